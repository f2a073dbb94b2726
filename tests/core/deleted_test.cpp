#include <catch2/catch.hpp>

#include "core/workspace/deleted.h"
#include "core/workspace/usecases.h"
#include "tests/support/everything.h"
#include "tests/support/people.h"
#include "tests/support/sandbox.h"

using namespace telemaco;
using namespace telemaco::test;
using namespace Qt::StringLiterals;

static QStringList titles(const Workspace& workspace)
{
    QStringList found;
    for (const DeletedItem& item : deletedItems(workspace).items)
        found += item.title;
    return found;
}

// A goal with a milestone, a tag, an entry about it, and the relationship it belongs to.
struct Scene {
    Id<Relationship> relationship{};
    Id<Goal> goal{};
    Id<Entry> entry{};
    Id<Question> question{};
};

static Scene build(Workspace& workspace)
{
    Scene scene;
    scene.relationship = putMentee(workspace, u"Anna"_s);
    scene.goal = putGoal(workspace, u"A talk"_s, {}, scene.relationship);
    Milestone milestone;
    milestone.goal = scene.goal;
    milestone.title = u"Slides"_s;
    put(workspace, milestone);
    scene.entry = *addEntry(workspace, u"Thought about the talk"_s);
    scene.question = *askFromLine(workspace, scene.entry, u"How long?"_s, {});
    REQUIRE(tagItems(workspace, {{Kind::Goal, scene.goal.value}}, u"work"_s));
    REQUIRE(linkItems(workspace, {{Kind::Entry, scene.entry.value}}, {Kind::Goal, scene.goal.value}));
    return scene;
}

TEST_CASE("what was deleted is listed, newest first, and comes back with what belongs to it", "[deleted]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    const Scene scene = build(*workspace);
    const auto whole = everything(*workspace);
    const QUuid goal = workspace->get(scene.goal)->uuid;
    REQUIRE(removeItems(*workspace, {{Kind::Goal, scene.goal.value}}));
    REQUIRE(removeItems(*workspace, {{Kind::Question, scene.question.value}}));
    CHECK(titles(*workspace) == QStringList{u"How long?"_s, u"A talk"_s}); // no milestone, no link

    REQUIRE(restoreDeleted(*workspace, goal));
    CHECK(titles(*workspace) == QStringList{u"How long?"_s});
    CHECK(workspace->undoName()->verb == u"restore");
    REQUIRE(workspace->undo());
    CHECK(titles(*workspace) == QStringList{u"A talk"_s, u"How long?"_s});
    REQUIRE(workspace->redo());
    REQUIRE(restoreDeleted(*workspace, deletedItems(*workspace).items[0].record.uuid));
    CHECK(everything(*workspace) == whole);
    CHECK(titles(*workspace).isEmpty());
    CHECK(restoreDeleted(*workspace, goal).error().code == ErrorCode::Missing);
}

TEST_CASE("one of several deleted together comes back alone", "[deleted]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    const Scene scene = build(*workspace);
    const auto other = putGoal(*workspace, u"A book"_s);
    REQUIRE(tagItems(*workspace, {{Kind::Goal, other.value}}, u"home"_s));
    const QUuid uuid = workspace->get(other)->uuid;
    REQUIRE(removeItems(*workspace,
        {{Kind::Goal, scene.goal.value}, {Kind::Goal, other.value}, {Kind::Entry, scene.entry.value}}));
    REQUIRE(restoreDeleted(*workspace, uuid));
    CHECK(workspace->get(other)->title == u"A book");
    CHECK(workspace->select<Link>("").size() == 1);
    CHECK(workspace->select<Milestone>("").isEmpty());
    CHECK(titles(*workspace) == QStringList{u"Thought about the talk"_s, u"A talk"_s});
}

TEST_CASE("a cleared reference comes back unless it has another value since", "[deleted]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    const Scene scene = build(*workspace);
    const QUuid entry = workspace->get(scene.entry)->uuid;
    const auto second = *askFromLine(*workspace, scene.entry, u"Why?"_s, {});
    const auto other = *addEntry(*workspace, u"Another day"_s);
    REQUIRE(removeItems(*workspace, {{Kind::Entry, scene.entry.value}}));
    CHECK_FALSE(workspace->get(scene.question)->entry);
    change(*workspace, second, [&](Question& q) { q.entry = other; });
    REQUIRE(restoreDeleted(*workspace, entry));
    CHECK(workspace->get(scene.question)->entry == scene.entry);
    CHECK(workspace->get(second)->entry == other);
    CHECK(workspace->select<Link>("where role = 'about'").size() == 1);
}

TEST_CASE("what an undo took away can be brought back, tags and all", "[deleted]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    REQUIRE(workspace->perform({u"add"_s, Kind::Entry}, [](Writer& writer) -> Result<void> {
        Entry entry;
        entry.date = QDate(2026, 1, 2);
        entry.text = u"Two pages"_s;
        const auto added = writer.add(entry);
        TELEMACO_TRY(added);
        const auto tag = writer.tagNamed(u"garden"_s);
        TELEMACO_TRY(tag);
        TELEMACO_TRY(writer.link({Kind::Entry, added->value}, {Kind::Tag, tag->value}, LinkRole::Tag));
        return {};
    }));
    const auto whole = everything(*workspace);
    REQUIRE(workspace->undo());
    putGoal(*workspace, u"ends redo"_s);
    const auto page = deletedItems(*workspace);
    REQUIRE(page.items.size() == 2); // the tag stands for itself
    const auto& entry = page.items[page.items[0].record.kind == Kind::Entry ? 0 : 1];
    CHECK(entry.byUndo);
    REQUIRE(restoreDeleted(*workspace, entry.record.uuid));
    for (const Record& record : whole)
        CHECK(workspace->store().find(record.ref()) == record);
}

TEST_CASE("a long list of deleted items comes page by page", "[deleted]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    QList<ItemRef> items;
    for (int i = 0; i < 700; ++i)
        items += {Kind::Goal, putGoal(*workspace, QString::number(i)).value};
    REQUIRE(removeItems(*workspace, items));
    REQUIRE(removeItems(*workspace, {{Kind::Goal, putGoal(*workspace, u"last"_s).value}}));
    REQUIRE(restoreDeleted(*workspace, deletedItems(*workspace).items[1].record.uuid)); // 699
    QStringList all;
    DeletedPlace place;
    for (bool more = true; more;) {
        const auto page = deletedItems(*workspace, place, 60);
        CHECK(page.items.size() <= 60);
        for (const DeletedItem& item : page.items)
            all += item.title;
        place = page.next;
        more = page.more;
    }
    REQUIRE(all.size() == 700);
    CHECK(all[0] == u"last");
    CHECK(all[1] == u"698");
    CHECK(all.last() == u"0");
}
