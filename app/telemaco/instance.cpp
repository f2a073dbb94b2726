#include "app/telemaco/instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace telemaco {

static constexpr int answerMilliseconds = 500;
static constexpr int startsAtOnce = 10;
static constexpr qsizetype longestMessage = 1 << 16;

static QByteArray socketPath(const QString& workspace)
{
    const QFileInfo info(workspace);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash
        = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QString name
        = QStringLiteral("telemaco-%1-%2")
              .arg(qEnvironmentVariable("USER", QStringLiteral("user")), QString::fromLatin1(hash));
    return QFile::encodeName(QDir::temp().filePath(name));
}

// A folder for all may hold sockets of others.
static bool isOurs(int socket)
{
    ucred other{};
    socklen_t size = sizeof other;
    return getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 && other.uid == getuid();
}

// None where the path is too long for one.
static std::optional<sockaddr_un> addressOf(const QByteArray& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return {};
    std::copy(path.begin(), path.end(), address.sun_path);
    return address;
}

static bool send(int socket, const QByteArray& bytes)
{
    return ::send(socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL) == bytes.size();
}

static bool isAnswered(int socket)
{
    pollfd waits{socket, POLLIN, 0};
    char byte = 0;
    return poll(&waits, 1, answerMilliseconds) > 0 && recv(socket, &byte, 1, 0) == 1;
}

Instance::Instance(QObject* parent)
    : QObject(parent)
{
}

Instance::~Instance() { stop(); }

bool Instance::tellRunning(const QString& workspace, const QStringList& arguments)
{
    const auto address = addressOf(socketPath(workspace));
    const int socket = address ? ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0) : -1;
    if (socket < 0)
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << arguments;
    const bool told = ::connect(socket, reinterpret_cast<const sockaddr*>(&*address), sizeof *address) == 0
        && isOurs(socket) && send(socket, message) && isAnswered(socket);
    close(socket);
    return told;
}

void Instance::listen(const QString& workspace)
{
    stop();
    m_path = socketPath(workspace);
    const auto address = addressOf(m_path);
    m_socket = address ? ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0) : -1;
    if (m_socket < 0)
        return;
    unlink(m_path.constData()); // left over from a killed window: the lock says it is gone
    const mode_t mask = umask(077); // nobody else may connect
    const bool bound = bind(m_socket, reinterpret_cast<const sockaddr*>(&*address), sizeof *address) == 0;
    umask(mask);
    if (!bound || ::listen(m_socket, startsAtOnce) != 0)
        return stop();
    m_notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Instance::receive);
}

void Instance::stop()
{
    delete std::exchange(m_notifier, nullptr);
    if (m_socket < 0)
        return;
    close(std::exchange(m_socket, -1));
    unlink(m_path.constData());
}

void Instance::receive()
{
    const int socket = accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (socket < 0)
        return;
    auto* notifier = new QSocketNotifier(socket, QSocketNotifier::Read, this);
    connect(notifier, &QObject::destroyed, [socket] { close(socket); });
    connect(notifier, &QSocketNotifier::activated, this,
        [this, socket, notifier, message = QByteArray()]() mutable { read(socket, notifier, message); });
}

// What was asked may come in pieces; then the other side closes.
void Instance::read(int socket, QSocketNotifier* notifier, QByteArray& message)
{
    QByteArray piece(4096, Qt::Uninitialized);
    const auto size = recv(socket, piece.data(), static_cast<size_t>(piece.size()), 0);
    if (size > 0)
        message += piece.first(size);
    if (size <= 0 || message.size() > longestMessage || !isOurs(socket)) {
        notifier->setEnabled(false);
        notifier->deleteLater();
        return;
    }
    QDataStream stream(message);
    QStringList arguments;
    stream >> arguments;
    if (stream.status() != QDataStream::Ok)
        return;
    message.clear();
    send(socket, "ok");
    Q_EMIT asked(arguments);
}

} // namespace telemaco
