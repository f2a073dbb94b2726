#include "core/interop/datedname.h"
#include "core/interop/importer.h"
#include "core/interop/markdownreader.h"
#include "core/workspace/titles.h"
#include "tests/support/everything.h"
#include "tests/support/sandbox.h"
#include "tests/support/sources.h"
#include "tests/support/told.h"

using namespace telemaco;
using namespace telemaco::test;
using namespace Qt::StringLiterals;

static const QTimeZone rome("Europe/Rome");

static Read readFolder(const QString& path) { return readAll(MarkdownReader::open(path, rome)); }

static EntryDraft readOne(const QByteArray& content, const QString& name = u"2024-03-05.md"_s)
{
    const SourceFolder folder;
    const Read read = readFolder(folder.write(name, content));
    if (read.broken)
        FAIL(told(*read.broken));
    if (!read.refused.isEmpty())
        FAIL(told(read.refused[0]));
    REQUIRE(read.items.size() == 1);
    return entry(read.items[0]);
}

TEST_CASE("the name of a file tells its day, time and title", "[import][markdown]")
{
    struct Case {
        QString name;
        QDate date;
        QTime time;
        QString title;
    };
    const QDate day(2024, 3, 5);
    const QList<Case> cases{
        {u"2024-03-05.md"_s, day, {}, {}},
        {u"20240305 A walk.md"_s, day, {}, u"A walk"_s},
        {u"2024-03-05-1430-first-talk.md"_s, day, {14, 30}, u"first talk"_s},
        {u"2024-03-05-1430 First - talk.md"_s, day, {14, 30}, u"First - talk"_s},
        {u"202403051430 Zettel.md"_s, day, {14, 30}, u"Zettel"_s},
        {u"20240305143059.markdown"_s, day, {14, 30, 59}, {}},
        {u"2024_03_05.md"_s, day, {}, {}},
        {u"2024-03-05T09.05.txt"_s, day, {9, 5}, {}},
        {u"2024-03-05 9:05 tea.txt"_s, day, {9, 5}, u"tea"_s},
        {u"2024-03-05 1984 by Orwell.md"_s, day, {}, u"1984 by Orwell"_s},
        {u"2024-03-05 2023 in review.md"_s, day, {}, u"2023 in review"_s},
        {u"2024-03-05-2599-title.md"_s, day, {}, u"2599 title"_s},
        {u"diary/Talk with Anna 2024-03-05.md"_s, day, {}, u"Talk with Anna"_s},
        {u"diary/2024/03/05.md"_s, day, {}, {}},
        {u"2024-13-05.md"_s, {}, {}, u"2024-13-05"_s},
        {u"2024-02-30 none.md"_s, {}, {}, u"2024-02-30 none"_s},
        {u"20240305999.md"_s, {}, {}, u"20240305999"_s},
        {u"Meeting v1.2.md"_s, {}, {}, u"Meeting v1.2"_s},
    };
    for (const Case& one : cases) {
        INFO(one.name.toStdString());
        const DatedName read = datedName(one.name);
        CHECK(read.date == one.date);
        CHECK(read.time == one.time);
        CHECK(read.title.toStdString() == one.title.toStdString());
    }
}

TEST_CASE("front matter says day, time, title, mood, zone and tags", "[import][markdown]")
{
    const SourceFolder folder;
    const QString file = folder.write(u"notes/a walk.md"_s,
        "---\r\n"
        "Title: \"Perch\xC3\xA9 no: a walk\"\r\n"
        "date: 2024-03-05 14:30\r\n"
        "zone: Asia/Tokyo\r\n"
        "tags: [work, '#family life', garden/roses]\r\n"
        "mood: light\r\n"
        "weather: sunny\r\n"
        "people:\r\n  - Anna\r\n"
        "empty:\r\n"
        "---\r\n\r\nWalked with **Anna** #garden/Roses and #trees.\r\n\r\n");
    const Read read = readFolder(folder.path());
    REQUIRE(read.items.size() == 1);
    const EntryDraft& draft = entry(read.items[0]);
    CHECK(draft.title == u"Perché no: a walk"_s);
    CHECK(draft.date == QDate(2024, 3, 5));
    CHECK(draft.time == QTime(14, 30));
    CHECK(draft.zone == u"Asia/Tokyo"_s);
    CHECK(draft.mood == u"light"_s);
    CHECK(draft.text.toStdString()
        == "Walked with **Anna** #garden/Roses and #trees.\n\n```yaml\nweather: sunny\npeople:\n  - "
           "Anna\n```");
    CHECK(read.items[0].tags == QStringList{u"work"_s, u"family life"_s, u"garden/roses"_s, u"trees"_s});
    CHECK(read.items[0].key == QFileInfo(folder.path()).fileName() + u"/notes/a walk.md"_s);
    CHECK(read.items[0].place.file == file);
}

