#include <catch2/catch.hpp>

#include "core/workspace/usecases.h"
#include "tests/ui/pagebench.h"
#include "tests/ui/waitfor.h"
#include "ui/editor/notefield.h"
#include "ui/relationships/relationshippage.h"
#include "ui/widgets/rowlist.h"

#include <QPushButton>

using namespace telemaco;
using namespace telemaco::test;

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

TEST_CASE("to prepare where nothing is planned plans a meeting, and says so", "[relationshippage]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 11, 24));
    showAnna(bench);
    bench.commands.run(QStringLiteral("relationship.prepare"));
    bench.settle();
    const auto planned = bench.read([](Workspace& workspace) { return workspace.select<Meeting>(""); });
    REQUIRE(planned.size() == 1);
    REQUIRE(bench.told.size() == 1);
    CHECK(bench.told.first().startsWith(u"Planned: "));
    REQUIRE(!bench.went.isEmpty());
    CHECK(bench.went.last() == Address{QStringLiteral("meeting"), planned.first().uuid, {}});
    bench.commands.run(QStringLiteral("relationship.prepare")); // it is there now
    bench.settle();
    CHECK(bench.read([](Workspace& workspace) { return workspace.select<Meeting>("").size(); }) == 1);
    CHECK(bench.told.size() == 1);
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
    auto* first = named<NoteField>(page, QStringLiteral("Expectation"));
    REQUIRE(first->text() == u"Come prepared");
    first->setFocus();
    first->selectAll();
    bench.write(QStringLiteral("Come rested"));
    first->flush();
    bench.settle();
    CHECK(first->hasFocus()); // the row was brought up to date, not made anew
    CHECK(first->text() == u"Come rested");
    const auto kept
        = bench.read([](Workspace& workspace) { return workspace.select<Expectation>("order by id"); });
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].text == u"Come rested");
    CHECK(kept[0].whose == Side::Mentor);
    CHECK(kept[1].text == u"Say no early");
    first->selectAll();
    bench.press(Qt::Key_Delete);
    bench.press(Qt::Key_Tab);
    CHECK(bench.read([](Workspace& workspace) { return workspace.select<Expectation>("").size(); }) == 1);
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

    auto* answer = named<NoteField>(page, QStringLiteral("Answer to “What helps?”"));
    auto* letGo = named<QPushButton>(page, QStringLiteral("Let go: What helps?"));
    answer->setFocus();
    bench.write(QStringLiteral("Sleep"));
    letGo->setFocus();
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
    auto* two = named<NoteField>(page, QStringLiteral("Answer to “Two?”"));
    two->setFocus();
    bench.write(QStringLiteral("half"));
    const auto one = bench.read(
        [](Workspace& workspace) { return workspace.select<Question>("where text = 'One?'").value(0).id; });
    bench.read(
        [one](Workspace& workspace) { return bool(answerQuestion(workspace, one, QStringLiteral("yes"))); });
    bench.settle();
    CHECK(two->hasFocus());
    CHECK(two->text() == u"half");
    CHECK(named<NoteField>(page, QStringLiteral("Answer to “One?”"))->text() == u"yes");
}

TEST_CASE("an answer is kept while it is written, and counts once it is left", "[relationshippage]")
{
    PageBench bench;
    auto* page = showAnna(bench);
    bench.commands.run(QStringLiteral("relationship.ask"));
    bench.write(QStringLiteral("What helps?"));
    bench.press(Qt::Key_Return);
    auto* answer = named<NoteField>(page, QStringLiteral("Answer to “What helps?”"));
    answer->setFocus();
    bench.write(QStringLiteral("Sleep"));
    answer->flush();
    bench.settle();
    CHECK(onlyQuestion(bench).answer == u"Sleep");
    CHECK(onlyQuestion(bench).state == QuestionState::Open);
    CHECK(answer->hasFocus());
    bench.press(Qt::Key_Tab);
    CHECK(onlyQuestion(bench).state == QuestionState::Answered);
    answer = named<NoteField>(page, QStringLiteral("Answer to “What helps?”"));
    answer->setFocus();
    answer->selectAll();
    bench.press(Qt::Key_Delete);
    bench.press(Qt::Key_Tab);
    CHECK(onlyQuestion(bench).state == QuestionState::Open);
}

TEST_CASE("a few questions are shown, and more when they are asked for", "[relationshippage]")
{
    PageBench bench;
    auto* page = showAnna(bench);
    for (int number = 1; number <= 7; ++number) {
        named<QLineEdit>(page, QStringLiteral("A question to ask"))->setFocus();
        bench.write(QStringLiteral("Number %1?").arg(number));
        bench.press(Qt::Key_Return);
    }
    const auto answers = [page] {
        int shown = 0;
        for (const NoteField* field : page->findChildren<NoteField*>())
            shown += field->accessibleName().startsWith(u"Answer to") ? 1 : 0;
        return shown;
    };
    CHECK(answers() == 5);
    QPushButton* more = nullptr;
    for (auto* button : page->findChildren<QPushButton*>())
        if (button->text() == u"2 more questions")
            more = button;
    REQUIRE(more);
    CHECK(more->isVisible());
    more->setFocus();
    bench.press(Qt::Key_Space);
    CHECK(answers() == 7);
    CHECK_FALSE(more->isVisible());
    CHECK(named<QLineEdit>(page, QStringLiteral("A question to ask"))->hasFocus());
}
