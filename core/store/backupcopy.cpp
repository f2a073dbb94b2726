#include "core/store/backupcopy.h"

#include "core/base/reason.h"
#include "core/store/filebytes.h"
#include "core/store/reading.h"

#include <QDir>
#include <QElapsedTimer>
#include <sqlite3.h>

namespace telemaco {

static constexpr int pagesAtOnce = 64;
static constexpr int patience = 20; // times that others got in between
static constexpr int stepsBetweenQuestions = 100'000; // of SQLite's machine, in a check

namespace {

// A folder for backups is there or is not; inside it a place is made for the workspace.
Result<QString> placeFor(const QString& folder, const BackupRequest& request)
{
    if (folder == request.folders.own)
        QDir().mkpath(folder);
    if (!QFileInfo(folder).isDir())
        return Error{ErrorCode::NotFound, {}, folder};
    const QString place = backupPlace(folder, request.workspace);
    if (!QFileInfo(place).isDir() && !QDir().mkdir(place))
        return Error{ErrorCode::CannotWrite, {}, folder};
    QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    removeLeftovers(place);
    return place;
}

// What must be the same in the copy: its version, its newest operation, its counts.
QStringList contentOf(Database& database)
{
    QStringList content;
    for (const char* question : {"pragma user_version", "select max(number) from operation",
             "select group_concat(kind || '=' || count) from (select * from tally order by kind)"})
        content += database.first(question).value_or(QVariant()).toString();
    (void)database.takeError(); // of a version that had no such table
    return content;
}

bool must(BackupKind kind)
{
    return kind == BackupKind::BeforeMigration || kind == BackupKind::BeforeRestore;
}

} // namespace

BackupCopy::BackupCopy(Database& database, std::unique_ptr<PartialFile> file, Backup backup)
    : m_database(&database)
    , m_file(std::move(file))
    , m_backup(std::move(backup))
{
}

BackupCopy::~BackupCopy() { abandon(); }

Result<std::shared_ptr<BackupCopy>> BackupCopy::begin(Database& database, const BackupRequest& request)
{
    std::optional<Error> why;
    for (const QString& folder : request.folders.all()) {
        auto copy = beginIn(folder, database, request);
        if (copy)
            return copy;
        why = why.value_or(copy.error());
        if (!must(request.kind))
            break;
    }
    return why.value_or(Error{ErrorCode::NotFound});
}

Result<std::shared_ptr<BackupCopy>> BackupCopy::beginIn(
    const QString& folder, Database& database, const BackupRequest& request)
{
    const auto place = placeFor(folder, request);
    if (!place)
        return place.error();
    const qint64 now = request.clock->now() / 1000 * 1000;
    auto copy = start(database, {newBackupPath(*place, request.kind, now), request.kind, now, 0});
    if (copy) {
        (*copy)->m_zone = request.clock->zone();
        (*copy)->m_today = request.clock->today();
        (*copy)->m_sliceMilliseconds = request.sliceMilliseconds;
    }
    return copy;
}

Result<std::shared_ptr<BackupCopy>> BackupCopy::begin(Database& database, const QString& path)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::CannotWrite, Reason::Exists, path};
    return start(database, {QFileInfo(path).absoluteFilePath()});
}

Result<std::shared_ptr<BackupCopy>> BackupCopy::start(Database& database, Backup backup)
{
    auto file = PartialFile::make(backup.path);
    if (!file)
        return file.error();
    std::shared_ptr<BackupCopy> copy(new BackupCopy(database, std::move(*file), std::move(backup)));
    TELEMACO_TRY(copy->open());
    database.beforeClosing([weak = std::weak_ptr(copy)] {
        if (const auto living = weak.lock())
            living->abandon();
    });
    return copy;
}

