#include <catch2/catch.hpp>

#include "core/workspace/people.h"
#include "core/workspace/peoplemerge.h"
#include "core/workspace/usecases.h"
#include "tests/support/everything.h"
#include "tests/support/people.h"
#include "tests/support/sandbox.h"
#include "tests/support/told.h"

using namespace telemaco;
using test::everything;
using test::put;
using test::putPerson;
using test::Sandbox;

static ItemRef entryOn(Workspace& workspace, int day)
{
    Entry entry;
    entry.date = QDate(2026, 3, day);
    entry.text = QStringLiteral("Day %1").arg(day);
    return {Kind::Entry, put(workspace, entry).value};
}

static QStringList tagsOf(const Workspace& workspace, ItemRef item)
{
    QStringList paths;
    for (const Tag& tag : workspace.select<Tag>(
             "where id in (select to_item from link where role = 'tag' and from_kind = ? and from_item = ?) "
             "order by path",
             {static_cast<int>(item.kind), item.id}))
        paths += tag.path;
    return paths;
}

// Runs a use case and expects: one step, all of it gone by undo, all of it back by redo.
template <class UseCase> static void oneStep(Workspace& workspace, const UseCase& useCase)
{
    const auto before = everything(workspace);
    const qint64 newest = workspace.log().newest()->number;
    const auto done = useCase();
    if (!done)
        FAIL(test::told(done.error()));
    const auto after = everything(workspace);
    CHECK(workspace.log().newest()->number == newest + 1);
    CHECK(after != before);
    REQUIRE(workspace.undo());
    CHECK(everything(workspace) == before);
    REQUIRE(workspace.redo());
    CHECK(everything(workspace) == after);
}

TEST_CASE("several items are removed in one step, those gone with another one too", "[usecases]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto relationships = addMentees(*workspace, {QStringLiteral("Anna"), QStringLiteral("Bruno")});
    REQUIRE(relationships);
    const auto anna = workspace->get(relationships->first())->mentee;
    const ItemRef entry = entryOn(*workspace, 1);
    oneStep(*workspace, [&] {
        return removeItems(*workspace,
            {{Kind::Person, anna.value}, {Kind::Relationship, relationships->first().value}, entry});
    });
    CHECK(workspace->select<Relationship>("").size() == 1);
    const auto me = removeItems(*workspace,
        {{Kind::Relationship, relationships->last().value}, {Kind::Person, workspace->me().id.value}});
    REQUIRE_FALSE(me);
    CHECK(me.error().code == ErrorCode::InUse);
    CHECK(workspace->select<Relationship>("").size() == 1);
}

TEST_CASE("several items are tagged, shared and linked in one step each", "[usecases]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const QList<ItemRef> entries{entryOn(*workspace, 1), entryOn(*workspace, 2)};
    const auto relationship = addMentor(*workspace, QStringLiteral("Bruno"));
    REQUIRE(relationship);
    oneStep(*workspace, [&] { return tagItems(*workspace, entries, QStringLiteral("Work/Talks")); });
    CHECK(tagsOf(*workspace, entries.last()) == QStringList{QStringLiteral("Work/Talks")});
    const auto again = tagItems(*workspace, entries, QStringLiteral("work / talks"));
    REQUIRE(again);
    CHECK(again->isEmpty());
    oneStep(*workspace, [&] { return untagItems(*workspace, entries, QStringLiteral("work/talks")); });
    CHECK(tagsOf(*workspace, entries.first()).isEmpty());
    oneStep(*workspace, [&] { return shareItems(*workspace, entries, *relationship); });
    CHECK(workspace->select<Link>("where role = 'share'").size() == 2);
    oneStep(*workspace, [&] { return unshareItems(*workspace, entries, *relationship); });
    CHECK(workspace->select<Link>("").isEmpty());
    const ItemRef about{Kind::Relationship, relationship->value};
    oneStep(*workspace, [&] { return linkItems(*workspace, entries, about); });
    CHECK(workspace->select<Link>("where role = 'about'").size() == 2);
    oneStep(*workspace, [&] { return unlinkItems(*workspace, entries, about); });
    const auto missing = linkItems(*workspace, entries, {Kind::Goal, 99});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::Missing);
}