TEST_CASE("the many ways to write a moment", "[import][markdown]")
{
    struct Case {
        QByteArray head;
        QDate date;
        QTime time;
        std::optional<QString> zone;
    };
    const QDate day(2024, 3, 5);
    const QList<Case> cases{
        {"date: 2024-03-05", day, {}, {}},
        {"created: 2024-03-05T14:30:05", day, {14, 30, 5}, {}},
        {"date: '[[2024-03-05]]'\ntime: 9:30", day, {9, 30}, {}},
        {"date: 2024-03-05 2:30 PM", day, {14, 30}, {}},
        {"date: 2024-03-05, 12:05 a.m.", day, {0, 5}, {}},
        {"date: 2024-03-05T02:30:10 pm +09:00", day, {14, 30, 10}, u"Etc/GMT-9"_s},
        {"date: 2024-03-05\ntime: 2:30 PM", day, {14, 30}, {}},
        {"data: 5/3/2024", day, {}, {}},
        {"date: 20240305", day, {}, {}},
        {"date: 2024-03-05 14:30:00 +0100", day, {14, 30}, {}}, // Rome's own
        {"date: 2024-03-05T23:30:00+09:00", day, {23, 30}, u"Etc/GMT-9"_s},
        {"date: 2024-03-04T23:30:00.000Z", day, {0, 30}, {}},
        {"date: 2024-03-05T14:30:00+05:30", day, {10, 0}, {}},
        {"created: 2024-03-05 10:00\ndate: 2024-03-06", day, {10, 0}, {}},
    };
    for (const Case& one : cases) {
        INFO(one.head.toStdString());
        const EntryDraft draft = readOne("---\n" + one.head + "\n---\ntext\n", u"note.md"_s);
        CHECK(draft.date == one.date);
        CHECK(draft.time == one.time);
        CHECK(draft.zone == one.zone);
        CHECK_FALSE(draft.guessedMoment);
    }
}

TEST_CASE("without a day in it a file is of the day it was changed", "[import][markdown]")
{
    const SourceFolder folder;
    const QString path = folder.write(u"thought.txt"_s, "A thought.\n");
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(
            QDateTime(QDate(2020, 7, 1), QTime(22, 15, 30), Qt::UTC), QFileDevice::FileModificationTime));
    }
    const Read read = readFolder(folder.path());
    REQUIRE(read.items.size() == 1);
    CHECK(entry(read.items[0]).date == QDate(2020, 7, 2));
    CHECK(entry(read.items[0]).time == QTime(0, 15));
    CHECK(entry(read.items[0]).title == u"thought"_s);
    CHECK(entry(read.items[0]).guessedMoment);
}

