#include <catch2/catch.hpp>

#include "core/workspace/erasure.h"
#include "core/workspace/usecases.h"
#include "tests/ui/pagebench.h"
#include "tests/ui/waitfor.h"
#include "ui/editor/notefield.h"
#include "ui/goals/goalpage.h"
#include "ui/history/deletedpage.h"
#include "ui/history/erasedialog.h"
#include "ui/history/historycommands.h"
#include "ui/history/historypage.h"
#include "ui/relationships/expectationsbox.h"
#include "ui/relationships/pastrelationshippage.h"
#include "ui/relationships/relationshippage.h"
#include "ui/widgets/focuseditem.h"
#include "ui/widgets/rowlist.h"

#include <QPointer>
#include <QPushButton>
#include <future>

using namespace telemaco;
using namespace telemaco::test;
using namespace Qt::StringLiterals;

template <class T> static T* only(QWidget* page)
{
    const auto found = page->findChildren<T*>();
    REQUIRE(found.size() == 1);
    return found.first();
}

static QPushButton* button(QWidget* page, const QString& words)
{
    for (auto* one : page->findChildren<QPushButton*>())
        if (one->text() == words)
            return one;
    FAIL(qPrintable(u"no button "_s + words));
    return nullptr;
}

static Goal firstGoal(PageBench& bench)
{
    return bench.read([](Workspace& workspace) { return workspace.select<Goal>("").value(0); });
}

static HistoryView* showGoal(PageBench& bench)
{
    QUuid uuid;
    bench.fill([&](Workspace& workspace) {
        const auto goal = putGoal(workspace, u"Write a paper"_s);
        uuid = workspace.get(goal)->uuid;
        change(workspace, goal, [](Goal& g) { g.notes = u"One chapter is written"_s; });
        change(workspace, goal, [](Goal& g) {
            g.title = u"Write two papers"_s;
            g.notes = u"Two chapters are written"_s;
        });
    });
    return bench.show<HistoryView>({u"history"_s, uuid, {}});
}

TEST_CASE("a history shows what was and became, marked by more than a colour", "[historypage]")
{
    PageBench bench;
    auto* page = showGoal(bench);
    auto* list = only<RowList>(page);
    REQUIRE(list->rows().rowCount() == 3);
    CHECK(list->hasFocus());
    CHECK(list->rows().at(0).title == u"Title, Notes");
    CHECK(list->rows().at(2).title == u"Made");
    auto* text = only<DifferenceText>(page);
    CHECK(text->toPlainText()
        == u"Title\nWrite atwo paperpapers\n\nNotes\nOneTwo chapterchapters isare written"_s);
    QTextCursor cursor = text->document()->find(u"One"_s);
    CHECK(cursor.charFormat().fontStrikeOut());
    cursor = text->document()->find(u"Two"_s);
    CHECK(cursor.charFormat().fontUnderline());
    CHECK_FALSE(button(page, u"Restore this version"_s)->isEnabled()); // it stands
    bench.press(Qt::Key_End);
    CHECK(text->toPlainText().contains(u"Write a paper"));
}

TEST_CASE("an older version is restored by keyboard, and that undone", "[historypage]")
{
    PageBench bench;
    auto* page = showGoal(bench);
    bench.press(Qt::Key_Down);
    auto* restore = button(page, u"Restore this version"_s);
    REQUIRE(restore->isEnabled());
    restore->setFocus();
    bench.press(Qt::Key_Space);
    CHECK(firstGoal(bench).title == u"Write a paper");
    CHECK(firstGoal(bench).notes == u"One chapter is written");
    CHECK(only<RowList>(page)->rows().rowCount() == 4);
    bench.courier.undo();
    bench.settle();
    CHECK(firstGoal(bench).title == u"Write two papers");
}

TEST_CASE("a long history is fetched as the person gets near its end", "[historypage]")
{
    PageBench bench;
    QUuid uuid;
    bench.fill([&](Workspace& workspace) {
        const auto goal = putGoal(workspace, u"0"_s);
        uuid = workspace.get(goal)->uuid;
        for (int i = 1; i <= 200; ++i)
            change(workspace, goal, [&](Goal& g) { g.title = QString::number(i); });
    });
    auto* page = bench.show<HistoryView>({u"history"_s, uuid, {}});
    auto* list = only<RowList>(page);
    CHECK(list->rows().rowCount() < 120);
    for (int i = 0; i < 8; ++i)
        bench.press(Qt::Key_End);
    CHECK(list->rows().rowCount() == 201);
    CHECK(only<DifferenceText>(page)->toPlainText().contains(u"Title\n0"));
}

