// Which backups stay over the years, with a clock that is set forward a day at a time.
#include <catch2/catch.hpp>

#include "core/store/backup.h"
#include "tests/support/clock.h"

using namespace telemaco;

namespace {

// The backups that a program leaves that makes one a day and thins after each.
class Shelf {
public:
    void add(BackupKind kind = BackupKind::Daily)
    {
        m_backups += Backup{QStringLiteral("%1").arg(++m_made), kind, clock.now(), 1};
        for (const Backup& old : expendable(m_backups, clock.today(), clock.zone()))
            m_backups.removeOne(old);
    }
    QList<QDate> dates() const
    {
        QList<QDate> dates;
        for (const Backup& backup : m_backups)
            dates += QDateTime::fromMSecsSinceEpoch(backup.at, clock.zone()).date();
        return dates;
    }
    qsizetype size() const { return m_backups.size(); }
    // The days from `date` back to the nearest backup that is not later.
    qint64 lost(QDate date) const
    {
        qint64 least = 100'000;
        for (const QDate there : dates())
            if (there <= date)
                least = qMin(least, there.daysTo(date));
        return least;
    }

    test::FakeClock clock;

private:
    QList<Backup> m_backups;
    int m_made = 0;
};

} // namespace

TEST_CASE("one a day, a week, a month, a year stays", "[backup]")
{
    Shelf shelf;
    const QDate first(2026, 2, 3);
    for (QDate day = first; day < first.addYears(7); day = day.addDays(1)) {
        shelf.clock.set(day, QTime(8, 12));
        shelf.add();
        CAPTURE(day.toString(Qt::ISODate).toStdString());
        const auto old = first.daysTo(day);
        REQUIRE(shelf.lost(day) == 0);
        REQUIRE(shelf.size() <= 7 + 6 + 13 + first.daysTo(day) / 365 + 2);
        for (const auto& [ago, gap] : {std::pair(1, 0), {6, 0}, {13, 6}, {27, 6}, {60, 30}, {300, 30}})
            if (old >= ago + gap)
                REQUIRE(shelf.lost(day.addDays(-ago)) <= gap);
        if (old > 3 * 366)
            REQUIRE(shelf.lost(day.addDays(-2 * 366)) <= 366);
    }
    const auto dates = shelf.dates();
    for (int year = 2026; year < 2033; ++year)
        CHECK(dates.contains(QDate(year, 12, 31)));
    CHECK(shelf.size() < 34);
}

TEST_CASE("what was made by hand stays, and so does all of the last two days", "[backup]")
{
    Shelf shelf;
    shelf.clock.set({2026, 3, 2}, QTime(9, 0));
    shelf.add(BackupKind::ByHand);
    for (int i = 0; i < 5; ++i) {
        shelf.clock.advance(60'000);
        shelf.add(i % 2 ? BackupKind::BeforeImport : BackupKind::BeforeRestore);
    }
    CHECK(shelf.size() == 6);
    shelf.clock.set({2026, 3, 3});
    shelf.add();
    CHECK(shelf.size() == 7);
    shelf.clock.set({2026, 3, 4});
    shelf.add();
    CHECK(shelf.size() == 4); // by hand, and one a day
    shelf.clock.set({2031, 3, 4});
    shelf.add();
    CHECK(shelf.dates().contains(QDate(2026, 3, 2)));
}

TEST_CASE("a pause, and a clock set back, take nothing away that is alone in its time", "[backup]")
{
    Shelf shelf;
    shelf.clock.set({2026, 5, 5});
    shelf.add();
    shelf.clock.set({2029, 5, 5});
    shelf.add();
    CHECK(shelf.size() == 2);
    shelf.clock.set({2024, 1, 1}); // wrong, and found so later
    shelf.add();
    CHECK(shelf.size() == 3);
}
