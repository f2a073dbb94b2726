// telemaco --demo as a person or a script starts it, without a display.
#include "tests/cli/program.h"

#include <QDirIterator>
#include <catch2/catch.hpp>

using namespace telemaco::test;

// Width and height stand at a fixed place of every PNG.
static QSize sizeOfPng(const QByteArray& png)
{
    const auto number = [&png](qsizetype at) {
        int value = 0;
        for (qsizetype i = at; i < at + 4; ++i)
            value = value * 256 + static_cast<uchar>(png[i]);
        return value;
    };
    return png.startsWith("\x89PNG") && png.size() > 24 ? QSize(number(16), number(20)) : QSize();
}

static QStringList workspacesBelow(const QString& folder)
{
    QStringList found;
    QDirIterator files(folder, {QStringLiteral("*.telemaco*")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found += files.next();
    return found;
}

TEST_CASE("a sample is drawn without a display, and nothing of it stays", "[demo]")
{
    Program program;
    program.set(QStringLiteral("TMPDIR"), program.path(QStringLiteral("home")));
    QDir().mkpath(program.path(QStringLiteral("home")));
    const auto draw = [&](const QStringList& more) {
        return program.window(
            QStringList{QStringLiteral("--demo"), QStringLiteral("--size"), QStringLiteral("1024x640"),
                QStringLiteral("--screenshot"), program.path(QStringLiteral("out.png"))}
            + more);
    };
    const Ran today = draw({QStringLiteral("--page"), QStringLiteral("today")});
    INFO(today.err.toStdString());
    REQUIRE(today.exit == 0);
    const QByteArray picture = program.bytes(QStringLiteral("out.png"));
    CHECK(sizeOfPng(picture) == QSize(1024, 640));
    // An item by its name in the story, in the other language.
    REQUIRE(draw({QStringLiteral("--page"), QStringLiteral("goal"), QStringLiteral("--item"),
                     QStringLiteral("exam"), QStringLiteral("--language"), QStringLiteral("it")})
                .exit
        == 0);
    CHECK(program.bytes(QStringLiteral("out.png")) != picture);
    CHECK(workspacesBelow(program.path(QStringLiteral("home"))).isEmpty());
}

TEST_CASE("a sample takes no file", "[demo]")
{
    Program program;
    program.set(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    const Ran refused = program.window({QStringLiteral("--demo"), program.path()});
    CHECK(refused.exit == 2);
    CHECK_FALSE(refused.err.isEmpty());
    CHECK_FALSE(QFile::exists(program.path()));
    CHECK(program.window({QStringLiteral("--help")}).out.contains("--demo"));
}
