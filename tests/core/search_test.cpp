#include <catch2/catch.hpp>

#include "core/search/indexcheck.h"
#include "core/search/indexrebuild.h"
#include "core/search/searchcursor.h"
#include "tests/support/sandbox.h"

#include <random>

using namespace telemaco;
using test::Sandbox;

namespace {

struct Fixture {
    Sandbox sandbox;
    std::unique_ptr<Workspace> workspace = sandbox.open();

    Id<Entry> entry(const QString& text, QDate date = QDate(2026, 3, 1), const QString& title = {})
    {
        Id<Entry> id;
        const auto done
            = workspace->perform({QStringLiteral("add"), Kind::Entry}, [&](Writer& writer) -> Result<void> {
                  Entry made;
                  made.date = date;
                  made.title = title;
                  made.text = text;
                  const auto added = writer.add(made);
                  TELEMACO_TRY(added);
                  id = *added;
                  return {};
              });
        REQUIRE(done);
        return id;
    }

    QStringList find(const QString& query, int limit = 50)
    {
        SearchCursor cursor(workspace->store(), parseQuery(query, QDate(2026, 11, 24)));
        QStringList found;
        while (!cursor.done())
            for (const Hit& hit : cursor.next(limit, 1000))
                found += hit.title.isEmpty() ? hit.snippet.text : hit.title;
        return found;
    }
};

} // namespace

TEST_CASE("accents and case are forgiven, in what was written and in what is looked for", "[search]")
{
    Fixture f;
    f.entry(QStringLiteral("Perché no?"));
    CHECK(f.find(QStringLiteral("perche ")).size() == 1);
    CHECK(f.find(QStringLiteral("PERCHÉ ")).size() == 1);
    CHECK(f.find(QStringLiteral("per ")).isEmpty());
    CHECK(f.find(QStringLiteral("perch")).size() == 1);
}

TEST_CASE("endings of both languages are forgiven, after the words as typed", "[search]")
{
    Fixture f;
    f.entry(QStringLiteral("one goal"), QDate(2026, 3, 5));
    f.entry(QStringLiteral("many goals"), QDate(2026, 3, 1));
    f.entry(QStringLiteral("un obiettivo"), QDate(2026, 3, 2));
    CHECK(f.find(QStringLiteral("goals "))
        == QStringList({QStringLiteral("many goals"), QStringLiteral("one goal")}));
    CHECK(f.find(QStringLiteral("obiettivi ")) == QStringList(QStringLiteral("un obiettivo")));
    CHECK(f.find(QStringLiteral("goals "), 1).first() == u"many goals");
}

TEST_CASE("a beginning, a phrase, an exclusion", "[search]")
{
    Fixture f;
    f.entry(QStringLiteral("the king went to parliament"), QDate(2026, 1, 1));
    f.entry(QStringLiteral("parliament without the monarch, a king to the end"), QDate(2026, 1, 2));
    CHECK(f.find(QStringLiteral("parl")).size() == 2);
    CHECK(f.find(QStringLiteral("p")).size() == 2);
    CHECK(f.find(QStringLiteral("\"the king\"")).size() == 1);
    CHECK(f.find(QStringLiteral("\"king the\"")).isEmpty());
    CHECK(f.find(QStringLiteral("king -monarch ")).size() == 1);
    CHECK(f.find(QStringLiteral("kind:entry -monarch")).size() == 1);
    CHECK(f.find(QStringLiteral("king nowhere ")).isEmpty());
}

TEST_CASE("newest first, and dates are a range", "[search]")
{
    Fixture f;
    for (int day = 1; day <= 9; ++day)
        f.entry(QStringLiteral("day %1").arg(day), QDate(1660, 1, day));
    CHECK(f.find(QStringLiteral("day")).first() == u"day 9");
    CHECK(f.find(QStringLiteral("day from:1660-01-03 to:1660-01-05"))
        == QStringList({QStringLiteral("day 5"), QStringLiteral("day 4"), QStringLiteral("day 3")}));
    CHECK(f.find(QStringLiteral("kind:entry da:1660-01-08")).size() == 2);
    CHECK(f.find(QStringLiteral("day a:1659")).isEmpty());
    CHECK(f.find(QStringLiteral("day to:1660")).size() == 9);
}

