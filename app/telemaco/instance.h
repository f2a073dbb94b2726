// One window a workspace: a second start on the same file brings the first window forward and
// hands it what was asked (a page, a new entry). Over a local socket of this user.
//
// Sockets of the system, not Qt's: QtNetwork brings a dozen libraries (Kerberos, proxies, …) that
// every start would load.
#pragma once

#include <QObject>
#include <QStringList>

class QSocketNotifier;

namespace telemaco {

class Instance : public QObject {
    Q_OBJECT

public:
    explicit Instance(QObject* parent = nullptr);
    ~Instance() override;

    // Tells a running window of this workspace; false: there is none.
    static bool tellRunning(const QString& workspace, const QStringList& arguments);
    // Listens for later starts on this workspace.
    void listen(const QString& workspace);
    void stop();

Q_SIGNALS:
    void asked(const QStringList& arguments);

private:
    void receive();
    void read(int socket, QSocketNotifier* notifier, QByteArray& message);

    int m_socket = -1;
    QSocketNotifier* m_notifier = nullptr;
    QByteArray m_path{};
};

} // namespace telemaco
