// No statement that runs for a page, a key or a save may read through a table that grows. The few
// that read a whole file are named here.
#include "core/insight/goaldetails.h"
#include "core/insight/meetingdetails.h"
#include "core/insight/today.h"
#include "core/search/searchcursor.h"
#include "core/workspace/deleted.h"
#include "core/workspace/history.h"
#include "core/workspace/journal.h"
#include "core/workspace/meetings.h"
#include "core/workspace/people.h"
#include "core/workspace/relationships.h"
#include "core/workspace/titles.h"
#include "core/workspace/usecases.h"
#include "tests/support/sandbox.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

using namespace telemaco;
using test::Sandbox;

namespace {

struct Allowed {
    const char* statement; // part of it
    const char* why;
};

constexpr Allowed allowed[] = {
    {"from word_index", "a match in FTS5 is called a scan"},
    {" from tag where path like", "a part of a tag's name: of tags there are few"},
    {" from tag order by path", "the list of all tags"},
    {"select id, path from tag", "a filter by tag looks at all names of tags"},
    {"from goal where title like",
        "a part of a goal's title: of goals there are as many as one sets in a life"},
    {"from relationship r join person p on p.id in", "a part of a name: of relationships there are few"},
    {"from index_version", "one row"},
    {"from sqlite_schema", "as many rows as there are tables"},
};

bool isAllowed(const QByteArray& sql)
{
    return std::any_of(std::begin(allowed), std::end(allowed),
        [&sql](const Allowed& each) { return sql.contains(each.statement); });
}

// What reads through a table from its one end: in an order that is kept, and with a limit, it is the
// beginning of a page and no more.
bool readsThrough(const QByteArray& sql, const QList<QByteArray>& steps)
{
    const bool sorts = std::any_of(steps.begin(), steps.end(),
        [](const QByteArray& step) { return step.contains("TEMP B-TREE FOR ORDER BY"); });
    const bool page = sql.contains(" limit ") && !sorts;
    return std::any_of(steps.begin(), steps.end(), [page](const QByteArray& step) {
        const bool made = step.contains("VIRTUAL TABLE") || step.contains("SCAN CONSTANT ROW")
            || step.contains("SUBQUERY") || step.contains("SCAN (");
        return step.startsWith("SCAN ") && !made && !page;
    });
}

// All statements that a connection has prepared so far and that read through a table.
QStringList longReads(sqlite3* connection)
{
    QList<QByteArray> statements;
    for (sqlite3_stmt* each = sqlite3_next_stmt(connection, nullptr); each;
         each = sqlite3_next_stmt(connection, each))
        statements += sqlite3_sql(each);
    QStringList found;
    for (const QByteArray& sql : statements) {
        sqlite3_stmt* plan = nullptr;
        const QByteArray explained = "explain query plan " + sql;
        if (sqlite3_prepare_v2(connection, explained.constData(), -1, &plan, nullptr) != SQLITE_OK)
            continue; // no query
        QList<QByteArray> steps;
        while (sqlite3_step(plan) == SQLITE_ROW)
            steps += reinterpret_cast<const char*>(sqlite3_column_text(plan, 3));
        sqlite3_finalize(plan);
        if (!isAllowed(sql) && readsThrough(sql, steps))
            found += QString::fromUtf8(sql + "\n    " + steps.join("\n    "));
    }
    return found;
}

struct Made {
    Id<Relationship> relationship{};
    Id<Goal> goal{};
    Id<Entry> entry{};
    Id<Meeting> meeting{};
};

// One of what the pages show, made, tagged, linked, edited and removed.
Made use(Workspace& workspace)
{
    Made made;
    const auto mentees = addMentees(workspace, {QStringLiteral("Anna"), QStringLiteral("Bruno")});
    REQUIRE(mentees);
    made.relationship = mentees->first();
    REQUIRE(workspace.perform({QStringLiteral("add")}, [&](Writer& writer) -> Result<void> {
        const Relationship relationship = *writer.get(made.relationship);
        Goal goal;
        goal.title = QStringLiteral("Speak up");
        goal.owner = relationship.mentee;
        goal.relationship = made.relationship;
        goal.due = workspace.clock().today();
        made.goal = *writer.add(goal);
        (void)*writer.add(Milestone{{}, {}, made.goal, 1, QStringLiteral("Once"), goal.due, {}});
        (void)*writer.add(CheckIn{{}, {}, made.goal, 1.0, goal.due, {}});
        (void)*writer.add(Contact{{}, {}, made.relationship, goal.due, Channel::Call, {}, {}});
        Meeting meeting;
        meeting.relationship = made.relationship;
        meeting.date = goal.due;
        meeting.zone = QStringLiteral("Europe/Rome");
        made.meeting = *writer.add(meeting);
        return {};
    }));
    made.entry = *addEntry(workspace, QStringLiteral("The king came\nWhy?"));
    const ItemRef entry{Kind::Entry, made.entry.value};
    REQUIRE(tagItems(workspace, {entry}, QStringLiteral("work/talks")));
    REQUIRE(linkItems(workspace, {entry}, {Kind::Goal, made.goal.value}));
    REQUIRE(shareItems(workspace, {entry}, made.relationship));
    REQUIRE(workspace.type(entry, "text", QStringLiteral("The king came and went\nWhy?")));
    REQUIRE(
        askFromLine(workspace, made.entry, QStringLiteral("Why?"), workspace.get(made.relationship)->mentee));
    REQUIRE(renameTag(workspace, QStringLiteral("work"), QStringLiteral("job")));
    REQUIRE(removeItems(workspace, {{Kind::Relationship, mentees->last().value}}));
    REQUIRE(workspace.undo());
    REQUIRE(workspace.redo());
    return made;
}

void readPages(Workspace& workspace, const Made& made)
{
    const QUuid entry = workspace.get(made.entry)->uuid;
    const QDate today = workspace.clock().today();
    (void)todayFacts(workspace, today);
    (void)goalsByOwner(workspace, {});
    (void)goalsOf(workspace, workspace.me().id, {{GoalState::Open}, workspace.get(made.goal), 60});
    (void)oldGoals(workspace);
    (void)countOldGoals(workspace);
    (void)goalDetails(workspace, workspace.get(made.goal)->uuid);
    (void)meetingDetails(workspace, workspace.get(made.meeting)->uuid, 60);
    (void)meetings(workspace, {made.relationship});
    (void)relationshipFacts(workspace, workspace.get(made.relationship)->uuid);
    (void)goalsIn(workspace, made.relationship, 60);
    (void)activeRelationships(workspace, 60);
    (void)peoplePage(workspace, {}, 60);
    (void)relationshipsOf(workspace, workspace.me().id);
    (void)newestEntries(workspace, 60);
    (void)entriesAround(workspace, endOfDay(workspace, today), 60);
    (void)entryPage(workspace, entry);
    (void)choicesFor(workspace, QStringLiteral("a"), {}, 20);
    (void)askableFor(workspace, made.entry, 20);
    (void)tagsByName(workspace, 60);
    (void)historyOf(workspace, entry);
    (void)deletedItems(workspace);
    (void)workspace.undoName();
    (void)workspace.redoName();
    for (const char* query : {"king ", "ki", "kingdom", "\"king came\" -queen", "tag:job from:2020-01-01",
             "with:anna to:2030-01-01", "kind:goal"})
        (void)SearchCursor(workspace.store(), parseQuery(QString::fromLatin1(query), today)).next(50, 1000);
}

} // namespace

TEST_CASE("no page, key or save reads through a table that grows", "[plans]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    readPages(*workspace, use(*workspace));
    CHECK(longReads(workspace->database().handle()).join(u'\n').toStdString() == std::string());
}

TEST_CASE("a statement that reads through a table is told", "[plans]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    Database& database = workspace->database();
    const auto told = [&](const QByteArray& sql, const QVariantList& values) {
        const auto before = longReads(database.handle()).size();
        (void)database.first(sql, values);
        return longReads(database.handle()).size() - before;
    };
    CHECK(told("select id from entry where mood = ?", {QString()}) == 1);
    CHECK(told("select id from entry order by title limit ?", {5}) == 1);
    CHECK(told("select id from entry order by instant, id limit ?", {5}) == 0);
    CHECK(told("select title from entry where uuid = ?", {QByteArray()}) == 0);
}
