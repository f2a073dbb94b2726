#include "app/telemaco/instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <unistd.h>

namespace telemaco {

static constexpr int answerMilliseconds = 5000; // somebody is there, if busy; nobody is seen at once
static constexpr qsizetype longestMessage = 1024 * 1024;

static QByteArray socketPath(const QString& workspace)
{
    const QFileInfo info(workspace);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash
        = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QDir folder(QFileInfo(runtime).isDir() ? runtime : QDir::tempPath());
    return QFile::encodeName(
        folder.filePath(QStringLiteral("telemaco-%1-%2").arg(getuid()).arg(QString::fromLatin1(hash))));
}

// A message is the number of arguments and the arguments, each ended by a zero byte, which none can hold.
static QByteArray messageOf(const QStringList& arguments)
{
    QByteArray message = QByteArray::number(arguments.size()) + '\0';
    for (const QString& argument : arguments)
        message += argument.toUtf8() + '\0';
    return message;
}

// None: it was cut short, or is no message.
static std::optional<QStringList> argumentsIn(const QByteArray& message)
{
    QStringList parts;
    for (const QByteArray& part : message.split('\0'))
        parts += QString::fromUtf8(part);
    if (parts.size() < 2 || parts.first() != QString::number(parts.size() - 2))
        return {};
    return parts.mid(1, parts.size() - 2);
}

Instance::Instance(QObject* parent)
    : QObject(parent)
{
}

Instance::~Instance() { stop(); }

bool Instance::tellRunning(const QString& workspace, const QStringList& arguments)
{
    UserSocket window = UserSocket::connectedTo(socketPath(workspace));
    return window.isOpen() && window.sendAll(messageOf(arguments), answerMilliseconds)
        && window.waitForBytes(answerMilliseconds);
}

void Instance::listen(const QString& workspace)
{
    stop();
    const QByteArray path = socketPath(workspace);
    ::unlink(path.constData()); // left over from a killed window: the lock says it is gone
    m_socket = UserSocket::listeningAt(path);
    if (!m_socket.isOpen())
        return;
    m_path = path;
    m_calls = std::make_unique<QSocketNotifier>(m_socket.descriptor(), QSocketNotifier::Read);
    connect(m_calls.get(), &QSocketNotifier::activated, this, &Instance::receive);
}

void Instance::stop()
{
    m_calls.reset();
    m_socket = {};
    if (!m_path.isEmpty())
        ::unlink(m_path.constData());
    m_path.clear();
}

void Instance::receive()
{
    const auto caller = std::make_shared<UserSocket>(m_socket.accepted());
    if (!caller->isOpen())
        return;
    auto* bytes = new QSocketNotifier(caller->descriptor(), QSocketNotifier::Read, this);
    connect(
        bytes, &QSocketNotifier::activated, this, [this, caller, bytes, message = QByteArray()]() mutable {
            const auto state = caller->receive(message);
            if (state == UserSocket::Open && message.size() <= longestMessage)
                return;
            bytes->setEnabled(false);
            bytes->deleteLater(); // and with it the caller's socket
            const auto arguments = state == UserSocket::Ended ? argumentsIn(message) : std::nullopt;
            if (!arguments)
                return;
            caller->sendAll("ok", 0);
            Q_EMIT asked(*arguments);
        });
}

} // namespace telemaco
