#include "core/insight/today.h"
#include "core/workspace/meetings.h"
#include "core/workspace/meetingusecases.h"
#include "core/workspace/usecases.h"
#include "tests/support/people.h"
#include "tests/support/sandbox.h"

#include <QSet>

using namespace telemaco;
using namespace telemaco::test;

namespace {

Id<Meeting> putMeeting(Workspace& workspace, Id<Relationship> relationship, QDate date,
    QTime time = QTime(17, 0), MeetingState state = MeetingState::Planned)
{
    Meeting meeting;
    meeting.relationship = relationship;
    meeting.date = date;
    meeting.time = time;
    meeting.zone = QStringLiteral("Europe/Rome");
    meeting.state = state;
    return put(workspace, meeting);
}

Meeting proposed(Workspace& workspace, Id<Relationship> relationship)
{
    return proposedMeeting(workspace, *workspace.get(relationship), 14);
}

} // namespace

TEST_CASE(
    "the next meeting follows from what was agreed, at the same hour across a change of clocks", "[meetings]")
{
    Sandbox sandbox;
    sandbox.clock.set(QDate(2026, 3, 20));
    const auto workspace = sandbox.open();
    const auto anna = putMentee(*workspace, QStringLiteral("Anna"));
    change(*workspace, anna, [](Relationship& r) { r.cadenceDays = 14; });
    putMeeting(*workspace, anna, QDate(2026, 3, 19), QTime(18, 30), MeetingState::Held);
    const Meeting next = proposed(*workspace, anna);
    CHECK(next.date == QDate(2026, 4, 2)); // the clocks go forward on 29 March
    CHECK(next.time == QTime(18, 30));
    const auto planned = planMeeting(*workspace, next);
    REQUIRE(planned);
    // 18:30 in Rome is 17:30 UTC before that night and 16:30 after it.
    CHECK(QDateTime::fromMSecsSinceEpoch(workspace->get(*planned)->instant, Qt::UTC)
        == QDateTime(QDate(2026, 4, 2), QTime(16, 30), Qt::UTC));
}

TEST_CASE("a year after 29 February, and a day that is past already", "[meetings]")
{
    Sandbox sandbox;
    sandbox.clock.set(QDate(2028, 3, 1));
    const auto workspace = sandbox.open();
    const auto anna = putMentee(*workspace, QStringLiteral("Anna"));
    change(*workspace, anna, [](Relationship& r) { r.cadenceDays = 366; });
    putMeeting(*workspace, anna, QDate(2028, 2, 29), QTime(9, 0), MeetingState::Held); // a Tuesday
    CHECK(proposed(*workspace, anna).date == QDate(2029, 3, 1));
    sandbox.clock.set(QDate(2029, 3, 1)); // due today: the next Tuesday
    CHECK(proposed(*workspace, anna).date == QDate(2029, 3, 6));
    CHECK(lastInTouch(*workspace, anna) == QDate(2028, 2, 29));
}

TEST_CASE("silence is counted from the last contact or meeting held, whichever is later", "[meetings]")
{
    Sandbox sandbox;
    sandbox.clock.set(QDate(2026, 11, 24));
    const auto workspace = sandbox.open();
    const auto anna = putMentee(*workspace, QStringLiteral("Anna"));
    change(*workspace, anna, [](Relationship& r) {
        r.cadenceDays = 14;
        r.since = QDate(2026, 1, 1);
    });
    Contact contact;
    contact.relationship = anna;
    contact.day = QDate(2026, 10, 1);
    put(*workspace, contact);
    const auto held = putMeeting(*workspace, anna, QDate(2026, 11, 1), QTime(17, 0), MeetingState::Held);
    putMeeting(*workspace, anna, QDate(2026, 11, 20), QTime(17, 0), MeetingState::Cancelled);
    auto quiet = todayFacts(*workspace, QDate(2026, 11, 24)).quiet;
    REQUIRE(quiet.size() == 1);
    CHECK(quiet.first().days == 23);
    CHECK(quiet.first().last == QDate(2026, 11, 1));
    change(*workspace, held, [](Meeting& m) { m.date = QDate(2026, 11, 12); });
    CHECK(todayFacts(*workspace, QDate(2026, 11, 24)).quiet.isEmpty());
}

