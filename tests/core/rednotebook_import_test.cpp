#include "core/base/reason.h"
#include "core/interop/rednotebook.h"
#include "core/interop/rednotebookmarkup.h"
#include "tests/support/sources.h"

using namespace telemaco;
using namespace telemaco::test;
using namespace Qt::StringLiterals;

TEST_CASE("a RedNotebook folder is read day by day, text, tags and categories", "[import][rednotebook]")
{
    SourceFolder folder;
    folder.write(u"2024-03.txt"_s,
        "4:\n"
        "  text: 'Perch\xC3\xA9 no? **Walked** with Anna #garden'\n"
        "  Tags: {work: null, family life: null}\n"
        "  Ideas:\n"
        "    a bench:\n"
        "      of oak: null\n"
        "    a hedge: null\n"
        "17: {text: ''}\n"
        "20: {text: \"one\\ntwo\"}\n");
    folder.write(u"2024-02.txt"_s, "{29: {text: leap}}\n");
    folder.write(u"2024-13.txt"_s, "{1: {text: no month}}\n");
    folder.write(u"notes.md"_s, "else");

    const Read read = readAll(RedNotebookReader::open(folder.path()));
    REQUIRE_FALSE(read.broken);
    CHECK(read.refused.isEmpty());
    REQUIRE(read.items.size() == 3); // an empty day is none
    CHECK(read.items[0].key == u"2024-02-29"_s);
    CHECK(entry(read.items[1]).date == QDate(2024, 3, 4));
    CHECK_FALSE(entry(read.items[1]).time.isValid());
    CHECK(entry(read.items[1]).text
        == u"Perché no? **Walked** with Anna #garden\n\n## Ideas\n\n- a bench\n  - of oak\n- a hedge"_s);
    CHECK(read.items[1].tags == QStringList{u"work"_s, u"family life"_s, u"garden"_s});
    CHECK(read.items[1].place.line == 1);
    CHECK(entry(read.items[2]).text == u"one\ntwo"_s);
    CHECK(read.items[2].place.line == 9);
    CHECK(read.notes
        == QList<SourceNote>{
            {SourceNote::FileLeftAside, u"2024-13.txt"_s}, {SourceNote::FileLeftAside, u"notes.md"_s}});
}

TEST_CASE(
    "a day that does not exist is refused with file and line, the others are not", "[import][rednotebook]")
{
    SourceFolder folder;
    const QString file = folder.write(u"2024-02.txt"_s,
        "1: {text: good}\n30: {text: no such day}\n32: {text: nor this}\nnone: {text: word}\n2: text\n3: "
        "{text: fine}\n");
    const Read read = readAll(RedNotebookReader::open(folder.path()));
    REQUIRE_FALSE(read.broken);
    CHECK(read.items.size() == 2);
    REQUIRE(read.refused.size() == 4);
    CHECK(read.refused[0].line == 2);
    CHECK(read.refused[0].file == file);
    CHECK(read.refused[1].line == 3);
    CHECK(read.refused[1].code == ErrorCode::BadInput);
    CHECK(read.refused[2].line == 4);
    CHECK(read.refused[3].line == 5);
}

TEST_CASE("a RedNotebook folder that is none is refused as a whole", "[import][rednotebook]")
{
    SourceFolder folder;
    CHECK(readAll(RedNotebookReader::open(folder.path())).broken->code == ErrorCode::BadInput);
    CHECK(readAll(RedNotebookReader::open(folder.path(u"gone"_s))).broken->code == ErrorCode::CannotRead);
    folder.write(u"2024-01.txt"_s, "1: {text: a}\n");
    const QString file = folder.write(u"diary.txt"_s, "1: {text: a}\n");
    CHECK(readAll(RedNotebookReader::open(file)).broken->detail == Reason::NotAMonth);

    SECTION("broken YAML")
    {
        folder.write(u"2024-02.txt"_s, "1: {text: fine}\n2: {text: 'no end}\n");
        const Read read = readAll(RedNotebookReader::open(folder.path()));
        REQUIRE(read.broken);
        CHECK(read.broken->code == ErrorCode::BadInput);
        CHECK(read.broken->file.endsWith(u"2024-02.txt"_s));
        CHECK(read.broken->line >= 2);
    }
    SECTION("not a map")
    {
        folder.write(u"2024-02.txt"_s, "- a\n- b\n");
        CHECK(readAll(RedNotebookReader::open(folder.path())).broken->code == ErrorCode::BadInput);
    }
    SECTION("two documents in one file")
    {
        folder.write(u"2024-02.txt"_s, "1: {text: a}\n---\n2: {text: b}\n");
        CHECK(readAll(RedNotebookReader::open(folder.path())).broken->code == ErrorCode::BadInput);
    }
    SECTION("nothing in it")
    {
        folder.write(u"2024-02.txt"_s, "");
        folder.write(u"2024-03.txt"_s, "{}\n");
        folder.write(u"2024-04.txt"_s, "1: {text: ~}\n2:\n");
        const Read read = readAll(RedNotebookReader::open(folder.path()));
        CHECK_FALSE(read.broken);
        CHECK(read.refused.isEmpty());
        CHECK(read.items.size() == 1);
    }
    SECTION("not UTF-8")
    {
        folder.write(u"2024-02.txt"_s, "1: {text: fine}\n2: {text: perch\xE9}\n");
        CHECK(readAll(RedNotebookReader::open(folder.path())).broken->line == 2);
    }
    SECTION("a small file that unfolds without end")
    {
        QByteArray bomb = "1:\n  text: x\n  A: &a0 {x: null, y: null}\n";
        for (int i = 1; i < 40; ++i) {
            const QByteArray n = QByteArray::number(i);
            const QByteArray before = QByteArray::number(i - 1);
            bomb += "  B" + n + ": &a" + n + " [*a" + before + ", *a" + before + ", *a" + before + "]\n";
        }
        folder.write(u"2024-02.txt"_s, bomb);
        const Read read = readAll(RedNotebookReader::open(folder.path()));
        REQUIRE(read.refused.size() == 1);
        CHECK(read.refused[0].line == 1);
    }
}

