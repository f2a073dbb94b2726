#include "core/interop/csvfile.h"
#include "core/interop/csvrecord.h"
#include "core/interop/exporter.h"
#include "core/interop/importer.h"
#include "core/workspace/usecases.h"
#include "tests/support/everything.h"
#include "tests/support/randomhand.h"
#include "tests/support/sandbox.h"
#include "tests/support/sources.h"
#include "tests/support/told.h"

using namespace telemaco;
using namespace telemaco::test;
using namespace Qt::StringLiterals;

static QString exportTable(const Sandbox& box, const Workspace& workspace, Kind kind)
{
    const QString path = box.path(tableName(kind) + u".csv"_s);
    const auto done = runExport(workspace, {u"csv"_s, path, kind});
    if (!done)
        FAIL(told(done.error()));
    return path;
}

static Result<ImportResult> importTable(Workspace& workspace, const QString& path, Kind kind)
{
    ImportRequest request;
    request.format = u"csv"_s;
    request.path = path;
    request.as = kind;
    return runImport(workspace, request);
}

TEST_CASE("formulas are made harmless and come back", "[export][csv]")
{
    for (const QString& text : {u"=1+1"_s, u"+x"_s, u"-x"_s, u"@x"_s, u"\tx"_s, u"\rx"_s, u"'=x"_s, u"''@x"_s,
             u"'quoted'"_s, u"plain"_s, u""_s, u"="_s}) {
        INFO(text.toStdString());
        CHECK(withoutGuard(withGuard(text)) == text);
        CHECK_FALSE(QStringLiteral("=+-@\t\r")
                        .contains(withGuard(text).left(1).isEmpty() ? u"x"_s : withGuard(text).left(1)));
    }
    CHECK(withGuard(u"=1+1"_s) == u"'=1+1"_s);
    CHECK(withGuard(u"'quoted'"_s) == u"'quoted'"_s);
    CHECK(csvLine({u"a"_s, u"b,c"_s, u"d\"e"_s, u"f\ng"_s, {}, u" h"_s})
        == "a,\"b,c\",\"d\"\"e\",\"f\ng\",,\" h\"\r\n");
}

TEST_CASE("every kind has a table, under a name of its own", "[export][csv]")
{
    QStringList names;
    for (Kind kind : tableKinds()) {
        names += tableName(kind);
        CHECK(kindOfTable(tableName(kind)) == kind);
        CHECK(kindOfHeader(tableHeader(kind)) == kind);
        CHECK(tableHeader(kind).removeDuplicates() == 0);
    }
    CHECK(names.removeDuplicates() == 0);
    for (const char* name :
        {"people", "goals", "relationships", "questions", "contacts", "journal", "milestones", "check-ins"})
        CHECK(names.contains(QLatin1StringView(name)));
    CHECK_FALSE(kindOfHeader({u"name"_s, u"email"_s}));
    CHECK_FALSE(kindOfHeader({u"uuid"_s, u"something"_s}));
}

TEST_CASE("tables of all kinds, read into another workspace, are the same tables", "[export][csv]")
{
    const unsigned seed = 20'261'126;
    INFO("seed " << seed);
    Sandbox box;
    auto workspace = box.open();
    RandomHand hand(*workspace, seed);
    for (int i = 0; i < 300; ++i)
        hand.act();
    Sandbox elsewhere;
    auto other = elsewhere.open();
    for (Kind kind : tableKinds()) {
        INFO(tableName(kind).toStdString());
        const QString path = exportTable(box, *workspace, kind);
        const auto read = importTable(*other, path, kind);
        REQUIRE(read);
        for (const Error& refusal : read->refusals)
            FAIL_CHECK(told(refusal));
        QFile first(path);
        QFile second(exportTable(elsewhere, *other, kind));
        REQUIRE(first.open(QIODevice::ReadOnly));
        REQUIRE(second.open(QIODevice::ReadOnly));
        CHECK((first.readAll() == second.readAll()));
        const auto again = importTable(*other, path, kind);
        REQUIRE(again);
        CHECK(again->added + again->changed == 0);
    }
}

