#include <catch2/catch.hpp>

#include "core/workspace/journal.h"
#include "core/workspace/usecases.h"
#include "tests/support/sandbox.h"

#include <random>

using namespace telemaco;
using test::Sandbox;

// Entries at times in no order, several of them at the same moment.
static void fill(Workspace& workspace, int count, unsigned seed)
{
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const auto done = workspace.perform(
        {QStringLiteral("import"), Kind::Entry, count}, [&](Writer& writer) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                Entry entry;
                entry.date = QDate(2020, 1, 1).addDays(static_cast<int>(random() % 300));
                if (random() % 3)
                    entry.time = QTime(static_cast<int>(random() % 24), 0);
                entry.zone = QStringLiteral("Europe/Rome");
                entry.text = QStringLiteral("# Entry %1\n\nand more").arg(i);
                TELEMACO_TRY(writer.add(entry));
            }
            return {};
        });
    REQUIRE(done);
}

static QList<EntryKey> keysOf(const QList<JournalLine>& lines)
{
    QList<EntryKey> keys;
    for (const JournalLine& line : lines)
        keys += line.key;
    return keys;
}

TEST_CASE("paging to both sides meets every entry once, in order", "[journal]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    fill(*workspace, 777, 5);
    QList<EntryKey> down;
    JournalStretch page = newestEntries(*workspace, 50);
    CHECK_FALSE(page.newer);
    down += keysOf(page.lines);
    while (page.older) {
        page = entriesBefore(*workspace, down.last(), 50);
        CHECK(page.newer);
        down += keysOf(page.lines);
    }
    CHECK(down.size() == 777);
    CHECK(std::is_sorted(down.rbegin(), down.rend()));
    CHECK(std::adjacent_find(down.begin(), down.end()) == down.end());

    QList<EntryKey> up{down.last()};
    do {
        page = entriesAfter(*workspace, up.first(), 50);
        up = keysOf(page.lines) + up;
    } while (page.newer);
    CHECK(up == down);
}

TEST_CASE("a stretch around an entry knows what is beyond it", "[journal]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    fill(*workspace, 300, 7);
    const auto all = keysOf(newestEntries(*workspace, 1000).lines);
    const JournalStretch middle = entriesAround(*workspace, all[150], 20);
    CHECK(keysOf(middle.lines) == all.mid(130, 41));
    CHECK(middle.newer);
    CHECK(middle.older);
    const JournalStretch top = entriesAround(*workspace, all[3], 20);
    CHECK(keysOf(top.lines) == all.mid(0, 24));
    CHECK_FALSE(top.newer);
    const JournalStretch between = entriesBetween(*workspace, all[280], all[299], 100);
    CHECK(keysOf(between.lines) == all.mid(280));
    CHECK(between.newer);
    CHECK_FALSE(between.older);
}

TEST_CASE("a day is found though nothing was written on it", "[journal]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    fill(*workspace, 100, 11);
    const EntryKey key = endOfDay(*workspace, QDate(2020, 4, 10));
    const auto before = entriesBefore(*workspace, key, 1);
    const auto after = entriesAfter(*workspace, key, 1);
    REQUIRE(before.lines.size() == 1);
    REQUIRE(after.lines.size() == 1);
    CHECK(before.lines.first().date <= QDate(2020, 4, 10));
    CHECK(after.lines.first().date > QDate(2020, 4, 10));
}

TEST_CASE("an entry comes with all that hangs on it", "[journal]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    const auto chiara = addMentor(*workspace, QStringLiteral("Chiara Moretti"));
    const auto entry = addEntry(*workspace, QStringLiteral("How do I do that?"));
    REQUIRE(entry);
    const ItemRef ref{Kind::Entry, entry->value};
    REQUIRE(linkItems(*workspace, {ref}, {Kind::Relationship, chiara->value}));
    REQUIRE(tagItems(*workspace, {ref}, QStringLiteral("boundaries")));
    REQUIRE(shareItems(*workspace, {ref}, *chiara));
    const Askable askable = askableFor(*workspace, *entry, 10);
    REQUIRE(askable.people.size() == 1);
    CHECK(askable.certain);
    CHECK(askable.people.first().title == u"Chiara Moretti");
    REQUIRE(askFromLine(
        *workspace, *entry, QStringLiteral("How do I do that?"), Id<Person>{askable.people.first().item.id}));

    const auto page = entryPage(*workspace, workspace->get(*entry)->uuid);
    REQUIRE(page);
    CHECK(page->relationships.first().title == u"Chiara Moretti");
    CHECK(page->tags.first().title == u"boundaries");
    CHECK(page->shares.size() == 1);
    REQUIRE(page->questions.size() == 1);
    CHECK(page->questions.first().to == u"Chiara Moretti");
    CHECK_FALSE(entryPage(*workspace, QUuid::createUuid()));
}

TEST_CASE("names are found by any part of them, and % is a letter", "[journal]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    REQUIRE(addMentees(*workspace, {QStringLiteral("Anna Esposito"), QStringLiteral("Bruno Ricci")}));
    const auto entry = addEntry(*workspace, QStringLiteral("x"));
    REQUIRE(tagItems(*workspace, {{Kind::Entry, entry->value}}, QStringLiteral("esposizione")));
    const auto found = choicesFor(*workspace, QStringLiteral("espo"), {}, 10);
    REQUIRE(found.size() == 2);
    CHECK(found.first().title == u"Anna Esposito");
    CHECK(found.last().item.kind == Kind::Tag);
    CHECK(choicesFor(*workspace, QStringLiteral("%"), {}, 10).isEmpty());
    CHECK(choicesFor(*workspace, QStringLiteral("espo"), Kind::Tag, 10).size() == 1);
}

TEST_CASE("with two mentors nobody is taken for granted", "[journal]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    REQUIRE(addMentor(*workspace, QStringLiteral("Chiara")));
    REQUIRE(addMentor(*workspace, QStringLiteral("Dario")));
    const auto entry = addEntry(*workspace, QStringLiteral("x"));
    const Askable askable = askableFor(*workspace, *entry, 10);
    CHECK(askable.people.size() == 2);
    CHECK_FALSE(askable.certain);
}

TEST_CASE("only an entry that says and carries nothing goes by itself", "[journal]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    const auto empty = addEntry(*workspace, QStringLiteral(" \n"));
    const auto tagged = addEntry(*workspace, QString());
    REQUIRE(tagItems(*workspace, {{Kind::Entry, tagged->value}}, QStringLiteral("calm")));
    REQUIRE(removeIfEmpty(*workspace, *empty));
    REQUIRE(removeIfEmpty(*workspace, *tagged));
    CHECK_FALSE(workspace->get(*empty));
    CHECK(workspace->get(*tagged));
}

TEST_CASE("another time moves an entry to its place", "[journal]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    fill(*workspace, 20, 3);
    const auto entry = addEntry(*workspace, QStringLiteral("late"));
    REQUIRE(newestEntries(*workspace, 1).lines.first().key.id == entry->value);
    REQUIRE(setEntryTime(*workspace, *entry, QDate(2019, 1, 1), {}));
    CHECK(newestEntries(*workspace, 100).lines.last().key.id == entry->value);
    CHECK_FALSE(journalLine(*workspace, *entry)->time.isValid());
}