TEST_CASE("the same day gives the same hash, a changed one another", "[import][rednotebook]")
{
    const auto hash = [](const QByteArray& content) {
        SourceFolder folder;
        folder.write(u"2024-02.txt"_s, content);
        return readAll(RedNotebookReader::open(folder.path())).items.value(0).hash;
    };
    const QByteArray first = hash("1: {text: a, Tags: {b: null}}\n");
    CHECK(first.size() == 32);
    CHECK(hash("1:\n  text: 'a'\n  Tags:\n    b: null\n") == first);
    CHECK(hash("1: {text: a, Tags: {c: null}}\n") != first);
    CHECK(hash("1: {text: ab}\n") != first);
}

TEST_CASE("one month of RedNotebook is read alone, as the same days", "[import][rednotebook]")
{
    SourceFolder folder;
    folder.write(u"2024-03.txt"_s, "4: {text: four}\n32: {text: never}\n");
    folder.write(u"2024-02.txt"_s, "{29: {text: leap}}\n");
    const Read alone = readAll(RedNotebookReader::open(folder.path(u"2024-03.txt"_s)));
    REQUIRE(alone.items.size() == 1);
    CHECK(alone.items[0].key == u"2024-03-04"_s);
    CHECK(alone.items[0].hash == readAll(RedNotebookReader::open(folder.path())).items[1].hash);
    REQUIRE(alone.refused.size() == 1);
    CHECK(alone.refused[0].detail == Detail(Reason::NoSuchDay, u"32"_s, u"2024-03"_s));
    CHECK(alone.refused[0].line == 2);
    CHECK(alone.notes.isEmpty()); // what lies beside it was not asked for
    CHECK(readAll(RedNotebookReader::open(folder.write(u"2024-05.yaml"_s, "5: {text: a}\n"))).items.size()
        == 1);
    const Read other = readAll(RedNotebookReader::open(folder.write(u"march.txt"_s, "5: {text: a}\n")));
    REQUIRE(other.broken);
    CHECK(other.broken->detail == Reason::NotAMonth);
}

TEST_CASE("RedNotebook's mark-up becomes Markdown", "[import][rednotebook]")
{
    const auto [from, to] = GENERATE(table<QString, QString>({
        {u"**bold** and //slanted// and __under__ and --gone--"_s,
            u"**bold** and *slanted* and _under_ and ~~gone~~"_s},
        {u"see http://a.org/b//c and //this//"_s, u"see http://a.org/b//c and *this*"_s},
        {u"for dinner-- viz. a dish--and bones"_s, u"for dinner-- viz. a dish--and bones"_s},
        {u"Deal, 1676.--PEPYS'S MS. LETTERS.]"_s, u"Deal, 1676.--PEPYS'S MS. LETTERS.]"_s},
        {u"``a //b// c`` and \"\"\"**x**\"\"\" and ''<b>''"_s, u"`a //b// c` and **x** and <b>"_s},
        {u"[the site \"\"https://a.org/x y\"\"]"_s, u"[the site](<https://a.org/x y>)"_s},
        {u"//see [it \"\"https://a.org\"\"] now//"_s, u"*see [it](https://a.org) now*"_s},
        {u"[\"\"/home/me/pic\"\".jpg?50]"_s, u"![](/home/me/pic.jpg)"_s},
        {u"= Day =\n=== Walk ===\n+ Numbered +"_s, u"# Day\n### Walk\n# Numbered"_s},
        {u"- a\n  - b\n+ one\n+ two"_s, u"- a\n  - b\n1. one\n1. two"_s},
        {u"above\n====================\nbelow"_s, u"above\n\n---\nbelow"_s},
        {u"```\n**as is**\n- x\n```"_s, u"```\n**as is**\n- x\n```"_s},
        {u"|| a | b |\n| 1 | 2 |"_s, u"| a | b |\n| --- | --- |\n| 1 | 2 |"_s},
        {u"one\\\\\ntwo"_s, u"one\\\ntwo"_s},
        {u"\tquoted"_s, u"> quoted"_s},
        {u"a = b = c, 2 + 2, x--"_s, u"a = b = c, 2 + 2, x--"_s},
    }));
    CHECK(markdownFromRedNotebook(from) == to);
}

TEST_CASE("a line of nothing but marks is taken for what it is", "[import][rednotebook]")
{
    for (const char* mark : {"//a ", "a-- ", "__a--b//c", "[", "\"\"a", "``a", "''a", "= ", "=a    ", "| "}) {
        CAPTURE(mark);
        const QString text = QString::fromLatin1(mark).repeated(50'000);
        CHECK_FALSE(markdownFromRedNotebook(u"= a"_s + text).isEmpty());
    }
}
