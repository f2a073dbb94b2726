#include "ui/language/backupwords.h"

#include "ui/widgets/errortext.h"

#include <QLocale>

namespace telemaco {

QString BackupWords::of(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily: return tr("daily");
    case BackupKind::ByHand: return tr("by hand");
    case BackupKind::BeforeImport: return tr("before an import");
    case BackupKind::BeforeMigration: return tr("before a new version");
    case BackupKind::BeforeRestore: break;
    }
    return tr("before a restore");
}

QString BackupWords::day(qint64 at, const Clock& clock)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, clock.zone());
    const QString time = QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    if (local.date() == clock.today())
        return tr("today %1").arg(time);
    if (local.date().addDays(1) == clock.today())
        return tr("yesterday %1").arg(time);
    return QLocale().toString(local.date(), QStringLiteral("d MMM yyyy"));
}

QString BackupWords::why(const Error& error)
{
    switch (error.code) {
    case ErrorCode::DiskFull: return tr("the disk is full");
    case ErrorCode::NotFound: return tr("the folder %1 is not there").arg(error.file);
    case ErrorCode::CannotWrite: return tr("the folder %1 cannot be written").arg(error.file);
    case ErrorCode::Damaged: return tr("the workspace is damaged");
    default: return ErrorText::sentence(error);
    }
}

QString BackupWords::missing(std::optional<qint64> last, const Error& error, const Clock& clock)
{
    return last ? tr("No backup since %1: %2.").arg(day(*last, clock), why(error))
                : tr("There is no backup yet: %1.").arg(why(error));
}

} // namespace telemaco
