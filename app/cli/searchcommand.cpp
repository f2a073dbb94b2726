#include "app/cli/commands.h"
#include "app/cli/display.h"
#include "app/cli/itemjson.h"

namespace telemaco {

static constexpr int usualLimit = 50;

static std::optional<int> limitOf(const Arguments& arguments)
{
    if (!arguments.has(QStringLiteral("limit")))
        return usualLimit;
    bool number = false;
    const int limit = arguments.value(QStringLiteral("limit")).toInt(&number);
    return number && limit > 0 ? std::optional(limit) : std::nullopt;
}

int searchCommand(Session& session)
{
    const auto limit = limitOf(session.arguments());
    if (!limit)
        return session.wrongUsage(Cli::tr("--limit needs a number above 0."));
    const auto workspace = session.openToRead();
    if (!workspace)
        return session.refuse(workspace.error());
    return Done;
}

} // namespace telemaco