TEST_CASE("title: front matter, else the first heading, else the name", "[import][markdown]")
{
    CHECK(readOne("# A heading #\n\ntext\n").title == u"A heading"_s);
    CHECK(readOne("# A heading #\n\ntext\n").text == u"text"_s);
    CHECK(readOne("intro\n\n```\n# code\n```\n\n# Later\nmore\n").title == u"Later"_s);
    CHECK(readOne("intro\n\n# Later\nmore\n").text == u"intro\n\n# Later\nmore"_s);
    CHECK(readOne("---\ntitle: Mine\n---\n# Heading\n").title == u"Mine"_s);
    CHECK(readOne("---\ntitle: Mine\n---\n# Heading\n").text == u"# Heading"_s);
    CHECK(readOne("---\ntitle:\n---\n# Heading\n").title == u"Heading"_s);
    CHECK(readOne("---\ntitle: ''\n---\n# Heading\n").title.isEmpty());
    CHECK(readOne("## no title\n").title.isEmpty());
    CHECK(readOne("#tag is none\n").title.isEmpty());
    CHECK(readOne("text", u"2024-03-05 Named.md"_s).title == u"Named"_s);
}

TEST_CASE("dashes that are no front matter are text", "[import][markdown]")
{
    CHECK(readOne("---\nno end\n").text == u"---\nno end"_s);
    CHECK(readOne("---\nA thought, between rulers.\n---\nmore\n").text
        == u"---\nA thought, between rulers.\n---\nmore"_s);
    CHECK(readOne("---\n---\nonly text\n").text == u"only text"_s);
}

TEST_CASE("tags are found in prose and not in code, links and addresses", "[import][markdown]")
{
    const auto tags = [](const QByteArray& content) {
        const SourceFolder folder;
        const Read read = readFolder(folder.write(u"2024-03-05.md"_s, content));
        REQUIRE(read.items.size() == 1);
        return read.items[0].tags;
    };
    CHECK(tags("#one `#two` [x](#three) [[Note#four]] https://a.b/#five\n```\n#six\n```\n#seven/part\n")
        == QStringList{u"one"_s, u"seven/part"_s});
    CHECK(tags("---\ntags: a, b c\n---\nx") == QStringList{u"a"_s, u"b c"_s});
    CHECK(tags("---\ntags: a b\n---\nx") == QStringList{u"a"_s, u"b"_s});
    CHECK(tags("---\nkeywords:\n  - a\n  - '#b'\n---\nx") == QStringList{u"a"_s, u"b"_s});
}

TEST_CASE("hidden files and links are passed over, other files told by their ending", "[import][markdown]")
{
    const SourceFolder elsewhere;
    elsewhere.write(u"secret.md"_s, "secret");
    const SourceFolder folder;
    folder.write(u"2024-03-05.md"_s, "here");
    folder.write(u"sub/2024-03-06.markdown"_s, "there");
    folder.write(u".obsidian/notes.md"_s, "hidden");
    folder.write(u".hidden.md"_s, "hidden");
    folder.write(u"a.png"_s, "x");
    folder.write(u"b.PNG"_s, "x");
    folder.write(u"empty.md"_s, "");
    REQUIRE(QFile::link(elsewhere.path(u"secret.md"_s), folder.path(u"link.md"_s)));
    REQUIRE(QFile::link(elsewhere.path(), folder.path(u"way out"_s)));
    REQUIRE(QFile::link(folder.path(), folder.path(u"sub/round"_s)));
    const Read read = readFolder(folder.path());
    REQUIRE_FALSE(read.broken);
    CHECK(read.refused.isEmpty());
    REQUIRE(read.items.size() == 2);
    CHECK(entry(read.items[0]).text == u"here"_s);
    CHECK(entry(read.items[1]).text == u"there"_s);
    QStringList aside;
    for (const SourceNote& note : read.notes)
        aside += note.name;
    CHECK(aside == QStringList{u"*.png"_s, u"link.md"_s, u"way out"_s, u"sub/round"_s});
}