TEST_CASE("what was deleted is brought back from its page", "[deletedpage]")
{
    PageBench bench;
    bench.fill([](Workspace& workspace) {
        const auto goal = putGoal(workspace, u"A talk"_s);
        REQUIRE(removeItems(workspace, {{Kind::Goal, goal.value}}));
    });
    auto* page = bench.show<DeletedView>({u"deleted"_s, {}, {}});
    auto* list = only<RowList>(page);
    REQUIRE(list->rows().rowCount() == 1);
    CHECK(list->rows().at(0).title == u"A talk");
    CHECK(list->rows().at(0).caption.startsWith(u"Goal"));
    list->setFocus();
    bench.press(Qt::Key_Return);
    CHECK(bench.went.last().page == u"history");
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(firstGoal(bench).title == u"A talk");
    CHECK(list->rows().rowCount() == 0);
    CHECK(only<EmptyState>(page)->isVisible());
}

TEST_CASE("erasing asks once, says what goes, and leaves nothing", "[deletedpage]")
{
    PageBench bench;
    bench.fill([](Workspace& workspace) {
        const auto goal = putGoal(workspace, u"Xylographer"_s);
        Milestone milestone;
        milestone.goal = goal;
        milestone.title = u"Slides"_s;
        put(workspace, milestone);
        REQUIRE(removeItems(workspace, {{Kind::Goal, goal.value}}));
    });
    auto* page = bench.show<DeletedView>({u"deleted"_s, {}, {}});
    only<RowList>(page)->setFocus();
    bench.press(Qt::Key_Delete);
    auto* dialog = only<EraseDialog>(page);
    QStringList said;
    for (const auto* label : dialog->findChildren<QLabel*>())
        said += label->text();
    CHECK(said.join(u' ').contains(u"1 goals, 1 milestones"));
    CHECK(said.join(u' ').contains(u"backups"));
    CHECK(button(dialog, u"Cancel"_s)->isDefault());
    CHECK(bench.sandbox.bytes().contains("lographer"));
    button(dialog, u"Erase for good"_s)->click();
    REQUIRE(waitFor([&] { return bench.told.join(u' ').contains(u"Erased for good"); }));
    bench.settle();
    CHECK_FALSE(bench.sandbox.bytes().contains("lographer"));
    CHECK(only<RowList>(page)->rows().rowCount() == 0);
}

TEST_CASE("erasing can be called off, and closed its end is told", "[deletedpage]")
{
    PageBench bench;
    bench.fill([](Workspace& workspace) {
        const auto goal = putGoal(workspace, u"Xylographer"_s);
        REQUIRE(removeItems(workspace, {{Kind::Goal, goal.value}}));
    });
    auto* page = bench.show<DeletedView>({u"deleted"_s, {}, {}});
    only<RowList>(page)->setFocus();
    bench.press(Qt::Key_Delete);
    const QPointer dialog = only<EraseDialog>(page);
    const bool calledOff = GENERATE(true, false);
    std::promise<void> go; // what is asked for waits behind this on the other thread
    bench.courier.ask(
        &bench.window,
        [wait = go.get_future().share()](Workspace&) {
            wait.wait();
            return 0;
        },
        [](int) {});
    button(dialog, u"Erase for good"_s)->click();
    if (calledOff) {
        button(dialog, u"Cancel"_s)->click();
        go.set_value();
        bench.settle();
        CHECK(bench.told.last().contains(u"Cancelled"));
        CHECK(only<RowList>(page)->rows().rowCount() == 1);
        CHECK(bench.sandbox.bytes().contains("lographer"));
    } else {
        go.set_value();
        REQUIRE(waitFor([&] { return !dialog || !dialog->isVisible(); }));
        bench.settle();
        CHECK(bench.told.last().contains(u"Erased for good"));
        CHECK_FALSE(bench.sandbox.bytes().contains("lographer"));
    }
}

static RowList* listCalled(QWidget* page, const QString& name)
{
    for (auto* list : page->findChildren<RowList*>())
        if (list->accessibleName() == name)
            return list;
    FAIL(qPrintable(u"no list "_s + name));
    return nullptr;
}