TEST_CASE("a tag is renamed with what is nested below it", "[usecases]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const QList<ItemRef> one{entryOn(*workspace, 1)};
    for (const char* path : {"work", "work/talks", "Workshop", "job/talks"})
        REQUIRE(tagItems(*workspace, one, QString::fromLatin1(path)));
    const auto rename = [&](const char* from, const char* to) {
        oneStep(*workspace,
            [&] { return renameTag(*workspace, QString::fromLatin1(from), QString::fromLatin1(to)); });
        return tagsOf(*workspace, one.first()).join(u' ');
    };
    SECTION("onto paths of which one exists") { CHECK(rename("work", "job") == u"Workshop job job/talks"); }
    SECTION("written another way") { CHECK(rename("work", "WORK") == u"WORK WORK/talks Workshop job/talks"); }
    SECTION("below itself")
    {
        CHECK(rename("work", "work/talks") == u"Workshop job/talks work/talks work/talks/talks");
    }
    SECTION("up a level") { CHECK(rename("work/talks", "work") == u"Workshop job/talks work"); }
    SECTION("not there, or onto nothing")
    {
        CHECK(renameTag(*workspace, QStringLiteral("play"), QStringLiteral("x")).error().code
            == ErrorCode::Missing);
        CHECK(renameTag(*workspace, QStringLiteral("work"), QStringLiteral(" / ")).error().code
            == ErrorCode::Required);
    }
}

TEST_CASE("tags are merged", "[usecases]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const ItemRef first = entryOn(*workspace, 1), second = entryOn(*workspace, 2);
    REQUIRE(tagItems(*workspace, {first}, QStringLiteral("talk")));
    REQUIRE(tagItems(*workspace, {first, second}, QStringLiteral("talks")));
    const auto keep = workspace->store().find(Kind::Tag, tagUuid(QStringLiteral("talk")));
    const auto gone = workspace->store().find(Kind::Tag, tagUuid(QStringLiteral("talks")));
    oneStep(*workspace, [&] { return mergeTags(*workspace, {keep->id}, {{gone->id}, {keep->id}}); });
    CHECK(tagsOf(*workspace, first) == QStringList{QStringLiteral("talk")});
    CHECK(tagsOf(*workspace, second) == QStringList{QStringLiteral("talk")});
    CHECK(workspace->select<Tag>("").size() == 1);
}

TEST_CASE("two people become one, with all that is theirs", "[usecases]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    Person anna;
    anna.name = QStringLiteral("Anna");
    anna.skillsOffered = {QStringLiteral("Go")};
    anna.biography = QStringLiteral("Climbs.");
    anna.id = put(*workspace, anna);
    Person twin;
    twin.name = QStringLiteral("Anna Rossi");
    twin.email = QStringLiteral("anna@example.org");
    twin.skillsOffered = {QStringLiteral("go"), QStringLiteral("Rust")};
    twin.id = put(*workspace, twin);
    const auto relationship = addMentees(*workspace, {QStringLiteral("anna rossi")});
    REQUIRE(relationship);
    REQUIRE(workspace->get(relationship->first())->mentee == twin.id);
    const ItemRef entry = entryOn(*workspace, 1);
    REQUIRE(linkItems(*workspace, {entry}, {Kind::Person, twin.id.value}));
    REQUIRE(tagItems(*workspace, {{Kind::Person, twin.id.value}}, QStringLiteral("alumni")));

    const auto told = previewMerge(*workspace, anna.id, twin.id);
    REQUIRE(told);
    CHECK(told->fields
        == QList<MergedField>{{QStringLiteral("name"), QStringLiteral("Anna"), QStringLiteral("Anna Rossi")},
            {QStringLiteral("email"), QStringLiteral("anna@example.org"), {}},
            {QStringLiteral("skills_offered"), QStringLiteral("Go · Rust"), {}},
            {QStringLiteral("biography"), QStringLiteral("Climbs.\n\nAnna Rossi"), {}}});
    CHECK(told->relationships == 1);
    CHECK(told->goals == 0);
    CHECK(previewMerge(*workspace, twin.id, anna.id)->relationships == 0);
    CHECK(previewMerge(*workspace, anna.id, anna.id).error().code == ErrorCode::Invalid);

    oneStep(*workspace, [&] { return mergePeople(*workspace, anna.id, twin.id); });
    CHECK(workspace->get(anna.id) == told->result);
    const auto one = workspace->get(anna.id);
    CHECK(one->name == u"Anna");
    CHECK(one->email == u"anna@example.org");
    CHECK(one->skillsOffered == QStringList{QStringLiteral("Go"), QStringLiteral("Rust")});
    CHECK(one->biography == u"Climbs.\n\nAnna Rossi");
    CHECK(workspace->get(relationship->first())->mentee == anna.id);
    CHECK(tagsOf(*workspace, {Kind::Person, anna.id.value}) == QStringList{QStringLiteral("alumni")});
    CHECK(workspace->select<Link>("where role = 'about' and to_item = ?", {anna.id.value}).size() == 1);
    CHECK_FALSE(workspace->get(twin.id));

    const auto related = mergePeople(*workspace, anna.id, workspace->me().id);
    REQUIRE_FALSE(related);
    CHECK(related.error().code == ErrorCode::InUse);
}

