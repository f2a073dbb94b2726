#include "app/telemaco/usersocket.h"

#include <cerrno>
#include <cstring>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace telemaco {

static constexpr int waitingCallers = 8;

static int newSocket() { return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0); }

static std::optional<sockaddr_un> addressOf(const QByteArray& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return {};
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    return address;
}

static bool waitFor(int descriptor, short what, int patience)
{
    pollfd waiting{descriptor, what, 0};
    int ready = 0;
    do
        ready = ::poll(&waiting, 1, patience);
    while (ready < 0 && errno == EINTR);
    return ready > 0;
}

UserSocket::~UserSocket()
{
    if (isOpen())
        ::close(m_descriptor);
}

UserSocket::UserSocket(UserSocket&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

UserSocket& UserSocket::operator=(UserSocket&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

// Whoever may write into the folder can lie in wait under the name, or call.
bool UserSocket::isOurs() const
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(m_descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

UserSocket UserSocket::connectedTo(const QByteArray& path)
{
    const auto address = addressOf(path);
    UserSocket made(address ? newSocket() : -1);
    if (!made.isOpen()
        || ::connect(made.m_descriptor, reinterpret_cast<const sockaddr*>(&*address), sizeof *address) != 0
        || !made.isOurs())
        return {};
    return made;
}

UserSocket UserSocket::listeningAt(const QByteArray& path)
{
    const auto address = addressOf(path);
    UserSocket made(address ? newSocket() : -1);
    if (!made.isOpen()
        || ::bind(made.m_descriptor, reinterpret_cast<const sockaddr*>(&*address), sizeof *address) != 0
        || ::listen(made.m_descriptor, waitingCallers) != 0)
        return {};
    return made;
}

UserSocket UserSocket::accepted() const
{
    UserSocket caller(::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    return caller.isOpen() && caller.isOurs() ? std::move(caller) : UserSocket();
}

bool UserSocket::sendAll(const QByteArray& bytes, int patience)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t some = ::send(
            m_descriptor, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (some >= 0)
            sent += some;
        else if (errno == EAGAIN && !waitFor(m_descriptor, POLLOUT, patience))
            return false;
        else if (errno != EAGAIN && errno != EINTR)
            return false;
    }
    return ::shutdown(m_descriptor, SHUT_WR) == 0;
}

bool UserSocket::waitForBytes(int patience)
{
    QByteArray bytes;
    return waitFor(m_descriptor, POLLIN, patience) && receive(bytes) != Broken && !bytes.isEmpty();
}

UserSocket::State UserSocket::receive(QByteArray& bytes)
{
    char some[16 * 1024];
    const ssize_t count = ::recv(m_descriptor, some, sizeof some, 0);
    if (count == 0)
        return Ended;
    if (count < 0)
        return errno == EAGAIN || errno == EINTR ? Open : Broken;
    bytes.append(some, count);
    return Open;
}

} // namespace telemaco
