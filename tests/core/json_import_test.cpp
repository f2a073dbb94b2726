#include "core/interop/importer.h"
#include "core/interop/jsonexporter.h"
#include "tests/support/sandbox.h"
#include "tests/support/sources.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace telemaco;
using namespace telemaco::test;
using namespace Qt::StringLiterals;

static QByteArray exported(const Workspace& workspace, const Sandbox& box)
{
    const QString path = box.path(u"out.json"_s);
    const auto done = exportJson(workspace, path);
    REQUIRE(done);
    return box.bytes(u"out.json"_s);
}

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

static Result<void> addJournal(Writer& writer, Id<Goal> goal)
{
    Entry entry;
    entry.date = QDate(1660, 1, 2);
    entry.zone = u"Europe/Rome"_s;
    entry.title = u"Perché “no”? 🌊 \\ \"quoted\" / \t"_s;
    entry.text = u"first\nsecond\r\nthird\u2028fourth\u2029 e\u0301 \u0001 \U0001F9D1\u200D\U0001F33E"_s;
    entry.mood = u"così così"_s;
    const auto id = writer.add(entry);
    if (!id)
        return id.error();
    Entry large;
    large.date = QDate(2024, 2, 29);
    large.time = QTime(23, 59, 58);
    large.text = u"À tout à l'heure\n"_s.repeated(1024 * 1024 / 17);
    TELEMACO_TRY(writer.add(large));
    const auto tag = writer.tagNamed(u"work/Città"_s);
    TELEMACO_TRY(writer.link({Kind::Entry, id->value}, {Kind::Tag, tag->value}, LinkRole::Tag));
    TELEMACO_TRY(writer.link({Kind::Entry, id->value}, {Kind::Goal, goal.value}, LinkRole::About));
    Question question;
    question.text = u"why?"_s;
    question.entry = *id;
    question.line = u"second"_s;
    TELEMACO_TRY(writer.add(question));
    ImportSource source;
    source.format = u"jrnl"_s;
    source.key = u"k\n1"_s;
    source.hash = QByteArray("\0\1\xFF", 3);
    source.digest = QByteArray(32, '\x7F');
    source.itemKind = Kind::Entry;
    source.item = writer.store().uuidOf({Kind::Entry, id->value});
    TELEMACO_TRY(writer.add(source));
    return {};
}

// One of everything, with every kind of value.
static Result<void> addMeeting(Writer& writer, Id<Relationship> relationship, Id<Goal> goal)
{
    Meeting meeting;
    meeting.relationship = relationship;
    meeting.date = QDate(2024, 3, 31);
    meeting.time = QTime(2, 30); // the hour that is skipped that night
    meeting.zone = u"Europe/Rome"_s;
    meeting.state = MeetingState::Held;
    meeting.begun = 1'711'846'800'000;
    meeting.activities = {u"trust"_s, u"una cosa \"mia\""_s};
    meeting.privateNotes = u"only mine\n"_s;
    const auto held = writer.add(meeting);
    TELEMACO_TRY(held);
    AgendaItem item;
    item.relationship = relationship;
    item.settledIn = *held;
    item.state = AgendaState::LetGo;
    item.raisedBy = Side::Mentee;
    item.text = u"the talk"_s;
    TELEMACO_TRY(writer.add(item));
    Action action;
    action.title = u"Two papers"_s;
    action.owner = writer.get(relationship)->mentee;
    action.relationship = relationship;
    action.meeting = *held;
    action.goal = goal;
    action.due = QDate(2024, 2, 29);
    TELEMACO_TRY(writer.add(action));
    return {};
}

