#include "core/store/workspacefile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>
#include <fcntl.h>
#include <unistd.h>

static void initialiseSchema() { Q_INIT_RESOURCE(schema); }

namespace telemaco {

QList<Migration> builtInMigrations()
{
    initialiseSchema();
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/telemaco/schema"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations += Migration {name.left(4).toInt(), file.readAll()};
    }
    return migrations;
}

void syncFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

namespace {

    // What the first page says, read without SQLite.
    struct Header {
        qint32 applicationId = 0;
        int version = 0;
    };

    Result<Header> readHeader(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error {ErrorCode::CannotRead, file.errorString(), path};
        const QByteArray bytes = file.read(100);
        if (bytes.size() < 100 || !bytes.startsWith(QByteArray("SQLite format 3", 16)))
            return Error {ErrorCode::NotAWorkspace, {}, path};
        const auto number = [&bytes](int at) { return qFromBigEndian<quint32>(bytes.constData() + at); };
        if (static_cast<qint32>(number(68)) != workspaceApplicationId)
            return Error {ErrorCode::NotAWorkspace, {}, path};
        const qint64 pageSize = qFromBigEndian<quint16>(bytes.constData() + 16);
        const qint64 needed = (pageSize == 1 ? 65536 : pageSize) * number(28);
        const bool journal = QFileInfo(path + QStringLiteral("-journal")).size() > 0;
        if (!journal && file.size() < needed)
            return Error {ErrorCode::Damaged,
                QStringLiteral("%1 of %2 bytes are there").arg(file.size()).arg(needed), path};
        return Header {static_cast<qint32>(number(68)), static_cast<int>(number(60))};
    }

    Error withPath(Error error, const QString& path)
    {
        error.file = path;
        return error;
    }

    Result<void> takeLock(QLockFile& lock, const QString& path)
    {
        lock.setStaleLockTime(0);
        if (lock.tryLock(0))
            return {};
        if (lock.error() == QLockFile::LockFailedError) {
            qint64 process = 0;
            QString host, program;
            lock.getLockInfo(&process, &host, &program);
            return Error {ErrorCode::Locked, QStringLiteral("%1, process %2").arg(program).arg(process), path};
        }
        return Error {QFileInfo::exists(path) ? ErrorCode::ReadOnly : ErrorCode::CannotCreate, {}, path};
    }

    Result<void> migrate(Database& database, const Migration& migration)
    {
        database.begin();
        database.runScript(migration.script);
        database.runScript("pragma application_id = " + QByteArray::number(workspaceApplicationId)
            + "; pragma user_version = " + QByteArray::number(migration.version));
        return database.commit();
    }

    // A killed writer leaves a hot journal, which a read-only connection may not play back.
    void recover(const QString& path)
    {
        if (QFileInfo(path + QStringLiteral("-journal")).size() == 0)
            return;
        QLockFile lock(path + QStringLiteral(".lock"));
        if (!takeLock(lock, path))
            return; // a live writer's journal, none of ours
        if (auto database = Database::open(path, Database::Access::Write))
            (*database)->first("select count(*) from sqlite_schema");
    }

} // namespace

static Result<void> bringUpToDate(WorkspaceFile& file, const FileOptions& options, int version)
{
    Database& database = file.database();
    bool copied = file.isNew();
    for (const Migration& migration : options.migrations) {
        if (migration.version <= version)
            continue;
        if (!copied) {
            const QFileInfo info(options.path);
            const QString folder = options.backupFolder.isEmpty() ? info.path() : options.backupFolder;
            const QString name = QStringLiteral("%1 before version %2 %3.telemaco")
                                     .arg(info.completeBaseName())
                                     .arg(migration.version)
                                     .arg(QDateTime::currentDateTimeUtc().toString(
                                         QStringLiteral("yyyy-MM-dd HHmmss.zzz")));
            QDir().mkpath(folder);
            TELEMACO_TRY(file.copyTo(QDir(folder).filePath(name)));
            copied = true;
        }
        TELEMACO_TRY(migrate(database, migration));
    }
    return {};
}

Result<std::unique_ptr<WorkspaceFile>> WorkspaceFile::open(const FileOptions& options)
{
    const QString path = options.path;
    const QFileInfo info(path);
    const bool writing = options.access == Database::Access::Write;
    if (info.isDir())
        return Error {ErrorCode::CannotRead, QStringLiteral("a folder"), path};
    if (!info.exists() && (!writing || !options.create))
        return Error {ErrorCode::NotFound, {}, path};

    std::unique_ptr<WorkspaceFile> file(new WorkspaceFile);
    file->m_isNew = !info.exists() || info.size() == 0;
    int version = 0;
    if (!file->m_isNew) {
        const auto header = readHeader(path);
        if (!header)
            return header.error();
        version = header->version;
        if (version > options.migrations.last().version)
            return Error {ErrorCode::NewerVersion, QStringLiteral("version %1").arg(version), path};
    } else if (!options.create) {
        return Error {ErrorCode::NotAWorkspace, QStringLiteral("the file is empty"), path};
    }

    if (writing) {
        if (info.exists() && !info.isWritable())
            return Error {ErrorCode::ReadOnly, {}, path};
        auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
        TELEMACO_TRY(takeLock(*lock, path));
        file->m_lock = std::move(lock);
    } else {
        recover(path);
        if (version < options.migrations.last().version)
            return Error {ErrorCode::ReadOnly, QStringLiteral("it must be brought up to date first"), path};
    }

    auto database = Database::open(path, options.access);
    if (!database)
        return withPath(database.error(), path);
    file->m_database = std::move(*database);
    if (writing) {
        if (const auto done = bringUpToDate(*file, options, version); !done) {
            file->m_database.reset();
            if (file->m_isNew)
                QFile::remove(path);
            return withPath(done.error(), path);
        }
        if (file->m_isNew)
            syncFolder(info.absolutePath());
    }
    file->database().first("select count(*) from sqlite_schema");
    if (auto error = file->database().takeError())
        return withPath(*error, path);
    return file;
}

Result<void> WorkspaceFile::copyTo(const QString& path)
{
    if (QFileInfo::exists(path))
        return Error {ErrorCode::CannotWrite, QStringLiteral("it exists"), path};
    m_database->run("vacuum into ?", {path});
    if (auto error = m_database->takeError()) {
        QFile::remove(path);
        return Error {error->code == ErrorCode::DiskFull ? error->code : ErrorCode::CannotWrite, error->detail, path};
    }
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace telemaco
