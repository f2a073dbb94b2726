#include "core/store/workspacefile.h"

#include "core/base/reason.h"
#include "core/store/backupcopy.h"
#include "core/store/filebytes.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static void initialiseSchema() { Q_INIT_RESOURCE(schema); }

namespace telemaco {

QList<Migration> builtInMigrations()
{
    initialiseSchema();
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/telemaco/schema"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations += Migration{name.left(4).toInt(), file.readAll()};
    }
    return migrations;
}

namespace {

// What the first page says, read without SQLite.
struct Header {
    qint32 applicationId = 0;
    int version = 0;
};

bool hasJournal(const QString& path) { return QFileInfo(path + QStringLiteral("-journal")).size() > 0; }

Result<Header> readHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, Detail(file.errorString()), path};
    const QByteArray bytes = file.read(100);
    if (bytes.size() < 100 || !bytes.startsWith(QByteArray("SQLite format 3", 16)))
        return Error{ErrorCode::NotAWorkspace, {}, path};
    const auto number = [&bytes](int at) { return qFromBigEndian<quint32>(bytes.constData() + at); };
    if (static_cast<qint32>(number(68)) != workspaceApplicationId)
        return Error{ErrorCode::NotAWorkspace, {}, path};
    const qint64 pageSize = qFromBigEndian<quint16>(bytes.constData() + 16);
    const qint64 needed = (pageSize == 1 ? 65536 : pageSize) * number(28);
    if (!hasJournal(path) && file.size() < needed)
        return Error{ErrorCode::Damaged, {Reason::BytesMissing, QString::number(needed - file.size())}, path};
    return Header{static_cast<qint32>(number(68)), static_cast<int>(number(60))};
}

Error withPath(Error error, const QString& path)
{
    error.file = path;
    return error;
}

// A writer killed between making its lock file and naming itself in it leaves an empty one, which
// names nobody and would lock everybody out. A live writer names itself within this time.
constexpr int namingMilliseconds = 200;
constexpr qint64 roomOfALock = 64 * 1024;

// Only what is still the same empty file once it is held alone is taken away.
bool removeNamelessLock(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return true; // it has gone
    struct stat held { };
    struct stat there { };
    const bool abandoned = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && ::fstat(descriptor, &held) == 0
        && ::stat(name.constData(), &there) == 0 && held.st_ino == there.st_ino && there.st_size == 0;
    const bool removed = abandoned && ::unlink(name.constData()) == 0;
    ::close(descriptor);
    return removed;
}

bool tryToLock(QLockFile& lock)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return true;
    if (lock.error() != QLockFile::LockFailedError || lock.getLockInfo(nullptr, nullptr, nullptr))
        return false;
    if (lock.tryLock(namingMilliseconds))
        return true;
    return removeNamelessLock(lock.fileName()) && lock.tryLock(0);
}

// QLockFile does not tell why its file could not be written.
bool isFull(const QString& path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.bytesTotal() > 0 && disk.bytesAvailable() < roomOfALock; // some hold no files at all
}

Result<void> takeLock(QLockFile& lock, const QString& path)
{
    if (tryToLock(lock))
        return {};
    if (lock.error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host, program;
        lock.getLockInfo(&process, &host, &program);
        return Error{ErrorCode::Locked, {Reason::HeldBy, program, QString::number(process)}, path};
    }
    if (lock.error() == QLockFile::UnknownError && isFull(path))
        return Error{ErrorCode::DiskFull, {}, path};
    return Error{QFileInfo::exists(path) ? ErrorCode::ReadOnly : ErrorCode::CannotCreate, {}, path};
}

Result<void> migrate(Database& database, const Migration& migration)
{
    database.begin();
    database.runScript(migration.script);
    database.runScript("pragma application_id = " + QByteArray::number(workspaceApplicationId)
        + "; pragma user_version = " + QByteArray::number(migration.version));
    return database.commit();
}

// Lets SQLite play back the journal that a killed writer left. The caller holds the lock.
void playBack(const QString& path)
{
    if (auto database = Database::open(path, Database::Access::Write))
        (*database)->first("select count(*) from sqlite_schema");
}

enum class Maker { Telemaco, Nobody, Another };

// Who made the file, as far as its first page says: a newer Telemaco counts as another program.
Maker makerOf(const QString& path, int newestVersion)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(100) : QByteArray();
    if (bytes.size() < 100)
        return Maker::Nobody;
    const auto number = [&bytes](int at) { return qFromBigEndian<qint32>(bytes.constData() + at); };
    if (number(68) == workspaceApplicationId && number(60) <= newestVersion)
        return Maker::Telemaco;
    return number(68) == 0 ? Maker::Nobody : Maker::Another;
}

// A read-only connection may not play back a journal, so a reader does it beforehand.
void recoverForReading(const QString& path)
{
    QLockFile lock(path + QStringLiteral(".lock"));
    if (takeLock(lock, path)) // else it is the journal of a live writer
        playBack(path);
}

