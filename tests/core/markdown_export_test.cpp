#include "core/interop/importer.h"
#include "core/interop/markdownexporter.h"
#include "core/workspace/titles.h"
#include "tests/support/sandbox.h"
#include "tests/support/sources.h"
#include "tests/support/told.h"

using namespace telemaco;
using namespace telemaco::test;
using namespace Qt::StringLiterals;

static ExportRequest requestFor(const QString& path) { return {u"markdown"_s, path, {}}; }

static void addEntry(Workspace& workspace, Entry entry, const QStringList& tags = {})
{
    const auto done = workspace.perform({u"add"_s, Kind::Entry, 1}, [&](Writer& writer) -> Result<void> {
        const auto id = writer.add(entry);
        if (!id)
            return id.error();
        for (const QString& path : tags) {
            const auto tag = writer.tagNamed(path);
            if (!tag)
                return tag.error();
            TELEMACO_TRY(writer.link({Kind::Entry, id->value}, {Kind::Tag, tag->value}, LinkRole::Tag));
        }
        return {};
    });
    REQUIRE(done);
}

static Entry entryOf(QDate date, QTime time, const QString& title, const QString& text)
{
    Entry entry;
    entry.date = date;
    entry.time = time;
    entry.zone = u"Europe/Rome"_s;
    entry.title = title;
    entry.text = text;
    return entry;
}

static QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

// What makes an entry, its row's number aside.
static QStringList stateOf(const Workspace& workspace)
{
    QStringList all;
    for (const Record& record : workspace.store().select(Kind::Entry, "order by uuid")) {
        QString line = record.uuid.toString();
        for (const QVariant& value : record.values)
            line += u'|' + value.toString();
        all += line + u'|' + tagsOf(workspace, record.ref()).join(u';');
    }
    return all;
}

TEST_CASE("the journal goes out as Markdown and comes back the same", "[export][markdown]")
{
    Sandbox box;
    auto workspace = box.open();
    const QDate day(2024, 3, 5);
    box.clock.advance(1); // entries of one moment have no order: the second one gets the number
    addEntry(*workspace, entryOf(day, {14, 30}, u"A walk: \"why\" not?"_s, u"Walked #with Anna.\n\nMore"_s),
        {u"work/project"_s, u"family life"_s});
    box.clock.advance(1);
    addEntry(
        *workspace, entryOf(day, {14, 30, 5}, u"a WALK: \"why\" not?"_s, u"# A heading, and no title\n"_s));
    addEntry(*workspace, entryOf(day, {}, {}, u"# A heading, and no title"_s));
    Entry far = entryOf(day, {23, 59}, u"Perché 日本 🎉 \\ / <x>"_s, u"\n\n  blank ends \n\n"_s);
    far.zone = u"Asia/Tokyo"_s;
    far.mood = u"- light: #1"_s;
    addEntry(*workspace, far);
    far.zone.clear();
    far.title = u"---"_s;
    far.text = u"---\nno: head\n---\nwindows\r\nlines\rends\n"_s;
    far.mood = u"yes"_s;
    addEntry(*workspace, far);
    addEntry(*workspace, entryOf(day, {}, u"12:30"_s, {}));

    const QString folder = box.path(u"out"_s);
    const auto written = runExport(*workspace, requestFor(folder));
    if (!written)
        FAIL(told(written.error()));
    CHECK(*written == 6);
    CHECK(namesIn(folder).size() == 6);
    CHECK(namesIn(folder).contains(u"2024-03-05-1430 A walk why not.md"_s));
    CHECK(namesIn(folder).contains(u"2024-03-05-1430 a WALK why not (2).md"_s));
    CHECK(namesIn(folder).contains(u"2024-03-05.md"_s));
    CHECK(namesIn(folder).contains(u"2024-03-05-2359 Perché 日本 🎉 x.md"_s));

    auto other = box.open(u"other.telemaco"_s);
    ImportRequest request;
    request.format = u"markdown"_s;
    request.path = folder;
    const auto read = runImport(*other, request);
    REQUIRE(read);
    for (const Error& refusal : read->refusals)
        FAIL_CHECK(told(refusal));
    CHECK(stateOf(*other) == stateOf(*workspace));
    CHECK(runImport(*other, request)->unchanged == 6);

    SECTION("into the workspace it came from it brings nothing, until a file is changed")
    {
        CHECK(runImport(*workspace, request)->unchanged == 6);
        QFile file(folder + u"/2024-03-05.md"_s);
        REQUIRE(file.open(QIODevice::Append));
        file.write("and more\n");
        file.close();
        CHECK(runImport(*workspace, request)->changed == 1);
    }
}

TEST_CASE("names hold what every system takes", "[export][markdown]")
{
    const QDate day(2024, 3, 5);
    CHECK(markdownFileName(entryOf(day, {}, u"a/b\\c:d*e?f\"g<h>i|j\nk"_s, {}))
        == u"2024-03-05 a b c d e f g h i j k"_s);
    CHECK(markdownFileName(entryOf(day, {9, 5}, u"ends. . ."_s, {})) == u"2024-03-05-0905 ends"_s);
    CHECK(markdownFileName(entryOf(day, {}, u"..."_s, {})) == u"2024-03-05"_s);
    const QString longest = markdownFileName(entryOf(day, {}, QString(1000, QChar(0x65E5)), {}));
    CHECK(longest.toUtf8().size() < 200);
    QString emoji;
    for (int i = 0; i < 100; ++i)
        emoji += u"🎉"_s;
    CHECK(markdownFileName(entryOf(day, {}, emoji, {})).isValidUtf16());
}

TEST_CASE("an export writes over nothing, and leaves nothing half done", "[export][markdown]")
{
    Sandbox box;
    auto workspace = box.open();
    for (int i = 0; i < 200; ++i)
        addEntry(*workspace, entryOf(QDate(2024, 1, 1).addDays(i), {}, {}, u"x"_s));
    const QString folder = box.path(u"out"_s);
    const auto around = [&] { return namesIn(box.path({})); };
    const QStringList before = around();
    {
        auto exporter = Exporter::open(*workspace, requestFor(folder));
        REQUIRE(exporter);
        CHECK_FALSE(QFileInfo::exists(folder));
        CHECK(around() != before); // beside its place, under another name
    }
    CHECK(around() == before);
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(runExport(*workspace, requestFor(folder))); // an empty one is taken
    CHECK(namesIn(folder).size() == 200);
    const auto again = runExport(*workspace, requestFor(folder));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::CannotWrite);
    CHECK(runExport(*workspace, requestFor(workspace->path())).error().code == ErrorCode::CannotWrite);
    CHECK(runExport(*workspace, requestFor(box.path(u"gone/out"_s))).error().code == ErrorCode::CannotWrite);
}
