#include <catch2/catch.hpp>

#include "core/insight/today.h"
#include "core/workspace/usecases.h"
#include "tests/support/people.h"
#include "tests/support/sandbox.h"

using namespace telemaco;
using namespace telemaco::test;

static QStringList titles(const QList<GoalLine>& lines)
{
    QStringList all;
    for (const GoalLine& line : lines)
        all += line.title;
    return all;
}

static void heard(Workspace& workspace, Id<Relationship> relationship, QDate day)
{
    Contact contact;
    contact.relationship = relationship;
    contact.day = day;
    put(workspace, contact);
}

TEST_CASE("a new workspace has nothing to say", "[today]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    const TodayFacts facts = todayFacts(*workspace, sandbox.clock.today());
    CHECK(facts.isNew);
    CHECK_FALSE(facts.hasRelationships);
    CHECK(facts.quiet.isEmpty());
    CHECK(facts.due.isEmpty());
    CHECK(facts.oldGoals == 0);
}

TEST_CASE("silence is counted from the last contact against what was agreed", "[today]")
{
    Sandbox sandbox;
    sandbox.clock.set(QDate(2024, 1, 1));
    auto workspace = sandbox.open();
    const auto anna = putMentee(*workspace, QStringLiteral("Anna"));
    change(*workspace, anna, [](Relationship& relationship) {
        relationship.cadenceDays = 14;
        relationship.since = QDate(2023, 1, 1);
    });
    heard(*workspace, anna, QDate(2024, 1, 20));
    heard(*workspace, anna, QDate(2024, 2, 16));
    // 16 February + 14 days is 1 March in a leap year: the day itself is still as agreed.
    CHECK(todayFacts(*workspace, QDate(2024, 3, 1)).quiet.isEmpty());
    const auto quiet = todayFacts(*workspace, QDate(2024, 3, 2)).quiet;
    REQUIRE(quiet.size() == 1);
    CHECK(quiet[0].name == u"Anna");
    CHECK(quiet[0].days == 15);
    CHECK(quiet[0].agreed == 14);
    CHECK(quiet[0].last == QDate(2024, 2, 16));
    heard(*workspace, anna, QDate(2024, 3, 2));
    CHECK(todayFacts(*workspace, QDate(2024, 3, 2)).quiet.isEmpty());
}

TEST_CASE("silence is counted in days of the calendar, across clocks and zones", "[today]")
{
    Sandbox sandbox;
    sandbox.clock.set(QDate(2026, 3, 1));
    auto workspace = sandbox.open();
    const auto anna = putMentee(*workspace, QStringLiteral("Anna"));
    change(*workspace, anna, [](Relationship& relationship) { relationship.cadenceDays = 7; });
    heard(*workspace, anna, QDate(2026, 3, 22));
    const auto quietAt = [&](QDate date, QTime time) {
        sandbox.clock.set(date, time);
        return todayFacts(*workspace, sandbox.clock.today()).quiet;
    };
    // In Rome the clocks go forward on 29 March at two: that day has 23 hours, and is a day.
    CHECK(quietAt(QDate(2026, 3, 29), QTime(0, 5)).isEmpty());
    CHECK(quietAt(QDate(2026, 3, 29), QTime(23, 55)).isEmpty());
    REQUIRE(quietAt(QDate(2026, 3, 30), QTime(0, 5)).size() == 1);
    CHECK(quietAt(QDate(2026, 3, 30), QTime(0, 5)).first().days == 8);
    // Half past eleven in New York is half past five of the next day in Rome: it counts where it was.
    Meeting meeting;
    meeting.relationship = anna;
    meeting.date = QDate(2026, 4, 1);
    meeting.time = QTime(23, 30);
    meeting.zone = QStringLiteral("America/New_York");
    meeting.state = MeetingState::Held;
    put(*workspace, meeting);
    CHECK(quietAt(QDate(2026, 4, 8), QTime(9, 0)).isEmpty());
    REQUIRE(quietAt(QDate(2026, 4, 9), QTime(9, 0)).size() == 1);
    CHECK(quietAt(QDate(2026, 4, 9), QTime(9, 0)).first().last == QDate(2026, 4, 1));
    // The same moment is a day later in Auckland, for whoever is there.
    sandbox.clock.set(QDate(2026, 4, 8), QTime(20, 0));
    sandbox.clock.setZone(QTimeZone("Pacific/Auckland"));
    CHECK(todayFacts(*workspace, sandbox.clock.today()).quiet.size() == 1);
    // 29 February and a year of 366 days: 1 March 2029 is as agreed, the day after is not.
    sandbox.clock.setZone(QTimeZone("Europe/Rome"));
    change(*workspace, anna, [](Relationship& relationship) { relationship.cadenceDays = 366; });
    heard(*workspace, anna, QDate(2028, 2, 29));
    CHECK(quietAt(QDate(2029, 3, 1), QTime(9, 0)).isEmpty());
    REQUIRE(quietAt(QDate(2029, 3, 2), QTime(9, 0)).size() == 1);
    CHECK(quietAt(QDate(2029, 3, 2), QTime(9, 0)).first().days == 367);
}

