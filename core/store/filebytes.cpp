#include "core/store/filebytes.h"

#include <QCryptographicHash>
#include <QDir>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace telemaco {

static constexpr qint64 chunk = 1 << 20;
static const QString partialEnding = QStringLiteral(".partial");

Error writeError(int number, const QString& path)
{
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    const ErrorCode code = full ? ErrorCode::DiskFull : ErrorCode::CannotWrite;
    return {code, number ? Detail(QString::fromLocal8Bit(std::strerror(number))) : Detail(), path};
}

namespace {

// Every piece of a file in turn.
Result<void> readPieces(
    const QString& path, const Progress& progress, const std::function<Result<void>(const QByteArray&)>& take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, Detail(file.errorString()), path};
    const double whole = qMax<double>(1, static_cast<double>(file.size()));
    for (;;) {
        const QByteArray piece = file.read(chunk);
        if (file.error() != QFileDevice::NoError)
            return Error{ErrorCode::CannotRead, Detail(file.errorString()), path};
        if (piece.isEmpty())
            return {};
        TELEMACO_TRY(take(piece));
        if (progress && !progress(qMin(1.0, static_cast<double>(file.pos()) / whole)))
            return ErrorCode::Cancelled;
    }
}

} // namespace

Result<QByteArray> hashOf(const QString& path, const Progress& progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    TELEMACO_TRY(readPieces(path, progress, [&hash](const QByteArray& piece) {
        hash.addData(piece);
        return Result<void>();
    }));
    return hash.result().toHex();
}

PartialFile::PartialFile(QString path, QString target, int descriptor)
    : m_path(std::move(path))
    , m_target(std::move(target))
    , m_descriptor(descriptor)
{
}

Result<std::unique_ptr<PartialFile>> PartialFile::make(const QString& path)
{
    const QFileInfo info(path);
    QByteArray name = QFile::encodeName(
        QDir(info.absolutePath())
            .filePath(u'.' + info.fileName() + QStringLiteral(".") + QString(6, u'X') + partialEnding));
    const int descriptor
        = ::mkostemps(name.data(), static_cast<int>(partialEnding.size()), O_CLOEXEC); // 0600
    if (descriptor < 0)
        return writeError(errno, info.absolutePath());
    return std::unique_ptr<PartialFile>(new PartialFile(QFile::decodeName(name), path, descriptor));
}

PartialFile::~PartialFile()
{
    ::close(m_descriptor);
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

Result<void> PartialFile::write(const QByteArray& bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t now
            = ::write(m_descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (now < 0 && errno != EINTR)
            return writeError(errno, m_target);
        done += qMax<ssize_t>(0, now);
    }
    return {};
}

Result<QByteArray> PartialFile::copyFrom(const QString& source, const Progress& progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    TELEMACO_TRY(readPieces(source, progress, [&](const QByteArray& piece) {
        hash.addData(piece);
        return write(piece);
    }));
    return hash.result().toHex();
}

Result<void> PartialFile::sync()
{
    if (::fsync(m_descriptor) != 0)
        return writeError(errno, m_target);
    return {};
}

Result<void> PartialFile::place()
{
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_target).constData()) != 0)
        return writeError(errno, m_target);
    m_path.clear();
    return {};
}

void removeLeftovers(const QString& folder)
{
    const QDateTime dayAgo = QDateTime::currentDateTimeUtc().addDays(-1);
    const QDir::Filters all = QDir::Files | QDir::Hidden;
    for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral(".*") + partialEnding}, all))
        if (file.lastModified() < dayAgo)
            QFile::remove(file.filePath());
    for (const QFileInfo& file : QDir(folder).entryInfoList({checksumPath(QStringLiteral("*"))}, all))
        if (file.lastModified() < dayAgo
            && !QFileInfo::exists(QDir(folder).filePath(file.completeBaseName())))
            QFile::remove(file.filePath());
}

void syncFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

} // namespace telemaco
