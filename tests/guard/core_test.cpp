// What a page asks, a key looks for and a save writes costs the same in a file of few years and of
// many, counted and not timed. CONTRIBUTING.md says how to read what fails here.
#include "core/insight/goaldetails.h"
#include "core/insight/meetingdetails.h"
#include "core/insight/timeline.h"
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
#include "tests/guard/twosizes.h"

#include <catch2/catch.hpp>

using namespace telemaco;
using namespace telemaco::test;

namespace {

constexpr int page = 60;
constexpr int noHurry = 1'000'000; // milliseconds: what is cut off by time cannot be counted

// What the last day of both holds.
struct Seen {
    explicit Seen(Workspace& opened)
        : workspace(opened)
        , today(workspace.clock().today())
        , anna(workspace.select<Relationship>("order by id limit 1").first())
        , goal(workspace.select<Goal>("order by id desc limit 1").first())
        , entry(workspace.select<Entry>("order by id desc limit 1").first())
        , meeting(workspace.select<Meeting>("order by id desc limit 1").first())
    {
    }

    Workspace& workspace;
    QDate today;
    Relationship anna;
    Goal goal;
    Entry entry;
    Meeting meeting;
};

struct Work {
    const char* name;
    std::function<void(const Seen&)> does;
};

void look(const Seen& seen, const char* query)
{
    SearchCursor cursor(seen.workspace.store(), parseQuery(QString::fromLatin1(query), seen.today));
    CHECK_FALSE(cursor.next(SearchCursor::page, noHurry).isEmpty());
}

const std::vector<Work> reading{
    {"today", [](const Seen& s) { todayFacts(s.workspace, s.today); }},
    {"goals by owner", [](const Seen& s) { goalsByOwner(s.workspace, {}); }},
    {"my goals", [](const Seen& s) { goalsOf(s.workspace, s.workspace.me().id, {}); }},
    {"a page of my goals later",
        [](const Seen& s) {
            goalsOf(s.workspace, s.goal.owner, {{GoalState::Open}, s.goal, page});
        }},
    {"old goals", [](const Seen& s) { oldGoals(s.workspace); }},
    {"how many old goals", [](const Seen& s) { countOldGoals(s.workspace); }},
    {"a goal", [](const Seen& s) { goalDetails(s.workspace, s.goal.uuid); }},
    {"a meeting", [](const Seen& s) { meetingDetails(s.workspace, s.meeting.uuid, page); }},
    {"meetings", [](const Seen& s) { meetings(s.workspace, {}); }},
    {"meetings later",
        [](const Seen& s) {
            MeetingQuery later;
            later.after = s.meeting;
            meetings(s.workspace, later);
        }},
    {"meetings of a relationship", [](const Seen& s) { meetings(s.workspace, {s.anna.id}); }},
    {"a relationship", [](const Seen& s) { relationshipFacts(s.workspace, s.anna.uuid); }},
    {"goals of a relationship", [](const Seen& s) { goalsIn(s.workspace, s.anna.id, page); }},
    {"active relationships", [](const Seen& s) { activeRelationships(s.workspace, page); }},
    {"the frame of a timeline", [](const Seen& s) { timelineFrame(s.workspace, s.anna.uuid, Audience::Me); }},
    {"a timeline", [](const Seen& s) { momentsBefore(s.workspace, {s.anna.id}, newestMoment, page); }},
    {"a timeline for the other",
        [](const Seen& s) {
            momentsBefore(s.workspace, {s.anna.id, {}, Audience::Other}, newestMoment, page);
        }},
    {"a page of the timeline later",
        [](const Seen& s) {
            const MomentKey day = endOfDayInLine(s.workspace, s.today.addDays(-45));
            momentsBefore(s.workspace, {s.anna.id}, day, page);
        }},
    {"meetings alone in the timeline",
        [](const Seen& s) {
            momentsBefore(s.workspace, {s.anna.id, {MomentKind::Meeting}}, newestMoment, page);
        }},
    {"a day of the timeline",
        [](const Seen& s) {
            momentsAround(s.workspace, {s.anna.id}, endOfDayInLine(s.workspace, s.today.addDays(-45)), page);
        }},
    {"people", [](const Seen& s) { peoplePage(s.workspace, {}, page); }},
    {"people later",
        [](const Seen& s) { peoplePage(s.workspace, peoplePage(s.workspace, {}, 1).first(), page); }},
    {"the relationships of a person", [](const Seen& s) { relationshipsOf(s.workspace, s.anna.mentee); }},
    {"the journal", [](const Seen& s) { newestEntries(s.workspace, page); }},
    {"a day of the journal",
        [](const Seen& s) { entriesAround(s.workspace, endOfDay(s.workspace, s.today.addDays(-45)), page); }},
    {"a page of the journal later",
        [](const Seen& s) { entriesBefore(s.workspace, *entryKey(s.workspace, s.entry.uuid), page); }},
    {"an entry", [](const Seen& s) { entryPage(s.workspace, s.entry.uuid); }},
    {"tags", [](const Seen& s) { tagsByName(s.workspace, page); }},
    {"whom to ask", [](const Seen& s) { askableFor(s.workspace, s.entry.id, page); }},
    {"a history", [](const Seen& s) { historyOf(s.workspace, s.entry.uuid); }},
    {"what was deleted", [](const Seen& s) { deletedItems(s.workspace); }},
    {"a frequent word", [](const Seen& s) { look(s, "kind:entry today "); }},
    {"a letter", [](const Seen& s) { look(s, "t"); }},
    {"the beginning of a word", [](const Seen& s) { look(s, "kind:entry tod"); }},
    {"with somebody", [](const Seen& s) { look(s, "with:anna today "); }},
    {"a tag", [](const Seen& s) { look(s, "tag:about "); }},
    {"a kind", [](const Seen& s) { look(s, "kind:goal"); }},
};

Result<ChangeSet> typeOn(const Seen& seen, const char* more)
{
    const QString text = seen.entry.text + QString::fromLatin1(more);
    return seen.workspace.type({Kind::Entry, seen.entry.id.value}, "text", text);
}

// Each takes back what the one before did.
const std::vector<Work> writing{
    {"a new entry", [](const Seen& s) { REQUIRE(addEntry(s.workspace, QStringLiteral("A good day"))); }},
    {"undo", [](const Seen& s) { REQUIRE(s.workspace.undo()); }},
    {"redo", [](const Seen& s) { REQUIRE(s.workspace.redo()); }},
    {"undo again", [](const Seen& s) { REQUIRE(s.workspace.undo()); }},
    {"the first character", [](const Seen& s) { REQUIRE(typeOn(s, "\nO")); }},
    {"one more", [](const Seen& s) { REQUIRE(typeOn(s, "\nOn")); }},
    {"undo of typing", [](const Seen& s) { REQUIRE(s.workspace.undo()); }},
    {"what was done today",
        [](const Seen& s) { REQUIRE(addContactToday(s.workspace, s.anna.id, Channel::Call)); }},
    {"undo of a contact", [](const Seen& s) { REQUIRE(s.workspace.undo()); }},
    {"a tag on an entry",
        [](const Seen& s) {
            REQUIRE(tagItems(s.workspace, {{Kind::Entry, s.entry.id.value}}, QStringLiteral("new")));
        }},
    {"undo of a tag", [](const Seen& s) { REQUIRE(s.workspace.undo()); }},
    {"a removal",
        [](const Seen& s) {
            REQUIRE(removeItems(s.workspace, {{Kind::Entry, s.entry.id.value}}));
        }},
    {"undo of a removal", [](const Seen& s) { REQUIRE(s.workspace.undo()); }},
    {"what could be undone", [](const Seen& s) { REQUIRE(s.workspace.undoName()); }},
};

Steps countedIn(const QString& path, const std::vector<Work>& works)
{
    const auto workspace = TwoSizes::made().open(path);
    const Seen seen(*workspace);
    Steps steps;
    for (const Work& work : works) {
        const Counts counts = counted([&] { work.does(seen); });
        CHECK(counts.statements > 0);
        steps += {QString::fromLatin1(work.name), counts};
    }
    return steps;
}

} // namespace

