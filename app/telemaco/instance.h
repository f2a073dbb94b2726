// One window a workspace: a second start on the same file brings the first window forward and
// hands it what was asked (a page, a new entry). Over a Unix-domain socket in the folder for what
// runs ($XDG_RUNTIME_DIR, else the temporary one); whoever is at its other end, only this user counts.
// On the window's thread, which never waits for a caller.
//
// A socket of our own, since QLocalServer brings QtNetwork and a dozen libraries into every start.
#pragma once

#include "app/telemaco/usersocket.h"

#include <QObject>
#include <QStringList>
#include <memory>

class QSocketNotifier;

namespace telemaco {

class Instance : public QObject {
    Q_OBJECT

public:
    explicit Instance(QObject* parent = nullptr);
    ~Instance() override;

    // Tells a running window of this workspace; false: there is none, or it does not answer in five
    // seconds.
    static bool tellRunning(const QString& workspace, const QStringList& arguments);
    // Listens for later starts on this workspace, in the place of a window that was killed. Who calls
    // holds the workspace's lock. Where no socket can be made, later starts find nobody.
    void listen(const QString& workspace);
    void stop();

Q_SIGNALS:
    void asked(const QStringList& arguments);

private:
    void receive();

    QByteArray m_path; // of the socket; empty: not listening
    UserSocket m_socket;
    std::unique_ptr<QSocketNotifier> m_calls;
};

} // namespace telemaco
