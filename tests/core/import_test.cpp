#include "core/interop/importer.h"
#include "core/workspace/usecases.h"
#include "tests/support/sandbox.h"
#include "tests/support/sources.h"
#include "tests/support/told.h"

using namespace telemaco;
using namespace telemaco::test;
using namespace Qt::StringLiterals;

static ImportRequest request(const QString& format, const QString& path, Kind as = Kind::Person)
{
    ImportRequest made;
    made.format = format;
    made.path = path;
    made.as = as;
    return made;
}

static ImportResult done(Workspace& workspace, const ImportRequest& what)
{
    const auto result = runImport(workspace, what);
    if (!result)
        FAIL(told(result.error()));
    return *result;
}

static QString counts(const ImportResult& result)
{
    return u"%1 new, %2 changed, %3 unchanged, %4 refused"_s.arg(result.added)
        .arg(result.changed)
        .arg(result.unchanged)
        .arg(result.refused);
}

static QStringList tagsOf(const Workspace& workspace, Id<Entry> entry)
{
    QStringList paths;
    for (const Tag& tag :
        workspace.select<Tag>("where id in (select to_item from link where from_kind = 9 and "
                              "from_item = ? and role = 'tag') order by path",
            {entry.value}))
        paths += tag.path;
    return paths;
}

TEST_CASE("a journal comes in once, whole, and is undone in one step", "[import]")
{
    Sandbox box;
    SourceFolder folder;
    folder.write(
        u"1660-01.txt"_s, "2: {text: 'Walked #far', Tags: {London: null}}\n3: {text: To White Hall}\n");
    folder.write(u"1660-02.txt"_s, "1: {text: Rose early}\n31: {text: no such day}\n");
    auto workspace = box.open();
    const auto what = request(u"rednotebook"_s, folder.path());

    auto dry = what;
    dry.dryRun = true;
    const auto untouched = box.bytes();
    const auto expected = done(*workspace, dry);
    CHECK(box.bytes() == untouched);
    CHECK(counts(expected) == u"3 new, 0 changed, 0 unchanged, 1 refused"_s);
    CHECK(expected.alsoMade.at(Kind::Tag) == 2);

    const auto first = done(*workspace, what);
    CHECK(counts(first) == counts(expected));
    CHECK(first.alsoMade == expected.alsoMade);
    CHECK(first.refusals == expected.refusals);
    REQUIRE(first.refusals.size() == 1);
    CHECK(first.refusals[0].line == 2);

    const auto entries = workspace->select<Entry>("order by instant");
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].date == QDate(1660, 1, 2));
    CHECK_FALSE(entries[0].time.isValid());
    CHECK(entries[0].zone == u"Europe/Rome"_s);
    CHECK(entries[0].instant == instantOf(QDate(1660, 1, 2), {}, QTimeZone("Europe/Rome")));
    CHECK(tagsOf(*workspace, entries[0].id) == QStringList{u"London"_s, u"far"_s});

    const auto imported = box.bytes();
    CHECK(counts(done(*workspace, what)) == u"0 new, 0 changed, 3 unchanged, 1 refused"_s);
    CHECK(box.bytes() == imported);

    REQUIRE(workspace->undo());
    CHECK(workspace->select<Entry>("").isEmpty());
    CHECK(workspace->select<Tag>("").isEmpty());
    CHECK(workspace->select<ImportSource>("").isEmpty());
    REQUIRE(workspace->redo());
    CHECK(workspace->select<Entry>("").size() == 3);
    CHECK(counts(done(*workspace, what)) == u"0 new, 0 changed, 3 unchanged, 1 refused"_s);
    REQUIRE(workspace->undo());
    CHECK(counts(done(*workspace, what)) == u"3 new, 0 changed, 0 unchanged, 1 refused"_s);
}

