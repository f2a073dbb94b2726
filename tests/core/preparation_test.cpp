#include "core/insight/lookback.h"
#include "core/insight/preparation.h"
#include "core/workspace/meetingusecases.h"
#include "core/workspace/usecases.h"
#include "tests/support/people.h"
#include "tests/support/sandbox.h"

using namespace telemaco;
using namespace telemaco::test;

namespace {

const QDate heldOn(2026, 11, 10);
const QDate plannedFor(2026, 11, 24);

// Anna, a meeting held with private notes, one planned, and something of everything in between.
struct Story {
    Sandbox sandbox{};
    std::unique_ptr<Workspace> workspace{};
    Id<Relationship> anna{};
    Id<Meeting> held{};
    Id<Meeting> planned{};
    Id<Goal> goal{};

    Story()
    {
        sandbox.clock.set(QDate(2026, 11, 20));
        workspace = sandbox.open();
        anna = putMentee(*workspace, QStringLiteral("Anna"));
        change(*workspace, anna, [](Relationship& r) { r.notes = QStringLiteral("zuleika"); });
        Meeting meeting;
        meeting.relationship = anna;
        meeting.date = heldOn;
        meeting.zone = QStringLiteral("Europe/Rome");
        meeting.state = MeetingState::Held;
        meeting.closing = QStringLiteral("Begin with the night the system failed.");
        meeting.notes = QStringLiteral("the talk");
        meeting.privateNotes = QStringLiteral("quagmire");
        held = put(*workspace, meeting);
        meeting.date = plannedFor;
        meeting.state = MeetingState::Planned;
        meeting.closing.clear();
        meeting.privateNotes = QStringLiteral("halcyon");
        planned = put(*workspace, meeting);
        goal = putGoal(*workspace, QStringLiteral("Speak in public"), QDate(2026, 12, 31), anna);
    }
    Preparation sheet(Audience audience = Audience::Me) { return *prepare(*workspace, planned, audience); }
};

} // namespace

TEST_CASE("the sheet holds what happened since the last meeting and what is open", "[preparation]")
{
    Story story;
    Workspace& workspace = *story.workspace;
    for (const auto& [day, value] : {std::pair(QDate(2026, 11, 9), 1.0), {QDate(2026, 11, 15), 2.0}}) {
        CheckIn checkIn;
        checkIn.goal = story.goal;
        checkIn.date = day;
        checkIn.value = value;
        put(workspace, checkIn);
    }
    for (const auto& [title, due] : {std::pair(QStringLiteral("outline"), plannedFor),
             {QStringLiteral("dress rehearsal"), plannedFor.addDays(1)}}) {
        Milestone milestone;
        milestone.goal = story.goal;
        milestone.title = title;
        milestone.due = due;
        put(workspace, milestone);
    }
    Question question;
    question.text = QStringLiteral("How do I begin?");
    question.asker = workspace.get(story.anna)->mentee;
    put(workspace, question);
    Action action;
    action.title = QStringLiteral("Draft");
    action.relationship = story.anna;
    action.owner = workspace.get(story.anna)->mentee;
    REQUIRE(addAction(workspace, action));
    const Preparation sheet = story.sheet();
    REQUIRE(sheet.last);
    CHECK(sheet.last->closing.startsWith(u"Begin with"));
    CHECK(sheet.last->privateNotes == u"quagmire");
    CHECK(sheet.lastContact == heldOn);
    REQUIRE(sheet.checkIns.size() == 1);
    CHECK(sheet.checkIns.first().checkIn.value == 2.0);
    CHECK(sheet.checkIns.first().before == 1.0);
    REQUIRE(sheet.milestones.size() == 1);
    CHECK(sheet.milestones.first().milestone.title == u"outline");
    REQUIRE(sheet.questions.size() == 1);
    REQUIRE(sheet.actions.size() == 1);
    CHECK(sheet.actions.first().owner == u"Anna");
}

TEST_CASE(
    "what is on the agenda stays on it from meeting to meeting until it is done or let go", "[preparation]")
{
    Story story;
    Workspace& workspace = *story.workspace;
    QList<Id<AgendaItem>> items;
    for (const char* text : {"one", "two", "three"}) {
        AgendaItem item;
        item.relationship = story.anna;
        item.meeting = story.planned;
        item.text = QString::fromLatin1(text);
        items += *addAgendaItem(workspace, item);
    }
    CHECK(story.sheet().agenda.size() == 3);
    REQUIRE(settleAgendaItem(workspace, items[0], AgendaState::Done, story.planned));
    REQUIRE(settleAgendaItem(workspace, items[1], AgendaState::LetGo, story.planned));
    Closing closing;
    Meeting next;
    next.date = plannedFor.addDays(14);
    closing.next = next;
    REQUIRE(closeMeeting(workspace, story.planned, closing));
    const auto sheet = prepare(workspace, story.anna, Audience::Me);
    REQUIRE(sheet->meeting);
    CHECK(sheet->meeting->date == next.date);
    REQUIRE(sheet->agenda.size() == 1);
    CHECK(sheet->agenda.first().text == u"three");
    CHECK(agendaOf(workspace, story.planned).size() == 3);
}

TEST_CASE("the sheet for the other side holds nothing private", "[preparation]")
{
    Story story;
    Workspace& workspace = *story.workspace;
    Milestone milestone;
    milestone.goal = story.goal;
    milestone.title = QStringLiteral("outline");
    milestone.due = plannedFor;
    put(workspace, milestone);
    const auto entry = addEntry(workspace, QStringLiteral("private words"));
    REQUIRE(bringItems(workspace, {{Kind::Entry, entry->value}}, story.anna, true));
    CHECK(story.sheet().brought.size() == 1);
    auto sheet = story.sheet(Audience::Other);
    CHECK(sheet.brought.isEmpty());
    CHECK(sheet.milestones.isEmpty());
    CHECK(sheet.last->privateNotes.isEmpty());
    CHECK(sheet.meeting->privateNotes.isEmpty());
    CHECK(sheet.relationship.notes.isEmpty());
    REQUIRE(shareItems(workspace, {{Kind::Entry, entry->value}, {Kind::Goal, story.goal.value}}, story.anna));
    sheet = story.sheet(Audience::Other);
    CHECK(sheet.brought.size() == 1);
    CHECK(sheet.milestones.size() == 1);
}

TEST_CASE("the look back is this day of an earlier year, else the same page all day", "[preparation]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const QDate today(2026, 11, 24);
    CHECK_FALSE(lookBack(*workspace, today));
    const auto write = [&](QDate date, const QString& text) {
        Entry entry;
        entry.date = date;
        entry.text = text;
        put(*workspace, entry);
    };
    write(today.addDays(-1), QStringLiteral("yesterday"));
    CHECK_FALSE(lookBack(*workspace, today)); // no need to be reminded of that
    for (int i = 60; i < 100; ++i)
        write(today.addDays(-i), QStringLiteral("day %1").arg(i));
    const auto chance = lookBack(*workspace, today);
    REQUIRE(chance);
    CHECK(chance->years == 0);
    CHECK(lookBack(*workspace, today)->uuid == chance->uuid);
    write(today.addYears(-2), QStringLiteral("two years ago"));
    CHECK(lookBack(*workspace, today)->years == 2);
    CHECK(lookBack(*workspace, today)->title == u"two years ago");
}
