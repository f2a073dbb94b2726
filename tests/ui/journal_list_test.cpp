#include <catch2/catch.hpp>

#include "tests/support/sandbox.h"
#include "tests/ui/waitfor.h"
#include "ui/journal/journallist.h"

#include <QScrollBar>
#include <QTest>
#include <random>

using namespace telemaco;
using test::Sandbox;
using test::waitFor;

static constexpr int manyEntries = 5000;

namespace {

// A list over a file with entries of some thirteen years, written at seeded times.
struct Shown {
    explicit Shown(int count, unsigned seed = 42)
    {
        {
            auto workspace = sandbox.open();
            std::mt19937 random(seed);
            const auto done = workspace->perform(
                {QStringLiteral("import"), Kind::Entry, count}, [&](Writer& writer) -> Result<void> {
                    for (int i = 0; i < count; ++i) {
                        Entry entry;
                        entry.date = QDate(2010, 1, 1).addDays(static_cast<int>(random() % 5000));
                        entry.time = QTime(static_cast<int>(random() % 24), static_cast<int>(random() % 60));
                        entry.zone = QStringLiteral("Europe/Rome");
                        entry.text = QStringLiteral("Entry %1").arg(i);
                        TELEMACO_TRY(writer.add(entry));
                    }
                    return {};
                });
            REQUIRE(done);
            for (const Entry& entry : workspace->select<Entry>("order by instant desc, id desc"))
                all += entry.uuid;
        }
        WorkspaceOptions options;
        options.path = sandbox.path();
        options.device = QUuid::createUuidV5(QUuid(), QStringLiteral("test device"));
        options.clock = &sandbox.clock;
        courier.open(options, &courier, [](const Result<QString>&) {});
        PageContext context;
        context.courier = &courier;
        context.clock = &sandbox.clock;
        list = std::make_unique<JournalList>(context);
        QObject::connect(&courier, &Courier::changed, list.get(), &JournalList::refresh);
        list->resize(320, 700);
        list->show();
    }

    bool settled() const
    {
        return waitFor([this] { return courier.isIdle(); });
    }
    QList<QUuid> window() const
    {
        QList<QUuid> uuids;
        for (const Row& row : list->rows().rows())
            uuids += row.uuid;
        return uuids;
    }
    // The window is one stretch of the whole, without holes.
    bool isAStretch() const
    {
        const auto rows = window();
        return !rows.isEmpty() && all.mid(all.indexOf(rows.first()), rows.size()) == rows;
    }
    QUuid topmost() const { return list->rows().at(list->indexAt({1, 1}).row()).uuid; }

    Sandbox sandbox;
    Courier courier;
    std::unique_ptr<JournalList> list;
    QList<QUuid> all;
};

} // namespace

TEST_CASE("the window onto the journal stays small from one end to the other", "[journal]")
{
    Shown shown(manyEntries);
    shown.list->showNewest();
    REQUIRE(shown.settled());
    CHECK(shown.list->entry() == shown.all.first());
    int last = -1;
    for (int i = 0; i < 400 && shown.window().last() != shown.all.last(); ++i) {
        shown.list->verticalScrollBar()->setValue(shown.list->verticalScrollBar()->maximum());
        REQUIRE(shown.settled());
        REQUIRE(shown.list->rows().rowCount() <= JournalList::mostLines);
        REQUIRE(shown.isAStretch());
        const int top = static_cast<int>(shown.all.indexOf(shown.topmost()));
        REQUIRE(top > last); // what was looked at does not jump
        REQUIRE(top - last <= 3 * JournalList::pageSize);
        last = top;
    }
    CHECK(shown.window().last() == shown.all.last());
    for (int i = 0; i < 400 && shown.list->hasNewer(); ++i) {
        shown.list->verticalScrollBar()->setValue(0);
        REQUIRE(shown.settled());
        REQUIRE(shown.isAStretch());
    }
    CHECK(shown.window().first() == shown.all.first());
}

TEST_CASE("an entry is shown by its UUID without what lies before it", "[journal]")
{
    Shown shown(manyEntries);
    for (const int place : {0, 2500, 4999, 1234}) {
        CAPTURE(place);
        shown.list->showEntry(shown.all[place]);
        REQUIRE(shown.settled());
        CHECK(shown.list->entry() == shown.all[place]);
        CHECK(shown.list->current().uuid == shown.all[place]);
        CHECK(shown.list->rows().rowCount() <= 3 * JournalList::pageSize + 1);
        CHECK(shown.isAStretch());
        CHECK(shown.list->visualRect(shown.list->currentIndex()).intersects(shown.list->viewport()->rect()));
    }
}

TEST_CASE("a day and both ends are a key away", "[journal]")
{
    Shown shown(manyEntries);
    shown.list->showDay(QDate(2015, 6, 1));
    REQUIRE(shown.settled());
    const auto workspace = shown.sandbox.tryOpen(Database::Access::Read, false);
    REQUIRE(workspace);
    const auto shownDate = [&] {
        return (*workspace)->select<Entry>("where uuid = ?", {shown.list->entry().toRfc4122()}).first().date;
    };
    CHECK(shownDate() <= QDate(2015, 6, 1));
    CHECK(shownDate() > QDate(2015, 5, 1));
    shown.list->setFocus();
    QTest::keyClick(shown.list.get(), Qt::Key_End);
    REQUIRE(shown.settled());
    CHECK(shown.list->entry() == shown.all.last());
    QTest::keyClick(shown.list.get(), Qt::Key_Home);
    REQUIRE(shown.settled());
    CHECK(shown.list->entry() == shown.all.first());
}

TEST_CASE("what changes elsewhere is seen without losing one's place", "[journal]")
{
    Shown shown(300);
    shown.list->showEntry(shown.all[150]);
    REQUIRE(shown.settled());
    const QUuid top = shown.topmost();
    shown.courier.write(nullptr, {QStringLiteral("add"), Kind::Entry}, [](Writer& writer) -> Result<void> {
        Entry entry;
        entry.date = QDate(2030, 1, 1);
        entry.text = QStringLiteral("A day to come");
        TELEMACO_TRY(writer.add(entry));
        return {};
    });
    REQUIRE(shown.settled());
    REQUIRE(shown.settled());
    CHECK(shown.list->entry() == shown.all[150]);
    CHECK(shown.topmost() == top);
    shown.courier.undo();
    REQUIRE(shown.settled());
    REQUIRE(shown.settled());
    CHECK(shown.isAStretch());
    CHECK(shown.topmost() == top);
}