TEST_CASE("without an agreement a month counts, without a contact the start does", "[today]")
{
    Sandbox sandbox;
    sandbox.clock.set(QDate(2023, 2, 1));
    auto workspace = sandbox.open();
    const auto since = putMentee(*workspace, QStringLiteral("Since"));
    change(*workspace, since, [](Relationship& relationship) { relationship.since = QDate(2023, 2, 10); });
    putMentee(*workspace, QStringLiteral("Made"));
    for (Stage stage :
        {Stage::Prospect, Stage::Contacted, Stage::Trial, Stage::Paused, Stage::Completed, Stage::Ended})
        putMentee(*workspace, QStringLiteral("Not active"), stage);
    CHECK(todayFacts(*workspace, QDate(2023, 3, 3)).quiet.isEmpty());
    auto quiet = todayFacts(*workspace, QDate(2023, 3, 4)).quiet; // 31 days after 1 February
    REQUIRE(quiet.size() == 1);
    CHECK(quiet[0].name == u"Made");
    quiet = todayFacts(*workspace, QDate(2023, 3, 13)).quiet;
    REQUIRE(quiet.size() == 2);
    CHECK(quiet[0].days == 40); // the longer beyond first
    CHECK(quiet[1].days == 31);
    CHECK_FALSE(quiet[1].last.isValid());
}

TEST_CASE("due is what is overdue or due within two weeks, in active relationships and mine", "[today]")
{
    Sandbox sandbox;
    sandbox.clock.set(QDate(2024, 2, 1));
    auto workspace = sandbox.open();
    const auto anna = putMentee(*workspace, QStringLiteral("Anna"));
    const auto prospect = putMentee(*workspace, QStringLiteral("Prospect"), Stage::Prospect);
    putGoal(*workspace, QStringLiteral("on the edge"), QDate(2024, 2, 29));
    putGoal(*workspace, QStringLiteral("a day beyond"), QDate(2024, 3, 1));
    putGoal(*workspace, QStringLiteral("overdue"), QDate(2024, 2, 10), anna);
    putGoal(*workspace, QStringLiteral("a prospect's"), QDate(2024, 2, 16), prospect);
    const auto reached = putGoal(*workspace, QStringLiteral("reached"), QDate(2024, 2, 16));
    change(*workspace, reached, [](Goal& goal) { goal.state = GoalState::Reached; });
    Goal alone; // a mentee's, kept without a relationship
    alone.title = QStringLiteral("hers");
    alone.owner = workspace->get(anna)->mentee;
    alone.due = QDate(2024, 2, 20);
    put(*workspace, alone);
    const auto due = todayFacts(*workspace, QDate(2024, 2, 15)).due;
    CHECK(titles(due)
        == QStringList{QStringLiteral("overdue"), QStringLiteral("hers"), QStringLiteral("on the edge")});
    CHECK(due[0].with == u"Anna");
    CHECK(due[2].mine);
}

