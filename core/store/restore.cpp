#include "core/store/restore.h"

#include "core/base/reason.h"
#include "core/store/filebytes.h"
#include "core/store/workspacefile.h"

#include <QDir>
#include <cerrno>

namespace telemaco {

namespace {

// What stands in the workspace's place, while nobody else can get at it.
struct Present {
    std::unique_ptr<WorkspaceFile> file{}; // none: not there, or not to be opened
    std::unique_ptr<QLockFile> lock{}; // then
    bool broken = false; // there, and not to be opened
};

Result<Present> take(const RestoreRequest& request)
{
    FileOptions options{request.workspace};
    options.backupFolders = request.folders;
    options.clock = request.clock;
    auto file = WorkspaceFile::open(options);
    if (file)
        return Present{std::move(*file), {}, false};
    switch (file.error().code) {
    case ErrorCode::NotFound:
    case ErrorCode::Damaged:
    case ErrorCode::NotAWorkspace:
    case ErrorCode::NewerVersion:
    case ErrorCode::Database: break;
    default: return file.error();
    }
    auto lock = WorkspaceFile::lock(request.workspace);
    if (!lock)
        return lock.error();
    return Present{{}, std::move(*lock), QFileInfo::exists(request.workspace)};
}

// Without a checksum of its own a file must at least hold together.
Result<void> checkStructure(const QString& path)
{
    auto opened = Database::open(path, Database::Access::Read);
    if (!opened)
        return opened.error();
    const QString found = (*opened)->first("pragma quick_check(1)").value_or(QVariant()).toString();
    return found == u"ok" ? Result<void>() : Error{ErrorCode::Damaged, Detail(found.left(200))};
}

Result<void> bringBytes(PartialFile& file, const QString& backup, const Progress& progress)
{
    const auto kept = keptChecksum(backup);
    if (!kept && kept.error().code != ErrorCode::NotFound)
        return kept.error();
    const auto hash = file.copyFrom(backup, progress);
    if (!hash)
        return hash.error();
    TELEMACO_TRY(file.sync());
    if (kept && *kept != *hash)
        return Error{ErrorCode::BadChecksum, {}, backup};
    if (kept)
        return {};
    const auto holds = checkStructure(file.path());
    return holds ? holds : Error{holds.error().code, holds.error().detail, backup};
}

QString freeName(const RestoreRequest& request)
{
    const QFileInfo info(request.workspace);
    const QString instant = request.clock->localTime().toString(QStringLiteral("yyyy-MM-dd HHmmss"));
    const QString stem
        = QDir(info.absolutePath())
              .filePath(QStringLiteral("%1 before restore %2").arg(info.completeBaseName(), instant));
    QString name = stem + QStringLiteral(".telemaco");
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = QStringLiteral("%1 %2.telemaco").arg(stem).arg(number);
    return name;
}

// A journal that is left (also one without its workspace) must not be played back into what comes.
Result<void> replace(PartialFile& file, const RestoreRequest& request, const QString& aside)
{
    const QString journal = QStringLiteral("-journal");
    const bool isThere = QFileInfo::exists(request.workspace);
    if (!aside.isEmpty() && isThere && !QFile::rename(request.workspace, aside))
        return writeError(errno, request.workspace);
    if (QFileInfo::exists(request.workspace + journal))
        QFile::rename(request.workspace + journal, (aside.isEmpty() ? freeName(request) : aside) + journal);
    if (const auto placed = file.place(); !placed) {
        if (!aside.isEmpty() && isThere)
            QFile::rename(aside, request.workspace);
        return placed;
    }
    syncFolder(QFileInfo(request.workspace).absolutePath());
    return {};
}

// Of restores that were killed; nobody else restores while the lock is held.
void removeOwnLeftovers(const QString& workspace)
{
    const QFileInfo info(workspace);
    const QString pattern = u'.' + info.fileName() + QStringLiteral(".??????.partial");
    for (const QFileInfo& file : info.dir().entryInfoList({pattern}, QDir::Files | QDir::Hidden))
        QFile::remove(file.filePath());
}

Result<Restored> keepPresent(Present& present, const RestoreRequest& request, const Progress& progress)
{
    if (!present.file)
        return Restored{};
    const auto made = backUp(present.file->database(),
        {request.folders, request.workspace, BackupKind::BeforeRestore, request.clock}, progress);
    if (!made)
        return made.error();
    present.lock = present.file->close();
    return Restored{made->path};
}

Progress half(const Progress& whole, double from)
{
    if (!whole)
        return {};
    return [whole, from](double done) { return whole(from + done / 2); };
}

} // namespace

Result<Restored> restoreBackup(const RestoreRequest& request, const Progress& progress)
{
    if (QFileInfo(request.backup).canonicalFilePath() == QFileInfo(request.workspace).canonicalFilePath()
        && QFileInfo::exists(request.backup))
        return Error{ErrorCode::Invalid, Reason::IsWorkspace, request.backup};
    if (!QFileInfo(request.backup).isFile())
        return Error{ErrorCode::NotFound, {}, request.backup};
    auto present = take(request);
    if (!present)
        return present.error();
    removeOwnLeftovers(request.workspace);
    auto file = PartialFile::make(request.workspace);
    if (!file)
        return file.error();
    TELEMACO_TRY(bringBytes(**file, request.backup, half(progress, 0)));
    if (const auto version = workspaceVersion((*file)->path()); !version)
        return Error{version.error().code, version.error().detail, request.backup};
    auto restored = keepPresent(*present, request, half(progress, 0.5));
    if (!restored)
        return restored.error();
    if (present->broken)
        restored->before = freeName(request);
    TELEMACO_TRY(replace(**file, request, present->broken ? restored->before : QString()));
    return restored;
}

} // namespace telemaco