// A workspace whose making was killed: its journal says that the file was empty before.
bool wasBeingMade(const QString& path)
{
    QFile journal(path + QStringLiteral("-journal"));
    if (!journal.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = journal.read(28);
    return bytes.size() == 28 && bytes.startsWith(QByteArray::fromHex("d9d505f920a163d7"))
        && qFromBigEndian<quint32>(bytes.constData() + 16) == 0;
}

} // namespace

static Result<void> backUpBefore(WorkspaceFile& file, const FileOptions& options)
{
    static const SystemClock systemClock;
    BackupRequest request{options.backupFolders, options.path, BackupKind::BeforeMigration,
        options.clock ? options.clock : &systemClock};
    if (request.folders.all().isEmpty())
        request.folders.own = QFileInfo(options.path).absolutePath();
    const auto made = backUp(file.database(), request);
    return made ? Result<void>() : made.error();
}

// Texts of some kilobytes leave much of a small page unused; large pages make every save longer.
static const QByteArray pageSize = "pragma page_size = 8192; ";

static Result<void> bringUpToDate(WorkspaceFile& file, const FileOptions& options, int version)
{
    Database& database = file.database();
    if (file.isNew())
        database.runScript(pageSize);
    bool copied = file.isNew();
    for (const Migration& migration : options.migrations) {
        if (migration.version <= version)
            continue;
        if (!copied) {
            TELEMACO_TRY(backUpBefore(file, options));
            copied = true;
        }
        TELEMACO_TRY(migrate(database, migration));
    }
    if (copied && !file.isNew() && !database.runScript(pageSize + "vacuum;"))
        (void)database.takeError(); // larger than it could be, and sound
    return {};
}

Result<std::unique_ptr<QLockFile>> WorkspaceFile::lock(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    TELEMACO_TRY(takeLock(*lock, path));
    return lock;
}

// The writer's lock comes before anything reads the file: closing it again would drop the locks
// of a live writer in this process. What a kill left half-written is put right before the version
// is read, or a killed migration would be taken for a finished one.
Result<void> WorkspaceFile::prepare(const FileOptions& options)
{
    const QFileInfo info(options.path);
    const int newest = options.migrations.last().version;
    if (options.access == Database::Access::Read) {
        if (hasJournal(options.path) && makerOf(options.path, newest) == Maker::Telemaco)
            recoverForReading(options.path);
        return {};
    }
    if (info.exists() && !info.isWritable())
        return Error{ErrorCode::ReadOnly, {}, options.path};
    auto taken = lock(options.path);
    if (!taken)
        return taken.error();
    m_lock = std::move(*taken);
    if (!hasJournal(options.path))
        return {};
    const Maker maker = makerOf(options.path, newest);
    if (maker == Maker::Telemaco || (maker == Maker::Nobody && wasBeingMade(options.path)))
        playBack(options.path);
    return {};
}

Result<int> workspaceVersion(const QString& path, const QList<Migration>& migrations)
{
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    if (header->version < 1)
        return Error{ErrorCode::Damaged, {Reason::Version, QString::number(header->version)}, path};
    if (header->version > migrations.last().version)
        return Error{ErrorCode::NewerVersion, {Reason::Version, QString::number(header->version)}, path};
    return header->version;
}

// The version that the file has, 0 for one that is about to be made.
static Result<int> versionOf(const FileOptions& options, bool isNew)
{
    const QString& path = options.path;
    if (isNew)
        return options.create ? Result<int>(0) : Error{ErrorCode::NotAWorkspace, Reason::IsEmpty, path};
    const auto version = workspaceVersion(path, options.migrations);
    if (version && options.access == Database::Access::Read && *version < options.migrations.last().version)
        return Error{ErrorCode::ReadOnly, Reason::OlderVersion, path};
    return version;
}

Result<std::unique_ptr<WorkspaceFile>> WorkspaceFile::open(const FileOptions& options)
{
    const QString path = options.path;
    const QFileInfo info(path);
    const bool writing = options.access == Database::Access::Write;
    if (info.isDir())
        return Error{ErrorCode::CannotRead, Reason::IsFolder, path};
    if (!info.exists() && (!writing || !options.create))
        return Error{ErrorCode::NotFound, {}, path};

    std::unique_ptr<WorkspaceFile> file(new WorkspaceFile);
    TELEMACO_TRY(file->prepare(options));
    file->m_isNew = !QFileInfo::exists(path) || QFileInfo(path).size() == 0;
    const auto version = versionOf(options, file->m_isNew);
    if (!version)
        return version.error();
    auto database = Database::open(path, options.access);
    if (!database)
        return withPath(database.error(), path);
    file->m_database = std::move(*database);
    if (writing) {
        if (const auto done = bringUpToDate(*file, options, *version); !done) {
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

std::unique_ptr<QLockFile> WorkspaceFile::close()
{
    m_database.reset();
    return std::move(m_lock);
}

} // namespace telemaco
