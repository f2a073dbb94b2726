#include "core/interop/importer.h"
#include "tests/core/jsonworkspace.h"
#include "tests/support/sources.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace telemaco;
using namespace telemaco::test;
using namespace Qt::StringLiterals;

static Result<ImportResult> imported(Workspace& workspace, const QString& path, bool dryRun = false)
{
    ImportRequest request;
    request.format = u"json"_s;
    request.path = path;
    request.dryRun = dryRun;
    return runImport(workspace, request);
}

static Result<ImportResult> imported(Workspace& workspace, const SourceFolder& folder, const QByteArray& json)
{
    return imported(workspace, folder.write(u"in.json"_s, json));
}

TEST_CASE("export, import into a new file, export: the same bytes", "[json]")
{
    Sandbox box;
    auto first = box.open(u"a.telemaco"_s);
    fill(*first, GENERATE(u"Zoë"_s, QString()));
    const QByteArray json = exported(*first, box);
    for (Kind kind : allKinds())
        CHECK(json.contains("{\"kind\":\"" + kindName(kind).toUtf8() + "\""));
    CHECK(QJsonDocument::fromJson(json).object().value(u"items"_s).toArray().size() == json.count('\n') - 2);

    box.clock.advance(100'000);
    auto second = box.open(u"b.telemaco"_s);
    const QString path = box.path(u"copy.json"_s);
    REQUIRE(QFile::copy(box.path(u"out.json"_s), path));
    const auto dry = imported(*second, path, true);
    const auto result = imported(*second, path);
    REQUIRE(dry);
    REQUIRE(result);
    CHECK(result->refused == 0);
    CHECK(result->added == json.count('\n') - 2);
    CHECK(dry->added == result->added);
    CHECK(dry->refused == 0);
    CHECK(exported(*second, box) == json);
    CHECK(second->me().uuid == first->me().uuid);

    const auto again = imported(*second, path);
    REQUIRE(again);
    CHECK(again->unchanged == result->added);
    CHECK(again->added + again->changed + again->refused == 0);
}

TEST_CASE("an import of JSON is undone in one step, me included", "[json]")
{
    Sandbox box;
    auto first = box.open(u"a.telemaco"_s);
    fill(*first);
    exported(*first, box);
    REQUIRE(QFile::rename(box.path(u"out.json"_s), box.path(u"in.json"_s)));
    auto second = box.open(u"b.telemaco"_s);
    const QByteArray before = exported(*second, box);
    REQUIRE(imported(*second, box.path(u"in.json"_s)));
    const QByteArray after = exported(*second, box);
    REQUIRE(second->undo());
    CHECK(exported(*second, box) == before);
    REQUIRE(second->redo());
    CHECK(exported(*second, box) == after);
}

TEST_CASE("another me becomes an ordinary person, one without a name stands for mine", "[json]")
{
    Sandbox box;
    const QString name = GENERATE(u"Zoë"_s, QString());
    auto first = box.open(u"a.telemaco"_s);
    fill(*first, name);
    exported(*first, box);
    REQUIRE(QFile::rename(box.path(u"out.json"_s), box.path(u"in.json"_s)));
    auto second = box.open(u"b.telemaco"_s);
    Person me = second->me();
    me.name = u"Somebody"_s;
    REQUIRE(second->perform({u"edit"_s}, [&](Writer& writer) { return writer.save(me); }));
    const auto result = imported(*second, box.path(u"in.json"_s));
    REQUIRE(result);
    CHECK(result->refused == 0);
    CHECK(second->me() == me);
    const auto owner = second->get(second->select<Goal>("").first().owner);
    CHECK(owner->name == (name.isEmpty() ? u"Somebody"_s : u"Zoë"_s));
    const auto again = imported(*second, box.path(u"in.json"_s));
    REQUIRE(again);
    CHECK(again->added + again->changed + again->refused == 0);
}

TEST_CASE("an item that is there gets the values of the file", "[json]")
{
    Sandbox box;
    auto workspace = box.open();
    fill(*workspace);
    exported(*workspace, box);
    REQUIRE(QFile::rename(box.path(u"out.json"_s), box.path(u"in.json"_s)));
    Goal goal = workspace->select<Goal>("").first();
    goal.title = u"Walk"_s;
    REQUIRE(workspace->perform({u"edit"_s}, [&](Writer& writer) { return writer.save(goal); }));
    const auto result = imported(*workspace, box.path(u"in.json"_s));
    REQUIRE(result);
    CHECK(result->changed == 1);
    CHECK(result->added == 0);
    CHECK(workspace->get(goal.id)->title == u"Run"_s);
    REQUIRE(workspace->undo());
    CHECK(workspace->get(goal.id)->title == u"Walk"_s);
}

TEST_CASE("any layout of the JSON is read", "[json]")
{
    Sandbox box;
    SourceFolder folder;
    auto workspace = box.open();
    const auto result = imported(*workspace, folder,
        "\xEF\xBB\xBF\n{ \"items\" : [\n\n { \"name\" : \"A } ] \\\" , {\",\r\n  \"skills_offered\":[ \"x\", "
        "\"]\" ],\n"
        "\"uuid\":\"{0190AAAA-0000-7000-8000-000000000001}\", \"kind\":\"person\" } "
        ",{\"kind\":\"entry\",\"date\":\"2024-01-02\","
        "\"uuid\":\"0190aaaa-0000-7000-8000-000000000002\"}\t],\"version\":1 , "
        "\"format\":\"telemaco\"\n}\n\n");
    REQUIRE(result);
    CHECK(result->added == 2);
    const auto people = workspace->select<Person>("where me = 0");
    REQUIRE(people.size() == 1);
    CHECK(people[0].name == u"A } ] \" , {"_s);
    CHECK(people[0].skillsOffered == QStringList{u"x"_s, u"]"_s});
}

TEST_CASE("an item that does not fit is refused with line and field", "[json]")
{
    Sandbox box;
    SourceFolder folder;
    auto workspace = box.open();
    const QByteArray person = "{\"kind\":\"person\",\"uuid\":\"0190aaaa-0000-7000-8000-000000000001\",";
    const auto [item, field, code] = GENERATE_COPY(table<QByteArray, QString, ErrorCode>({
        {person + "\"name\":\"A\",\"shoes\":44}", u"shoes"_s, ErrorCode::Invalid},
        {person + "\"name\":\"\"}", u"name"_s, ErrorCode::Required},
        {person + "\"name\":7}", u"name"_s, ErrorCode::Invalid},
        {person + "\"name\":null}", u"name"_s, ErrorCode::Invalid},
        {person + "\"name\":\"A\",\"skills_offered\":[1]}", u"skills_offered"_s, ErrorCode::Invalid},
        {"{\"kind\":\"sheep\",\"uuid\":\"0190aaaa-0000-7000-8000-000000000001\"}", u"kind"_s,
            ErrorCode::Invalid},
        {"{\"kind\":\"person\",\"uuid\":\"x\",\"name\":\"A\"}", u"uuid"_s, ErrorCode::Invalid},
        {"{\"kind\":\"entry\",\"uuid\":\"0190aaaa-0000-7000-8000-000000000001\",\"date\":\"2024-02-30\"}",
            u"date"_s, ErrorCode::Invalid},
        {"{\"kind\":\"entry\",\"uuid\":\"0190aaaa-0000-7000-8000-000000000001\",\"date\":\"2024/02/03\"}",
            u"date"_s, ErrorCode::Invalid},
        {"{\"kind\":\"entry\",\"uuid\":\"0190aaaa-0000-7000-8000-000000000001\",\"date\":\"2024-02-03\","
         "\"time\":\"9:30\"}",
            u"time"_s, ErrorCode::Invalid},
        {"{\"kind\":\"tag\",\"uuid\":\"0190aaaa-0000-7000-8000-000000000001\",\"path\":\"work\"}", u"uuid"_s,
            ErrorCode::Invalid},
        {"{\"kind\":\"import_source\",\"uuid\":\"0190aaaa-0000-7000-8000-000000000001\",\"format\":\"jrnl\","
         "\"source_key\":\"1\",\"item_kind\":\"entry\"}",
            u"uuid"_s, ErrorCode::Invalid},
        {"{\"kind\":\"goal\",\"uuid\":\"0190aaaa-0000-7000-8000-000000000001\",\"title\":\"A\",\"state\":"
         "\"lost\"}",
            u"owner"_s, ErrorCode::Required},
        {"{\"kind\":\"goal\",\"uuid\":\"0190aaaa-0000-7000-8000-000000000001\",\"title\":\"A\",\"owner\":"
         "\"0190aaaa-0000-7000-8000-000000000009\"}",
            u"owner"_s, ErrorCode::Missing},
    }));
    const QByteArray before = box.bytes();
    const auto result = imported(
        *workspace, folder, "{\"format\":\"telemaco\",\"version\":1,\"items\":[\n\n" + item + "]}");
    REQUIRE(result);
    CHECK(result->added == 0);
    REQUIRE(result->refusals.size() == 1);
    CHECK(result->refusals[0].line == 3);
    CHECK(result->refusals[0].field == field);
    CHECK(result->refusals[0].code == code);
    CHECK(box.bytes() == before);
}

TEST_CASE("an item that stands twice in a file is told, in a dry run as well", "[json]")
{
    Sandbox box;
    SourceFolder folder;
    auto workspace = box.open();
    const QByteArray person
        = "{\"kind\":\"person\",\"uuid\":\"0190aaaa-0000-7000-8000-000000000001\",\"name\":";
    const QString path = folder.write(u"in.json"_s,
        "{\"format\":\"telemaco\",\"version\":1,\"items\":[" + person + "\"A\"},\n" + person + "\"B\"}]}");
    for (const bool dryRun : {true, false}) {
        const auto result = imported(*workspace, path, dryRun);
        REQUIRE(result);
        CHECK(result->added == 1);
        REQUIRE(result->refusals.size() == 1);
        CHECK(result->refusals[0].code == ErrorCode::Conflict);
        CHECK(result->refusals[0].line == 2);
    }
    CHECK(workspace->select<Person>("where me = 0").first().name == u"A"_s);
}

TEST_CASE("a file that is no sound JSON is refused as a whole", "[json]")
{
    Sandbox box;
    SourceFolder folder;
    auto workspace = box.open();
    const QByteArray head = "{\"format\":\"telemaco\",\"version\":1,\"items\":[\n";
    const QByteArray good
        = "{\"kind\":\"person\",\"uuid\":\"0190aaaa-0000-7000-8000-000000000001\",\"name\":\"A\"}";
    const QByteArray before = box.bytes();
    for (const QByteArray& json : {QByteArray(""), QByteArray("[]"), QByteArray("{}"), head, head + good,
             head + good + "]", head + good + "}", head + good + ",]}", head + good + good + "]}",
             head + good + ",{\"kind\":]}", head + good + ",{\"a\":\"\xFF\"}]}", head + good + "]} more",
             head + good + ",{\"a\":" + QByteArray("[").repeated(5000) + "]}", head + good + ",\"",
             QByteArray("{\"version\":1,\"items\":[") + good + "]}", QByteArray("\0\1\2\3", 4)}) {
        CAPTURE(json.left(300).toStdString());
        const auto result = imported(*workspace, folder, json);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::BadInput);
        CHECK(box.bytes() == before);
    }
    CHECK(imported(*workspace, folder, "{\"items\":[" + good + "],\"format\":\"telemaco\",\"version\":3}")
              .error()
              .code
        == ErrorCode::NewerVersion);
    CHECK(box.bytes() == before);
}
