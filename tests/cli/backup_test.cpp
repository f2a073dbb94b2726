// Backups from the command line: made, listed, restored, refused, and killed in the middle.
#include "tests/cli/program.h"
#include "tests/support/sandbox.h"
#include "tests/support/seed.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch.hpp>
#include <csignal>
#include <random>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using telemaco::Workspace;
using telemaco::test::Program;
using telemaco::test::Ran;

namespace {

Ran addEntry(const Program& program, const QString& text)
{
    return program.run({u"add"_s, u"journal"_s, text});
}

QByteArray exported(const Program& program)
{
    const QString out = program.path(u"out.json"_s);
    REQUIRE(program.run({u"export"_s, u"json"_s, out}).exit == 0);
    const QByteArray bytes = program.bytes(u"out.json"_s);
    QFile::remove(out);
    return bytes;
}

QString manyEntries(const Program& program, int count)
{
    QByteArray many;
    for (int i = 0; i < count; ++i)
        many += "[2026-01-01 10:00] Entry " + QByteArray::number(i) + ". " + QByteArray(3000, 'w') + "\n\n";
    return program.write(u"many.txt"_s, many);
}

// Everything below the program's own folders that is neither a backup nor its checksum.
QStringList strayFiles(const Program& program)
{
    QStringList stray;
    QDirIterator files(
        program.path(u"home/telemaco/backups"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (const QString name = QFileInfo(files.next()).fileName(); name.endsWith(u".partial"))
            stray += name;
    return stray;
}

QJsonArray listed(const Program& program)
{
    return QJsonDocument::fromJson(program.run({u"backups"_s, u"--json"_s}).out).array();
}

} // namespace

TEST_CASE("a backup is made, listed, restored, and the state before is kept", "[cli][backup]")
{
    const Program program;
    CHECK(program.run({u"backup"_s}).err.contains("There is no file here."));
    REQUIRE(addEntry(program, u"first"_s).exit == 0);
    const QByteArray before = exported(program);
    const Ran made = program.run({u"backup"_s});
    INFO(made.err.toStdString());
    REQUIRE(made.exit == 0);
    const QString path = QString::fromUtf8(made.out.trimmed());
    CHECK(path.startsWith(program.path(u"home/telemaco/backups/w-"_s)));
    REQUIRE(addEntry(program, u"second"_s).exit == 0);

    const auto lines = program.run({u"backups"_s}).lines();
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].contains("\tby hand\t"));
    const QJsonObject one = listed(program).first().toObject();
    CHECK(one[u"path"_s].toString() == path);
    CHECK(one[u"kind"_s] == u"by-hand"_s);
    CHECK(one[u"sha256"_s].toString().size() == 64);
    CHECK(one[u"bytes"_s].toInt() == QFileInfo(path).size());

    const Ran restored = program.run({u"restore"_s, one[u"name"_s].toString()});
    INFO(restored.err.toStdString());
    CHECK(restored.exit == 0);
    CHECK(restored.err.contains("What was there before is in"));
    CHECK((exported(program) == before));
    REQUIRE(listed(program).size() == 2);
    CHECK(listed(program).first().toObject()[u"kind"_s] == u"before-restore"_s);
    CHECK(program.run({u"restore"_s, listed(program).first().toObject()[u"path"_s].toString()}).exit == 0);
    CHECK(program.run({u"list"_s, u"journal"_s}).lines().size() == 2);
    CHECK(program.run({u"check"_s}).exit == 0);
    CHECK(program.files() == QStringList{u"w.telemaco"_s});
}

TEST_CASE("a lost workspace has its backups still", "[cli][backup]")
{
    const Program program;
    CHECK(program.run({u"backups"_s}).err.contains("There is no backup"));
    CHECK(program.run({u"backups"_s, u"--json"_s}).out == "[]\n");
    REQUIRE(addEntry(program, u"kept"_s).exit == 0);
    REQUIRE(program.run({u"backup"_s}).exit == 0);
    QFile::remove(program.path());
    const QString name = listed(program).first().toObject()[u"name"_s].toString();
    REQUIRE(program.run({u"restore"_s, name + u".telemaco"_s}).exit == 0);
    CHECK(program.run({u"list"_s, u"journal"_s}).out.contains("kept"));
}

