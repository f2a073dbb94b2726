#include <catch2/catch.hpp>

#include "core/base/datewords.h"

using namespace telemaco;

namespace {

const QDate tuesday(2026, 11, 24);

struct Named {
    const char16_t* text;
    QDate date;
};

void check(const std::vector<Named>& table, QDate today, Yearless yearless = Yearless::Ahead)
{
    for (const Named& row : table) {
        const QString text = QString::fromUtf16(row.text);
        INFO(text.toStdString() << " on " << today.toString(Qt::ISODate).toStdString() << " is "
                                << dateNamed(text, today, yearless).toString(Qt::ISODate).toStdString());
        CHECK(dateNamed(text, today, yearless) == row.date);
    }
}

} // namespace

TEST_CASE("days are named by words in both languages", "[dates]")
{
    check({{u"today", tuesday}, {u"Oggi", tuesday}, {u"TOMORROW", {2026, 11, 25}},
              {u"domani", {2026, 11, 25}}, {u"dopodomani", {2026, 11, 26}},
              {u"the day after tomorrow", {2026, 11, 26}}, {u"yesterday", {2026, 11, 23}},
              {u"friday", {2026, 11, 27}}, {u"venerdì", {2026, 11, 27}}, {u"venerdi", {2026, 11, 27}},
              {u"next Friday", {2026, 11, 27}}, {u"venerdì prossimo", {2026, 11, 27}},
              {u"il prossimo venerdì", {2026, 11, 27}}, {u"tuesday", {2026, 12, 1}},
              {u"monday", {2026, 11, 30}}, {u"domenica", {2026, 11, 29}}, {u"mar", {2026, 12, 1}},
              {u"friday next week", {2026, 12, 4}}, {u"lunedì della prossima settimana", {2026, 11, 30}},
              {u"next week", {2026, 12, 1}}, {u"la settimana prossima", {2026, 12, 1}},
              {u"next month", {2026, 12, 24}}, {u"il mese prossimo", {2026, 12, 24}}},
        tuesday);
}

TEST_CASE("days are counted from today", "[dates]")
{
    check({{u"in 3 days", {2026, 11, 27}}, {u"tra 3 giorni", {2026, 11, 27}},
              {u"fra tre giorni", {2026, 11, 27}}, {u"in two weeks", {2026, 12, 8}},
              {u"tra due settimane", {2026, 12, 8}}, {u"in a week", {2026, 12, 1}},
              {u"tra un mese", {2026, 12, 24}}, {u"in 3 months", {2027, 2, 24}},
              {u"tra quindici giorni", {2026, 12, 9}}, {u"+14", {2026, 12, 8}}, {u"+0", tuesday}},
        tuesday);
    check({{u"in a month", {2027, 2, 28}}, {u"next month", {2027, 2, 28}}}, QDate(2027, 1, 31));
    check({{u"tra un mese", {2028, 2, 29}}, {u"+30", {2028, 3, 1}}}, QDate(2028, 1, 31));
}

TEST_CASE("the end of a week, a month, a year is its last day", "[dates]")
{
    check({{u"end of month", {2026, 11, 30}}, {u"the end of the month", {2026, 11, 30}},
              {u"fine mese", {2026, 11, 30}}, {u"la fine del mese", {2026, 11, 30}},
              {u"end of the week", {2026, 11, 29}}, {u"fine settimana", {2026, 11, 29}},
              {u"fine anno", {2026, 12, 31}}, {u"la fine dell'anno", {2026, 12, 31}},
              {u"end of February", {2027, 2, 28}}, {u"fine febbraio", {2027, 2, 28}},
              {u"end of november", {2026, 11, 30}}, {u"end of next month", {2026, 12, 31}},
              {u"la fine della prossima settimana", {2026, 12, 6}}},
        tuesday);
    check({{u"fine mese", {2028, 2, 29}}, {u"end of february", {2028, 2, 29}}}, QDate(2028, 2, 29));
    check({{u"end of next month", {2027, 2, 28}}, {u"end of month", {2027, 1, 31}}}, QDate(2027, 1, 31));
}

TEST_CASE("days of the calendar are named with and without a year", "[dates]")
{
    check({{u"12 dec", {2026, 12, 12}}, {u"12 dicembre", {2026, 12, 12}}, {u"12 dic.", {2026, 12, 12}},
              {u"December 12th", {2026, 12, 12}}, {u"the 12th of december", {2026, 12, 12}},
              {u"l'8 dicembre", {2026, 12, 8}}, {u"1° gennaio", {2027, 1, 1}},
              {u"Sat 12 December", {2026, 12, 12}}, {u"12 mar 2027", {2027, 3, 12}},
              {u"mar 12 2027", {2027, 3, 12}}, {u"mar 1 dicembre", {2026, 12, 1}}, {u"12/12", {2026, 12, 12}},
              {u"3/12", {2026, 12, 3}}, {u"24/11", tuesday}, {u"23/11", {2027, 11, 23}},
              {u"24/12/26", {2026, 12, 24}}, {u"24.12.2026", {2026, 12, 24}}, {u"24-12-2026", {2026, 12, 24}},
              {u"2026-12-24", {2026, 12, 24}}, {u"12 january", {2027, 1, 12}},
              {u"12 jan 2027", {2027, 1, 12}}, {u"the 12th", {2026, 12, 12}}, {u"il 30", {2026, 11, 30}},
              {u"il 31", {2026, 12, 31}}, {u"29 febbraio", {2028, 2, 29}}},
        tuesday);
    check({{u"29/2", {2104, 2, 29}}}, QDate(2096, 3, 1)); // 2100 is no leap year
    check({{u"23/11", {2026, 11, 23}}, {u"12 january", {2026, 1, 12}}, {u"29 february", {}},
              {u"end of february", {2026, 2, 28}}},
        tuesday, Yearless::ThisYear);
}

TEST_CASE("what names no day is none", "[dates]")
{
    check(
        {{u"", {}}, {u"soon", {}}, {u"may", {}}, {u"12", {}}, {u"3 days", {}}, {u"due settimane", {}},
            {u"32 december", {}}, {u"30 february", {}}, {u"29/2/2027", {}}, {u"12/24", {}},
            {u"2026-13-01", {}}, {u"friday 12 december", {}}, {u"in 0 days", {}}, {u"in 99999 days", {}},
            {u"+99999", {}}, {u"friday morning", {}}, {u"next", {}}, {u"next friday week month", {}},
            {u"the", {}}, {u"end of friday", {}}, {u"end of next friday", {}}, {u"1/1/1/1", {}}, {u"+", {}}},
        tuesday);
    CHECK_FALSE(dateNamed(QString(10'000, u'1'), tuesday).isValid());
}
