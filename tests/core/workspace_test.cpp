#include <catch2/catch.hpp>

#include "tests/support/people.h"
#include "tests/support/sandbox.h"

using namespace telemaco;
using test::putPerson;
using test::Sandbox;

TEST_CASE("a new workspace has an unnamed me, outside undo", "[workspace]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    CHECK(workspace->me().id);
    CHECK(workspace->me().name.isEmpty());
    CHECK_FALSE(workspace->undoName());
    const auto undone = workspace->undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::NothingToUndo);
}

TEST_CASE("what was added is there after reopening, undone and redone across openings", "[workspace]")
{
    Sandbox sandbox;
    Id<Person> anna;
    {
        const auto workspace = sandbox.open();
        anna = putPerson(*workspace, QStringLiteral("Anna"));
    }
    {
        const auto workspace = sandbox.open();
        REQUIRE(workspace->get(anna));
        CHECK(workspace->undoName()->verb == u"add");
        REQUIRE(workspace->undo());
        CHECK_FALSE(workspace->get(anna));
    }
    const auto workspace = sandbox.open();
    CHECK_FALSE(workspace->undoName());
    REQUIRE(workspace->redo());
    REQUIRE(workspace->get(anna));
    CHECK(workspace->get(anna)->name == u"Anna");
    CHECK_FALSE(workspace->redoName());
    REQUIRE(workspace->undo());
    CHECK_FALSE(workspace->get(anna));
    REQUIRE(workspace->redo());
    REQUIRE(workspace->undo());
    REQUIRE(workspace->redo());
    CHECK(workspace->get(anna));
}

TEST_CASE("a new operation ends redo", "[workspace]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    putPerson(*workspace, QStringLiteral("Anna"));
    REQUIRE(workspace->undo());
    putPerson(*workspace, QStringLiteral("Bruno"));
    CHECK_FALSE(workspace->redoName());
    const auto redone = workspace->redo();
    REQUIRE_FALSE(redone);
    CHECK(redone.error().code == ErrorCode::NothingToRedo);
}

TEST_CASE("a failing operation changes nothing", "[workspace]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto done
        = workspace->perform({QStringLiteral("add"), Kind::Person}, [](Writer& writer) -> Result<void> {
              Person person;
              person.name = QStringLiteral("Anna");
              TELEMACO_TRY(writer.add(person));
              person.name.clear();
              TELEMACO_TRY(writer.add(person));
              return {};
          });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Required);
    CHECK(done.error().field == u"name");
    CHECK(workspace->select<Person>("where me = 0").isEmpty());
    CHECK_FALSE(workspace->undoName());
}

TEST_CASE("removing a person takes along what is theirs, and undo brings all of it back", "[workspace]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto anna = putPerson(*workspace, QStringLiteral("Anna"));
    Id<Goal> goal;
    REQUIRE(workspace->perform({QStringLiteral("add")}, [&](Writer& writer) -> Result<void> {
        Relationship relationship;
        relationship.mentor = workspace->me().id;
        relationship.mentee = anna;
        const auto made = writer.add(relationship);
        if (!made)
            return made.error();
        Goal wanted;
        wanted.title = QStringLiteral("Speak in public");
        wanted.owner = anna;
        wanted.relationship = *made;
        const auto added = writer.add(wanted);
        if (!added)
            return added.error();
        goal = *added;
        Milestone first;
        first.goal = goal;
        first.title = QStringLiteral("Five minutes");
        TELEMACO_TRY(writer.add(first));
        const auto tag = writer.tagNamed(QStringLiteral(" work / talks"));
        TELEMACO_TRY(tag);
        TELEMACO_TRY(writer.link({Kind::Goal, goal.value}, {Kind::Tag, tag->value}, LinkRole::Tag));
        return {};
    }));
    const auto everything = [&] {
        QList<Record> all;
        for (Kind kind : allKinds())
            all += workspace->store().select(kind, "order by id");
        return all;
    };
    const auto before = everything();
    REQUIRE(workspace->perform({QStringLiteral("remove"), Kind::Person}, [&](Writer& writer) {
        return writer.remove({Kind::Person, anna.value});
    }));
    CHECK_FALSE(workspace->get(goal));
    CHECK(workspace->select<Milestone>("").isEmpty());
    CHECK(workspace->select<Link>("").isEmpty());
    CHECK(workspace->select<Tag>("").size() == 1);
    REQUIRE(workspace->undo());
    CHECK(everything() == before);
    CHECK(workspace->select<Tag>("").first().path == u"work/talks");
}

TEST_CASE("me cannot be removed", "[workspace]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto done = workspace->perform({QStringLiteral("remove"), Kind::Person}, [&](Writer& writer) {
        return writer.remove({Kind::Person, workspace->me().id.value});
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::InUse);
}