TEST_CASE("a table edited in a spreadsheet comes back with what was edited", "[export][csv]")
{
    Sandbox box;
    auto workspace = box.open();
    Person anna;
    anna.name = u"=Anna"_s;
    anna.biography = u"first\n\"second\", -third"_s;
    anna.skillsOffered = {u"-a"_s, u"b|c"_s};
    REQUIRE(workspace->perform({u"add"_s, Kind::Person, 1}, [&](Writer& writer) -> Result<void> {
        const auto id = writer.add(anna);
        return id ? Result<void>() : id.error();
    }));
    const QString path = exportTable(box, *workspace, Kind::Person);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("\xEF\xBB\xBFname,me,"));
    CHECK(bytes.contains("'=Anna,no,"));
    const auto before = everything(*workspace);
    CHECK(importTable(*workspace, path, Kind::Person)->unchanged == 2);
    CHECK(everything(*workspace) == before);
    bytes.replace("'=Anna", "Anna B.");
    bytes += "Bruno,no\r\nCarla,perhaps\r\n";
    file.resize(0);
    file.seek(0);
    file.write(bytes);
    file.close();
    const auto read = importTable(*workspace, path, Kind::Person);
    REQUIRE(read);
    CHECK(read->changed == 1);
    CHECK(read->added == 1);
    REQUIRE(read->refusals.size() == 1);
    CHECK(read->refusals[0].field == u"me"_s);
    CHECK(read->refusals[0].line == 7); // two cells of Anna have two lines
    CHECK(importTable(*workspace, path, Kind::Person)->unchanged == 3);
    const auto people = workspace->select<Person>("where me = 0 order by id");
    CHECK(people[0].name == u"Anna B."_s);
    CHECK(people[0].biography == anna.biography);
    CHECK(people[0].skillsOffered == anna.skillsOffered);
    CHECK(people[1].name == u"Bruno"_s);

    CHECK(importTable(*workspace, path, Kind::Goal).error().code == ErrorCode::BadInput);
}

TEST_CASE("a tag in a table needs no UUID: its path names it", "[export][csv]")
{
    Sandbox box;
    auto workspace = box.open();
    const auto entry = *addEntry(*workspace, u"x"_s);
    REQUIRE(tagItems(*workspace, {{Kind::Entry, entry.value}}, u"work/project"_s));
    const QString path = exportTable(box, *workspace, Kind::Tag);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Append));
    file.write("garden\r\nwork/project\r\n");
    file.close();
    const auto read = importTable(*workspace, path, Kind::Tag);
    REQUIRE(read);
    CHECK(read->added == 1);
    REQUIRE(read->refusals.size() == 1); // it stood there before
    CHECK(read->refusals[0].code == ErrorCode::Conflict);
    const auto garden = workspace->select<Tag>("where path = 'garden'");
    REQUIRE(garden.size() == 1);
    CHECK(garden[0].uuid == tagUuid(u"garden"_s));
}

TEST_CASE("a goal's owner is found by the name where the UUID is of another workspace", "[export][csv]")
{
    Sandbox box;
    auto workspace = box.open();
    Goal goal;
    goal.title = u"Mine"_s;
    goal.owner = workspace->me().id;
    goal.from = -1.5;
    goal.to = 0.1;
    REQUIRE(workspace->perform({u"add"_s, Kind::Goal, 1}, [&](Writer& writer) -> Result<void> {
        const auto id = writer.add(goal);
        return id ? Result<void>() : id.error();
    }));
    const QString path = exportTable(box, *workspace, Kind::Goal);
    Sandbox elsewhere;
    auto other = elsewhere.open();
    const auto read = importTable(*other, path, Kind::Goal);
    REQUIRE(read);
    CHECK(read->added == 1);
    const auto goals = other->select<Goal>("order by id");
    REQUIRE(goals.size() == 1);
    CHECK(goals[0].owner == other->me().id);
    CHECK(goals[0].from == -1.5);
    CHECK(goals[0].to == 0.1);
}