TEST_CASE("what was edited or removed here is left alone until the source changes too", "[import]")
{
    Sandbox box;
    SourceFolder folder;
    folder.write(u"j.txt"_s, "[2024-01-01] a\n[2024-01-02] b\n[2024-01-03] c\n[2024-01-04] d\n");
    auto workspace = box.open();
    const auto what = request(u"jrnl"_s, folder.path(u"j.txt"_s));
    done(*workspace, what);
    const auto entries = workspace->select<Entry>("order by instant");
    REQUIRE(workspace->perform({u"edit"_s}, [&](Writer& writer) -> Result<void> {
        Entry edited = entries[1];
        edited.text = u"my own words"_s;
        TELEMACO_TRY(writer.save(edited));
        TELEMACO_TRY(writer.remove({Kind::Entry, entries[2].id.value}));
        const auto tag = writer.tagNamed(u"mine"_s);
        TELEMACO_TRY(writer.link({Kind::Entry, entries[3].id.value}, {Kind::Tag, tag->value}, LinkRole::Tag));
        return {};
    }));
    CHECK(counts(done(*workspace, what)) == u"0 new, 0 changed, 4 unchanged, 0 refused"_s);

    folder.write(u"j.txt"_s, "[2024-01-01] A\n[2024-01-02] B\n[2024-01-03] C\n[2024-01-04] D @new\n");
    auto dry = what;
    dry.dryRun = true;
    CHECK(counts(done(*workspace, dry)) == u"0 new, 2 changed, 0 unchanged, 2 refused"_s);
    const auto result = done(*workspace, what);
    CHECK(counts(result) == u"0 new, 2 changed, 0 unchanged, 2 refused"_s);
    REQUIRE(result.refusals.size() == 2);
    CHECK(result.refusals[0].code == ErrorCode::Conflict);
    CHECK(result.refusals[0].line == 2);
    CHECK(result.refusals[1].line == 3);
    CHECK(workspace->get(entries[0].id)->title == u"A"_s);
    CHECK(workspace->get(entries[1].id)->text == u"my own words"_s);
    CHECK(tagsOf(*workspace, entries[3].id) == QStringList{u"mine"_s, u"new"_s});
    CHECK(counts(done(*workspace, what)) == u"0 new, 0 changed, 2 unchanged, 2 refused"_s);
}

TEST_CASE("people: the same key twice in one file is told, somebody known is filled in", "[import]")
{
    Sandbox box;
    SourceFolder folder;
    const QString path = folder.write(u"p.csv"_s,
        "Name,E-mail,Organisation,Phone\n"
        "Anna,anna@example.org,School,1\n"
        "Anna again,ANNA@example.org,School,2\n"
        "Bruno,,Work,3\n"
        "Bruno,,Work,3\n");
    auto workspace = box.open();
    Person bruno;
    bruno.name = u"Bruno"_s;
    bruno.phone = u"99"_s;
    REQUIRE(workspace->perform({u"add"_s}, [&](Writer& writer) -> Result<void> {
        const auto id = writer.add(bruno);
        bruno.id = *id;
        return {};
    }));
    const auto result = done(*workspace, request(u"csv"_s, path));
    CHECK(counts(result) == u"1 new, 1 changed, 1 unchanged, 1 refused"_s);
    CHECK(result.refusals.first().code == ErrorCode::Conflict);
    CHECK(result.refusals.first().line == 3);
    CHECK(workspace->get(bruno.id)->organisation == u"Work"_s);
    CHECK(workspace->get(bruno.id)->phone == u"99"_s);
    CHECK(workspace->select<Person>("where me = 0").size() == 2);
    CHECK(counts(done(*workspace, request(u"csv"_s, path))) == u"0 new, 0 changed, 3 unchanged, 1 refused"_s);
}

TEST_CASE("a goal belongs to my relationship with the mentor named first", "[import]")
{
    Sandbox box;
    SourceFolder folder;
    const QString people = folder.write(u"p.csv"_s, "Name,E-mail\nHugo Santoro,h@example.org\n");
    const QString path = folder.write(u"g.csv"_s,
        "Organisation,Goal,Description,Mentors,Start,End\n"
        "Antrea,First,Text,hugo santoro; Rosa Esposito,2024-03-04,2024-05-31\n"
        "Antrea,Second,Text,Rosa Esposito,,\n"
        "Antrea,Third,Text,Rosa Esposito,,\n"
        "Antrea,Alone,Text,,,\n");
    auto workspace = box.open();
    done(*workspace, request(u"csv"_s, people));
    auto dry = request(u"csv"_s, path, Kind::Goal);
    dry.dryRun = true;
    const auto expected = done(*workspace, dry);
    const auto result = done(*workspace, request(u"csv"_s, path, Kind::Goal));
    CHECK(counts(result) == u"4 new, 0 changed, 0 unchanged, 0 refused"_s);
    CHECK(counts(expected) == counts(result));
    CHECK(result.alsoMade.at(Kind::Person) == 1);
    CHECK(result.alsoMade.at(Kind::Relationship) == 2);
    CHECK(expected.alsoMade == result.alsoMade);

    const auto goals = workspace->select<Goal>("order by id");
    REQUIRE(goals.size() == 4);
    const auto relationship = workspace->get(goals[0].relationship);
    REQUIRE(relationship);
    CHECK(workspace->get(relationship->mentor)->name == u"Hugo Santoro"_s);
    CHECK(relationship->mentee == workspace->me().id);
    CHECK(relationship->stage == Stage::Prospect);
    CHECK(goals[0].owner == workspace->me().id);
    CHECK(goals[0].due == QDate(2024, 5, 31));
    CHECK(goals[0].notes == u"Text\n\nMentors: Rosa Esposito"_s);
    CHECK(goals[1].relationship == goals[2].relationship);
    CHECK(workspace->select<Person>("where name = 'Rosa Esposito'").first().organisation == u"Antrea"_s);
    CHECK_FALSE(goals[3].relationship);
    REQUIRE(workspace->undo());
    CHECK(workspace->select<Person>("where name = 'Rosa Esposito'").isEmpty());
    CHECK(workspace->select<Relationship>("").isEmpty());
}