TEST_CASE("what is no note is refused alone, with its place", "[import][markdown]")
{
    const SourceFolder folder;
    folder.write(u"1 good.md"_s, "fine");
    const QString broken = folder.write(u"2 broken.md"_s, "---\ntitle: a\ntags: [a, b\n---\ntext");
    const QString date = folder.write(u"3 date.md"_s, "---\ntitle: a\ndate: 2024-02-30\n---\ntext");
    const QString binary = folder.write(u"4 binary.md"_s, QByteArray("ab\0\1cd", 6));
    const QString control = folder.write(u"5 control.md"_s, "fine\nnot \x01 fine");
    const QString large = folder.write(u"6 large.md"_s, QByteArray(8 * 1024 * 1024 + 1, 'x'));
    folder.write(u"7 latin.md"_s, "perch\xE9");
    const QByteArray wide("\xFF\xFEh\0\xE8\0", 6);
    folder.write(u"8 utf16.txt"_s, wide);
    const Read read = readFolder(folder.path());
    REQUIRE_FALSE(read.broken);
    REQUIRE(read.items.size() == 3);
    CHECK(entry(read.items[1]).text == u"perché"_s);
    CHECK(entry(read.items[2]).text == u"hè"_s);
    REQUIRE(read.refused.size() == 5);
    CHECK(read.refused[0].file == broken);
    CHECK(read.refused[0].line >= 3);
    CHECK(read.refused[1].file == date);
    CHECK(read.refused[1].line == 3);
    CHECK(read.refused[2].file == binary);
    CHECK(read.refused[3].file == control);
    CHECK(read.refused[3].line == 2);
    CHECK(read.refused[4].file == large);
    for (const Error& refused : read.refused)
        CHECK(refused.code == ErrorCode::BadInput);
}

TEST_CASE("a place without notes is refused as a whole", "[import][markdown]")
{
    const SourceFolder folder;
    CHECK(readFolder(folder.path()).broken->code == ErrorCode::BadInput);
    CHECK(readFolder(folder.path(u"gone"_s)).broken->code == ErrorCode::CannotRead);
    CHECK(readFolder(folder.write(u"a.pdf"_s, "x")).broken->code == ErrorCode::CannotRead);
}

