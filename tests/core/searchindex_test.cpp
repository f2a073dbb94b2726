#include <catch2/catch.hpp>

#include "core/search/indexcheck.h"
#include "core/search/indexrebuild.h"
#include "core/search/searchcursor.h"
#include "core/workspace/usecases.h"
#include "tests/support/sandbox.h"

#include <algorithm>
#include <random>
#include <sqlite3.h>

using namespace telemaco;
using test::Sandbox;

namespace {

struct Fixture {
    Sandbox sandbox;
    std::unique_ptr<Workspace> workspace = sandbox.open();

    template <class T> Id<T> add(const T& object)
    {
        Id<T> id;
        REQUIRE(workspace->perform({QStringLiteral("add")}, [&](Writer& writer) -> Result<void> {
            const auto added = writer.add(object);
            TELEMACO_TRY(added);
            id = *added;
            return {};
        }));
        return id;
    }

    Id<Entry> entry(const QString& text, QDate date, QTime time = {})
    {
        Entry made;
        made.date = date;
        made.time = time;
        made.text = text;
        return add(made);
    }

    // "text 0", "text 1" … in one operation.
    template <class When> void entries(const QString& text, int count, When when)
    {
        REQUIRE(workspace->perform({QStringLiteral("add")}, [&](Writer& writer) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                const QDateTime at = when(i);
                Entry made;
                made.date = at.date();
                made.time = at.time();
                made.text = QStringLiteral("%1 %2").arg(text).arg(i);
                TELEMACO_TRY(writer.add(made));
            }
            return {};
        }));
    }

    void set(ItemRef item, const char* field, const QVariant& value)
    {
        REQUIRE(workspace->perform(
            {QStringLiteral("edit")}, [&](Writer& writer) { return writer.setField(item, field, value); }));
    }

    QStringList find(const QString& query, int page = 50)
    {
        SearchCursor cursor(
            workspace->store(), parseQuery(query, QDate(2026, 11, 24)), nullptr, QTimeZone::utc());
        QStringList found;
        while (!cursor.done())
            for (const Hit& hit : cursor.next(page, 1000))
                found += hit.title.isEmpty() ? hit.snippet.text : hit.title;
        return found;
    }

    qint64 count(const QString& query, int wanted = SearchCursor::page)
    {
        return SearchCursor(workspace->store(), parseQuery(query, {})).count(wanted);
    }

    QList<IndexProblem> check() { return checkIndex(workspace->store()); }
};

} // namespace

TEST_CASE("items of one instant keep the order they were made in, the first instant of all too", "[search]")
{
    Fixture f;
    const QDate first(1970, 1, 1);
    const auto one = f.entry(QStringLiteral("one day"), first, QTime(0, 0));
    f.entry(QStringLiteral("another day"), first, QTime(0, 0));
    const auto third = f.entry(QStringLiteral("third day"), first, QTime(0, 0));
    f.entry(QStringLiteral("day before"), first.addDays(-1));
    CHECK(f.find(QStringLiteral("day "))
        == QStringList({QStringLiteral("third day"), QStringLiteral("another day"), QStringLiteral("one day"),
            QStringLiteral("day before")}));
    f.set({Kind::Entry, one.value}, "text", QStringLiteral("one day, edited"));
    CHECK(f.find(QStringLiteral("day ")).at(2) == u"one day, edited");
    REQUIRE(removeItems(*f.workspace, {{Kind::Entry, one.value}}));
    CHECK(f.find(QStringLiteral("edited ")).isEmpty());
    f.set({Kind::Entry, third.value}, "date", QStringLiteral("1960-01-01"));
    CHECK(f.find(QStringLiteral("day ")).last() == u"third day");
    CHECK(f.find(QStringLiteral("third to:1960")).size() == 1);
    CHECK(f.check().isEmpty());
}

TEST_CASE("an item whose UUID tells no instant is found and taken out again", "[search]")
{
    Fixture f;
    Person person;
    person.name = QStringLiteral("Vera");
    person.uuid = QUuid::createUuidV5(QUuid(), QStringLiteral("vera"));
    const auto id = f.add(person);
    CHECK(f.find(QStringLiteral("vera ")).size() == 1);
    f.set({Kind::Person, id.value}, "name", QStringLiteral("Nina"));
    CHECK(f.find(QStringLiteral("vera ")).isEmpty());
    CHECK(f.check().isEmpty());
}

