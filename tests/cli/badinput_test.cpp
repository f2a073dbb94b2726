#include "tests/cli/program.h"

#include <QFile>
#include <QtEndian>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using telemaco::test::Program;
using telemaco::test::Ran;

namespace {

const QList<QStringList> reading{{u"list"_s, u"people"_s}, {u"search"_s, u"x"_s}, {u"info"_s}, {u"check"_s},
    {u"show"_s, u"01a20de2-97ca-755a-9333-394193b69b91"_s}, {u"export"_s, u"json"_s, u"out.json"_s}};
const QList<QStringList> writing{{u"undo"_s}, {u"redo"_s}, {u"add"_s, u"journal"_s, u"x"_s}};

// Every command is refused with this message, prints no data and leaves all as it was.
void refuseAll(const Program& program, const QList<QStringList>& commands, const QByteArray& message)
{
    const QByteArray before = program.bytes();
    const QStringList files = program.files();
    for (const QStringList& command : commands) {
        INFO(command.join(u' ').toStdString());
        const Ran ran = program.run(command);
        INFO(ran.err.toStdString());
        CHECK(ran.exit == 1);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.contains(message));
        CHECK(ran.err.contains(program.path().toUtf8()));
        CHECK((program.bytes() == before));
        CHECK(program.files() == files);
    }
}

// The import is refused with all of these words and the workspace stays byte for byte.
void refuseImport(const Program& program, const QStringList& arguments, const QList<QByteArray>& words)
{
    REQUIRE(program.run({u"add"_s, u"journal"_s, u"mine"_s}).exit == 0);
    const QByteArray before = program.bytes();
    for (const QStringList& way : {QStringList{}, {u"--dry-run"_s}}) {
        const Ran ran = program.run(QStringList{u"import"_s} + arguments + way);
        INFO(ran.err.toStdString());
        CHECK(ran.exit == 1);
        for (const QByteArray& word : words)
            CHECK(ran.err.contains(word));
        CHECK_FALSE(ran.out.contains("1 new"));
        CHECK((program.bytes() == before));
    }
    QFile::remove(program.path());
    CHECK(program.run(QStringList{u"import"_s} + arguments).exit == 1);
}

} // namespace

TEST_CASE("where there is no workspace only import and add make one", "[cli]")
{
    const Program program;
    refuseAll(program, reading, "There is no file here.");
    refuseAll(program, {{u"undo"_s}, {u"redo"_s}}, "There is no file here.");
    CHECK(program.files().isEmpty());
}

TEST_CASE("what is not a workspace is refused and left as it is", "[cli]")
{
    const Program program;
    SECTION("a text") { program.write(u"w.telemaco"_s, "Dear diary,\n"); }
    SECTION("a long text") { program.write(u"w.telemaco"_s, QByteArray(9000, 'x')); }
    refuseAll(program, reading + writing, "not a Telemaco workspace");
}

TEST_CASE("a newer and a truncated workspace are refused and left as they are", "[cli]")
{
    const Program program;
    REQUIRE(program.run({u"add"_s, u"journal"_s, u"mine"_s}).exit == 0);
    QByteArray bytes = program.bytes();
    SECTION("newer")
    {
        qToBigEndian<quint32>(900, bytes.data() + 60);
        program.write(u"w.telemaco"_s, bytes);
        refuseAll(program, reading + writing, "written by a newer Telemaco");
    }
    SECTION("truncated")
    {
        program.write(u"w.telemaco"_s, bytes.left(bytes.size() / 2));
        refuseAll(program, reading + writing, "is damaged");
    }
}