TEST_CASE("front matter made to be endless ends", "[import][markdown]")
{
    QByteArray head = "---\na0: &a0 [x, x]\n";
    for (int i = 1; i < 60; ++i)
        head += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [*a"
            + QByteArray::number(i - 1) + ", *a" + QByteArray::number(i - 1) + "]\n";
    head += "tags: *a59\n---\ntext";
    const SourceFolder folder;
    const Read read = readFolder(folder.write(u"2024-03-05.md"_s, head));
    CHECK(read.items.size() + read.refused.size() == 1);
    const Read deep
        = readFolder(folder.write(u"2024-03-06.md"_s, "---\na: " + QByteArray(30'000, '[') + "\n---\nx"));
    CHECK(deep.items.size() + deep.refused.size() == 1);
}

static ImportRequest requestFor(const QString& path)
{
    ImportRequest request;
    request.format = u"markdown"_s;
    request.path = path;
    return request;
}

static ImportResult import(Workspace& workspace, const ImportRequest& request)
{
    const auto result = runImport(workspace, request);
    if (!result)
        FAIL(told(result.error()));
    return *result;
}

TEST_CASE(
    "a folder of notes comes in once, is updated, and refused where both sides changed", "[import][markdown]")
{
    Sandbox box;
    auto workspace = box.open();
    const SourceFolder folder;
    folder.write(u"2024-03-05.md"_s, "one #tag\n");
    folder.write(u"undated.md"_s, "two\n");
    const ImportRequest request = requestFor(folder.path());
    CHECK(import(*workspace, request).added == 2);
    CHECK(import(*workspace, request).unchanged == 2);
    const auto before = workspace->select<Entry>("order by id");
    CHECK(before[0].zone == u"Europe/Rome"_s);
    CHECK(tagsOf(*workspace, {Kind::Entry, before[0].id.value}) == QStringList{u"tag"_s});

    {
        QFile file(folder.write(u"undated.md"_s, "two, changed\n"));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(
            QDateTime(QDate(2020, 7, 1), QTime(22, 15), Qt::UTC), QFileDevice::FileModificationTime));
    }
    CHECK(import(*workspace, request).changed == 1);
    const auto after = workspace->select<Entry>("order by id");
    CHECK(after[1].text == u"two, changed"_s);
    CHECK(after[1].date == before[1].date); // the day it came of is not that of its last change

    REQUIRE(workspace->type({Kind::Entry, before[0].id.value}, "text", u"mine"_s));
    folder.write(u"2024-03-05.md"_s, "theirs\n");
    const ImportResult conflict = import(*workspace, request);
    CHECK(conflict.refused == 1);
    CHECK(conflict.refusals[0].code == ErrorCode::Conflict);
    CHECK(conflict.refusals[0].file.endsWith(u"2024-03-05.md"_s));
}

TEST_CASE("a dry run says the same and changes nothing; undo takes all of it back", "[import][markdown]")
{
    Sandbox box;
    auto workspace = box.open();
    const SourceFolder folder;
    folder.write(u"a/2024-03-05.md"_s, "one #tag\n");
    folder.write(u"b/2024-03-05.md"_s, "two #tag\n");
    const auto before = everything(*workspace);
    ImportRequest request = requestFor(folder.path());
    request.dryRun = true;
    const ImportResult dry = import(*workspace, request);
    CHECK(dry.added == 2);
    CHECK(everything(*workspace) == before);
    request.dryRun = false;
    const ImportResult done = import(*workspace, request);
    CHECK(done.added == 2);
    CHECK(done.alsoMade == dry.alsoMade);
    REQUIRE(workspace->undo());
    CHECK(everything(*workspace) == before);
}

TEST_CASE("what an undo took away stays away for a watched folder, until it changes", "[import][markdown]")
{
    Sandbox box;
    auto workspace = box.open();
    const SourceFolder folder;
    folder.write(u"2024-03-05.md"_s, "one\n");
    ImportRequest request = requestFor(folder.path());
    request.notAgain = true;
    request.files = {u"2024-03-05.md"_s};
    CHECK(import(*workspace, request).added == 1);
    REQUIRE(workspace->undo());
    const ImportResult again = import(*workspace, request);
    CHECK(again.added == 0);
    CHECK(again.unchanged == 1);
    REQUIRE(workspace->redo());
    folder.write(u"2024-03-05.md"_s, "one and a half\n");
    CHECK(import(*workspace, request).changed == 1);
    REQUIRE(workspace->undo());
    CHECK(import(*workspace, request).changed == 0);
    folder.write(u"2024-03-05.md"_s, "two\n");
    CHECK(import(*workspace, request).changed == 1);
    request.notAgain = false;
    REQUIRE(workspace->undo());
    CHECK(import(*workspace, request).changed == 1); // asked for by a person, it comes
}

TEST_CASE("a dropped file or folder is known by its look", "[import][markdown]")
{
    const SourceFolder folder;
    folder.write(u"notes/a.md"_s, "x");
    folder.write(u"months/2024-03.txt"_s, "1: {text: a}\n");
    CHECK(guessedFormat(folder.path(u"notes"_s)) == u"markdown"_s);
    CHECK(guessedFormat(folder.path(u"months"_s)) == u"rednotebook"_s);
    CHECK(guessedFormat(folder.path(u"notes/a.md"_s)) == u"markdown"_s);
    CHECK(guessedFormat(folder.write(u"j.txt"_s, "[2024-03-05 10:00] Title\ntext\n")) == u"jrnl"_s);
    CHECK(guessedFormat(folder.write(u"t.txt"_s, "Just text\n")) == u"markdown"_s);
    CHECK(guessedFormat(folder.path(u"months/2024-03.txt"_s)) == u"rednotebook"_s);
    CHECK(guessedFormat(folder.write(u"2024-04.yaml"_s, "# mine\n---\n17:\n  text: |\n    [2024-04-17] a\n"))
        == u"rednotebook"_s);
    CHECK(guessedFormat(folder.write(u"2024-05.txt"_s, "[2024-05-05 10:00] Title\n")) == u"jrnl"_s);
    CHECK(guessedFormat(folder.write(u"2024-06.txt"_s, "What June brought: 1: rain\n")) == u"markdown"_s);
    CHECK(guessedFormat(folder.write(u"2024-06-07.txt"_s, "1: rain\n")) == u"markdown"_s);
}
