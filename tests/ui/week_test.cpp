// Meetings to come stand by week, and a week begins where the person says.
#include "tests/support/people.h"
#include "tests/ui/pagebench.h"
#include "ui/data/preferences.h"
#include "ui/meetings/meetingspage.h"

using namespace telemaco;
using namespace telemaco::test;

namespace {

// The headings of the meetings to come, on a Saturday.
QStringList headings(std::optional<Qt::DayOfWeek> first)
{
    PageBench bench;
    const QDate saturday(2026, 11, 28);
    bench.sandbox.clock.set(saturday);
    bench.fill([&](Workspace& workspace) {
        Meeting meeting;
        meeting.relationship = putMentee(workspace, QStringLiteral("Anna"));
        for (const int days : {0, 1, 2, 9}) { // Saturday, Sunday, Monday and the Monday after
            meeting.date = saturday.addDays(days);
            put(workspace, meeting);
        }
    });
    setFirstDayOfWeek({&bench.courier, &bench.commands, &bench.sandbox.clock, &bench.settings, {}}, first);
    bench.show<MeetingsPage>({QStringLiteral("meetings"), {}, {}});
    QStringList found;
    for (const Row& row : bench.window.findChild<RowList*>()->rows().rows())
        found += row.section;
    return found;
}

} // namespace

TEST_CASE("meetings to come stand by the week as the person counts it", "[meetings]")
{
    const QString none;
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    CHECK(headings(Qt::Monday) == QStringList{text("This week"), none, text("Next week"), text("Later")});
    CHECK(headings(Qt::Sunday) == QStringList{text("This week"), text("Next week"), none, text("Later")});
    CHECK(headings({}) == headings(QLocale().firstDayOfWeek()));
}

TEST_CASE("of a meeting that is further away the month is said", "[meetings]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 11, 28));
    bench.fill([](Workspace& workspace) {
        Meeting meeting;
        meeting.relationship = putMentee(workspace, QStringLiteral("Anna"));
        for (const QDate date : {QDate(2026, 11, 30), QDate(2027, 1, 7)}) {
            meeting.date = date;
            put(workspace, meeting);
        }
    });
    bench.show<MeetingsPage>({QStringLiteral("meetings"), {}, {}});
    const auto rows = bench.window.findChild<RowList*>()->rows().rows();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].markCaption == u"Mon");
    CHECK(rows[1].markCaption == u"Jan");
}

TEST_CASE("a week begins on the day before or on the day itself", "[meetings]")
{
    for (int i = 0; i < 7; ++i) { // from a Monday on, over 29 February
        const QDate day = QDate(2028, 2, 28).addDays(i);
        CHECK(startOfWeek(day, Qt::Monday) == QDate(2028, 2, 28));
        CHECK(startOfWeek(day, Qt::Sunday) == (i == 6 ? QDate(2028, 3, 5) : QDate(2028, 2, 27)));
    }
}
