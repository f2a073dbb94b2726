#include <catch2/catch.hpp>

#include "core/workspace/goals.h"
#include "tests/ui/pagebench.h"
#include "ui/goals/goalpage.h"
#include "ui/goals/goalspage.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/selectionbar.h"

#include <QPushButton>

using namespace telemaco;
using namespace telemaco::test;

static const Address allGoals{QStringLiteral("goals"), {}, {}};

static QStringList titlesIn(const RowList& list)
{
    QStringList titles;
    for (const Row& row : list.rows().rows())
        titles += row.title;
    return titles;
}

static RowList* listOf(QWidget* page, const char* name)
{
    return page->findChild<RowList*>(QLatin1StringView(name));
}

// The page of a goal that the file already has.
static GoalPage* showGoal(PageBench& bench, Id<Goal> goal)
{
    QUuid uuid;
    bench.fill([&](Workspace& workspace) { uuid = workspace.get(goal)->uuid; });
    return bench.show<GoalPage>({QStringLiteral("goal"), uuid, {}});
}

static Goal kept(PageBench& bench, Id<Goal> goal)
{
    return bench.read([goal](Workspace& workspace) { return *workspace.get(goal); });
}

TEST_CASE("a goal is made of a title alone", "[goalspage]")
{
    PageBench bench;
    auto* page = bench.show<GoalsPage>(allGoals);
    REQUIRE(page->findChild<LineField*>(QStringLiteral("newGoal"))->hasFocus());
    bench.write(QStringLiteral("Speak in public"));
    bench.press(Qt::Key_Return);
    const auto goals = bench.read([](Workspace& workspace) { return goalsByOwner(workspace, {}); });
    REQUIRE(goals.size() == 1);
    CHECK(goals[0].title == u"Speak in public");
    CHECK(titlesIn(*listOf(page, "goals")) == QStringList{QStringLiteral("Speak in public")});
}

TEST_CASE("goals stand by owner, and Delete removes all that are selected", "[goalspage]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 1, 1));
    bench.fill([](Workspace& workspace) {
        const auto anna = putMentee(workspace, QStringLiteral("Anna"));
        putGoal(workspace, QStringLiteral("hers"), {}, anna);
        putGoal(workspace, QStringLiteral("mine 1"), QDate(2026, 5, 1));
        putGoal(workspace, QStringLiteral("mine 2"), QDate(2026, 6, 1));
    });
    auto* page = bench.show<GoalsPage>(allGoals);
    RowList* list = listOf(page, "goals");
    REQUIRE(titlesIn(*list)
        == QStringList{QStringLiteral("mine 1"), QStringLiteral("mine 2"), QStringLiteral("hers")});
    CHECK(list->rows().at(0).section == u"Mine");
    CHECK(list->rows().at(2).section == u"Anna");
    REQUIRE(list->hasFocus());
    auto* bar = page->findChild<SelectionBar*>();
    CHECK(list->selected().size() == 1);
    CHECK(bar->isHidden()); // for one goal there is its page
    list->select(0);
    bench.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(bar->isVisible());
    bench.press(Qt::Key_Delete);
    CHECK(titlesIn(*list) == QStringList{QStringLiteral("hers")});
    bench.courier.undo();
    bench.settle();
    CHECK(list->rows().rowCount() == 3);
}

TEST_CASE("old goals are gone through by letters", "[goalspage]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 11, 24));
    bench.fill([](Workspace& workspace) {
        for (int i = 1; i <= 4; ++i)
            putGoal(workspace, QString::number(i), QDate(2024, 5, i));
        putGoal(workspace, QStringLiteral("new"), QDate(2026, 12, 1));
    });
    auto* page = bench.show<GoalsPage>({QStringLiteral("goals"), {}, {QStringLiteral("old")}});
    RowList* list = listOf(page, "goals");
    REQUIRE(list->rows().rowCount() == 4);
    REQUIRE(list->hasFocus());
    CHECK(list->current().title == u"1");
    bench.press(Qt::Key_K);
    CHECK(list->current().title == u"2");
    bench.press(Qt::Key_L);
    bench.press(Qt::Key_R);
    REQUIRE(titlesIn(*list) == QStringList{QStringLiteral("4")});
    bench.press(Qt::Key_D);
    bench.write(QStringLiteral("2026-12-31"));
    bench.press(Qt::Key_Return);
    CHECK(list->rows().rowCount() == 0);
    const auto goals
        = bench.read([](Workspace& workspace) { return workspace.select<Goal>("order by title"); });
    CHECK_FALSE(goals[0].due.isValid());
    CHECK(goals[0].state == GoalState::Open);
    CHECK(goals[1].state == GoalState::LetGo);
    CHECK(goals[2].state == GoalState::Reached);
    CHECK(goals[3].due == QDate(2026, 12, 31));
}

