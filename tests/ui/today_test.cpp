#include <catch2/catch.hpp>

#include "core/workspace/usecases.h"
#include "tests/ui/pagebench.h"
#include "tests/ui/waitfor.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/rowlist.h"

#include <QPushButton>

using namespace telemaco;
using namespace telemaco::test;

static const Address today{QStringLiteral("today"), {}, {}};

static QStringList wordsOn(QWidget* page)
{
    QStringList words;
    for (auto* label : page->findChildren<QLabel*>())
        if (label->isVisible())
            words += label->text();
    for (auto* button : page->findChildren<QPushButton*>())
        if (button->isVisible())
            words += button->text();
    return words;
}

TEST_CASE("today in a new workspace says what belongs there", "[todaypage]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 11, 24));
    auto* page = bench.show<TodayPage>(today);
    const QStringList words = wordsOn(page);
    CHECK(words.contains(QStringLiteral("Tuesday, 24 November")));
    CHECK(words.contains(QStringLiteral("Here the day begins")));
    CHECK(words.contains(QStringLiteral("New entry")));
}

TEST_CASE("one key records being in touch, and the card goes", "[todaypage]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 10, 1));
    Id<Relationship> anna;
    bench.fill([&](Workspace& workspace) {
        anna = putMentee(workspace, QStringLiteral("Anna"));
        change(workspace, anna, [](Relationship& relationship) { relationship.cadenceDays = 14; });
    });
    bench.sandbox.clock.set(QDate(2026, 11, 24));
    auto* page = bench.show<TodayPage>(today);
    auto* button = page->findChild<QPushButton*>(QStringLiteral("inTouch"));
    REQUIRE(button);
    CHECK(
        wordsOn(page).contains(QStringLiteral("Not heard from yet, after 54 days; you agreed on every 14.")));
    button->setFocus();
    bench.press(Qt::Key_Space);
    const auto contacts
        = bench.read([](Workspace& workspace) { return workspace.select<Contact>("order by id"); });
    REQUIRE(contacts.size() == 1);
    CHECK(contacts[0].relationship == anna);
    CHECK(contacts[0].day == QDate(2026, 11, 24));
    CHECK(contacts[0].channel == Channel::Message);
    CHECK_FALSE(wordsOn(page).contains(QStringLiteral("Worth a look")));
    CHECK(bench.told.size() == 1);
}

TEST_CASE("not now hides somebody without a word in the file", "[todaypage]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 10, 1));
    bench.fill([&](Workspace& workspace) { putMentee(workspace, QStringLiteral("Anna")); });
    bench.sandbox.clock.set(QDate(2026, 11, 24));
    auto* page = bench.show<TodayPage>(today);
    for (auto* button : page->findChildren<QPushButton*>())
        if (button->text() == u"Not now")
            button->setFocus();
    bench.press(Qt::Key_Space);
    CHECK_FALSE(wordsOn(page).contains(QStringLiteral("Worth a look")));
    page->open(today);
    bench.settle();
    CHECK_FALSE(wordsOn(page).contains(QStringLiteral("Worth a look")));
    CHECK(
        bench.read([](Workspace& workspace) { return workspace.select<Contact>("order by id"); }).isEmpty());
}

TEST_CASE("a goal that is due is ticked off from today by Space", "[todaypage]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 11, 1));
    Id<Goal> goal;
    bench.fill([&](Workspace& workspace) {
        goal = putGoal(workspace, QStringLiteral("Draft"), QDate(2026, 11, 25));
        putGoal(workspace, QStringLiteral("Old one"), QDate(2024, 5, 31));
    });
    bench.sandbox.clock.set(QDate(2026, 11, 24));
    auto* page = bench.show<TodayPage>(today);
    auto* due = page->findChild<RowList*>(QStringLiteral("due"));
    REQUIRE(due->rows().rowCount() == 1);
    CHECK(due->rows().at(0).chip == u"tomorrow");
    CHECK(wordsOn(page).contains(QStringLiteral("1 old goals: go through them")));
    REQUIRE(due->hasFocus());
    due->select(0);
    bench.press(Qt::Key_Space);
    CHECK(bench.read([goal](Workspace& workspace) { return workspace.get(goal)->state; })
        == GoalState::Reached);
    CHECK_FALSE(due->isVisible());
    page->findChild<QPushButton*>(QStringLiteral("oldGoals"))->setFocus();
    bench.press(Qt::Key_Space);
    REQUIRE(bench.went.size() == 1);
    CHECK(bench.went[0] == Address{QStringLiteral("goals"), {}, {QStringLiteral("old")}});
}

TEST_CASE("a meeting that is further away is named where there is none this week", "[todaypage]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 11, 24));
    bench.fill([&](Workspace& workspace) {
        Meeting meeting;
        meeting.relationship = putMentee(workspace, QStringLiteral("Anna"));
        for (const int days : {20, 9}) {
            meeting.date = QDate(2026, 11, 24).addDays(days);
            put(workspace, meeting);
        }
    });
    auto* page = bench.show<TodayPage>(today);
    auto* next = page->findChild<RowList*>(QStringLiteral("next"));
    REQUIRE(next->isVisible());
    REQUIRE(next->rows().rowCount() == 1);
    CHECK(next->rows().at(0).title == u"Anna");
    CHECK(next->rows().at(0).chip == u"3 Dec");
    bench.press(Qt::Key_Return);
    REQUIRE(!bench.went.isEmpty());
    CHECK(bench.went.last().page == u"meeting");
    bench.sandbox.clock.set(QDate(2026, 11, 28));
    page->open(today);
    bench.settle();
    CHECK_FALSE(next->isVisible());
    CHECK(page->findChild<RowList*>(QStringLiteral("week"))->isVisible());
}

TEST_CASE("on a quiet day the last pages have the wide column", "[todaypage]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 11, 24));
    bench.fill([&](Workspace& workspace) {
        REQUIRE(addEntry(workspace, QStringLiteral("A page")));
        putGoal(workspace, QStringLiteral("Old one"), QDate(2024, 5, 31));
    });
    auto* page = bench.show<TodayPage>(today);
    RowList* pages = nullptr;
    for (auto* list : page->findChildren<RowList*>())
        if (list->accessibleName() == u"Last pages")
            pages = list;
    REQUIRE(pages);
    REQUIRE(waitFor([&] { return pages->isVisible() && pages->width() > page->width() * 3 / 4; }));
    CHECK(pages->mapTo(page, QPoint()).x() < 64);
    bench.read(
        [](Workspace& workspace) { return putGoal(workspace, QStringLiteral("New"), QDate(2026, 11, 25)); });
    page->open(today);
    bench.settle();
    CHECK(waitFor([&] { return pages->mapTo(page, QPoint()).x() > page->width() / 2; }));
}
