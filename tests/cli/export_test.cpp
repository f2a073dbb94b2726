#include "tests/cli/program.h"

#include <QDir>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using telemaco::test::Program;
using telemaco::test::Ran;

static QString data(const QString& name) { return QStringLiteral(TEST_DATA "/") + name; }

TEST_CASE("a folder of notes comes in, is known again, and what is wrong is told with its place", "[cli]")
{
    const Program program;
    QDir().mkpath(program.path(u"notes/deep"_s));
    program.write(u"notes/2024-03-05-1430 walk.md"_s, "---\ntags: [garden]\n---\nWalked with Anna.\n");
    program.write(u"notes/deep/2024-03-06.txt"_s, "Rained.\n");
    program.write(u"notes/bad.md"_s, "---\ntitle: x\ndate: 2024-02-30\n---\n");
    const QStringList import{u"import"_s, u"markdown"_s, program.path(u"notes"_s)};
    const Ran dry = program.run(import + QStringList{u"--dry-run"_s});
    CHECK(dry.lastLine() == "2 new, 0 changed, 0 unchanged, 1 refused");
    const Ran ran = program.run(import);
    CHECK(ran.exit == 1);
    CHECK(ran.out == dry.out);
    CHECK(ran.err.contains("bad.md, line 3"));
    CHECK(program.run(import).lastLine() == "0 new, 0 changed, 2 unchanged, 1 refused");
    CHECK(program.run({u"search"_s, u"tag:garden"_s, u"--count"_s}).out.trimmed() == "1");
    CHECK(program.run({u"undo"_s}).exit == 0);
    CHECK(program.run({u"list"_s, u"journal"_s}).lines().isEmpty());
    CHECK(program.run({u"check"_s}).exit == 0);
}

TEST_CASE("Markdown and tables out and in again", "[cli]")
{
    const Program program;
    REQUIRE(program.run({u"import"_s, u"rednotebook"_s, data(u"rednotebook"_s)}).exit == 0);
    REQUIRE(program.run({u"import"_s, u"csv"_s, data(u"people.csv"_s), u"--as"_s, u"people"_s}).exit == 0);
    const QString folder = program.path(u"out"_s);
    const Ran out = program.run({u"export"_s, u"markdown"_s, folder});
    INFO(out.err.toStdString());
    CHECK(out.exit == 0);
    CHECK(out.out.isEmpty());
    CHECK(QDir(folder).entryList({u"*.md"_s}).size() == 4);
    const Ran again = program.run({u"export"_s, u"markdown"_s, folder});
    CHECK(again.exit == 1);
    CHECK(again.err.contains("the folder is not empty"));

    const QString table = program.path(u"people.csv"_s);
    CHECK(program.run({u"export"_s, u"csv"_s, u"people"_s, table}).exit == 0);
    const QStringList there{u"--workspace"_s, program.path(u"other.telemaco"_s)};
    CHECK(program.bare(there + QStringList{u"import"_s, u"markdown"_s, folder}).lastLine()
        == "4 new, 0 changed, 0 unchanged, 0 refused");
    CHECK(program.bare(there + QStringList{u"import"_s, u"csv"_s, table, u"--as"_s, u"people"_s}).lastLine()
        == "5 new, 0 changed, 0 unchanged, 0 refused");
    const QString second = program.path(u"second.csv"_s);
    CHECK(program.bare(there + QStringList{u"export"_s, u"csv"_s, u"people"_s, second}).exit == 0);
    CHECK((program.bytes(u"people.csv"_s) == program.bytes(u"second.csv"_s)));
}

TEST_CASE("an export that is asked for wrongly says what there is", "[cli]")
{
    const Program program;
    REQUIRE(program.run({u"add"_s, u"journal"_s, u"x"_s}).exit == 0);
    const Ran kind = program.run({u"export"_s, u"csv"_s, u"nonsense"_s, program.path(u"x.csv"_s)});
    CHECK(kind.exit == 2);
    CHECK(kind.err.contains("people, relationships"));
    CHECK(program.run({u"export"_s, u"csv"_s, program.path(u"x.csv"_s)}).exit == 2);
    CHECK(program.run({u"export"_s, u"json"_s, u"people"_s, program.path(u"x.json"_s)}).exit == 2);
    CHECK(program.files() == QStringList{u"w.telemaco"_s});
}