TEST_CASE("broken sources are refused with their place and reason", "[cli]")
{
    Program program;
    const auto csv = [&](const QByteArray& text) {
        return QStringList{u"csv"_s, program.write(u"p.csv"_s, text), u"--as"_s, u"people"_s};
    };
    SECTION("an unbalanced quote")
    {
        refuseImport(program, csv("Name,E-mail\nAnna,a@x.org\nBruno,\"b@x.org\nCarla,c@x.org\n"),
            {"p.csv, line 3", "unbalanced quote"});
    }
    SECTION("broken YAML")
    {
        program.write(u"rn/2026-01.txt"_s, "1: {text: fine}\n2: {text: \"broken\n");
        refuseImport(program, {u"rednotebook"_s, program.path(u"rn"_s)}, {"2026-01.txt, line "});
    }
    SECTION("day 32")
    {
        program.write(u"rn/2026-01.txt"_s, "32: {text: never}\n");
        refuseImport(
            program, {u"rednotebook"_s, program.path(u"rn"_s)}, {"2026-01.txt, line 1", "no such day"});
    }
    SECTION("day 32, told in Italian")
    {
        program.write(u"rn/2026-01.txt"_s, "32: {text: never}\n");
        program.set(u"LC_ALL"_s, u"it_IT.UTF-8"_s);
        refuseImport(program, {u"rednotebook"_s, program.path(u"rn"_s)},
            {"2026-01.txt, riga 1", "questo giorno non esiste: «32» in 2026-01"});
    }
    SECTION("a jrnl line without a date")
    {
        refuseImport(program, {u"jrnl"_s, program.write(u"j.txt"_s, "Dear diary, no date here\n")},
            {"j.txt, line 1", "no date"});
    }
    SECTION("JSON that ends too early")
    {
        refuseImport(program,
            {u"json"_s,
                program.write(u"e.json"_s, "{\"format\":\"telemaco\",\"version\":1,\"items\":[\n{\"kind\"")},
            {"e.json, line 2"});
    }
    SECTION("a folder where a file belongs")
    {
        program.write(u"folder/x"_s, "x");
        refuseImport(program, {u"jrnl"_s, program.path(u"folder"_s)}, {"cannot be read", "a folder"});
    }
    SECTION("a file where a folder belongs")
    {
        refuseImport(
            program, {u"rednotebook"_s, program.write(u"f.txt"_s, "x")}, {"cannot be read", "a file"});
    }
    SECTION("nothing there")
    {
        refuseImport(program, {u"jrnl"_s, program.path(u"no.txt"_s)}, {"cannot be read"});
    }
    SECTION("an unknown format")
    {
        refuseImport(program, {u"wordperfect"_s, program.write(u"f.txt"_s, "x")},
            {"format is not known", "rednotebook, jrnl, csv, json"});
    }
    CHECK_FALSE(program.files().contains(u"w.telemaco"_s)); // made for nothing, and gone again
    CHECK_FALSE(program.files().contains(u"w.telemaco.lock"_s));
}

TEST_CASE("one bad row is refused alone, and told", "[cli]")
{
    const Program program;
    program.write(u"rn/2026-01.txt"_s, "31: {text: fine}\n32: {text: never}\n");
    const Ran ran = program.run({u"import"_s, u"rednotebook"_s, program.path(u"rn"_s)});
    CHECK(ran.exit == 1);
    CHECK(ran.lastLine() == "1 new, 0 changed, 0 unchanged, 1 refused");
    CHECK(ran.err.contains("2026-01.txt, line 2"));
    CHECK(program.run({u"list"_s, u"journal"_s}).lines().size() == 1);
}

TEST_CASE("an export goes to no folder, no unknown format, and not onto the workspace", "[cli]")
{
    const Program program;
    REQUIRE(program.run({u"add"_s, u"journal"_s, u"mine"_s}).exit == 0);
    program.write(u"folder/x"_s, "x");
    const QByteArray before = program.bytes();
    for (const QStringList& arguments : {QStringList{u"json"_s, program.path(u"folder"_s)},
             {u"json"_s, program.path(u"no/such/out.json"_s)}, {u"json"_s, program.path()}}) {
        const Ran ran = program.run(QStringList{u"export"_s} + arguments);
        CHECK(ran.exit == 1);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.contains("cannot be written"));
    }
    const Ran unknown = program.run({u"export"_s, u"pdf"_s, program.path(u"out.pdf"_s)});
    CHECK(unknown.exit == 1);
    CHECK(unknown.err.contains("format is not known"));
    CHECK((program.bytes() == before));
    CHECK_FALSE(program.files().contains(u"out.pdf"_s));
}