TEST_CASE("whatever is wrong with the index is found", "[search]")
{
    Fixture f;
    const auto entry = f.entry(QStringLiteral("the king"), QDate(2026, 1, 1));
    Database& database = f.workspace->database();
    const auto key = database.first("select key from indexed where kind = 9");
    REQUIRE(key);
    REQUIRE(f.check().isEmpty());
    const auto broken = [&](const QByteArray& sql, const QVariantList& values) {
        REQUIRE(database.run(sql, values));
        const auto problems = f.check();
        REQUIRE(problems.size() == 1);
        return problems.first();
    };
    SECTION("a word too many")
    {
        const auto problem = broken("insert into word_index (rowid, tokens) values (?, '#queen')", {*key});
        CHECK(problem.uuid == f.workspace->get(entry)->uuid);
    }
    SECTION("an item that is missing")
    {
        REQUIRE(database.run("insert into word_index (word_index, rowid, tokens) values ('delete', ?, "
                             "'the <t <th <the king <k <ki <kin =entry')",
            {*key}));
        const auto problem = broken("delete from indexed where key = ?", {*key});
        CHECK(problem.uuid == f.workspace->get(entry)->uuid);
    }
    SECTION("a row of nothing")
    {
        CHECK(broken("insert into word_index (rowid, tokens) values (5, '=goal')", {}).uuid.isNull());
    }
    SECTION("an item that is not there")
    {
        broken("insert into indexed (key, kind, item, instant) values (5, 9, 99, 0)", {});
    }
    SECTION("an item out of the order of time")
    {
        REQUIRE(database.run(
            "insert into indexed (key, kind, item, instant) values (?, 9, 99, 0)", {key->toLongLong() + 1}));
        CHECK(f.check().size() == 2); // and it is not there
    }
    SECTION("another moment") { broken("update entry set instant = instant + 1", {}); }
    SECTION("a word that beginnings would not reach") { broken("delete from word where text = 'king'", {}); }
    SECTION("an ending that would not be forgiven")
    {
        f.entry(QStringLiteral("meetings"), QDate(2026, 1, 2));
        broken("delete from word_form where word = 'meetings'", {});
    }
    SECTION("other rules") { broken("update index_version set stemmer = 'another'", {}); }
}

TEST_CASE("many items that come to one moment in between keep the order of time", "[search]")
{
    Fixture f;
    const QDate day(2020, 5, 4);
    f.entries(QStringLiteral("early"), 40, [&](int i) { return QDateTime(day, QTime(8, 0).addSecs(i)); });
    f.entries(QStringLiteral("late"), 40, [&](int i) { return QDateTime(day, QTime(20, 0).addSecs(i)); });
    f.entries(QStringLiteral("middle"), 100, [&](int) { return QDateTime(day, QTime(12, 0)); });
    for (int i = 0; i < 10; ++i) // at the front, each before the last
        f.entries(
            QStringLiteral("first"), 1, [&](int) { return QDateTime(day, QTime(8, 0).addSecs(-1 - i)); });
    const QStringList found = f.find(QStringLiteral("kind:entry"));
    REQUIRE(found.size() == 190);
    CHECK(found.first() == u"late 39");
    CHECK(found[40] == u"middle 99");
    CHECK(found[139] == u"middle 0");
    CHECK(found[140] == u"early 39");
    CHECK(found[179] == u"early 0");
    CHECK(f.count(QStringLiteral("middle from:2020-05-04 to:2020-05-04")) == 100);
    CHECK(f.count(QStringLiteral("middle from:2020-05-05")) == 0);
    CHECK(f.check().isEmpty());
    REQUIRE(f.workspace->undo());
    REQUIRE(f.workspace->redo());
    CHECK(f.check().isEmpty());
}

