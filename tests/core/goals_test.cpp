#include <catch2/catch.hpp>

#include "core/insight/progress.h"
#include "core/workspace/goals.h"
#include "core/workspace/usecases.h"
#include "tests/support/people.h"
#include "tests/support/sandbox.h"

using namespace telemaco;
using namespace telemaco::test;

static QStringList titles(const QList<Goal>& goals)
{
    QStringList all;
    for (const Goal& goal : goals)
        all += goal.title;
    return all;
}

static Goal numbered(double from, double to)
{
    Goal goal;
    goal.progressBy = ProgressBy::Number;
    goal.from = from;
    goal.to = to;
    return goal;
}

TEST_CASE("progress is a part of the way, whichever direction it goes", "[goals]")
{
    CHECK(progressOf(numbered(0, 10), 0, 0, 4.0) == Approx(0.4));
    CHECK(progressOf(numbered(90, 80), 0, 0, 85.0) == Approx(0.5));
    CHECK(progressOf(numbered(90, 80), 0, 0, 95.0) == 0.0);
    CHECK(progressOf(numbered(90, 80), 0, 0, 70.0) == 1.0);
    CHECK_FALSE(progressOf(numbered(5, 5), 0, 0, 5.0));
    CHECK_FALSE(progressOf(numbered(0, 10), 0, 0, {}));
    Goal open = numbered(0, 10);
    open.from.reset();
    CHECK(progressOf(open, 0, 0, 5.0) == Approx(0.5));
    open.to.reset();
    CHECK_FALSE(progressOf(open, 0, 0, 5.0));
    Goal steps;
    CHECK_FALSE(progressOf(steps, 4, 1, {}));
    steps.progressBy = ProgressBy::Milestones;
    CHECK(progressOf(steps, 4, 1, {}) == Approx(0.25));
    CHECK_FALSE(progressOf(steps, 0, 0, {}));
}

TEST_CASE("the last check-in with a value tells the progress, and any check-in is movement", "[goals]")
{
    Sandbox sandbox;
    sandbox.clock.set(QDate(2026, 3, 1));
    auto workspace = sandbox.open();
    const auto id = putGoal(*workspace, QStringLiteral("Run"));
    change(*workspace, id, [](Goal& goal) {
        goal.progressBy = ProgressBy::Number;
        goal.from = 0;
        goal.to = 10;
    });
    CHECK(lastMovement(*workspace, *workspace->get(id)) == QDate(2026, 3, 1));
    CheckIn checkIn;
    checkIn.goal = id;
    checkIn.value = 6;
    checkIn.date = QDate(2026, 3, 5);
    put(*workspace, checkIn);
    checkIn.value = 2;
    checkIn.date = QDate(2026, 3, 3);
    put(*workspace, checkIn);
    checkIn.value.reset();
    checkIn.date = QDate(2026, 3, 9);
    put(*workspace, checkIn);
    CHECK(progressOf(*workspace, *workspace->get(id)) == Approx(0.6));
    CHECK(lastMovement(*workspace, *workspace->get(id)) == QDate(2026, 3, 9));
    CHECK(checkInsOf(*workspace, id).first().date == QDate(2026, 3, 9));
}

TEST_CASE("a done milestone is progress and movement", "[goals]")
{
    Sandbox sandbox;
    sandbox.clock.set(QDate(2026, 3, 1));
    auto workspace = sandbox.open();
    const auto id = putGoal(*workspace, QStringLiteral("Talk"));
    change(*workspace, id, [](Goal& goal) { goal.progressBy = ProgressBy::Milestones; });
    for (int i = 0; i < 3; ++i) {
        Milestone milestone;
        milestone.goal = id;
        milestone.position = 2 - i;
        milestone.title = QString::number(i);
        milestone.done = i == 1 ? QDate(2026, 4, 2) : QDate();
        put(*workspace, milestone);
    }
    CHECK(progressOf(*workspace, *workspace->get(id)) == Approx(1.0 / 3));
    CHECK(lastMovement(*workspace, *workspace->get(id)) == QDate(2026, 4, 2));
    CHECK(milestonesOf(*workspace, id).first().title == u"2");
}

