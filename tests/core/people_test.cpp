#include <catch2/catch.hpp>

#include "core/workspace/people.h"
#include "core/workspace/place.h"
#include "core/workspace/relationships.h"
#include "core/workspace/usecases.h"
#include "tests/support/people.h"
#include "tests/support/sandbox.h"

using namespace telemaco;
using namespace telemaco::test;

TEST_CASE("pages of people hold everybody once, by name, also where names are the same", "[people]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    for (const char* name : {"bruno", "Anna", "Anna", "Carla", "anna", "Dario"})
        putPerson(*workspace, QString::fromLatin1(name));
    QStringList names;
    QSet<qint64> ids;
    std::optional<PersonLine> after;
    for (int pages = 0; pages < 10; ++pages) {
        const auto page = peoplePage(*workspace, after, 2);
        REQUIRE(page.size() <= 2);
        if (page.isEmpty())
            break;
        for (const PersonLine& line : page) {
            names += line.name.toLower();
            ids += line.id.value;
        }
        after = page.last();
    }
    const QStringList byName{QString(), QStringLiteral("anna"), QStringLiteral("anna"),
        QStringLiteral("anna"), QStringLiteral("bruno"), QStringLiteral("carla"), QStringLiteral("dario")};
    CHECK(names == byName);
    CHECK(ids.size() == 7);
}

TEST_CASE("a person of the list says how they stand to me now", "[people]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    putMentee(*workspace, QStringLiteral("Anna"));
    putMentee(*workspace, QStringLiteral("Bruno"), Stage::Ended);
    putMentee(*workspace, QStringLiteral("Carla"), Stage::Prospect);
    REQUIRE(addMentor(*workspace, QStringLiteral("Dario")));
    const auto people = peoplePage(*workspace, {}, 10);
    REQUIRE(people.size() == 5);
    CHECK(people[0].me);
    CHECK(people[1].mentoredByMe);
    CHECK_FALSE(people[1].mentorsMe);
    CHECK_FALSE(people[2].mentoredByMe);
    CHECK_FALSE(people[3].mentoredByMe);
    CHECK(people[4].mentorsMe);
}

TEST_CASE("the relationships of a person name the other side, those under way first", "[people]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    putMentee(*workspace, QStringLiteral("Anna"), Stage::Completed);
    putMentee(*workspace, QStringLiteral("Bruno"));
    const auto mine = relationshipsOf(*workspace, workspace->me().id);
    REQUIRE(mine.size() == 2);
    CHECK(mine[0].other == u"Bruno");
    CHECK(mine[0].iMentor);
    CHECK(mine[1].other == u"Anna");
    CHECK(mine[1].stage == Stage::Completed);
}

TEST_CASE("active relationships are listed by the other side's name", "[relationships]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    putMentee(*workspace, QStringLiteral("zoe"));
    REQUIRE(addMentor(*workspace, QStringLiteral("Bruno")));
    putMentee(*workspace, QStringLiteral("Carla"), Stage::Paused);
    const auto active = activeRelationships(*workspace, 10);
    REQUIRE(active.size() == 2);
    CHECK(active[0].other == u"Bruno");
    CHECK(active[1].other == u"zoe");
    CHECK(activeRelationships(*workspace, 1).size() == 1);
}

TEST_CASE("the facts of a relationship: contacts newest first, open questions first", "[relationships]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto id = putMentee(*workspace, QStringLiteral("Anna"));
    const auto elsewhere = putMentee(*workspace, QStringLiteral("Bruno"));
    const Relationship relationship = *workspace->get(id);
    for (const int day : {3, 9, 5}) {
        Contact contact;
        contact.relationship = day == 9 ? elsewhere : id;
        contact.day = QDate(2026, 3, day);
        put(*workspace, contact);
    }
    Question answered;
    answered.text = QStringLiteral("Where to begin?");
    answered.to = relationship.mentee;
    answered.state = QuestionState::Answered;
    Question open = answered;
    open.text = QStringLiteral("What next?");
    open.state = QuestionState::Open;
    put(*workspace, open);
    put(*workspace, answered);

    const auto facts = relationshipFacts(*workspace, relationship.uuid);
    REQUIRE(facts);
    CHECK(facts->mySide == Side::Mentor);
    CHECK(facts->other.name == u"Anna");
    CHECK(facts->lastContact == QDate(2026, 3, 5));
    CHECK(facts->contacts.size() == 2);
    REQUIRE(facts->questions.size() == 2);
    CHECK(facts->questions[0].text == u"What next?");
    CHECK_FALSE(relationshipFacts(*workspace, QUuid::createUuid()));
}

TEST_CASE("somebody of the same name is found, never the one who asks", "[people]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto anna = putPerson(*workspace, QStringLiteral("Anna"));
    CHECK_FALSE(otherNamed(*workspace, QStringLiteral("Anna"), anna));
    const auto twin = putPerson(*workspace, QStringLiteral("Anna"));
    CHECK(otherNamed(*workspace, QStringLiteral("Anna"), anna) == twin);
}

TEST_CASE("goals of a relationship: open ones first, then by due date", "[relationships]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto anna = putMentee(*workspace, QStringLiteral("Anna"));
    putGoal(*workspace, QStringLiteral("without"), {}, anna);
    putGoal(*workspace, QStringLiteral("late"), QDate(2027, 1, 1), anna);
    putGoal(*workspace, QStringLiteral("soon"), QDate(2026, 1, 1), anna);
    const auto reached = putGoal(*workspace, QStringLiteral("reached"), QDate(2025, 1, 1), anna);
    change(*workspace, reached, [](Goal& goal) { goal.state = GoalState::Reached; });
    putGoal(*workspace, QStringLiteral("mine"));
    QStringList titles;
    for (const Goal& goal : goalsIn(*workspace, anna, 10))
        titles += goal.title;
    const QStringList inOrder{
        QStringLiteral("soon"), QStringLiteral("late"), QStringLiteral("without"), QStringLiteral("reached")};
    CHECK(titles == inOrder);
}

TEST_CASE("what has no page of its own is met where it belongs", "[place]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto anna = putMentee(*workspace, QStringLiteral("Anna"));
    const auto goal = putGoal(*workspace, QStringLiteral("Speak"), {}, anna);
    Milestone milestone;
    milestone.goal = goal;
    milestone.title = QStringLiteral("First talk");
    Contact contact;
    contact.relationship = anna;
    contact.day = QDate(2026, 3, 1);
    Question question;
    question.text = QStringLiteral("Why?");
    question.asker = workspace->me().id;
    Question asked = question;
    asked.to = workspace->get(anna)->mentee;
    Question fromEntry = asked;
    fromEntry.entry = *addEntry(*workspace, QStringLiteral("Why?"));
    const auto placed = [&](auto item) {
        const auto id = put(*workspace, item);
        return placeOf(*workspace, {describe<decltype(item)>().kind, id.value});
    };
    const Place relationship{Kind::Relationship, workspace->get(anna)->uuid};
    CHECK(placed(milestone) == Place{Kind::Goal, workspace->get(goal)->uuid});
    CHECK(placed(contact) == relationship);
    CHECK(placed(asked) == relationship);
    CHECK(placed(fromEntry) == Place{Kind::Entry, workspace->get(fromEntry.entry)->uuid});
    CHECK_FALSE(placed(question));
    CHECK_FALSE(placeOf(*workspace, {Kind::Milestone, 4711}));
    CHECK(placeOf(*workspace, {Kind::Goal, goal.value})->kind == Kind::Goal);
}