// No journal and no syncing: a copy that is not through is thrown away, and seal() syncs.
Result<void> BackupCopy::open()
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    int code = sqlite3_open_v2(QFile::encodeName(m_file->path()).constData(), &m_target, flags, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_exec(
            m_target, "pragma journal_mode = off; pragma synchronous = off", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return targetError(code);
    m_copy = sqlite3_backup_init(m_target, "main", m_database->handle(), "main");
    if (!m_copy)
        return targetError(sqlite3_errcode(m_target));
    return {};
}

Error BackupCopy::targetError(int code) const
{
    const QString folder = QFileInfo(m_backup.path).absolutePath();
    if (const int number = m_target ? sqlite3_system_errno(m_target) : 0)
        return writeError(number, folder);
    const bool full = errorCodeOf(code) == ErrorCode::DiskFull;
    return {full ? ErrorCode::DiskFull : ErrorCode::CannotWrite,
        Detail(QString::fromUtf8(sqlite3_errstr(code))), folder};
}

void BackupCopy::abandon()
{
    if (m_copy)
        sqlite3_backup_finish(m_copy);
    if (m_target)
        sqlite3_close(m_target);
    m_copy = nullptr;
    m_target = nullptr;
    m_database = nullptr;
}

Result<bool> BackupCopy::step()
{
    if (!m_copy)
        return ErrorCode::Cancelled;
    const Reading still(*m_database); // what is asked at the end is of what was copied
    (void)m_database->first("select 1 from sqlite_schema");
    QElapsedTimer timer;
    timer.start();
    do {
        const int code = sqlite3_backup_step(m_copy, pagesAtOnce);
        if (const auto done = afterPages(code); !done) {
            abandon();
            return done.error();
        }
        if (code == SQLITE_DONE) {
            TELEMACO_TRY(finish());
            return false;
        }
    } while (timer.elapsed() < m_sliceMilliseconds && !wantsFlush());
    return true;
}

Result<void> BackupCopy::afterPages(int code)
{
    const int primary = code & 0xff;
    const int pages = sqlite3_backup_pagecount(m_copy);
    const int copied = pages - sqlite3_backup_remaining(m_copy);
    const bool obstacle = primary == SQLITE_BUSY || primary == SQLITE_LOCKED || copied < m_copied;
    if (obstacle && ++m_obstacles > patience)
        return Error{ErrorCode::Locked, {}, m_database->path()};
    if (!obstacle && code != SQLITE_OK && code != SQLITE_DONE) {
        const bool ours
            = primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB || (code & 0xffff) == SQLITE_IOERR_READ;
        return ours
            ? Error{ErrorCode::Damaged, Detail(QString::fromUtf8(sqlite3_errstr(code))), m_database->path()}
            : targetError(code);
    }
    m_unflushed += qMax(0, copied - m_copied);
    m_copied = copied;
    m_progress = pages > 0 ? static_cast<double>(copied) / pages : 1;
    return {};
}

Result<void> BackupCopy::finish()
{
    const int code = sqlite3_backup_finish(m_copy);
    m_copy = nullptr;
    const Error error = targetError(code);
    m_content = contentOf(*m_database);
    abandon();
    if (code != SQLITE_OK)
        return error;
    return {};
}

Result<void> BackupCopy::flush()
{
    m_unflushed = 0;
    return m_file->sync();
}

static Progress part(const Progress& whole, double from, double to)
{
    if (!whole)
        return {};
    return [whole, from, to](double done) { return whole(from + (to - from) * done); };
}

Result<void> BackupCopy::check(const Progress& progress) const
{
    auto opened = Database::open(m_file->path(), Database::Access::Read);
    if (!opened)
        return opened.error();
    Database& copy = **opened;
    const auto asked = [](void* ask) { return (*static_cast<const Progress*>(ask))(0) ? 0 : 1; };
    if (progress)
        sqlite3_progress_handler(copy.handle(), stepsBetweenQuestions, asked,
            const_cast<void*>(static_cast<const void*>(&progress)));
    const QString found = copy.first("pragma quick_check(1)").value_or(QVariant()).toString();
    if (const auto error = copy.takeError(); error && error->code == ErrorCode::Cancelled)
        return *error;
    if (found != u"ok" || contentOf(copy) != m_content)
        return Error{ErrorCode::Damaged, Detail(found.left(200)), m_file->path()};
    return {};
}

Result<std::unique_ptr<PartialFile>> BackupCopy::checksum(const Progress& progress) const
{
    const auto hash = hashOf(m_file->path(), progress);
    if (!hash)
        return hash.error();
    auto file = PartialFile::make(checksumPath(m_backup.path));
    if (!file)
        return file.error();
    TELEMACO_TRY(
        (*file)->write(*hash + "  " + QFile::encodeName(QFileInfo(m_backup.path).fileName()) + '\n'));
    TELEMACO_TRY((*file)->sync());
    return file;
}

// The checksum takes its name first, so that no backup is ever there without one.
Result<Backup> BackupCopy::seal(const Progress& progress)
{
    if (m_target || m_content.isEmpty())
        return ErrorCode::Cancelled;
    TELEMACO_TRY(check(part(progress, 0, 0)));
    TELEMACO_TRY(m_file->sync());
    const QString folder = QFileInfo(m_backup.path).absolutePath();
    if (isBackup()) {
        auto sum = checksum(part(progress, 0, 1));
        if (!sum)
            return sum.error();
        TELEMACO_TRY((*sum)->place());
    }
    if (const auto placed = m_file->place(); !placed) {
        QFile::remove(checksumPath(m_backup.path));
        return placed.error();
    }
    syncFolder(folder);
    m_backup.bytes = QFileInfo(m_backup.path).size();
    if (isBackup())
        for (const Backup& old : expendable(backupsIn(folder), m_today, m_zone))
            removeBackup(old);
    return m_backup;
}

Result<Backup> finishBackup(Result<std::shared_ptr<BackupCopy>> copy, const Progress& progress)
{
    if (!copy)
        return copy.error();
    const Progress copying = part(progress, 0, 0.7);
    for (bool more = true; more;) {
        const auto step = (*copy)->step();
        if (!step)
            return step.error();
        more = *step;
        if ((*copy)->wantsFlush())
            TELEMACO_TRY((*copy)->flush());
        if (copying && !copying((*copy)->progress()))
            return ErrorCode::Cancelled;
    }
    return (*copy)->seal(part(progress, 0.7, 1));
}

Result<Backup> backUp(Database& database, const BackupRequest& request, const Progress& progress)
{
    return finishBackup(BackupCopy::begin(database, request), progress);
}

} // namespace telemaco
