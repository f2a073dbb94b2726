#include "app/cli/commands.h"
#include "app/cli/display.h"
#include "app/cli/itemjson.h"
#include "core/search/searchcursor.h"
#include "ui/language/words.h"

namespace telemaco {

static constexpr int usualLimit = 50;
static constexpr int pieceMilliseconds = 1000;

namespace {

// A hit as it is printed.
struct Line {
    QString uuid{};
    QString kind{};
    QString title{};
    QString date{};
    QString snippet{};
};

// An entry's own date, else the day it was made where the person is.
QString dateOf(const Session& session, const Workspace& workspace, const Hit& hit)
{
    if (hit.item.kind == Kind::Entry)
        if (const auto entry = workspace.get(Id<Entry>{hit.item.id}))
            return entry->date.toString(Qt::ISODate);
    return localTime(session.clock(), hit.instant).left(10);
}

Line lineOf(const Session& session, const Workspace& workspace, const Hit& hit)
{
    return {plainUuid(hit.uuid), kindName(hit.item.kind),
        hit.title.isEmpty() ? displayTitle(workspace, hit.item) : hit.title, dateOf(session, workspace, hit),
        hit.snippet.text};
}

QByteArray jsonOf(const Line& line)
{
    return "{\"uuid\":" + jsonText(line.uuid) + ",\"kind\":" + jsonText(line.kind)
        + ",\"title\":" + jsonText(line.title) + ",\"date\":" + jsonText(line.date)
        + ",\"snippet\":" + jsonText(line.snippet) + '}';
}

} // namespace

static void print(Session& session, const Workspace& workspace, SearchCursor& cursor, int limit)
{
    const bool json = session.arguments().has(QStringLiteral("json"));
    Terminal& terminal = session.terminal();
    QByteArray before = "\n";
    if (json)
        terminal.data("[");
    for (int left = limit; left > 0 && !cursor.done();) {
        const auto hits = cursor.next(left, pieceMilliseconds);
        left -= static_cast<int>(hits.size());
        for (const Hit& hit : hits) {
            const Line line = lineOf(session, workspace, hit);
            if (json)
                terminal.data(std::exchange(before, ",\n") + jsonOf(line));
            else
                terminal.line(QStringList{line.uuid, line.date, Words::kind(hit.item.kind),
                    oneLine(line.title, 80), oneLine(line.snippet)}
                                  .join(u'\t'));
        }
    }
    if (json)
        terminal.data("\n]\n");
}

int searchCommand(Session& session)
{
    const auto limit = limitOf(session.arguments(), usualLimit);
    if (!limit)
        return session.wrongUsage(Cli::tr("--limit needs a number above 0."));
    const auto opened = session.openToRead();
    if (!opened)
        return session.refuse(opened.error());
    const Workspace& workspace = **opened;
    const QString text = session.arguments().words.join(u' ');
    SearchCursor cursor(workspace.store(), parseQuery(text, session.clock().today()));
    if (session.arguments().has(QStringLiteral("count")))
        session.terminal().line(QString::number(cursor.count(*limit)));
    else
        print(session, workspace, cursor, *limit);
    if (auto error = workspace.database().takeError())
        return session.refuse(*error);
    return Done;
}

} // namespace telemaco