TEST_CASE("kind, tag and person are filters in both languages", "[search]")
{
    Fixture f;
    const auto about = f.entry(QStringLiteral("talk with Anna"));
    f.entry(QStringLiteral("talk alone"));
    REQUIRE(f.workspace->perform({QStringLiteral("add")}, [&](Writer& writer) -> Result<void> {
        Person anna;
        anna.name = QStringLiteral("Anna Esposito");
        const auto person = writer.add(anna);
        TELEMACO_TRY(person);
        Relationship relationship;
        relationship.mentor = f.workspace->me().id;
        relationship.mentee = *person;
        const auto made = writer.add(relationship);
        TELEMACO_TRY(made);
        const auto tag = writer.tagNamed(QStringLiteral("work/talks"));
        TELEMACO_TRY(tag);
        const ItemRef entry{Kind::Entry, about.value};
        TELEMACO_TRY(writer.link(entry, {Kind::Tag, tag->value}, LinkRole::Tag));
        TELEMACO_TRY(writer.link(entry, {Kind::Relationship, made->value}, LinkRole::About));
        return {};
    }));
    CHECK(f.find(QStringLiteral("kind:entry talk")).size() == 2);
    CHECK(f.find(QStringLiteral("tipo:persona anna")) == QStringList(QStringLiteral("Anna Esposito")));
    CHECK(f.find(QStringLiteral("tag:work talk")) == QStringList(QStringLiteral("talk with Anna")));
    CHECK(f.find(QStringLiteral("etichetta:WORK/talks")).size() == 1);
    CHECK(f.find(QStringLiteral("tag:home talk")).isEmpty());
    CHECK(f.find(QStringLiteral("with:\"anna esp\" talk")) == QStringList(QStringLiteral("talk with Anna")));
    CHECK(f.find(QStringLiteral("con:bruno talk")).isEmpty());
    REQUIRE(f.workspace->undo());
    CHECK(f.find(QStringLiteral("with:anna talk")).isEmpty());
    CHECK(checkIndex(f.workspace->store()).isEmpty());
}

TEST_CASE("snippets show the words that were looked for", "[search]")
{
    Stemmer stemmer;
    const QString text = QString(500, u'x') + QStringLiteral(" the goals we set ") + QString(500, u'y');
    const Snippet snippet = snippetOf(text, parseQuery(QStringLiteral("goal "), {}), stemmer);
    REQUIRE(snippet.highlights.size() == 1);
    CHECK(snippet.text.mid(snippet.highlights[0].start, snippet.highlights[0].length) == u"goals");
    const Snippet whole
        = snippetOf(QStringLiteral("one\ntwo"), parseQuery(QStringLiteral("tw"), {}), stemmer);
    CHECK(whole.text == u"one two");
    CHECK(whole.highlights == QList<Highlight>{{4, 3}});
}

TEST_CASE("nothing that can be typed is an error", "[search]")
{
    Fixture f;
    f.entry(QStringLiteral("AND or NOT near"));
    for (const QString& query : {QStringLiteral("AND"), QStringLiteral("\""), QStringLiteral("'"),
             QStringLiteral("a\"b"), QStringLiteral("-"), QStringLiteral("--"), QStringLiteral("kind:"),
             QStringLiteral(":"), QStringLiteral("*"), QStringLiteral("from:2026-13-45"), QStringLiteral("😀"),
             QString(QChar(0xd800)), QString(QChar(0)), QStringLiteral("near("), QStringLiteral("tag:\""),
             QString(5000, u'(')}) {
        f.find(query);
        CHECK_FALSE(f.workspace->database().failed());
    }
    CHECK(f.find(QStringLiteral("AND")).size() == 1);
    const unsigned seed = 20261124;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const QString letters = QStringLiteral("ab \"-:'*()kind tag,é\\^~{}");
    for (int i = 0; i < 500; ++i) {
        QString query;
        for (unsigned length = random() % 20; length > 0; --length)
            query += letters[static_cast<int>(random() % static_cast<unsigned>(letters.size()))];
        CAPTURE(query.toStdString());
        f.find(query);
        REQUIRE_FALSE(f.workspace->database().failed());
    }
}

