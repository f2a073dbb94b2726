#include "core/workspace/workspace.h"
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch.hpp>
#include <csignal>

using namespace Qt::StringLiterals;
using telemaco::test::Program;
using telemaco::test::Ran;

static QString data(const QString& name) { return QStringLiteral(TEST_DATA "/") + name; }

TEST_CASE("each format comes in once, is found again, undone and redone", "[cli]")
{
    const Program program;
    struct Case {
        QStringList arguments;
        int rows;
        QString list;
        int listed;
    };
    const QList<Case> cases{
        {{u"import"_s, u"rednotebook"_s, data(u"rednotebook"_s)}, 4, u"journal"_s, 4},
        {{u"import"_s, u"jrnl"_s, data(u"jrnl.txt"_s)}, 3, u"journal"_s, 3},
        {{u"import"_s, u"csv"_s, data(u"people.csv"_s), u"--as"_s, u"people"_s}, 4, u"people"_s, 5},
        {{u"import"_s, u"csv"_s, data(u"goals.csv"_s), u"--as"_s, u"goals"_s}, 3, u"goals"_s, 3},
    };
    for (const Case& one : cases) {
        INFO(one.arguments.join(u' ').toStdString());
        QFile::remove(program.path());
        const Ran dry = program.run(one.arguments + QStringList{u"--dry-run"_s});
        CHECK(dry.exit == 0);
        CHECK(program.files().isEmpty()); // not even a workspace
        const Ran ran = program.run(one.arguments);
        CHECK(ran.exit == 0);
        CHECK(ran.err.isEmpty());
        CHECK(ran.lastLine() == QByteArray::number(one.rows) + " new, 0 changed, 0 unchanged, 0 refused");
        CHECK(dry.out == ran.out);
        const Ran again = program.run(one.arguments);
        CHECK(again.exit == 0);
        CHECK(again.lastLine()
            == "0 new, 0 changed, " + QByteArray::number(one.rows) + " unchanged, 0 refused");
        const auto listed = [&] {
            return static_cast<int>(program.run({u"list"_s, one.list}).lines().size());
        };
        CHECK(listed() == one.listed);
        CHECK(program.run({u"undo"_s}).exit == 0);
        CHECK(listed() == one.listed - one.rows);
        CHECK(program.run({u"redo"_s}).exit == 0);
        CHECK(listed() == one.listed);
        CHECK(program.run({u"check"_s}).exit == 0);
    }
}

TEST_CASE("a goal belongs to the relationship with its first mentor, which it says", "[cli]")
{
    const Program program;
    const Ran ran = program.run({u"import"_s, u"csv"_s, data(u"goals.csv"_s), u"--as"_s, u"goals"_s});
    CHECK(ran.out.contains("also made: "));
    CHECK(ran.lines().size() > 1);
    const auto goals = QJsonDocument::fromJson(program.run({u"list"_s, u"goals"_s, u"--json"_s}).out).array();
    REQUIRE(goals.size() == 3);
    CHECK(goals[0].toObject()[u"relationship_name"] == u"Anna Bianchi → me"_s);
    CHECK(goals[0].toObject()[u"owner_name"] == u"me"_s);
}