TEST_CASE("what came overdue is counted and never due, whoever it belongs to", "[today]")
{
    Sandbox sandbox;
    sandbox.clock.set(QDate(2026, 11, 24));
    auto workspace = sandbox.open();
    const auto prospect = putMentee(*workspace, QStringLiteral("Prospect"), Stage::Prospect);
    for (int i = 0; i < 30; ++i)
        putGoal(*workspace, QStringLiteral("old"), QDate(2024, 5, 31), i % 2 ? prospect : Id<Relationship>());
    putGoal(*workspace, QStringLiteral("yesterday"), QDate(2026, 11, 23));
    putGoal(*workspace, QStringLiteral("today"), QDate(2026, 11, 24));
    const TodayFacts facts = todayFacts(*workspace, QDate(2027, 1, 24));
    CHECK(facts.oldGoals == 31);
    CHECK(titles(facts.due) == QStringList{QStringLiteral("today")});
    CHECK(facts.still.isEmpty());
    CHECK_FALSE(facts.isNew);
}

TEST_CASE("a goal is still when nothing moved for a month", "[today]")
{
    Sandbox sandbox;
    sandbox.clock.set(QDate(2024, 1, 31));
    auto workspace = sandbox.open();
    const auto id = putGoal(*workspace, QStringLiteral("slow"), QDate(2025, 1, 1));
    putGoal(*workspace, QStringLiteral("later"));
    change(*workspace, Id<Goal>{id.value + 1}, [](Goal& goal) { goal.start = QDate(2024, 2, 20); });
    CHECK(todayFacts(*workspace, QDate(2024, 2, 28)).still.isEmpty());
    CHECK(titles(todayFacts(*workspace, QDate(2024, 3, 1)).still) == QStringList{QStringLiteral("slow")});
    CheckIn checkIn;
    checkIn.goal = id;
    checkIn.date = QDate(2024, 2, 29);
    put(*workspace, checkIn);
    CHECK(todayFacts(*workspace, QDate(2024, 3, 28)).still.size() == 1); // "later" began on 20 February
    CHECK(titles(todayFacts(*workspace, QDate(2024, 3, 29)).still)
        == QStringList{QStringLiteral("later"), QStringLiteral("slow")});
}

TEST_CASE("open questions wait, of people in active relationships or of nobody yet", "[today]")
{
    Sandbox sandbox;
    sandbox.clock.set(QDate(2026, 11, 24));
    auto workspace = sandbox.open();
    const auto anna = putMentee(*workspace, QStringLiteral("Anna"));
    const auto gone = putMentee(*workspace, QStringLiteral("Gone"), Stage::Ended);
    const auto ask = [&](const QString& text, Id<Person> asker, Id<Person> to,
                         QuestionState state = QuestionState::Open) {
        Question question;
        question.text = text;
        question.asker = asker;
        question.to = to;
        question.asked = QDate(2026, 11, 20);
        question.state = state;
        put(*workspace, question);
    };
    const auto hers = workspace->get(anna)->mentee;
    ask(QStringLiteral("mine to her"), {}, hers);
    ask(QStringLiteral("hers to me"), hers, workspace->me().id);
    ask(QStringLiteral("to nobody yet"), {}, {});
    ask(QStringLiteral("to somebody gone"), {}, workspace->get(gone)->mentee);
    ask(QStringLiteral("answered"), {}, hers, QuestionState::Answered);
    const auto waiting = todayFacts(*workspace, QDate(2026, 11, 24)).waiting;
    REQUIRE(waiting.size() == 3);
    CHECK(waiting[0].to == u"Anna");
    CHECK(waiting[1].asker == u"Anna");
    CHECK(waiting[1].toMe);
    CHECK(waiting[2].to.isEmpty());
}

TEST_CASE("the last pages come newest first, by their first line where they have no title", "[today]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    for (int i = 0; i < 8; ++i) {
        sandbox.clock.advance(86'400'000);
        REQUIRE(addEntry(*workspace, QStringLiteral("# Line %1\nand more").arg(i)));
    }
    const auto pages = todayFacts(*workspace, sandbox.clock.today()).pages;
    REQUIRE(pages.size() == 5);
    CHECK(pages[0].title == u"Line 7");
    CHECK(pages[0].date == sandbox.clock.today());
}
