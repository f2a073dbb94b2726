#include "ui/charts/progresschart.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace telemaco;

TEST_CASE("The progress chart says in a table and in words what it draws", "[charts]")
{
    const QDate day(2026, 11, 24);
    ProgressChart chart;
    chart.setCourse({{{day, 7, QStringLiteral("later")}, {day.addDays(-9), 3, {}}}, QStringLiteral("talks"),
        0, 20, day.addDays(-30), day.addDays(60), {day.addDays(10)}, day, QStringLiteral("Speak in public")});
    chart.resize(500, 240);
    chart.show();
    chart.setFocus();
    auto* table = chart.findChild<QTableWidget*>();
    REQUIRE(table->rowCount() == 2);
    CHECK(table->item(1, 2)->text() == QStringLiteral("later")); // by date, whatever order they came in
    CHECK(table->item(0, 1)->text().startsWith(u'3'));
    CHECK_FALSE(chart.showsTable());
    QTest::keyClick(&chart, Qt::Key_T);
    CHECK(chart.showsTable());
    QTest::keyClick(table, Qt::Key_T);
    CHECK_FALSE(chart.showsTable());
    CHECK(chart.accessibleDescription().contains(QStringLiteral("Speak in public")));
    CHECK(chart.accessibleDescription().contains(QStringLiteral("20")));
    CHECK(chart.accessibleDescription().contains(QStringLiteral("Was due")));

    chart.setCourse({}); // nothing yet: an empty picture, in words
    CHECK(table->rowCount() == 0);
    CHECK(chart.accessibleDescription() == QStringLiteral("No check-in yet."));
    chart.grab();
}