TEST_CASE("whatever order items come in, they are found in the order of time", "[search]")
{
    static constexpr int minutes = 3 * 24 * 60; // so few that some of them are the same
    Fixture f;
    std::mt19937 random(20260204);
    QList<std::pair<int, QString>> made;
    for (int round = 0; round < 20; ++round) {
        const QString name = QStringLiteral("round%1").arg(round);
        f.entries(name, 20, [&](int i) {
            const int minute = static_cast<int>(random() % minutes);
            made.prepend({minute, QStringLiteral("%1 %2").arg(name).arg(i)});
            return QDateTime(QDate(2026, 2, 1), QTime(0, 0)).addSecs(60 * minute);
        });
    }
    std::stable_sort(
        made.begin(), made.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList expected;
    for (const auto& [minute, text] : made)
        expected += text;
    CHECK(f.find(QStringLiteral("kind:entry")) == expected);
    CHECK(f.check().isEmpty());
}

TEST_CASE("opening builds an index of other rules anew", "[search]")
{
    Fixture f;
    f.entry(QStringLiteral("the king"), QDate(2026, 1, 1));
    REQUIRE(f.workspace->database().runScript("update index_version set tokenizer = 0; delete from indexed;"
                                              "insert into word_index (word_index) values ('delete-all')"));
    CHECK(f.find(QStringLiteral("king ")).isEmpty());
    f.workspace.reset();
    f.workspace = f.sandbox.open();
    CHECK(f.find(QStringLiteral("king ")).size() == 1);
    CHECK(f.check().isEmpty());
    CHECK_FALSE(IndexRebuild(f.workspace->store()).isDue());
}

TEST_CASE("what is written while the index is built anew is in it once", "[search]")
{
    Fixture f;
    for (int i = 0; i < 2000; ++i)
        f.workspace->database().run("insert into entry (uuid, date, zone, instant, title, text, mood) "
                                    "values (randomblob(16), '2026-01-01', '', 1767268800000, '', ?, '')",
            {QStringLiteral("the king %1").arg(i)});
    IndexRebuild rebuild(f.workspace->store());
    bool more = true;
    int slices = 0;
    while (more) {
        const auto done = rebuild.step();
        REQUIRE(done);
        more = *done;
        ++slices;
        if (more)
            f.set({Kind::Entry, slices % 2 ? 2000 - slices : 1}, "text",
                QStringLiteral("a queen %1").arg(slices));
    }
    INFO(slices << " slices");
    CHECK(f.count(QStringLiteral("kind:entry")) == 2000);
    CHECK(f.check().isEmpty());
}

TEST_CASE("pages give what one page gives, also when something is written in between", "[search]")
{
    Fixture f;
    for (int day = 1; day <= 28; ++day)
        f.entry(QStringLiteral("%1 day").arg(day), QDate(2026, 1, day));
    CHECK(f.find(QStringLiteral("day "), 5) == f.find(QStringLiteral("day "), 50));
    SearchCursor cursor(f.workspace->store(), parseQuery(QStringLiteral("day "), {}));
    CHECK(cursor.next(10, 1000).last().snippet.text == u"19 day");
    f.entry(QStringLiteral("new day"), QDate(2026, 2, 1));
    CHECK(cursor.next(10, 1000).first().snippet.text == u"18 day");
}

TEST_CASE("other endings fill the first page and no more", "[search]")
{
    Fixture f;
    for (int day = 1; day <= 6; ++day)
        f.entry(day % 2 ? QStringLiteral("my goals %1").arg(day) : QStringLiteral("my goal %1").arg(day),
            QDate(2026, 1, day));
    CHECK(f.find(QStringLiteral("goals "), 3).size() == 3);
    CHECK(f.find(QStringLiteral("goals "), 4).size() == 6);
    CHECK(f.find(QStringLiteral("goals "), 4).last() == u"my goal 2");
    CHECK(f.count(QStringLiteral("goals "), 3) == 3);
    CHECK(f.count(QStringLiteral("goals "), 4) == 6);
    CHECK(f.find(QStringLiteral("\"goals\" ")).size() == 3);
    CHECK(f.count(QStringLiteral("\"my goals\"")) == 3);
}

TEST_CASE("exclusions of words, phrases, kinds and tags", "[search]")
{
    Fixture f;
    const auto talk = f.entry(QStringLiteral("the king met the queen"), QDate(2026, 1, 1));
    f.entry(QStringLiteral("the queen met the king"), QDate(2026, 1, 2));
    REQUIRE(tagItems(*f.workspace, {{Kind::Entry, talk.value}}, QStringLiteral("court/talks")));
    CHECK(f.find(QStringLiteral("king -\"the queen met\" "))
        == QStringList(QStringLiteral("the king met the queen")));
    CHECK(f.find(QStringLiteral("-\"the queen met\" king")).size() == 1);
    CHECK(f.count(QStringLiteral("king -\"the queen met\"")) == 1);
    CHECK(f.find(QStringLiteral("king -queen ")).isEmpty());
    CHECK(f.find(QStringLiteral("king -kind:entry ")).isEmpty());
    CHECK(
        f.find(QStringLiteral("king -tag:court ")) == QStringList(QStringLiteral("the queen met the king")));
    CHECK(f.find(QStringLiteral("tag:talks")).size() == 1);
    CHECK(f.find(QStringLiteral("-tag:nowhere king ")).size() == 2);
    REQUIRE(untagItems(*f.workspace, {{Kind::Entry, talk.value}}, QStringLiteral("court/talks")));
    CHECK(f.find(QStringLiteral("tag:court")).isEmpty());
    CHECK(f.check().isEmpty());
}

TEST_CASE("with finds a person's page and all that is theirs or about them", "[search]")
{
    Fixture f;
    const auto made = addMentees(*f.workspace, {QStringLiteral("Zoë Martín"), QStringLiteral("Zoltan")});
    REQUIRE(made);
    const auto zoe = f.workspace->get(made->first())->mentee;
    Goal goal;
    goal.title = QStringLiteral("Speak up");
    goal.owner = zoe;
    const auto id = f.add(goal);
    const auto page = f.entry(QStringLiteral("We spoke"), QDate(2026, 1, 1));
    REQUIRE(linkItems(*f.workspace, {{Kind::Entry, page.value}}, {Kind::Relationship, made->first().value}));
    CHECK(f.count(QStringLiteral("with:zoe")) == 4); // she, the relationship, the goal, the page
    CHECK(f.count(QStringLiteral("con:\"martin zoe\"")) == 4);
    CHECK(f.count(QStringLiteral("with:zo")) == 6);
    CHECK(f.find(QStringLiteral("with:zoe speak ")) == QStringList(QStringLiteral("Speak up")));
    CHECK(f.count(QStringLiteral("with:io kind:percorso")) == 2);
    CHECK(f.count(QStringLiteral("with:nobody")) == 0);
    f.set({Kind::Goal, id.value}, "owner", f.workspace->me().id.value);
    CHECK(f.find(QStringLiteral("with:zoe speak ")).isEmpty());
    REQUIRE(mergePeople(*f.workspace, f.workspace->get(made->last())->mentee, zoe));
    CHECK(f.check().isEmpty());
    REQUIRE(f.workspace->undo());
    CHECK(f.check().isEmpty());
}

TEST_CASE("letters that fold to several words break no query", "[search]")
{
    Fixture f;
    for (const QString& text :
        {QStringLiteral("ﷺ"), QStringLiteral("⒈ ½"), QStringLiteral("㎏ℊ"), QStringLiteral("東京")}) {
        f.entry(text, QDate(2026, 1, 1));
        CAPTURE(text.toStdString());
        CHECK(f.find(text).size() == 1);
        CHECK(f.find(text + u' ').size() == 1);
        CHECK_FALSE(f.workspace->database().failed());
    }
    CHECK(f.check().isEmpty());
}

TEST_CASE("a long beginning finds as many words as a short one", "[search]")
{
    Fixture f;
    QString text;
    for (int i = 0; i < 900; ++i)
        text += QStringLiteral("begin%1 ").arg(i);
    f.entry(text, QDate(2026, 1, 1));
    f.entry(QStringLiteral("beginners"), QDate(2026, 1, 2));
    for (const QString& query :
        {QStringLiteral("b"), QStringLiteral("beg"), QStringLiteral("begi"), QStringLiteral("begin")})
        CHECK(f.count(query) == 2);
    CHECK(f.count(QStringLiteral("beginn")) == 1);
    CHECK(f.count(QStringLiteral("beginx")) == 0);
}

// Makes the next commits fail, as a full disk does.
static void failCommits(Workspace& workspace, bool fail)
{
    sqlite3_commit_hook(workspace.database().handle(),
        fail ? [](void*) { return 1; } : static_cast<int (*)(void*)>(nullptr), nullptr);
}

TEST_CASE("what a failed commit had put into the index is not taken for being there", "[search]")
{
    Fixture f;
    const ItemRef entry{Kind::Entry, f.entry(QStringLiteral("the king"), QDate(2026, 1, 1)).value};
    f.set(entry, "text", QStringLiteral("the king speaks"));
    failCommits(*f.workspace, true);
    const auto failed = f.workspace->perform({QStringLiteral("edit")},
        [&](Writer& writer) { return writer.setField(entry, "text", QStringLiteral("a parliament")); });
    CHECK_FALSE(failed);
    failCommits(*f.workspace, false);
    CHECK(f.check().isEmpty());
    f.set(entry, "text", QStringLiteral("the parliament speaks"));
    CHECK(f.check().isEmpty());
    CHECK(f.count(QStringLiteral("parli")) == 1);
    CHECK(f.count(QStringLiteral("king ")) == 0);
}

TEST_CASE("an item written alone, with others, and alone again is in the index as it stands", "[search]")
{
    Fixture f;
    const ItemRef one{Kind::Entry, f.entry(QStringLiteral("one"), QDate(2026, 1, 1)).value};
    const ItemRef two{Kind::Entry, f.entry(QStringLiteral("two"), QDate(2026, 1, 2)).value};
    f.set(one, "text", QStringLiteral("first"));
    REQUIRE(f.workspace->perform({QStringLiteral("edit")}, [&](Writer& writer) -> Result<void> {
        TELEMACO_TRY(writer.setField(one, "text", QStringLiteral("second")));
        return writer.setField(two, "text", QStringLiteral("other"));
    }));
    f.set(one, "text", QStringLiteral("third"));
    CHECK(f.check().isEmpty());
    CHECK(f.count(QStringLiteral("second ")) == 0);
}
