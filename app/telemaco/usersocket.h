// A Unix-domain socket between processes of one user: what another user has made or calls from is closed
// at once. Nothing here waits but what says how long. Errors close it or come back as false.
#pragma once

#include <QByteArray>

namespace telemaco {

class UserSocket {
public:
    UserSocket() = default;
    ~UserSocket();
    UserSocket(UserSocket&& other) noexcept;
    UserSocket& operator=(UserSocket&& other) noexcept;
    UserSocket(const UserSocket&) = delete;
    UserSocket& operator=(const UserSocket&) = delete;

    // Not open: nobody listens there, or somebody else does.
    static UserSocket connectedTo(const QByteArray& path);
    // Not open: there is something of this name, or a socket cannot be made there.
    static UserSocket listeningAt(const QByteArray& path);
    // The next caller of one that listens.
    UserSocket accepted() const;

    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }

    // All of it, and that there is no more. Milliseconds without progress until it is given up.
    bool sendAll(const QByteArray& bytes, int patience);
    // Something has come from the other end; false: its end, or that nothing has come in so many
    // milliseconds.
    bool waitForBytes(int patience);
    enum State { Open, Ended, Broken };
    // Adds some of what has come.
    State receive(QByteArray& bytes);

private:
    explicit UserSocket(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    bool isOurs() const;

    int m_descriptor = -1;
};

} // namespace telemaco
