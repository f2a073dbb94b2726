#include "tests/ui/waitfor.h"
#include "ui/data/autosaver.h"

#include <catch2/catch.hpp>

#include <QTest>

using namespace telemaco;
using test::waitFor;

static QString u(const char* text) { return QString::fromUtf8(text); }

TEST_CASE(
    "What is typed is handed over a second after the first character, while typing goes on", "[autosaver]")
{
    Autosaver saver;
    const auto* timer = saver.findChild<QTimer*>();
    bool saved = false;
    QObject::connect(&saver, &Autosaver::save, &saver, [&] { saved = true; });
    saver.changed();
    int left = timer->remainingTime();
    CHECK(left <= 1'000);
    bool putOff = false;
    // Never still for longer than a few milliseconds.
    CHECK(waitFor([&] {
        saver.changed();
        const int now = timer->remainingTime();
        putOff = putOff || (!saved && now > std::exchange(left, now));
        return saved || putOff;
    }));
    CHECK_FALSE(putOff);
}

TEST_CASE("Slow saves lose nothing and never overlap", "[autosaver]")
{
    QString text;
    QStringList handed;
    Autosaver saver;
    saver.setDelay(0);
    QObject::connect(&saver, &Autosaver::save, &saver, [&] { handed += text; });
    text = u("a");
    saver.changed();
    REQUIRE(waitFor([&] { return handed.size() == 1; }));
    CHECK(saver.state() == Autosaver::State::Saving);
    text = u("ab");
    saver.changed();
    saver.flush();
    text = u("abc");
    saver.changed();
    CHECK(handed.size() == 1); // one at a time
    CHECK(saver.state() == Autosaver::State::Unsaved);
    saver.saved();
    CHECK(handed == QStringList{u("a"), u("abc")});
    saver.failed();
    REQUIRE(waitFor([&] { return handed.size() == 3; }));
    CHECK(handed.last() == u("abc"));
    saver.saved();
    CHECK(saver.state() == Autosaver::State::Saved);
    CHECK_FALSE(saver.isDirty());
    saver.flush();
    CHECK(handed.size() == 3);
}
