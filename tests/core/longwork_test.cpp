#include <catch2/catch.hpp>

#include "tests/support/people.h"
#include "tests/support/sandbox.h"

using namespace telemaco;
using test::putPerson;
using test::Sandbox;

TEST_CASE("long work can be cancelled, and is taken back after a kill", "[workspace]")
{
    Sandbox sandbox;
    const auto three = [](Writer& writer) -> Result<void> {
        for (int i = 0; i < 3; ++i) {
            Person person;
            person.name = QStringLiteral("Person %1").arg(i);
            TELEMACO_TRY(writer.add(person));
        }
        return {};
    };
    auto workspace = sandbox.open();
    auto work = workspace->beginLong({QStringLiteral("import")}, Via::Import);
    REQUIRE(work);
    REQUIRE((*work)->slice(three));
    putPerson(*workspace, QStringLiteral("Anna")); // a save in between
    REQUIRE((*work)->slice(three));
    const auto busy = workspace->beginLong({QStringLiteral("import")}, Via::Import);
    REQUIRE_FALSE(busy);
    CHECK(busy.error().code == ErrorCode::Busy);
    CHECK(workspace->select<Person>("where me = 0").size() == 7);
    SECTION("cancelled")
    {
        REQUIRE((*work)->cancel());
        CHECK(workspace->select<Person>("where me = 0").size() == 1);
        REQUIRE(workspace->undo());
        CHECK(workspace->select<Person>("where me = 0").isEmpty());
        CHECK_FALSE(workspace->undoName());
    }
    SECTION("finished, undone and redone in one step")
    {
        REQUIRE((*work)->finish(6));
        work->reset();
        REQUIRE(workspace->undo()); // Anna
        CHECK(workspace->undoName()->count == 6);
        REQUIRE(workspace->undo());
        CHECK(workspace->select<Person>("where me = 0").isEmpty());
        REQUIRE(workspace->redo());
        CHECK(workspace->select<Person>("where me = 0").size() == 6);
        REQUIRE(workspace->redo());
        CHECK(workspace->select<Person>("where me = 0").size() == 7);
    }
    SECTION("killed: the file as it stands is opened elsewhere")
    {
        const QByteArray bytes = sandbox.bytes();
        QFile copy(sandbox.path(QStringLiteral("killed.telemaco")));
        REQUIRE(copy.open(QIODevice::WriteOnly));
        copy.write(bytes);
        copy.close();
        const auto again = sandbox.open(QStringLiteral("killed.telemaco"));
        CHECK(again->select<Person>("where me = 0").size() == 1);
    }
}

TEST_CASE("long work that was begun makes room for what is written before its first slice", "[workspace]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    auto work = workspace->beginLong({QStringLiteral("import")}, Via::Import);
    REQUIRE(work);
    const auto anna = putPerson(*workspace, QStringLiteral("Anna"));
    REQUIRE((*work)->slice([](Writer& writer) -> Result<void> {
        Person person;
        person.name = QStringLiteral("Bruno");
        TELEMACO_TRY(writer.add(person));
        return {};
    }));
    REQUIRE((*work)->finish(1));
    REQUIRE(workspace->undo());
    CHECK(workspace->get(anna));
    REQUIRE(workspace->undo());
    CHECK_FALSE(workspace->get(anna));
    REQUIRE(workspace->redo());
    REQUIRE(workspace->redo());
    CHECK(workspace->select<Person>("where me = 0").size() == 2);
}

TEST_CASE("a long cancel comes to its end, however many rows there are", "[workspace]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    auto work = workspace->beginLong({QStringLiteral("import")}, Via::Import);
    REQUIRE(work);
    REQUIRE((*work)->slice([](Writer& writer) -> Result<void> {
        for (int i = 0; i < 200; ++i) {
            Person person;
            person.name = QString::number(i);
            TELEMACO_TRY(writer.add(person));
        }
        return {};
    }));
    bool more = true;
    for (int i = 0; more && i < 200; ++i) { // a slow machine takes several slices
        const auto step = (*work)->cancelStep();
        REQUIRE(step);
        more = *step;
    }
    CHECK_FALSE(more);
    CHECK(workspace->store().count(Kind::Person) == 1);
    CHECK(workspace->log().isEmpty((*work)->operation()));
}

TEST_CASE("an undo that was begun gives way to what is written before its first slice", "[workspace]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto anna = putPerson(*workspace, QStringLiteral("Anna"));
    auto undo = workspace->beginUndo();
    REQUIRE(undo);
    const auto bruno = putPerson(*workspace, QStringLiteral("Bruno"));
    const auto step = (*undo)->step();
    REQUIRE_FALSE(step);
    CHECK(step.error().code == ErrorCode::Busy);
    CHECK(workspace->get(anna));
    REQUIRE(workspace->undo());
    CHECK_FALSE(workspace->get(bruno));
    CHECK(workspace->get(anna));
}