TEST_CASE("goals are paged by owner, state and due date, each exactly once", "[goals]")
{
    Sandbox sandbox;
    sandbox.clock.set(QDate(2026, 1, 1));
    auto workspace = sandbox.open();
    const auto bruno = putMentee(*workspace, QStringLiteral("Bruno"));
    const auto anna = putMentee(*workspace, QStringLiteral("anna"));
    putGoal(*workspace, QStringLiteral("b1"), QDate(2026, 5, 1), bruno);
    putGoal(*workspace, QStringLiteral("a1"), {}, anna);
    putGoal(*workspace, QStringLiteral("a2"), QDate(2026, 7, 1), anna);
    const auto reached = putGoal(*workspace, QStringLiteral("m4"), QDate(2026, 1, 2));
    change(*workspace, reached, [](Goal& goal) { goal.state = GoalState::Reached; });
    putGoal(*workspace, QStringLiteral("m3"));
    putGoal(*workspace, QStringLiteral("m1"), QDate(2026, 2, 1));
    putGoal(*workspace, QStringLiteral("m2"), QDate(2026, 2, 1));
    const QStringList all{QStringLiteral("m1"), QStringLiteral("m2"), QStringLiteral("m3"),
        QStringLiteral("m4"), QStringLiteral("a2"), QStringLiteral("a1"), QStringLiteral("b1")};
    CHECK(titles(goalsByOwner(*workspace, {})) == all);
    for (int size = 1; size < 5; ++size) {
        QStringList paged;
        GoalQuery query;
        query.limit = size;
        for (;;) {
            const auto page = goalsByOwner(*workspace, query);
            if (page.isEmpty())
                break;
            REQUIRE(page.size() <= size);
            paged += titles(page);
            query.after = page.last();
        }
        CHECK(paged == all);
    }
    GoalQuery done;
    done.states = {GoalState::Reached};
    CHECK(titles(goalsByOwner(*workspace, done)) == QStringList{QStringLiteral("m4")});
}

TEST_CASE("a goal is old when its due date was past where the person was when it came", "[goals]")
{
    Sandbox sandbox;
    struct Case {
        QDateTime made; // UTC
        const char* zone;
        QDate due;
        bool old;
    };
    const auto utc = [](int day, int hour, int minute) {
        return QDateTime(QDate(2024, 2, day), QTime(hour, minute), Qt::UTC);
    };
    const QDate leap(2024, 2, 29);
    const QList<Case> cases{
        {utc(29, 22, 59), "Europe/Rome", leap, false}, // 23:59 on the 29th
        {utc(29, 23, 1), "Europe/Rome", leap, true}, // 00:01 on 1 March
        {utc(29, 10, 30), "Pacific/Kiritimati", leap, true}, // 00:30 on 1 March
        {utc(29, 9, 30), "Pacific/Kiritimati", leap, false}, // 23:30 on the 29th
        {QDateTime(QDate(2024, 3, 1), QTime(7, 30), Qt::UTC), "America/Los_Angeles", leap, false}, // 23:30
        {QDateTime(QDate(2024, 3, 1), QTime(8, 30), Qt::UTC), "America/Los_Angeles", leap, true},
        {QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC), "Europe/Rome", QDate(2024, 5, 31), true},
        {QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC), "Europe/Rome", QDate(1969, 7, 20), true},
        {QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC), "Europe/Rome", QDate(2026, 11, 24), false},
        {QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC), "Europe/Rome", QDate(), false},
    };
    int number = 0;
    for (const Case& one : cases) {
        INFO(number << ' ' << one.zone << ' ' << one.made.toString(Qt::ISODate).toStdString());
        sandbox.clock.setZone(QTimeZone(one.zone));
        sandbox.clock.set(one.made.toTimeZone(sandbox.clock.zone()).date(),
            one.made.toTimeZone(sandbox.clock.zone()).time());
        auto workspace = sandbox.open(QStringLiteral("w%1.telemaco").arg(number++));
        const auto id = putGoal(*workspace, QStringLiteral("G"), one.due);
        CHECK(isOld(*workspace, *workspace->get(id)) == one.old);
        CHECK(countOldGoals(*workspace) == (one.old ? 1 : 0));
        CHECK(oldGoals(*workspace).size() == (one.old ? 1 : 0));
        CHECK(goalsOpenAlone(*workspace, workspace->me().id, 9).size() == (one.old ? 0 : 1));
    }
}