TEST_CASE("what cannot be restored is refused with its reason", "[cli][backup]")
{
    const Program program;
    REQUIRE(addEntry(program, u"mine"_s).exit == 0);
    REQUIRE(program.run({u"backup"_s}).exit == 0);
    const QByteArray before = program.bytes();
    const QString path = listed(program).first().toObject()[u"path"_s].toString();
    const auto refuses = [&](const QString& name, const QByteArray& words) {
        const Ran ran = program.run({u"restore"_s, name});
        INFO(ran.err.toStdString());
        CHECK(ran.exit == 1);
        CHECK(ran.err.contains(words));
        CHECK((program.bytes() == before));
    };
    refuses(u"2020-01-01_000000Z_daily"_s, "There is no file here.");
    refuses(program.path(), "cannot be used here");
    refuses(program.write(u"letter.txt"_s, QByteArray(4000, 'x')), "not a Telemaco workspace");
    {
        telemaco::SystemClock clock;
        const auto writing = Workspace::open({program.path(), telemaco::Database::Access::Write, false,
            telemaco::Via::Window, QUuid::createUuid(), {}, &clock});
        REQUIRE(writing);
        refuses(path, "Another window or program is writing");
        CHECK(program.run({u"backup"_s}).exit == 0); // beside the window
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    file.write("!");
    file.close();
    refuses(path, "does not match its checksum");
}

TEST_CASE("a backup goes to a folder of choice, and says why it cannot", "[cli][backup]")
{
    Program program;
    REQUIRE(addEntry(program, u"mine"_s).exit == 0);
    QDir().mkpath(program.path(u"stick"_s));
    const Ran made = program.run({u"backup"_s, u"--to"_s, u"stick"_s});
    CHECK(made.exit == 0);
    CHECK(made.out.startsWith(program.path(u"stick/w-"_s).toUtf8()));
    CHECK(listed(program).isEmpty());
    const Ran nowhere = program.run({u"backup"_s, u"--to"_s, program.path(u"gone"_s)});
    CHECK(nowhere.exit == 1);
    CHECK(nowhere.err.contains(program.path(u"gone"_s).toUtf8()));
    CHECK_FALSE(program.files().contains(u"gone"_s));

    const auto room = static_cast<rlim_t>(program.bytes().size() / 2);
    program.before([room] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{room, room};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    });
    const Ran full = program.run({u"backup"_s});
    CHECK(full.exit == 1);
    CHECK(full.err.contains("The disk is full"));
    CHECK(listed(program).isEmpty());
    CHECK(strayFiles(program).isEmpty());
}

TEST_CASE("a large import is preceded by a backup, a small one and a new file by none", "[cli][backup]")
{
    const Program program;
    REQUIRE(program.run({u"import"_s, u"jrnl"_s, manyEntries(program, 120)}).exit == 0);
    CHECK(listed(program).isEmpty());
    REQUIRE(program.run({u"undo"_s}).exit == 0);
    const QByteArray before = exported(program);
    REQUIRE(
        program.run({u"import"_s, u"jrnl"_s, program.write(u"few.txt"_s, "[2026-01-01 10:00] One\n")}).exit
        == 0);
    CHECK(listed(program).isEmpty());
    REQUIRE(program.run({u"undo"_s}).exit == 0);
    REQUIRE(program.run({u"import"_s, u"jrnl"_s, program.path(u"many.txt"_s)}).exit == 0);
    REQUIRE(listed(program).size() == 1);
    CHECK(listed(program).first().toObject()[u"kind"_s] == u"before-import"_s);
    REQUIRE(program.run({u"restore"_s, listed(program).first().toObject()[u"name"_s].toString()}).exit == 0);
    CHECK((exported(program) == before));
}

TEST_CASE("killed in the middle no false backup is left, and no half restore", "[cli][backup]")
{
    const Program program;
    const quint32 seed = telemaco::test::chosenSeed();
    INFO("TELEMACO_SEED=" << seed);
    std::mt19937 random(seed);
    REQUIRE(program.run({u"import"_s, u"jrnl"_s, manyEntries(program, 400)}).exit == 0);
    QElapsedTimer timer;
    timer.start();
    REQUIRE(program.run({u"backup"_s}).exit == 0);
    const auto whole = static_cast<int>(timer.nsecsElapsed() / 1000);
    const QString good = listed(program).first().toObject()[u"name"_s].toString();
    REQUIRE(addEntry(program, u"later"_s).exit == 0);
    const auto entries = [&] { return program.run({u"list"_s, u"journal"_s}).lines().size(); };
    const auto killed = [&](const QStringList& arguments) {
        const int after = std::uniform_int_distribution(whole / 10, whole)(random);
        return program.kill(arguments, after);
    };
    int kills = 0;
    for (int i = 0; i < 15; ++i) {
        kills += killed({u"backup"_s});
        for (const auto& backup : listed(program))
            REQUIRE(telemaco::checkBackup(backup.toObject()[u"path"_s].toString()));
        kills += killed({u"restore"_s, good});
        const auto there = entries();
        REQUIRE((there == 400 || there == 401));
    }
    CHECK(kills > 0);
    const auto restored = program.run({u"restore"_s, good});
    INFO(restored.err.toStdString());
    REQUIRE(restored.exit == 0);
    CHECK(entries() == 400);
    CHECK(program.run({u"check"_s}).exit == 0);
    for (const QString& name : program.files())
        CHECK_FALSE(name.endsWith(u".partial"));
}
