// One window a workspace: a second start on the same file brings the first window forward and
// hands it what was asked (a page, a new entry). Over a local socket of this user.
#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;

namespace telemaco {

class Instance : public QObject {
    Q_OBJECT

public:
    explicit Instance(QObject* parent = nullptr);

    // Tells a running window of this workspace; false: there is none.
    static bool tellRunning(const QString& workspace, const QStringList& arguments);
    // Listens for later starts on this workspace.
    void listen(const QString& workspace);
    void stop();

Q_SIGNALS:
    void asked(const QStringList& arguments);

private:
    void receive();

    QLocalServer* m_server;
};

} // namespace telemaco
