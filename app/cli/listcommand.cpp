#include "app/cli/commands.h"
#include "app/cli/display.h"
#include "app/cli/itemjson.h"
#include "core/workspace/recordpages.h"
#include "ui/language/words.h"

namespace telemaco {

static std::optional<Kind> kindOfList(const QString& name)
{
    static const QHash<QString, Kind> lists{{QStringLiteral("people"), Kind::Person},
        {QStringLiteral("relationships"), Kind::Relationship}, {QStringLiteral("goals"), Kind::Goal},
        {QStringLiteral("questions"), Kind::Question}, {QStringLiteral("journal"), Kind::Entry},
        {QStringLiteral("meetings"), Kind::Meeting}, {QStringLiteral("actions"), Kind::Action},
        {QStringLiteral("contacts"), Kind::Contact}};
    const auto found = lists.constFind(name);
    return found == lists.constEnd() ? std::nullopt : std::optional(*found);
}

static QString stateOf(const Record& record, const char* field)
{
    return Words::choice(QString::fromLatin1(field), fieldValue(record, field).toString());
}

static QString titleOfReference(const Workspace& workspace, const Record& record, const char* field)
{
    const int index = entityType(record.kind).indexOf(field);
    return displayTitle(workspace, referenceOf(record, static_cast<size_t>(index)));
}

// What stands between the UUID and the title.
static QStringList columnsOf(const Workspace& workspace, const Record& record)
{
    const auto value = [&record](const char* field) { return fieldValue(record, field).toString(); };
    switch (record.kind) {
    case Kind::Person:
        return {value("me") == u"1" ? QStringLiteral("*") : QString(), displayTitle(workspace, record),
            value("organisation"), value("email")};
    case Kind::Relationship:
        return {displayTitle(workspace, record), stateOf(record, "stage"), value("since")};
    case Kind::Goal:
        return {displayTitle(workspace, record), titleOfReference(workspace, record, "owner"),
            stateOf(record, "state"), value("due")};
    case Kind::Question:
        return {displayTitle(workspace, record), titleOfReference(workspace, record, "to_person"),
            stateOf(record, "state")};
    case Kind::Meeting:
        return {value("date"), value("time"), titleOfReference(workspace, record, "relationship"),
            stateOf(record, "state"), stateOf(record, "channel"), value("place")};
    case Kind::Action:
        return {displayTitle(workspace, record), titleOfReference(workspace, record, "owner"),
            stateOf(record, "state"), value("due")};
    case Kind::Contact:
        return {value("day"), titleOfReference(workspace, record, "relationship"), stateOf(record, "channel"),
            value("line")};
    default: return {value("date"), value("time"), displayTitle(workspace, record)};
    }
}

static QString lineOf(const Workspace& workspace, const Record& record)
{
    QStringList columns{plainUuid(record.uuid)};
    for (const QString& column : columnsOf(workspace, record))
        columns += oneLine(column, 100);
    return columns.join(u'\t');
}

// Page by page: a list of 100,000 entries is never in memory as a whole.
static std::optional<Error> list(
    const Workspace& workspace, Kind kind, int limit, bool json, Terminal& terminal)
{
    RecordPages pages(workspace, kind);
    QByteArray before = "\n";
    if (json)
        terminal.data("[");
    for (auto page = pages.next(); !page.isEmpty() && limit > 0; page = pages.next())
        for (const Record& record : page) {
            if (limit-- <= 0)
                break;
            if (json)
                terminal.data(std::exchange(before, ",\n") + itemJson(workspace, record));
            else
                terminal.line(lineOf(workspace, record));
        }
    if (json)
        terminal.data("\n]\n");
    return workspace.database().takeError();
}

int listCommand(Session& session)
{
    const QString& name = session.arguments().words.first();
    const auto limit = limitOf(session.arguments(), std::numeric_limits<int>::max());
    if (!limit)
        return session.wrongUsage(Cli::tr("--limit needs a number above 0."));
    if (name == u"changes")
        return listChanges(session, *limit);
    const auto kind = kindOfList(name);
    if (!kind)
        return session.wrongUsage(Cli::tr("“%1” cannot be listed: people, relationships, goals, questions, "
                                          "journal, meetings, actions, contacts, changes.")
                                      .arg(name));
    const auto workspace = session.openToRead();
    if (!workspace)
        return session.refuse(workspace.error());
    const bool json = session.arguments().has(QStringLiteral("json"));
    if (const auto error = list(**workspace, *kind, *limit, json, session.terminal()))
        return session.refuse(*error);
    return Done;
}

} // namespace telemaco