TEST_CASE("a changed row changes its item, and the history says what it was", "[cli]")
{
    const Program program;
    QFile goals(data(u"goals.csv"_s));
    REQUIRE(goals.open(QIODevice::ReadOnly));
    const QByteArray before = goals.readAll();
    QByteArray after = before;
    after.replace("2026-03-31", "2026-05-31").replace("Two chapters are left", "One chapter is left");
    REQUIRE(after != before);
    const QString source = program.write(u"goals.csv"_s, before);
    const QStringList import{u"import"_s, u"csv"_s, source, u"--as"_s, u"goals"_s};
    REQUIRE(program.run(import).exit == 0);
    program.write(u"goals.csv"_s, after);
    CHECK(program.run(import).lastLine() == "0 new, 1 changed, 2 unchanged, 0 refused");
    const QJsonArray list
        = QJsonDocument::fromJson(program.run({u"list"_s, u"goals"_s, u"--json"_s}).out).array();
    const QJsonObject goal = list[0].toObject();
    CHECK(goal[u"due"] == u"2026-05-31"_s);
    const Ran shown = program.run({u"show"_s, goal[u"uuid"].toString(), u"--history"_s});
    CHECK(shown.exit == 0);
    CHECK(shown.out.contains("  me (import)  Due: “2026-03-31” → “2026-05-31”"));
    CHECK(shown.out.contains("  me (import)  Notes: “Two chapters are” → “One chapter is”"));
    CHECK(shown.out.contains("  me (import)  made"));
    CHECK(program.run({u"undo"_s}).exit == 0);
    CHECK(program.run({u"show"_s, goal[u"uuid"].toString(), u"--history"_s})
              .out.contains("  me (command line, undo or redo)  Due: “2026-05-31” → “2026-03-31”"));
}

TEST_CASE("export, import, export: the same bytes", "[cli]")
{
    const Program program;
    REQUIRE(program.run({u"import"_s, u"csv"_s, data(u"people.csv"_s), u"--as"_s, u"people"_s}).exit == 0);
    REQUIRE(program.run({u"import"_s, u"csv"_s, data(u"goals.csv"_s), u"--as"_s, u"goals"_s}).exit == 0);
    REQUIRE(program.run({u"import"_s, u"rednotebook"_s, data(u"rednotebook"_s)}).exit == 0);
    const QByteArray large = QByteArray("Perché 😀 \"quoted\" \\ and\ttab\r\n").repeated(40'000); // 1 MB
    REQUIRE(program.run({u"add"_s, u"journal"_s, u"-"_s}, large).exit == 0);
    const Ran exported = program.run({u"export"_s, u"json"_s, program.path(u"one.json"_s)});
    CHECK(exported.exit == 0);
    CHECK(exported.out.isEmpty());
    const QString other = program.path(u"other.telemaco"_s);
    REQUIRE(program.bare({u"--workspace"_s, other, u"import"_s, u"json"_s, program.path(u"one.json"_s)}).exit
        == 0);
    REQUIRE(program.bare({u"--workspace"_s, other, u"export"_s, u"json"_s, program.path(u"two.json"_s)}).exit
        == 0);
    CHECK(program.bytes(u"one.json"_s).size() > 1'000'000);
    CHECK((program.bytes(u"one.json"_s) == program.bytes(u"two.json"_s)));
    CHECK(program.bare({u"--workspace"_s, other, u"check"_s}).exit == 0);
}

TEST_CASE("Ctrl+C takes an import back", "[cli]")
{
    const Program program;
    REQUIRE(program.run({u"add"_s, u"journal"_s, u"mine"_s}).exit == 0);
    QByteArray many;
    for (int i = 0; i < 20'000; ++i)
        many += "[2026-01-01 10:00] Entry " + QByteArray::number(i) + ". Some words\n\n";
    const QString source = program.write(u"many.txt"_s, many);
    QProcess process;
    process.start(
        QStringLiteral(TELEMACO_CLI), {u"--workspace"_s, program.path(), u"import"_s, u"jrnl"_s, source});
    REQUIRE(process.waitForStarted());
    // The journal file stands beside the workspace once the import writes.
    while (!QFile::exists(program.path(u"w.telemaco-journal"_s)) && process.state() == QProcess::Running)
        process.waitForFinished(1);
    REQUIRE(::kill(static_cast<pid_t>(process.processId()), SIGINT) == 0);
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 1);
    CHECK(process.readAllStandardOutput().isEmpty());
    CHECK(process.readAllStandardError().contains("Cancelled"));
    CHECK(program.run({u"list"_s, u"journal"_s}).lines().size() == 1);
    CHECK(program.run({u"undo"_s}).exit == 0); // the entry, not the import
    CHECK(program.run({u"list"_s, u"journal"_s}).lines().isEmpty());
    CHECK(program.run({u"check"_s}).exit == 0);
}