TEST_CASE("typing is one step while it is one run", "[workspace]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    Id<Entry> entry;
    REQUIRE(workspace->perform({QStringLiteral("add"), Kind::Entry}, [&](Writer& writer) -> Result<void> {
        Entry made;
        made.date = QDate(2026, 3, 1);
        made.text = QStringLiteral("Dear diary");
        const auto added = writer.add(made);
        TELEMACO_TRY(added);
        entry = *added;
        return {};
    }));
    const ItemRef ref{Kind::Entry, entry.value};
    const auto text = [&] { return workspace->get(entry)->text; };
    REQUIRE(workspace->type(ref, "text", QStringLiteral("Dear diary, 😀")));
    const qint64 first = workspace->log().newest()->number;
    sandbox.clock.advance(60'000);
    REQUIRE(workspace->type(ref, "text", QStringLiteral("Dear diary, 😁 today")));
    CHECK(workspace->log().newest()->number == first);
    CHECK(workspace->log().newest()->lastAt - workspace->log().newest()->at == 60'000);
    sandbox.clock.advance(5 * 60'000);
    REQUIRE(workspace->type(ref, "text", QStringLiteral("Dear diary, today it rained")));
    CHECK(workspace->log().newest()->number == first + 1);
    REQUIRE(workspace->undo());
    CHECK(text() == QStringLiteral("Dear diary, 😁 today"));
    REQUIRE(workspace->undo());
    CHECK(text() == u"Dear diary");
    REQUIRE(workspace->redo());
    CHECK(text() == QStringLiteral("Dear diary, 😁 today"));
    REQUIRE(workspace->type(ref, "text", QStringLiteral("x")));
    CHECK_FALSE(workspace->redoName());
}

TEST_CASE("typing that is taken back leaves no step of undo", "[workspace]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    Id<Person> anna;
    REQUIRE(workspace->perform({QStringLiteral("add"), Kind::Person}, [&](Writer& writer) -> Result<void> {
        Person made;
        made.name = QStringLiteral("Anna");
        made.biography = QStringLiteral("Likes maps");
        const auto added = writer.add(made);
        TELEMACO_TRY(added);
        anna = *added;
        return {};
    }));
    const ItemRef ref{Kind::Person, anna.value};
    const auto step = [&] { return workspace->log().stacks().undo; };
    const qint64 before = step();
    const auto takenBack = [&](const char* field, const QVariant& typed, const QVariant& was) {
        CAPTURE(field);
        REQUIRE(workspace->type(ref, field, typed));
        CHECK(step() != before);
        const auto changes = workspace->type(ref, field, was);
        REQUIRE(changes);
        CHECK(changes->changes.size() == 1); // who shows it must know
        CHECK(step() == before);
        CHECK(workspace->undoName() == OperationName{QStringLiteral("add"), Kind::Person});
        // The next character is a step of its own again.
        REQUIRE(workspace->type(ref, field, typed));
        CHECK(step() != before);
        REQUIRE(workspace->undo());
        CHECK(fieldValue(*workspace->store().find(ref), field) == was);
        CHECK(step() == before);
    };
    takenBack("email", QStringLiteral("a@b.org"), QStringLiteral(""));
    takenBack("biography", QStringLiteral("Likes maps and rain"), QStringLiteral("Likes maps"));
    takenBack("skills_sought", QStringLiteral("[\"maps\"]"), QStringLiteral("[]"));
}

TEST_CASE("undo gives back whole characters, also where half of one stayed the same", "[workspace]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto [before, now] = GENERATE(table<QString, QString>({
        {QStringLiteral("a \U0001F600 b"), QStringLiteral("a \U0001F601 b")}, // the same first half
        {QStringLiteral("a \U0001F600 b"), QStringLiteral("a \U0001FA00 b")}, // the same second half
        {QStringLiteral("\U0001F600"), QStringLiteral("\U0001F600\U0001F600")},
    }));
    Person me = workspace->me();
    for (const QString& text : {before, now})
        REQUIRE(workspace->perform({QStringLiteral("edit")}, [&](Writer& writer) {
            me.biography = text;
            return writer.save(me);
        }));
    REQUIRE(workspace->undo());
    CHECK(workspace->me().biography == before);
    REQUIRE(workspace->redo());
    CHECK(workspace->me().biography == now);
}

TEST_CASE(
    "what no file can hold is put right before it is written, so that undo finds its place", "[workspace]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    Entry entry;
    entry.date = QDate(2024, 1, 2);
    entry.text = QStringLiteral("hello");
    REQUIRE(workspace->perform({QStringLiteral("add"), Kind::Entry}, [&](Writer& writer) -> Result<void> {
        const auto added = writer.add(entry);
        if (!added)
            return added.error();
        entry.id = *added;
        return {};
    }));
    const ItemRef item{Kind::Entry, entry.id.value};
    const QString typed = GENERATE(QStringLiteral("%1hello"), QStringLiteral("hel%1lo"),
        QStringLiteral("hello%1"), QStringLiteral("%1%1"));
    const char16_t odd = GENERATE(u'\uFEFF', u'\uFFFE', char16_t{0xd83d}, char16_t{0xde00});
    CAPTURE(typed.toStdString(), static_cast<int>(odd));
    const bool saved = GENERATE(false, true);
    if (saved) {
        REQUIRE(workspace->perform({QStringLiteral("write"), Kind::Entry},
            [&](Writer& writer) { return writer.setField(item, "text", typed.arg(QChar(odd))); }));
    } else {
        REQUIRE(workspace->type(item, "text", QStringLiteral("hell")));
        REQUIRE(workspace->type(item, "text", typed.arg(QChar(odd))));
    }
    if (typed.contains(u"hel")) // no neighbour was swallowed
        CHECK(
            QString(workspace->get(entry.id)->text).remove(QChar(0xfffd)).remove(QChar(0xfeff)) == u"hello");
    if (workspace->undoName()->verb == u"write") // where only a mark went there is nothing to undo
        REQUIRE(workspace->undo());
    CHECK(workspace->get(entry.id)->text == u"hello");
}