TEST_CASE("old goals are gone through page by page, and let go ones are none", "[goals]")
{
    Sandbox sandbox;
    sandbox.clock.set(QDate(2026, 11, 24));
    auto workspace = sandbox.open();
    QStringList expected;
    for (int i = 0; i < 7; ++i) {
        putGoal(*workspace, QString::number(i), QDate(2026, 11, 23 - i));
        expected.prepend(QString::number(i));
    }
    const auto letGo = putGoal(*workspace, QStringLiteral("gone"), QDate(2020, 1, 1));
    change(*workspace, letGo, [](Goal& goal) { goal.state = GoalState::LetGo; });
    CHECK(countOldGoals(*workspace) == 7);
    QStringList seen;
    std::optional<Goal> after;
    for (auto page = oldGoals(*workspace, after, 2); !page.isEmpty(); page = oldGoals(*workspace, after, 2)) {
        seen += titles(page);
        after = page.last();
    }
    CHECK(seen == expected);
}

TEST_CASE("a new goal belongs to the one mentoring of its owner", "[goals]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    const auto made = [&](Id<Person> owner) {
        const auto done = addGoal(*workspace, QStringLiteral("Speak"), owner);
        REQUIRE(done);
        return workspace->get(Id<Goal>{done->changes.first().item.id})->relationship;
    };
    const auto me = workspace->me().id;
    CHECK_FALSE(made(me));
    const auto anna = putMentee(*workspace, QStringLiteral("Anna"));
    CHECK_FALSE(made(me)); // there I am the mentor
    CHECK(made(workspace->get(anna)->mentee) == anna);
    const auto bruno = *addMentor(*workspace, QStringLiteral("Bruno"));
    CHECK(made(me) == bruno);
    const auto carla = *addMentor(*workspace, QStringLiteral("Carla"));
    CHECK_FALSE(made(me)); // with whom of the two?
    change(*workspace, carla, [](Relationship& with) { with.stage = Stage::Ended; });
    CHECK(made(me) == bruno);
}

TEST_CASE("a moved due date keeps what it was and why", "[goals]")
{
    Sandbox sandbox;
    sandbox.clock.set(QDate(2026, 3, 1));
    auto workspace = sandbox.open();
    const auto id = putGoal(*workspace, QStringLiteral("Talk"));
    const auto move = [&](QDate due, const QString& reason) {
        sandbox.clock.advance(60'000);
        change(*workspace, id, [&](Goal& goal) {
            goal.due = due;
            goal.dueReason = reason;
        });
    };
    const auto history = [&] { return dueHistory(*workspace, *workspace->get(id)); };
    move(QDate(2026, 9, 30), {});
    CHECK(history().isEmpty()); // a first date is no re-planning
    move(QDate(2026, 12, 31), QStringLiteral("the conference moved"));
    move(QDate(2027, 2, 28), {});
    REQUIRE(history().size() == 2);
    CHECK(history()[0].was == QDate(2026, 12, 31));
    CHECK(history()[0].became == QDate(2027, 2, 28));
    CHECK(history()[0].reason.isEmpty());
    CHECK(history()[1].was == QDate(2026, 9, 30));
    CHECK(history()[1].became == QDate(2026, 12, 31));
    CHECK(history()[1].reason == u"the conference moved");
    change(*workspace, id, [](Goal& goal) { goal.dueReason = QStringLiteral("illness"); }); // told afterwards
    CHECK(history()[0].reason == u"illness");
    CHECK(history()[1].reason == u"the conference moved");
    change(*workspace, id, [](Goal& goal) { goal.notes = QStringLiteral("…"); });
    CHECK(history().size() == 2);
}

TEST_CASE("what was undone is no re-planning, and what was redone is", "[goals]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    const auto id = putGoal(*workspace, QStringLiteral("Talk"), QDate(2028, 2, 29));
    change(*workspace, id, [](Goal& goal) {
        goal.due = QDate(2029, 2, 28);
        goal.dueReason = QStringLiteral("leap");
    });
    const auto history = [&] { return dueHistory(*workspace, *workspace->get(id)); };
    REQUIRE(history().size() == 1);
    const DueChange before = history().first();
    REQUIRE(workspace->undo());
    CHECK(history().isEmpty());
    REQUIRE(workspace->redo());
    CHECK(history() == QList<DueChange>{before});
    change(*workspace, id, [](Goal& goal) { goal.due = QDate(); });
    CHECK(history().first().was == QDate(2029, 2, 28));
    CHECK_FALSE(history().first().became.isValid());
}

TEST_CASE("old goals are found through their index", "[goals]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    Rows plan = workspace->database().query(
        QByteArray("explain query plan select id from goal where state = 'open' and ") + goalAge
        + " = 2 order by due");
    REQUIRE(plan.next());
    CHECK(plan.text(3).contains(u"goal_old"));
    CHECK_FALSE(plan.next());
}