TEST_CASE("the history of a part is one key away from its row", "[historypage]")
{
    PageBench bench;
    QUuid goalUuid;
    QUuid milestoneUuid;
    QUuid relationshipUuid;
    QUuid expectationUuid;
    bench.fill([&](Workspace& workspace) {
        const auto relationship = putMentee(workspace, u"Anna"_s);
        relationshipUuid = workspace.get(relationship)->uuid;
        const auto goal = putGoal(workspace, u"A talk"_s, {}, relationship);
        goalUuid = workspace.get(goal)->uuid;
        Milestone milestone;
        milestone.goal = goal;
        milestone.title = u"Slides"_s;
        milestoneUuid = workspace.get(put(workspace, milestone))->uuid;
        Expectation expectation;
        expectation.relationship = relationship;
        expectation.text = u"Be on time"_s;
        expectationUuid = workspace.get(put(workspace, expectation))->uuid;
    });
    const PageContext context{&bench.courier, &bench.commands, &bench.sandbox.clock, &bench.settings, {}};
    addHistoryCommands(
        context, &bench.window, [] { return QUuid(); },
        [&] { return bench.window.centralWidget()->focusWidget(); });
    const auto enabled = [&] { return bench.commands.find(u"row.history"_s)->enabled(); };
    SECTION("of a list")
    {
        auto* page = bench.show<GoalPage>({u"goal"_s, goalUuid, {}});
        auto* list = listCalled(page, u"Milestones"_s);
        list->setFocus();
        REQUIRE(list->currentIndex().isValid());
        CHECK(enabled());
        bench.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(bench.went.last() == Address{u"history"_s, milestoneUuid, {}});
    }
    SECTION("of fields")
    {
        auto* page = bench.show<RelationshipPage>({u"relationship"_s, relationshipUuid, {}});
        auto* field = page->findChild<ExpectationsBox*>()->findChild<NoteField*>();
        REQUIRE(field);
        field->setFocus();
        CHECK(enabled());
        bench.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(bench.went.last() == Address{u"history"_s, expectationUuid, {}});
    }
}

TEST_CASE("where the keyboard is on no item there is no history to ask for", "[historypage]")
{
    PageBench bench;
    auto* page = showGoal(bench);
    CHECK_FALSE(focusedItem(only<RowList>(page))); // a row of a history is no item
    CHECK_FALSE(focusedItem(button(page, u"Back"_s)));
    CHECK_FALSE(focusedItem(nullptr));
}

TEST_CASE("a relationship is shown as it stood on a day, and Escape is the way back", "[past]")
{
    PageBench bench;
    QUuid uuid;
    bench.sandbox.clock.set(QDate(2026, 3, 1));
    bench.fill([&](Workspace& workspace) {
        const auto relationship = putMentee(workspace, u"Anna"_s);
        uuid = workspace.get(relationship)->uuid;
        const auto goal = putGoal(workspace, u"A talk"_s, QDate(2026, 6, 1), relationship);
        Milestone milestone;
        milestone.goal = goal;
        milestone.title = u"Slides"_s;
        put(workspace, milestone);
        putGoal(workspace, u"A book"_s, {}, relationship);
        bench.sandbox.clock.set(QDate(2026, 3, 15));
        Meeting meeting;
        meeting.relationship = relationship;
        meeting.date = QDate(2026, 3, 20);
        const auto met = put(workspace, meeting);
        AgendaItem item;
        item.relationship = relationship;
        item.text = u"The talk"_s;
        put(workspace, item);
        Action action;
        action.relationship = relationship;
        action.owner = workspace.me().id;
        action.title = u"A letter"_s;
        put(workspace, action);
        bench.sandbox.clock.set(QDate(2026, 5, 1));
        change(workspace, goal, [](Goal& g) { g.due = QDate(2027, 6, 1); });
        REQUIRE(removeItems(workspace, {{Kind::Goal, goal.value}}));
        change(workspace, met, [](Meeting& m) {
            m.state = MeetingState::Held;
            m.privateNotes = u"Xylographer"_s;
        });
    });
    auto* page = bench.show<PastRelationshipPage>({u"past"_s, uuid, {u"2026-04-01"_s}});
    auto* goals = listCalled(page, u"Goal: A talk"_s);
    REQUIRE(goals->rows().rowCount() == 2); // with what belongs to it
    CHECK(goals->rows().at(1).title == u"Slides");
    CHECK(listCalled(page, u"Goal: A book"_s)->rows().rowCount() == 1);
    CHECK(goals->rows().at(0).title == u"A talk");
    CHECK(goals->rows().at(0).caption.contains(u"1 June 2026"));
    const auto* meetings = listCalled(page, u"Meetings"_s);
    REQUIRE(meetings->rows().rowCount() == 1);
    CHECK(meetings->rows().at(0).chip == u"not closed yet"); // it was to be on the 20th
    CHECK(listCalled(page, u"To be talked about"_s)->rows().rowCount() == 1);
    CHECK(listCalled(page, u"Actions"_s)->rows().rowCount() == 1);
    page->open({u"past"_s, uuid, {u"2026-02-01"_s}});
    bench.settle();
    CHECK_FALSE(goals->isVisible());
    bench.press(Qt::Key_Escape);
    REQUIRE_FALSE(bench.went.isEmpty());
    CHECK(bench.went.last() == Address{u"relationship"_s, uuid, {}});
}