TEST_CASE("bad input leaves the workspace byte for byte as it was", "[import]")
{
    Sandbox box;
    SourceFolder folder;
    folder.write(u"quote.csv"_s, "Name,Phone\nAnna,1\nBruno,\"never closed\n");
    folder.write(u"yaml/2024-01.txt"_s, "1: {text: good}\n");
    folder.write(u"yaml/2024-02.txt"_s, "1: {text: good}\n2: {text: 'broken}\n");
    folder.write(u"day/2024-01.txt"_s, "32: {text: no such day}\n");
    folder.write(u"undated.txt"_s, "words without a date\n");
    folder.write(u"cut.json"_s, "{\"format\":\"telemaco\",\"version\":1,\"items\":[\n{\"kind\":\"tag\",");
    folder.write(u"newer.json"_s, "{\"format\":\"telemaco\",\"version\":3,\"items\":[]}");
    folder.write(u"other.json"_s, "{\"format\":\"else\",\"version\":1,\"items\":[]}");
    auto workspace = box.open();
    const QByteArray before = box.bytes();

    struct Case {
        QString format;
        QString path;
        ErrorCode code;
        int line;
    };
    const Case bad = GENERATE(values<Case>({{u"csv"_s, u"quote.csv"_s, ErrorCode::BadInput, 3},
        {u"csv"_s, u"yaml"_s, ErrorCode::CannotRead, 0}, {u"csv"_s, u"gone.csv"_s, ErrorCode::CannotRead, 0},
        {u"rednotebook"_s, u"yaml"_s, ErrorCode::BadInput, 3},
        {u"rednotebook"_s, u"undated.txt"_s, ErrorCode::CannotRead, 0},
        {u"jrnl"_s, u"undated.txt"_s, ErrorCode::BadInput, 1},
        {u"jrnl"_s, u"yaml"_s, ErrorCode::CannotRead, 0}, {u"json"_s, u"cut.json"_s, ErrorCode::BadInput, 2},
        {u"json"_s, u"newer.json"_s, ErrorCode::NewerVersion, 0},
        {u"json"_s, u"other.json"_s, ErrorCode::BadInput, 1},
        {u"json"_s, u"yaml"_s, ErrorCode::CannotRead, 0},
        {u"diaro"_s, u"quote.csv"_s, ErrorCode::UnknownFormat, 0}}));
    CAPTURE(bad.format.toStdString(), bad.path.toStdString());
    const auto result = runImport(*workspace, request(bad.format, folder.path(bad.path)));
    REQUIRE_FALSE(result);
    CHECK(result.error().code == bad.code);
    CHECK(result.error().line == bad.line);
    CHECK(box.bytes() == before);

    const auto refused = done(*workspace, request(u"rednotebook"_s, folder.path(u"day"_s)));
    CHECK(counts(refused) == u"0 new, 0 changed, 0 unchanged, 1 refused"_s);
    CHECK(box.bytes() == before);
}

TEST_CASE("a long import goes on in slices and can be cancelled", "[import]")
{
    Sandbox box;
    SourceFolder folder;
    QByteArray many;
    for (int i = 0; i < 3000; ++i)
        many += "[2024-01-01 10:00] entry " + QByteArray::number(i) + " @tag" + QByteArray::number(i % 7)
            + "\nbody\n";
    const QString path = folder.write(u"j.txt"_s, many);
    auto workspace = box.open();
    auto importer = Importer::open(*workspace, request(u"jrnl"_s, path));
    REQUIRE(importer);
    int slices = 0;
    double progress = 0;
    while ((*importer)->result().added == 0 || slices < 3) {
        const auto step = (*importer)->step();
        REQUIRE(step);
        REQUIRE(*step);
        CHECK((*importer)->progress() >= progress);
        progress = (*importer)->progress();
        ++slices;
    }
    CHECK(progress < 1);
    CHECK(workspace->store().count(Kind::Entry) > 0);
    CHECK(workspace->undo().error().code == ErrorCode::Busy); // half an import is no step
    for (bool more = true; more;) {
        const auto step = (*importer)->cancelStep();
        REQUIRE(step);
        more = *step;
    }
    CHECK(workspace->store().count(Kind::Entry) == 0);
    CHECK(workspace->store().count(Kind::Tag) == 0);
    CHECK(workspace->store().count(Kind::ImportSource) == 0);
    CHECK_FALSE(workspace->undoName());

    CHECK(counts(done(*workspace, request(u"jrnl"_s, path)))
        == u"3000 new, 0 changed, 0 unchanged, 0 refused"_s);
    CHECK(workspace->undoName()->verb == u"import"_s);
    CHECK(workspace->undoName()->count == 3000);
    REQUIRE(workspace->undo());
    CHECK(workspace->store().count(Kind::Entry) == 0);
}

