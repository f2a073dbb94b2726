#include "app/cli/display.h"

#include "app/cli/commands.h"

namespace telemaco {

QString displayTitle(const Workspace& workspace, ItemRef item)
{
    return titleOf(workspace, item, Cli::tr("me"));
}

QString displayTitle(const Workspace& workspace, const Record& record)
{
    return titleOf(workspace, record, Cli::tr("me"));
}

QString plainUuid(const QUuid& uuid) { return uuid.toString(QUuid::WithoutBraces); }

QString localTime(const Clock& clock, qint64 instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant, clock.zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace telemaco