TEST_CASE("merging with me keeps me", "[usecases]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto me = workspace->me().id;
    const auto carla = putPerson(*workspace, QStringLiteral("Carla"));
    oneStep(*workspace, [&] { return mergePeople(*workspace, carla, me); });
    CHECK(workspace->me().id == me);
    CHECK(workspace->me().name == u"Carla");
    CHECK_FALSE(workspace->get(carla));
}

TEST_CASE("one name a line makes relationships, and takes who is there", "[usecases]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto anna = putPerson(*workspace, QStringLiteral("Anna"));
    oneStep(*workspace, [&] {
        return addMentees(*workspace,
            {QStringLiteral(" anna "), {}, QStringLiteral("Luca  Neri"), QStringLiteral("luca neri")});
    });
    auto made = workspace->select<Relationship>("order by id");
    REQUIRE(made.size() == 2);
    CHECK(made[0].mentor == workspace->me().id);
    CHECK(made[0].mentee == anna);
    CHECK(made[0].stage == Stage::Active);
    CHECK(workspace->get(made[1].mentee)->name == u"Luca Neri");
    REQUIRE(addMentees(*workspace, {QStringLiteral("Anna")})); // another Anna
    CHECK(workspace->select<Person>("where name = 'Anna'").size() == 2);
    const auto mentor = addMentor(*workspace, QStringLiteral("Anna")); // may be both
    REQUIRE(mentor);
    CHECK(workspace->get(*mentor)->mentor == anna);
    CHECK(addMentor(*workspace, QStringLiteral(" ")).error().code == ErrorCode::Required);
    oneStep(*workspace, [&] { return beginRelationship(*workspace, anna, Side::Mentor); });
    CHECK(beginRelationship(*workspace, workspace->me().id, Side::Mentor).error().code == ErrorCode::Invalid);
    CHECK(beginRelationship(*workspace, {99}, Side::Mentor).error().code == ErrorCode::Missing);
    CHECK(
        otherNames(*workspace, anna, 10) == QStringList{QStringLiteral("Anna"), QStringLiteral("Luca Neri")});
    CHECK(otherNamed(*workspace, QStringLiteral("luca neri"), anna) == made[1].mentee);
    CHECK_FALSE(otherNamed(*workspace, QStringLiteral("Luca Neri"), made[1].mentee));
}

TEST_CASE("a contact and an entry are of the moment and the place", "[usecases]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto relationship = addMentor(*workspace, QStringLiteral("Bruno"));
    REQUIRE(relationship);
    sandbox.clock.set(QDate(2026, 3, 29), QTime(23, 30));
    oneStep(*workspace, [&] { return addContactToday(*workspace, *relationship, Channel::Call); });
    const auto contact = workspace->select<Contact>("").first();
    CHECK(contact.day == QDate(2026, 3, 29));
    CHECK(contact.channel == Channel::Call);
    CHECK(addContactToday(*workspace, {77}, Channel::Call).error().code == ErrorCode::Missing);

    oneStep(*workspace, [&] { return addEntry(*workspace, QStringLiteral("Perché no? 😀")); });
    const auto entry = workspace->select<Entry>("").first();
    CHECK(entry.date == QDate(2026, 3, 29));
    CHECK(entry.time == QTime(23, 30));
    CHECK(entry.zone == u"Europe/Rome");
    CHECK(entry.instant == sandbox.clock.now());
    CHECK(entry.title.isEmpty());
}