TEST_CASE("a moved due date asks why, and what it was stays readable", "[goalpage]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 3, 1));
    Id<Goal> id;
    bench.fill(
        [&](Workspace& workspace) { id = putGoal(workspace, QStringLiteral("Talk"), QDate(2026, 9, 30)); });
    auto* page = showGoal(bench, id);
    auto* due = page->findChild<DateField*>(QStringLiteral("due"));
    due->setFocus();
    due->selectAll();
    bench.write(QStringLiteral("2026-12-31"));
    bench.press(Qt::Key_Return);
    auto* reason = page->findChild<LineField*>(QStringLiteral("dueReason"));
    REQUIRE(reason->isVisible());
    REQUIRE(reason->hasFocus());
    bench.write(QStringLiteral("the conference moved"));
    bench.press(Qt::Key_Return);
    CHECK(kept(bench, id).due == QDate(2026, 12, 31));
    bool readable = false;
    for (auto* label : page->findChildren<QLabel*>())
        readable = readable || label->text() == u"was 30 Sep, became 31 Dec: the conference moved";
    CHECK(readable);
}

TEST_CASE("milestones are added, ticked off and put in order by keyboard", "[goalpage]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 3, 1));
    Id<Goal> id;
    bench.fill([&](Workspace& workspace) {
        id = putGoal(workspace, QStringLiteral("Talk"));
        change(workspace, id, [](Goal& goal) { goal.progressBy = ProgressBy::Milestones; });
    });
    auto* page = showGoal(bench, id);
    page->findChild<LineField*>(QStringLiteral("newMilestone"))->setFocus();
    for (const QString& title : {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}) {
        bench.write(title);
        bench.press(Qt::Key_Return);
    }
    RowList* list = listOf(page, "milestones");
    REQUIRE(list->rows().rowCount() == 3);
    list->setFocus();
    list->select(2);
    bench.press(Qt::Key_Up, Qt::AltModifier);
    bench.press(Qt::Key_Up, Qt::AltModifier);
    const auto milestones
        = [&] { return bench.read([id](Workspace& workspace) { return milestonesOf(workspace, id); }); };
    CHECK(milestones().first().title == u"three");
    CHECK(list->current().title == u"three");
    bench.press(Qt::Key_Space);
    CHECK(milestones().first().done == QDate(2026, 3, 1));
    bench.press(Qt::Key_Space);
    CHECK_FALSE(milestones().first().done.isValid());
    bench.press(Qt::Key_Delete);
    CHECK(milestones().size() == 2);
}

TEST_CASE("the first milestone tells how far one is, and what was written stays in sight", "[goalpage]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 3, 1)); // a Sunday
    Id<Goal> id;
    bench.fill([&](Workspace& workspace) { id = putGoal(workspace, QStringLiteral("Talk")); });
    auto* page = showGoal(bench, id);
    REQUIRE(kept(bench, id).progressBy == ProgressBy::Nothing);
    auto* next = page->findChild<LineField*>(QStringLiteral("newMilestone"));
    REQUIRE(next->isVisible());
    next->setFocus();
    bench.write(QStringLiteral("one by friday"));
    bench.press(Qt::Key_Return);
    CHECK(kept(bench, id).progressBy == ProgressBy::Milestones);
    const auto made = bench.read([id](Workspace& workspace) { return milestonesOf(workspace, id); });
    REQUIRE(made.size() == 1);
    CHECK(made.first().title == u"one");
    CHECK(made.first().due == QDate(2026, 3, 6));
    bench.courier.undo(); // both at once
    bench.settle();
    CHECK(kept(bench, id).progressBy == ProgressBy::Nothing);
    CHECK(listOf(page, "milestones")->rows().rowCount() == 0);
    bench.courier.redo();
    bench.settle();
    auto* by = page->findChild<ChoiceField*>(QStringLiteral("progressBy"));
    by->setFocus();
    bench.press(Qt::Key_Down);
    CHECK(kept(bench, id).progressBy == ProgressBy::Number);
    CHECK(listOf(page, "milestones")->isVisible());
    CHECK(page->findChild<QPushButton*>(QStringLiteral("checkIn"))->isVisible());
}