TEST_CASE("opening a workspace costs the same however large it is", "[guard]")
{
    const auto opening = [](const QString& path) {
        return Steps{{QStringLiteral("opening"), counted([&] { TwoSizes::made().open(path); })}};
    };
    CHECK(grown(opening).toStdString() == "");
}

TEST_CASE("what a page or a key asks costs the same however large the workspace is", "[guard]")
{
    CHECK(grown([](const QString& path) { return countedIn(path, reading); }).toStdString() == "");
}

TEST_CASE("the journal and people are asked for as often for many lines as for few", "[guard]")
{
    const auto workspace = TwoSizes::made().open(TwoSizes::made().small());
    const EntryKey day = endOfDay(*workspace, workspace->clock().today().addDays(-45));
    const auto statements = [&](int lines) {
        return counted([&] {
            CHECK(newestEntries(*workspace, lines).lines.size() == lines);
            CHECK(entriesBefore(*workspace, day, lines).lines.size() == lines);
            entriesAround(*workspace, day, lines);
            CHECK(peoplePage(*workspace, {}, lines).size() == lines);
        }).statements;
    };
    CHECK(statements(page) == statements(2));
}

TEST_CASE("a save and its undo cost the same however large the workspace is", "[guard]")
{
    CHECK(grown([](const QString& path) { return countedIn(path, writing); }).toStdString() == "");
}
