// The backups of a workspace: where they lie, how they are called, whether they are whole.
//
// In a folder for backups every workspace has a folder of its own (its name and a hash of its path,
// so that backups are found where the workspace is lost). In it lie
//   2026-11-26_081200Z_daily.telemaco         a whole workspace, for its owner alone
//   2026-11-26_081200Z_daily.telemaco.sha256  its checksum, as `sha256sum -c` reads it
// A folder that a person chose is never made, so that a disk that is not there is noticed.
// On any thread; nothing here needs an open workspace.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QStringList>
#include <functional>

namespace telemaco {

enum class BackupKind { Daily, ByHand, BeforeImport, BeforeMigration, BeforeRestore };

struct Backup {
    QString path{};
    BackupKind kind{};
    qint64 at = 0; // UTC milliseconds, whole seconds
    qint64 bytes = 0;

    QString name() const; // of the file, without its ending
    bool operator==(const Backup&) const = default;
};

// The folders for backups. Either may be empty.
struct BackupFolders {
    QString chosen{}; // by the person, before our own; must be there
    QString own{}; // made when it is needed

    QStringList all() const; // the one that is meant first
};

// How far long work is, 0 … 1; the answer false cancels it.
using Progress = std::function<bool(double)>;

QString backupKindName(BackupKind kind); // "before-import"

// Where the backups of a workspace lie inside a folder for backups.
QString backupPlace(const QString& folder, const QString& workspace);
// A path that is free. Backups of one second are numbered.
QString newBackupPath(const QString& place, BackupKind kind, qint64 at);
QString checksumPath(const QString& backup);

// Newest first, from both folders.
QList<Backup> backupsOf(const QString& workspace, const BackupFolders& folders);
QList<Backup> backupsIn(const QString& place);
// By name, with or without its ending, among those; none: there is no such backup.
std::optional<Backup> backupNamed(const QString& name, const QList<Backup>& backups);

// The checksum that belongs to a file, in hexadecimal. NotFound: it has none; BadChecksum: what
// stands there is none.
Result<QByteArray> keptChecksum(const QString& backup);
// Whether a backup is whole. BadChecksum, NotFound, CannotRead, Cancelled.
Result<void> checkBackup(const QString& backup, const Progress& progress = {});
void removeBackup(const Backup& backup);

// What may go so that there is one a day, a week, a month, a year: everything of the last two days
// stays, then the newest of each of 7 days, of this week and the 5 before (from Monday), of this month
// and the 12 before, and of every year. What was made by hand goes by hand only.
QList<Backup> expendable(const QList<Backup>& backups, QDate today, const QTimeZone& zone);

} // namespace telemaco