TEST_CASE("a check-in needs a value alone", "[goalpage]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 3, 1));
    Id<Goal> id;
    bench.fill([&](Workspace& workspace) {
        id = putGoal(workspace, QStringLiteral("Run"));
        change(workspace, id, [](Goal& goal) {
            goal.progressBy = ProgressBy::Number;
            goal.to = 10;
        });
    });
    auto* page = showGoal(bench, id);
    page->findChild<LineField*>(QStringLiteral("newValue"))->setFocus();
    bench.write(QStringLiteral("4"));
    bench.press(Qt::Key_Return);
    const auto checkIns = bench.read([id](Workspace& workspace) { return checkInsOf(workspace, id); });
    REQUIRE(checkIns.size() == 1);
    CHECK(checkIns[0].value == 4.0);
    CHECK(checkIns[0].date == QDate(2026, 3, 1));
    CHECK(listOf(page, "checkIns")->rows().rowCount() == 1);
}

TEST_CASE("title and texts are edited in place, and a goal keeps a title", "[goalpage]")
{
    PageBench bench;
    Id<Goal> id;
    bench.fill([&](Workspace& workspace) { id = putGoal(workspace, QStringLiteral("Talk")); });
    auto* page = showGoal(bench, id);
    auto* title = page->findChild<LineField*>(QStringLiteral("title"));
    title->setFocus();
    title->selectAll();
    bench.write(QStringLiteral("Speak"));
    bench.press(Qt::Key_Return);
    CHECK(kept(bench, id).title == u"Speak");
    title->selectAll();
    bench.press(Qt::Key_Delete);
    bench.press(Qt::Key_Return);
    CHECK(kept(bench, id).title == u"Speak");
    CHECK(title->text() == u"Speak");
    page->findChild<QWidget*>(QStringLiteral("why"))->setFocus();
    bench.write(QStringLiteral("to stop hiding"));
    page->flush();
    bench.settle();
    CHECK(kept(bench, id).why == u"to stop hiding");
}

TEST_CASE("a goal opens to be read; Tab goes to its title", "[goalpage]")
{
    PageBench bench;
    Id<Goal> id;
    bench.fill([&](Workspace& workspace) { id = putGoal(workspace, QStringLiteral("Talk")); });
    auto* page = showGoal(bench, id);
    REQUIRE(page->isAncestorOf(QApplication::focusWidget()));
    bench.write(QStringLiteral("x"));
    CHECK(kept(bench, id).title == u"Talk");
    bench.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == u"title");
}

TEST_CASE("a goal that is gone says so, and comes back by undo", "[goalpage]")
{
    PageBench bench;
    Id<Goal> id;
    bench.fill([&](Workspace& workspace) { id = putGoal(workspace, QStringLiteral("Talk")); });
    auto* page = showGoal(bench, id);
    auto* title = page->findChild<LineField*>(QStringLiteral("title"));
    bench.courier.write(&bench.window, {QStringLiteral("remove"), Kind::Goal}, [id](Writer& writer) {
        return writer.remove({Kind::Goal, id.value});
    });
    bench.settle();
    CHECK_FALSE(title->isVisible());
    bench.courier.undo();
    bench.settle();
    CHECK(title->isVisible());
    CHECK(title->text() == u"Talk");
}

TEST_CASE("a goal that was overdue when it came is not held against anybody", "[goalpage]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 11, 24));
    Id<Goal> goal;
    bench.fill(
        [&](Workspace& workspace) { goal = putGoal(workspace, QStringLiteral("Old"), QDate(2024, 5, 31)); });
    auto* page = showGoal(bench, goal);
    QStringList chips;
    for (auto* chip : page->findChildren<ChipLabel*>())
        if (chip->isVisible())
            chips += chip->accessibleName();
    CHECK(chips.join(u' ').toStdString() == "was due 31 May 2024");
}