static void fill(Workspace& workspace, const QString& myName = u"Zoë"_s)
{
    const auto done = workspace.perform({u"add"_s}, [&](Writer& writer) -> Result<void> {
        Person me = workspace.me();
        me.name = myName;
        TELEMACO_TRY(writer.save(me));
        Person anna;
        anna.name = u"Anna D'Amico"_s;
        anna.skillsOffered = {u"reading, \"slowly\""_s, u"città"_s};
        const auto person = writer.add(anna);
        Relationship relationship;
        relationship.mentor = *person;
        relationship.mentee = me.id;
        relationship.origin = Origin::Friend;
        relationship.cadenceDays = 14;
        relationship.hoursPerMonth = 0.1 + 0.2;
        const auto related = writer.add(relationship);
        Expectation expectation;
        expectation.relationship = *related;
        expectation.text = u"honesty"_s;
        expectation.wordOf = WordOf::Told;
        TELEMACO_TRY(writer.add(expectation));
        Contact contact;
        contact.relationship = *related;
        contact.day = QDate(2024, 3, 1);
        TELEMACO_TRY(writer.add(contact));
        Goal goal;
        goal.title = u"Run"_s;
        goal.owner = me.id;
        goal.relationship = *related;
        goal.progressBy = ProgressBy::Number;
        goal.from = 5.0;
        goal.to = 1e-300;
        const auto added = writer.add(goal);
        Milestone milestone;
        milestone.goal = *added;
        milestone.position = 3;
        milestone.title = u"half"_s;
        TELEMACO_TRY(writer.add(milestone));
        CheckIn checkIn;
        checkIn.goal = *added;
        checkIn.value = -1.0 / 3;
        checkIn.date = QDate(2024, 3, 2);
        TELEMACO_TRY(writer.add(checkIn));
        TELEMACO_TRY(addMeeting(writer, *related, *added));
        return addJournal(writer, *added);
    });
    REQUIRE(done);
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

TEST_CASE("the exported file is whole, private, and leaves nothing behind when it cannot be", "[json]")
{
    Sandbox box;
    auto workspace = box.open();
    fill(*workspace);
    exported(*workspace, box);
    CHECK((QFile::permissions(box.path(u"out.json"_s)) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    QDir(box.path(u"."_s)).mkdir(u"folder"_s);
    CHECK(exportJson(*workspace, box.path(u"folder"_s)).error().code == ErrorCode::CannotWrite);
    CHECK(exportJson(*workspace, box.path(u"gone/out.json"_s)).error().code == ErrorCode::CannotWrite);
    CHECK(exportJson(*workspace, workspace->path()).error().code == ErrorCode::CannotWrite);

    const QStringList before = QDir(box.path(u"."_s)).entryList(QDir::Files);
    auto exporter = JsonExporter::open(*workspace, box.path(u"half.json"_s));
    REQUIRE(exporter);
    exporter->reset();
    CHECK(QDir(box.path(u"."_s)).entryList(QDir::Files) == before);
}

TEST_CASE("an export during which somebody writes holds the state at its end", "[json]")
{
    Sandbox box;
    auto workspace = box.open();
    QList<Id<Person>> people;
    REQUIRE(workspace->perform({u"add"_s}, [&](Writer& writer) -> Result<void> {
        for (int i = 0; i < 6000; ++i) {
            Person person;
            person.name = u"Somebody"_s;
            const auto id = writer.add(person);
            TELEMACO_TRY(id);
            people += *id;
        }
        return {};
    }));
    auto exporter = JsonExporter::open(*workspace, box.path(u"out.json"_s));
    REQUIRE(exporter);
    const auto begun = (*exporter)->step();
    REQUIRE(begun);
    REQUIRE(*begun); // there is more to do, and the first ones are written
    REQUIRE(workspace->perform({u"edit"_s}, [&](Writer& writer) -> Result<void> {
        for (Id<Person> id : people.first(10))
            TELEMACO_TRY(writer.setField({Kind::Person, id.value}, "name", u"Renamed"_s));
        return {};
    }));
    for (bool more = true; more;) {
        const auto step = (*exporter)->step();
        REQUIRE(step);
        more = *step;
    }
    CHECK(box.bytes(u"out.json"_s).count("\"Renamed\"") == 10);
    CHECK(box.bytes(u"out.json"_s) == exported(*workspace, box));
}