TEST_CASE("whatever is done and undone, the index holds what the items say", "[search]")
{
    Fixture f;
    const unsigned seed = 4711;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    QList<Id<Entry>> entries;
    const QStringList words{QStringLiteral("perché"), QStringLiteral("goals"), QStringLiteral("king"),
        QStringLiteral("obiettivi")};
    for (int i = 0; i < 200; ++i) {
        const QString text
            = words[static_cast<int>(random() % 4)] + u' ' + words[static_cast<int>(random() % 4)];
        const auto pick
            = [&] { return entries[static_cast<int>(random() % static_cast<unsigned>(entries.size()))]; };
        switch (entries.isEmpty() ? 0 : random() % 6) {
        case 0: entries += f.entry(text, QDate(2026, 1, 1 + static_cast<int>(random() % 28))); break;
        case 1: (void)f.workspace->type({Kind::Entry, pick().value}, "text", text); break;
        case 2:
            (void)f.workspace->perform({QStringLiteral("edit"), Kind::Entry}, [&](Writer& writer) {
                return writer.setField(
                    {Kind::Entry, pick().value}, "date", QStringLiteral("2025-02-0%1").arg(1 + random() % 9));
            });
            break;
        case 3:
            (void)f.workspace->perform({QStringLiteral("remove"), Kind::Entry}, [&](Writer& writer) {
                return writer.remove({Kind::Entry, pick().value});
            });
            break;
        case 4: (void)f.workspace->undo(); break;
        default: (void)f.workspace->redo(); break;
        }
    }
    CHECK(checkIndex(f.workspace->store()).isEmpty());
    REQUIRE(
        f.workspace->database().runScript("delete from indexed where key = (select max(key) from indexed)"));
    CHECK_FALSE(checkIndex(f.workspace->store()).isEmpty());
    REQUIRE(IndexRebuild(f.workspace->store()).run());
    CHECK(checkIndex(f.workspace->store()).isEmpty());
}

TEST_CASE(
    "a phrase that is nowhere gives way when its time is over, and a cancelled search stops", "[search]")
{
    Fixture f;
    for (int i = 0; i < 50; ++i)
        f.entry(QStringLiteral("to be or not be to"));
    std::atomic<bool> cancelled = false;
    SearchCursor cursor(f.workspace->store(), parseQuery(QStringLiteral("\"be be\""), {}), &cancelled);
    CHECK(cursor.next(10, 0).isEmpty());
    CHECK_FALSE(cursor.done());
    cancelled = true;
    CHECK(cursor.next(10, 1000).isEmpty());
    CHECK_FALSE(cursor.done());
}

TEST_CASE("a search that was cancelled cuts off no save", "[search]")
{
    Fixture f;
    f.entry(QStringLiteral("to be"));
    std::atomic<bool> cancelled = false;
    SearchCursor cursor(f.workspace->store(), parseQuery(QStringLiteral("be"), {}), &cancelled);
    CHECK(cursor.next(10, 1000).size() == 1);
    cancelled = true; // as the next key does, while the cursor is still there
    QString text;
    for (int i = 0; i < 5000; ++i)
        text += QStringLiteral("word%1 ").arg(i);
    f.entry(text);
    CHECK(f.find(QStringLiteral("word4999 ")).size() == 1);
}

TEST_CASE("a text of a megabyte is found", "[search]")
{
    Fixture f;
    QString text;
    for (int i = 0; i < 100000; ++i)
        text += QStringLiteral("word%1 ").arg(i % 5000);
    f.entry(text + QStringLiteral(" needle"));
    CHECK(f.find(QStringLiteral("needle ")).size() == 1);
}
