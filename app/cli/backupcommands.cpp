// backup, backups, restore.
#include "app/cli/commands.h"
#include "app/cli/display.h"
#include "app/cli/interruptible.h"
#include "app/cli/itemjson.h"
#include "core/store/restore.h"
#include "ui/language/backupwords.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace telemaco {

static bool goesOn(double) { return !Interruptible::wished(); }

int backupCommand(Session& session)
{
    const Arguments& arguments = session.arguments();
    BackupFolders folders = session.backupFolders();
    if (arguments.has(QStringLiteral("to"))) {
        const QString to = arguments.value(QStringLiteral("to"));
        if (to.isEmpty())
            return session.wrongUsage(Cli::tr("--to needs a folder."));
        folders = {QFileInfo(to).absoluteFilePath(), {}};
    }
    const auto workspace = session.openToRead();
    if (!workspace)
        return session.refuse(workspace.error());
    const Interruptible interruptible;
    const auto made = backUp((*workspace)->database(),
        {folders, session.workspacePath(), BackupKind::ByHand, &session.clock()}, goesOn);
    if (!made)
        return session.refuse(made.error());
    session.terminal().line(oneLine(made->path));
    return Done;
}

static QByteArray jsonOf(const Backup& backup)
{
    const QString at = QDateTime::fromMSecsSinceEpoch(backup.at, Qt::UTC).toString(Qt::ISODate);
    const auto sum = keptChecksum(backup.path);
    return "{\"name\":" + jsonText(backup.name()) + ",\"kind\":" + jsonText(backupKindName(backup.kind))
        + ",\"at\":" + jsonText(at) + ",\"bytes\":" + QByteArray::number(backup.bytes)
        + ",\"sha256\":" + (sum ? jsonText(QString::fromLatin1(*sum)) : QByteArray("null"))
        + ",\"path\":" + jsonText(backup.path) + '}';
}

int backupsCommand(Session& session)
{
    const auto backups = backupsOf(session.workspacePath(), session.backupFolders());
    Terminal& terminal = session.terminal();
    if (session.arguments().has(QStringLiteral("json"))) {
        QByteArray before = "[\n";
        for (const Backup& backup : backups)
            terminal.data(std::exchange(before, ",\n") + jsonOf(backup));
        terminal.data(backups.isEmpty() ? "[]\n" : "\n]\n");
        return Done;
    }
    for (const Backup& backup : backups)
        terminal.line(QStringList{oneLine(backup.name()), localTime(session.clock(), backup.at),
            BackupWords::of(backup.kind), QLocale().formattedDataSize(backup.bytes)}
                          .join(u'\t'));
    if (backups.isEmpty())
        terminal.message(Cli::tr("There is no backup of %1 yet.").arg(session.workspacePath()));
    return Done;
}

int restoreCommand(Session& session)
{
    const QString word = session.arguments().words.first();
    const auto named = backupNamed(word, backupsOf(session.workspacePath(), session.backupFolders()));
    RestoreRequest request;
    request.workspace = session.workspacePath();
    request.backup = named ? named->path : QFileInfo(word).absoluteFilePath();
    request.folders = session.backupFolders();
    request.clock = &session.clock();
    const Interruptible interruptible;
    const auto restored = restoreBackup(request, goesOn);
    if (!restored)
        return session.refuse(restored.error());
    session.terminal().message(restored->before.isEmpty()
            ? Cli::tr("Restored: %1.").arg(request.workspace)
            : Cli::tr("Restored: %1. What was there before is in %2.")
                  .arg(request.workspace, restored->before));
    return Done;
}

} // namespace telemaco
