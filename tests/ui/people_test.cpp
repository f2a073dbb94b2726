#include <catch2/catch.hpp>

#include "core/workspace/people.h"
#include "core/workspace/usecases.h"
#include "tests/ui/pagebench.h"
#include "ui/people/peoplepage.h"
#include "ui/people/personpage.h"
#include "ui/relationships/relationshippage.h"
#include "ui/widgets/rowlist.h"

#include <QPushButton>

using namespace telemaco;
using namespace telemaco::test;

// What a screen reader calls it, is how a test finds it.
template <class T> static T* named(QWidget* page, const QString& name)
{
    for (T* widget : page->findChildren<T*>())
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    FAIL(qPrintable(QStringLiteral("nothing is called ") + name));
    return nullptr;
}

static RelationshipPage* showAnna(PageBench& bench)
{
    QUuid uuid;
    bench.fill([&](Workspace& workspace) {
        uuid = workspace.get(putMentee(workspace, QStringLiteral("Anna")))->uuid;
    });
    return bench.show<RelationshipPage>({QStringLiteral("relationship"), uuid, {}});
}

static Question onlyQuestion(PageBench& bench)
{
    return bench.read([](Workspace& workspace) { return workspace.select<Question>("").value(0); });
}

TEST_CASE("a person is made of a name alone", "[peoplepage]")
{
    PageBench bench;
    auto* page = bench.show<PeoplePage>({QStringLiteral("people"), {}, {}});
    named<QLineEdit>(page, QStringLiteral("Name of the person to add"))->setFocus();
    bench.write(QStringLiteral("Anna Rossi"));
    bench.press(Qt::Key_Return);
    const auto people = bench.read([](Workspace& workspace) { return peoplePage(workspace, {}, 10); });
    REQUIRE(people.size() == 2);
    CHECK(people[1].name == u"Anna Rossi");
    REQUIRE(bench.went.size() == 1);
    CHECK(bench.went[0] == Address{QStringLiteral("person"), people[1].uuid, {}});
}

TEST_CASE("several people are deleted by one key and come back by one undo", "[peoplepage]")
{
    PageBench bench;
    bench.fill([](Workspace& workspace) {
        for (const char* name : {"Anna", "Bruno", "Carla"})
            putPerson(workspace, QString::fromLatin1(name));
    });
    auto* page = bench.show<PeoplePage>({QStringLiteral("people"), {}, {}});
    auto* list = named<RowList>(page, QStringLiteral("People"));
    REQUIRE(list->hasFocus());
    list->select(1);
    bench.press(Qt::Key_Down, Qt::ShiftModifier);
    bench.press(Qt::Key_Delete);
    CHECK(list->rows().rowCount() == 2);
    bench.courier.undo();
    bench.settle();
    CHECK(list->rows().rowCount() == 4);
}

TEST_CASE("a person's fields are kept as they are left, with Tab from one to the next", "[personpage]")
{
    PageBench bench;
    QUuid uuid;
    bench.fill([&](Workspace& workspace) {
        uuid = workspace.get(putPerson(workspace, QStringLiteral("Anna")))->uuid;
    });
    auto* page = bench.show<PersonPage>({QStringLiteral("person"), uuid, {}});
    named<LineField>(page, QStringLiteral("Organisation"))->setFocus();
    bench.write(QStringLiteral("Library"));
    bench.press(Qt::Key_Tab);
    bench.write(QStringLiteral("anna@example.org"));
    bench.press(Qt::Key_Tab);
    const auto kept = bench.read([uuid](Workspace& workspace) {
        return fromRecord<Person>(*workspace.store().find(Kind::Person, uuid));
    });
    CHECK(kept.organisation == u"Library");
    CHECK(kept.email == u"anna@example.org");
}

TEST_CASE("one command notes being in touch today", "[relationshippage]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 11, 24));
    showAnna(bench);
    bench.commands.run(QStringLiteral("relationship.inTouch"));
    bench.settle();
    const auto contacts = bench.read([](Workspace& workspace) { return workspace.select<Contact>(""); });
    REQUIRE(contacts.size() == 1);
    CHECK(contacts[0].day == QDate(2026, 11, 24));
    CHECK(contacts[0].channel == Channel::Message);
}

