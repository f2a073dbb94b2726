#include <catch2/catch.hpp>

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/base/uuid.h"
#include "core/base/zoneahead.h"

using namespace telemaco;

TEST_CASE("folding forgives case, accents and ligatures", "[base]")
{
    CHECK(folded(u"Perché NON è così") == u"perche non e cosi");
    CHECK(folded(u"ﬁne Æ Ñandú") == u"fine æ nandu");
}

TEST_CASE("a version 7 UUID keeps the instant it was made", "[base]")
{
    const qint64 instant = 1'795'000'000'123;
    const QUuid uuid = makeUuidV7(instant);
    CHECK(instantOf(uuid) == instant);
    CHECK(uuid.toString()[15] == u'7');
    CHECK(makeUuidV7(instant) != uuid);
    CHECK(namedUuid("tag:work") == namedUuid("tag:work"));
    CHECK(instantOf(namedUuid("tag:work")) == 0);
}

TEST_CASE("a time zone is one that there is, not any word", "[base]")
{
    for (const char* name :
        {"Europe/Rome", "UTC", "GMT", "Etc/UTC", "Etc/GMT+5", "CET", "WET", "Japan", "Zulu"}) {
        INFO(name);
        CHECK(isZone(QString::fromLatin1(name)));
    }
    for (const char* name : {"Atlantis", "Nowhere/Atlantis", "Rome", "", "../etc/passwd", "Europe/", "/Rome",
             "Europe//Rome", "Europe/Rome\n", "5/Rome", "x"}) {
        INFO(name);
        CHECK_FALSE(isZone(QString::fromLatin1(name)));
    }
    CHECK(zoneAhead(2 * 3600) == u"Etc/GMT-2");
    CHECK(zoneAhead(1800).isEmpty());
}

TEST_CASE("the person's zone always has a name that can be kept", "[base]")
{
    const QByteArray before = qgetenv("TZ");
    for (const char* zone : {"CET-1CEST,M3.5.0,M10.5.0/3", "Atlantis", ":Europe/Rome", "XYZ+5"}) {
        INFO(zone);
        qputenv("TZ", zone);
        CHECK(isZone(QString::fromLatin1(SystemClock().zone().id())));
    }
    before.isNull() ? (void)qunsetenv("TZ") : (void)qputenv("TZ", before);
}

TEST_CASE("a local time becomes an instant, also on the nights the clocks change", "[base]")
{
    const QTimeZone rome("Europe/Rome");
    const auto utc = [](int y, int m, int d, int h, int min) {
        return QDateTime(QDate(y, m, d), QTime(h, min), QTimeZone::utc()).toMSecsSinceEpoch();
    };
    CHECK(instantOf(QDate(2026, 3, 28), QTime(2, 30), rome) == utc(2026, 3, 28, 1, 30));
    CHECK(instantOf(QDate(2026, 3, 29), QTime(2, 30), rome) == utc(2026, 3, 29, 1, 0));
    CHECK(instantOf(QDate(2026, 3, 29), QTime(), rome) == utc(2026, 3, 29, 10, 0));
}

TEST_CASE("the first line stands for an item without a title", "[base]")
{
    CHECK(firstLine(u"\n\n## **What** I will try\nmore") == u"What I will try");
    CHECK(firstLine(u"> - *one* `two` __three__ # 4+5") == u"one two three # 4+5");
    CHECK(firstLine(u"***\n- \n") == u"");
    CHECK(firstLine(u"") == u"");
    CHECK(firstLine(u"Two points short, and not nervous", 30) == u"Two points short, and not…");
    CHECK(firstLine(u"Donaudampfschifffahrtsgesellschaft", 10) == u"Donaudamp…");
    CHECK(firstLine(QString(200, u'a')).size() == 80);
}