TEST_CASE("a clock that was forgotten does not say how long a meeting took", "[meetings]")
{
    Sandbox sandbox;
    sandbox.clock.set(QDate(2026, 11, 24), QTime(18, 0));
    const auto workspace = sandbox.open();
    const auto anna = putMentee(*workspace, QStringLiteral("Anna"));
    const auto meeting = putMeeting(*workspace, anna, QDate(2026, 11, 24), QTime(18, 0));
    change(*workspace, meeting, [](Meeting& m) { m.minutes = 60; });
    REQUIRE(beginMeeting(*workspace, meeting));
    const auto closedAfter = [&](qint64 minutes) {
        sandbox.clock.set(QDate(2026, 11, 24), QTime(18, 0));
        sandbox.clock.advance(minutes * 60'000);
        REQUIRE(closeMeeting(*workspace, meeting, {}));
        return *workspace->get(meeting)->minutes;
    };
    CHECK(closedAfter(2 * 24 * 60) == 60); // as planned
    CHECK(closedAfter(75) == 75);
}

TEST_CASE("a meeting held before its day was held today", "[meetings]")
{
    Sandbox sandbox;
    sandbox.clock.set(QDate(2026, 11, 24), QTime(17, 42));
    const auto workspace = sandbox.open();
    const auto anna = putMentee(*workspace, QStringLiteral("Anna"));
    const auto begun = putMeeting(*workspace, anna, QDate(2026, 12, 1), QTime(18, 0));
    const auto closed = putMeeting(*workspace, anna, QDate(2026, 12, 8), QTime(18, 0));
    const auto tonight = putMeeting(*workspace, anna, QDate(2026, 11, 24), QTime(18, 0));
    for (const Id<Meeting> meeting : {begun, tonight})
        REQUIRE(beginMeeting(*workspace, meeting));
    REQUIRE(closeMeeting(*workspace, closed, {}));
    CHECK(workspace->get(begun)->date == QDate(2026, 11, 24));
    CHECK(workspace->get(begun)->time == QTime(17, 42));
    CHECK(workspace->get(closed)->date == QDate(2026, 11, 24));
    CHECK_FALSE(workspace->get(closed)->time.isValid());
    CHECK(workspace->get(tonight)->time == QTime(18, 0));
    CHECK(lastInTouch(*workspace, anna) == QDate(2026, 11, 24));
}

TEST_CASE("today knows the week's meetings, those never closed, and what is due", "[meetings]")
{
    Sandbox sandbox;
    sandbox.clock.set(QDate(2026, 11, 24), QTime(12, 0));
    const auto workspace = sandbox.open();
    const auto anna = putMentee(*workspace, QStringLiteral("Anna"));
    putMeeting(*workspace, anna, QDate(2026, 11, 23));
    const auto earlier = putMeeting(*workspace, anna, QDate(2026, 11, 24), QTime(8, 0));
    putMeeting(*workspace, anna, QDate(2026, 11, 30));
    putMeeting(*workspace, anna, QDate(2026, 12, 1));
    Action action;
    action.title = QStringLiteral("Two papers");
    action.relationship = anna;
    action.due = QDate(2026, 11, 20);
    REQUIRE(addAction(*workspace, action));
    const auto facts = todayFacts(*workspace, QDate(2026, 11, 24));
    REQUIRE(facts.meetings.size() == 2); // this morning's stands there all day
    CHECK(facts.meetings.first().id == earlier);
    CHECK(facts.meetings.first().name == u"Anna");
    CHECK(facts.meetings.first().timed);
    REQUIRE(facts.unclosed.size() == 1);
    REQUIRE(facts.actions.size() == 1);
    CHECK(facts.actions.first().mine);
    CHECK(facts.actions.first().with == u"Anna");
}

TEST_CASE("closing takes the minutes from the clock and hands over what was to be brought", "[meetings]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto anna = putMentee(*workspace, QStringLiteral("Anna"));
    const auto meeting = putMeeting(*workspace, anna, workspace->clock().today());
    const auto entry = addEntry(*workspace, QStringLiteral("How do I say no?"));
    const ItemRef item{Kind::Entry, entry->value};
    REQUIRE(bringItems(*workspace, {item}, anna, true));
    REQUIRE(toBring(*workspace, anna) == QList<ItemRef>{item});
    REQUIRE(beginMeeting(*workspace, meeting));
    sandbox.clock.advance(47 * 60 * 1000 + 30 * 1000);
    Closing closing;
    closing.sentence = QStringLiteral("First no, kindly said.");
    closing.activities = QStringList{QStringLiteral("feedback")};
    closing.next = proposed(*workspace, anna);
    REQUIRE(closeMeeting(*workspace, meeting, closing));
    const auto held = workspace->get(meeting);
    CHECK(held->state == MeetingState::Held);
    CHECK(held->minutes == 47);
    CHECK(held->closing == u"First no, kindly said.");
    CHECK(toBring(*workspace, anna).isEmpty());
    CHECK(workspace->select<Link>("where role = 'about' and to_kind = 13").size() == 1);
    CHECK(workspace->select<Meeting>("where state = 'planned'").size() == 1);
    REQUIRE(workspace->undo()); // all of it in one step
    CHECK(workspace->get(meeting)->state == MeetingState::Planned);
    CHECK(toBring(*workspace, anna).size() == 1);
    CHECK(workspace->select<Meeting>("").size() == 1);
}

TEST_CASE("called off by somebody for a reason, and planned again", "[meetings]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto anna = putMentee(*workspace, QStringLiteral("Anna"));
    const auto meeting = putMeeting(*workspace, anna, QDate(2026, 11, 24));
    CHECK(callOffMeeting(*workspace, meeting, MeetingState::Held, {}, {}).error().code == ErrorCode::Invalid);
    REQUIRE(callOffMeeting(
        *workspace, meeting, MeetingState::Missed, Side::Mentee, QStringLiteral("train late")));
    CHECK(workspace->get(meeting)->calledOffBy == Side::Mentee);
    CHECK_FALSE(lastInTouch(*workspace, anna).isValid());
    REQUIRE(reopenMeeting(*workspace, meeting));
    CHECK(workspace->get(meeting)->reason.isEmpty());
}

TEST_CASE("an action's date counts as moved each time, but for what was undone", "[meetings]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    Action action;
    action.title = QStringLiteral("Draft");
    const auto id = addAction(*workspace, action);
    REQUIRE(id);
    const auto moveTo = [&](QDate date) { change(*workspace, *id, [date](Action& a) { a.due = date; }); };
    moveTo(QDate(2026, 12, 1)); // the first date is no move
    moveTo(QDate(2026, 12, 8));
    moveTo(QDate(2026, 12, 15));
    REQUIRE(workspace->undo());
    CHECK(timesMoved(*workspace, *workspace->get(*id)) == 1);
    REQUIRE(settleAction(*workspace, *id, ActionState::Done));
    CHECK(workspace->get(*id)->done == workspace->clock().today());
    REQUIRE(settleAction(*workspace, *id, ActionState::Open));
    CHECK_FALSE(workspace->get(*id)->done.isValid());
}

TEST_CASE("meetings come page by page, each once", "[meetings]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto anna = putMentee(*workspace, QStringLiteral("Anna"));
    const auto bruno = putMentee(*workspace, QStringLiteral("Bruno"));
    for (int i = 0; i < 7; ++i) // some at the very same moment
        putMeeting(*workspace, i == 3 ? bruno : anna, QDate(2026, 1, 1 + i / 3));
    MeetingQuery query;
    query.relationship = anna;
    query.limit = 2;
    QSet<qint64> seen;
    for (auto page = meetings(*workspace, query); !page.isEmpty(); page = meetings(*workspace, query)) {
        for (const Meeting& meeting : page)
            seen.insert(meeting.id.value);
        query.after = page.last();
    }
    CHECK(seen.size() == 6);
}

TEST_CASE("a meeting without a zone of this world is refused", "[meetings]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    Meeting meeting;
    meeting.relationship = putMentee(*workspace, QStringLiteral("Anna"));
    meeting.date = QDate(2026, 1, 1);
    meeting.zone = QStringLiteral("Moon/Base");
    CHECK(planMeeting(*workspace, meeting).error().field == u"zone");
    meeting.zone.clear();
    meeting.minutes = -1;
    CHECK(planMeeting(*workspace, meeting).error().field == u"minutes");
    meeting.minutes = {};
    meeting.relationship = {4711};
    CHECK(planMeeting(*workspace, meeting).error().code == ErrorCode::Missing);
}