TEST_CASE("expectations of both sides are added and changed where they stand", "[relationshippage]")
{
    PageBench bench;
    auto* page = showAnna(bench);
    auto* mine = named<QLineEdit>(page, QStringLiteral("Add an expectation of mine"));
    mine->setFocus();
    bench.write(QStringLiteral("Come prepared"));
    bench.press(Qt::Key_Return);
    bench.write(QStringLiteral("Say no early"));
    bench.press(Qt::Key_Return);
    CHECK(mine->hasFocus());
    auto* first = named<TextField>(page, QStringLiteral("Expectation"));
    REQUIRE(first->toPlainText() == u"Come prepared");
    first->setFocus();
    first->selectAll();
    bench.write(QStringLiteral("Come rested"));
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    const auto* held = qobject_cast<TextField*>(QApplication::focusWidget());
    REQUIRE(held);
    CHECK(held->toPlainText() == u"Come rested");
    const auto kept
        = bench.read([](Workspace& workspace) { return workspace.select<Expectation>("order by id"); });
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].text == u"Come rested");
    CHECK(kept[0].whose == Side::Mentor);
    CHECK(kept[1].text == u"Say no early");
}

TEST_CASE("a question is asked, answered in place and let go without losing the answer", "[relationshippage]")
{
    PageBench bench;
    auto* page = showAnna(bench);
    bench.commands.run(QStringLiteral("relationship.ask"));
    REQUIRE(named<QLineEdit>(page, QStringLiteral("A question to ask"))->hasFocus());
    bench.write(QStringLiteral("What helps?"));
    bench.press(Qt::Key_Return);
    REQUIRE(onlyQuestion(bench).state == QuestionState::Open);

    auto* answer = named<TextField>(page, QStringLiteral("Answer to “What helps?”"));
    auto* letGo = named<QPushButton>(page, QStringLiteral("Let go: What helps?"));
    answer->setFocus();
    bench.write(QStringLiteral("Sleep"));
    answer->commit();
    letGo->click(); // before the page has heard of the answer
    bench.settle();
    CHECK(onlyQuestion(bench).answer == u"Sleep");
    CHECK(onlyQuestion(bench).state == QuestionState::LetGo);
}

TEST_CASE("the keyboard and what is half written stay where they are when a neighbour changes",
    "[relationshippage]")
{
    PageBench bench;
    auto* page = showAnna(bench);
    for (const char* text : {"One?", "Two?"}) {
        named<QLineEdit>(page, QStringLiteral("A question to ask"))->setFocus();
        bench.write(QString::fromLatin1(text));
        bench.press(Qt::Key_Return);
    }
    auto* two = named<TextField>(page, QStringLiteral("Answer to “Two?”"));
    two->setFocus();
    bench.write(QStringLiteral("half"));
    const auto one = bench.read(
        [](Workspace& workspace) { return workspace.select<Question>("where text = 'One?'").value(0).id; });
    bench.read(
        [one](Workspace& workspace) { return bool(answerQuestion(workspace, one, QStringLiteral("yes"))); });
    bench.settle();
    CHECK(two->hasFocus());
    CHECK(two->toPlainText() == u"half");
    CHECK(named<TextField>(page, QStringLiteral("Answer to “One?”"))->value() == u"yes");
}

TEST_CASE("a relationship is started from the page of a person, and shown", "[personpage]")
{
    PageBench bench;
    QUuid uuid;
    bench.fill([&](Workspace& workspace) {
        uuid = workspace.get(putPerson(workspace, QStringLiteral("Anna")))->uuid;
    });
    auto* page = bench.show<PersonPage>({QStringLiteral("person"), uuid, {}});
    for (auto* button : page->findChildren<QPushButton*>())
        if (button->text() == u"I mentor this person")
            button->setFocus();
    bench.press(Qt::Key_Space);
    const auto made = bench.read([](Workspace& workspace) { return workspace.select<Relationship>(""); });
    REQUIRE(made.size() == 1);
    REQUIRE(bench.went.size() == 1);
    CHECK(bench.went[0] == Address{QStringLiteral("relationship"), made[0].uuid, {}});
}
