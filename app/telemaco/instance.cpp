#include "app/telemaco/instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace telemaco {

static constexpr int answerMilliseconds = 500;

static QString serverName(const QString& workspace)
{
    const QFileInfo info(workspace);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash
        = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("telemaco-%1-%2")
        .arg(qEnvironmentVariable("USER", QStringLiteral("user")), QString::fromLatin1(hash));
}

Instance::Instance(QObject* parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &Instance::receive);
}

bool Instance::tellRunning(const QString& workspace, const QStringList& arguments)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(workspace));
    if (!socket.waitForConnected(answerMilliseconds))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << arguments;
    socket.write(message);
    return socket.waitForBytesWritten(answerMilliseconds) && socket.waitForReadyRead(answerMilliseconds);
}

void Instance::listen(const QString& workspace)
{
    stop();
    const QString name = serverName(workspace);
    QLocalServer::removeServer(name); // left over from a killed window: the lock says it is gone
    m_server->listen(name);
}

void Instance::stop() { m_server->close(); }

void Instance::receive()
{
    QLocalSocket* socket = m_server->nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        QDataStream stream(socket);
        stream.startTransaction();
        QStringList arguments;
        stream >> arguments;
        if (!stream.commitTransaction())
            return;
        socket->write("ok");
        Q_EMIT asked(arguments);
    });
}

} // namespace telemaco
