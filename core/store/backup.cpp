#include "core/store/backup.h"

#include "core/base/reason.h"
#include "core/store/filebytes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <set>

namespace telemaco {

static constexpr std::pair<BackupKind, const char*> kindNames[]{{BackupKind::Daily, "daily"},
    {BackupKind::ByHand, "by-hand"}, {BackupKind::BeforeImport, "before-import"},
    {BackupKind::BeforeMigration, "before-migration"}, {BackupKind::BeforeRestore, "before-restore"}};

static const QString ending = QStringLiteral(".telemaco");
static const QString instantFormat = QStringLiteral("yyyy-MM-dd_HHmmss'Z'");

QString Backup::name() const { return QFileInfo(path).completeBaseName(); }

QStringList BackupFolders::all() const
{
    QStringList folders{chosen, own};
    folders.removeAll(QString());
    return folders;
}

QString backupKindName(BackupKind kind)
{
    for (const auto& [known, name] : kindNames)
        if (known == kind)
            return QString::fromLatin1(name);
    return {};
}

// The file itself may be gone, but not the folder that it was in.
static QString settledPath(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(info.absoluteFilePath())
                            : QDir(folder).filePath(info.fileName());
}

QString backupPlace(const QString& folder, const QString& workspace)
{
    const QByteArray path = QFile::encodeName(settledPath(workspace));
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(8);
    return QDir(folder).filePath(QFileInfo(workspace).completeBaseName() + u'-' + QString::fromLatin1(hash));
}

QString newBackupPath(const QString& place, BackupKind kind, qint64 at)
{
    const QString instant = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(instantFormat);
    const QString stem = QDir(place).filePath(instant + u'_' + backupKindName(kind));
    QString path = stem + ending;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = stem + u'-' + QString::number(number) + ending;
    return path;
}

QString checksumPath(const QString& backup) { return backup + QStringLiteral(".sha256"); }

static std::optional<Backup> backupFrom(const QFileInfo& file)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d_\\d{6}Z)_([a-z-]+?)(-\\d+)?\\.telemaco$"));
    const auto parts = form.match(file.fileName());
    QDateTime instant = QDateTime::fromString(parts.captured(1), instantFormat);
    if (!parts.hasMatch() || !instant.isValid())
        return {};
    instant.setTimeSpec(Qt::UTC);
    for (const auto& [kind, name] : kindNames)
        if (parts.captured(2) == QLatin1StringView(name))
            return Backup{file.absoluteFilePath(), kind, instant.toMSecsSinceEpoch(), file.size()};
    return {};
}

// Those of one second stay as they come: by the time that their files were written.
static void sortNewestFirst(QList<Backup>& backups)
{
    std::stable_sort(
        backups.begin(), backups.end(), [](const Backup& a, const Backup& b) { return a.at > b.at; });
}

QList<Backup> backupsIn(const QString& place)
{
    QList<Backup> found;
    for (const QFileInfo& file : QDir(place).entryInfoList({u'*' + ending}, QDir::Files, QDir::Time))
        if (const auto backup = backupFrom(file))
            found += *backup;
    sortNewestFirst(found);
    return found;
}

QList<Backup> backupsOf(const QString& workspace, const BackupFolders& folders)
{
    QList<Backup> found;
    std::set<QString> seen;
    for (const QString& folder : folders.all()) {
        const QDir place(backupPlace(folder, workspace));
        if (place.exists() && seen.insert(place.canonicalPath()).second)
            found += backupsIn(place.path());
    }
    sortNewestFirst(found);
    return found;
}

std::optional<Backup> backupNamed(const QString& name, const QList<Backup>& backups)
{
    for (const Backup& backup : backups)
        if (name == backup.name() || name == backup.name() + ending)
            return backup;
    return {};
}

Result<QByteArray> keptChecksum(const QString& backup)
{
    QFile file(checksumPath(backup));
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::CannotRead : ErrorCode::NotFound, Detail(file.errorString()),
            file.fileName()};
    const QByteArray line = file.readLine(4096);
    const QByteArray hash = line.left(64).toLower();
    if (hash.size() != 64 || QByteArray::fromHex(hash).toHex() != hash
        || (line.size() > 64 && line[64] != ' '))
        return Error{ErrorCode::BadChecksum, Reason::NoChecksum, file.fileName()};
    return hash;
}

Result<void> checkBackup(const QString& backup, const Progress& progress)
{
    if (!QFileInfo(backup).isFile())
        return Error{ErrorCode::NotFound, {}, backup};
    const auto kept = keptChecksum(backup);
    if (!kept)
        return kept.error();
    const auto now = hashOf(backup, progress);
    if (!now)
        return now.error();
    if (*now != *kept)
        return Error{ErrorCode::BadChecksum, {}, backup};
    return {};
}

// The checksum goes last: what is left of a half removal is never taken for a backup without one.
void removeBackup(const Backup& backup)
{
    if (QFile::remove(backup.path))
        QFile::remove(checksumPath(backup.path));
}

QList<Backup> expendable(const QList<Backup>& backups, QDate today, const QTimeZone& zone)
{
    QList<Backup> newestFirst = backups;
    sortNewestFirst(newestFirst);
    const auto monday = [](QDate date) { return date.addDays(1 - date.dayOfWeek()); };
    const auto monthsAgo
        = [today](QDate date) { return (today.year() - date.year()) * 12 + today.month() - date.month(); };
    std::set<QDate> days, weeks, months, years;
    QList<Backup> go;
    for (const Backup& backup : newestFirst) {
        if (backup.kind == BackupKind::ByHand)
            continue;
        const QDate date = QDateTime::fromMSecsSinceEpoch(backup.at, zone).date();
        const qint64 age = date.daysTo(today);
        const bool ofDay = days.insert(date).second && age < 7;
        const bool ofWeek = weeks.insert(monday(date)).second && monday(date).daysTo(monday(today)) <= 5 * 7;
        const bool ofMonth = months.insert({date.year(), date.month(), 1}).second && monthsAgo(date) <= 12;
        const bool ofYear = years.insert({date.year(), 1, 1}).second;
        if (age >= 2 && !ofDay && !ofWeek && !ofMonth && !ofYear)
            go += backup;
    }
    return go;
}

} // namespace telemaco