TEST_CASE("a dry run needs no right to write, an import does", "[import]")
{
    Sandbox box;
    SourceFolder folder;
    const QString path = folder.write(u"j.txt"_s, "[2024-01-01] a\n");
    box.open().reset();
    auto workspace = box.tryOpen(Database::Access::Read, false);
    REQUIRE(workspace);
    auto what = request(u"jrnl"_s, path);
    CHECK(runImport(**workspace, what).error().code == ErrorCode::ReadOnly);
    what.dryRun = true;
    CHECK(done(**workspace, what).added == 1);
}

TEST_CASE("a tag that left the source leaves, one put on here stays", "[import]")
{
    Sandbox box;
    SourceFolder folder;
    folder.write(u"j.txt"_s, "[2024-01-01] a @one @two\n");
    auto workspace = box.open();
    const auto what = request(u"jrnl"_s, folder.path(u"j.txt"_s));
    done(*workspace, what);
    const auto entry = workspace->select<Entry>({}).first();
    REQUIRE(workspace->perform({u"tag"_s}, [&](Writer& writer) -> Result<void> {
        const auto tag = writer.tagNamed(u"mine"_s);
        TELEMACO_TRY(writer.link({Kind::Entry, entry.id.value}, {Kind::Tag, tag->value}, LinkRole::Tag));
        return {};
    }));
    folder.write(u"j.txt"_s, "[2024-01-01] a @two @three\n");
    CHECK(counts(done(*workspace, what)) == u"0 new, 1 changed, 0 unchanged, 0 refused"_s);
    CHECK(tagsOf(*workspace, entry.id) == QStringList{u"mine"_s, u"three"_s, u"two"_s});
    REQUIRE(workspace->undo());
    CHECK(tagsOf(*workspace, entry.id) == QStringList{u"mine"_s, u"one"_s, u"two"_s});
}

// A dry run, then the import: both must say the same. What came of it is the latter's.
static ImportResult doneAsForeseen(Workspace& workspace, const ImportRequest& what)
{
    auto dry = what;
    dry.dryRun = true;
    const auto foreseen = done(workspace, dry);
    const auto result = done(workspace, what);
    CHECK(counts(foreseen) == counts(result));
    CHECK(foreseen.alsoMade == result.alsoMade);
    CHECK(foreseen.refusals.size() == result.refusals.size());
    return result;
}

TEST_CASE("a dry run foresees what earlier rows of the same file will have done", "[import]")
{
    Sandbox box;
    SourceFolder folder;
    auto workspace = box.open();
    SECTION("a mentor named twice in other letters")
    {
        folder.write(
            u"g.csv"_s, "Goal,Mentor\nA,Anna Rossi\nB,ANNA ROSSI\nC,\xC3\x89lodie\nD,\xC3\xA9lodie\n");
        const auto result
            = doneAsForeseen(*workspace, request(u"csv"_s, folder.path(u"g.csv"_s), Kind::Goal));
        CHECK(result.alsoMade.at(Kind::Person) == 3);
    }
    SECTION("somebody known who is filled in by the first of two")
    {
        folder.write(u"g.csv"_s, "Goal,Mentor\nA,Anna Rossi\n");
        done(*workspace, request(u"csv"_s, folder.path(u"g.csv"_s), Kind::Goal));
        folder.write(u"p.csv"_s, "Name,Email\nAnna Rossi,\nAnna Rossi,a@example.org\n");
        const auto result = doneAsForeseen(*workspace, request(u"csv"_s, folder.path(u"p.csv"_s)));
        CHECK(counts(result) == u"1 new, 0 changed, 1 unchanged, 0 refused"_s);
    }
    SECTION("tags without a name")
    {
        folder.write(
            u"2024-01.txt"_s, "1: {text: a, Tags: {/: null, x//y: null, X/y/: null, ok: {' ': null}}}\n");
        const auto result = doneAsForeseen(*workspace, request(u"rednotebook"_s, folder.path()));
        CHECK(counts(result) == u"1 new, 0 changed, 0 unchanged, 0 refused"_s);
        CHECK(result.alsoMade.at(Kind::Tag) == 2);
        CHECK(doneAsForeseen(*workspace, request(u"rednotebook"_s, folder.path())).alsoMade.empty());
    }
}