TEST_CASE("a line becomes a question, and its answer can be taken back", "[usecases]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto bruno = putPerson(*workspace, QStringLiteral("Bruno"));
    const auto entry = addEntry(*workspace, QStringLiteral("- **How** do I start?"));
    REQUIRE(entry);
    oneStep(*workspace,
        [&] { return askFromLine(*workspace, *entry, QStringLiteral("- **How** do I start?"), bruno); });
    auto question = workspace->select<Question>("").first();
    CHECK(question.text == u"How do I start?");
    CHECK(question.line == u"- **How** do I start?");
    CHECK(question.to == bruno);
    CHECK(question.entry == *entry);
    CHECK(question.asked == sandbox.clock.today());
    oneStep(*workspace, [&] { return answerQuestion(*workspace, question.id, QStringLiteral("Small.")); });
    question = *workspace->get(question.id);
    CHECK(question.state == QuestionState::Answered);
    CHECK(question.answered == sandbox.clock.today());
    oneStep(*workspace, [&] { return answerQuestion(*workspace, question.id, QStringLiteral(" ")); });
    CHECK(workspace->get(question.id)->state == QuestionState::Open);
    CHECK(askFromLine(*workspace, *entry, QStringLiteral(" - "), bruno).error().code == ErrorCode::Required);
}

TEST_CASE("what was asked before there was a mentor is for the first one", "[usecases]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto lea = putPerson(*workspace, QStringLiteral("Lea"));
    const auto entry = *addEntry(*workspace, QStringLiteral("How do I start?"));
    const auto ask = [&](const char16_t* text, Id<Person> to = {}) {
        return *askFromLine(*workspace, entry, QString::fromUtf16(text), to);
    };
    const auto first = ask(u"How do I start?");
    const auto toLea = ask(u"Is it late?", lea);
    const auto over = ask(u"Is it worth it?");
    REQUIRE(answerQuestion(*workspace, over, QStringLiteral("It is.")));
    Question fromLea;
    fromLea.text = QStringLiteral("Where is the key?");
    fromLea.asker = lea;
    const auto hers = put(*workspace, fromLea);

    oneStep(*workspace, [&] { return addMentor(*workspace, QStringLiteral("Bruno")); });
    const auto bruno = workspace->select<Relationship>("").first().mentor;
    CHECK(workspace->get(first)->to == bruno);
    CHECK(workspace->get(toLea)->to == lea);
    CHECK_FALSE(workspace->get(over)->to);
    CHECK_FALSE(workspace->get(hers)->to);

    const auto later = ask(u"And then?");
    REQUIRE(beginRelationship(*workspace, lea, Side::Mentee)); // whom of the two?
    CHECK_FALSE(workspace->get(later)->to);
}

TEST_CASE("an entry takes any zone that is one, and nothing else", "[usecases]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto tryZone = [&](const char* zone) {
        return workspace->perform({QStringLiteral("add"), Kind::Entry}, [&](Writer& writer) -> Result<void> {
            Entry entry;
            entry.date = QDate(2026, 3, 1);
            entry.zone = QString::fromLatin1(zone);
            TELEMACO_TRY(writer.add(entry));
            return {};
        });
    };
    for (const char* zone : {"", "UTC", "Etc/UTC", "Europe/Rome", "America/Port-au-Prince", "Etc/GMT+5"})
        CHECK(tryZone(zone));
    for (const char* zone : {"Mars/Base", "../../etc/passwd", "/etc/localtime", "Europe//Rome", "Europe/"})
        CHECK(tryZone(zone).error().code == ErrorCode::Invalid);
    sandbox.clock.setZone(SystemClock().zone());
    CHECK(addEntry(*workspace, QStringLiteral("Here")));
}

TEST_CASE("nobody is shared with themselves", "[usecases]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto anna = addMentees(*workspace, {QStringLiteral("Anna")});
    REQUIRE(anna);
    const Id<Relationship> with = anna->first();
    const ItemRef herself{Kind::Person, workspace->get(with)->mentee.value};
    const ItemRef me{Kind::Person, workspace->me().id.value};
    const ItemRef other{Kind::Person, putPerson(*workspace, QStringLiteral("Bruno")).value};
    CHECK_FALSE(canBeShared(*workspace, herself, with));
    CHECK(canBeShared(*workspace, me, with));
    const auto nothing = shareItems(*workspace, {herself}, with);
    REQUIRE(nothing);
    CHECK(nothing->isEmpty());
    const auto shared = shareItems(*workspace, {herself, other}, with);
    REQUIRE(shared);
    CHECK(shared->changes.size() == 1);
}
