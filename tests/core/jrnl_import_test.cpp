#include "core/base/reason.h"
#include "core/interop/jrnl.h"
#include "tests/support/sources.h"

using namespace telemaco;
using namespace telemaco::test;
using namespace Qt::StringLiterals;

static Read readJrnl(const QByteArray& content)
{
    SourceFolder folder;
    return readAll(JrnlReader::open(folder.write(u"j.txt"_s, content)));
}

TEST_CASE("jrnl entries: the title is the rest of the header line", "[import][jrnl]")
{
    const Read read = readJrnl("[1660-01-02 21:00] Walked in Westminster Hall. Then more,\n"
                               "where I heard @Lambert was coming.\n"
                               "\n"
                               "  - a list\n"
                               "\n"
                               "[1660-01-03 09:00 PM] To White Hall *\n"
                               "[1660-01-04 00:30:15] * Strange\n"
                               "write to me@example.org or @work/project.\n"
                               "[1660-01-05]\n"
                               "only a body\n");
    REQUIRE_FALSE(read.broken);
    CHECK(read.refused.isEmpty());
    REQUIRE(read.items.size() == 4);
    CHECK(entry(read.items[0]).title == u"Walked in Westminster Hall. Then more,"_s);
    CHECK(entry(read.items[0]).text == u"where I heard @Lambert was coming.\n\n  - a list"_s);
    CHECK(entry(read.items[0]).time == QTime(21, 0));
    CHECK(read.items[0].tags == QStringList{u"Lambert"_s});
    CHECK(read.items[0].key == u"1660-01-02T21:00:00#1"_s);
    CHECK(entry(read.items[1]).title == u"To White Hall"_s);
    CHECK(entry(read.items[1]).time == QTime(21, 0));
    CHECK(read.items[1].tags == QStringList{u"starred"_s});
    CHECK(read.items[1].place.line == 6);
    CHECK(entry(read.items[2]).title == u"Strange"_s);
    CHECK(entry(read.items[2]).time == QTime(0, 30, 15));
    CHECK(read.items[2].tags == QStringList{u"work/project"_s, u"starred"_s});
    CHECK_FALSE(entry(read.items[3]).time.isValid());
    CHECK(entry(read.items[3]).title.isEmpty());
    CHECK(entry(read.items[3]).text == u"only a body"_s);
}

TEST_CASE("jrnl entries of the same moment are told apart by their ordinal", "[import][jrnl]")
{
    const Read read = readJrnl("[2024-01-01 10:00] a\n[2024-01-01 10:00] b\n[2024-01-01] c\n");
    REQUIRE(read.items.size() == 3);
    CHECK(read.items[0].key != read.items[1].key);
    CHECK(read.items[1].key == u"2024-01-01T10:00:00#2"_s);
    CHECK(read.items[2].key == u"2024-01-01#1"_s);
}

TEST_CASE("a jrnl entry without a date that exists is refused with its line", "[import][jrnl]")
{
    const Read read = readJrnl("\nlost words\nmore of them\n"
                               "[2024-01-01 10:00] fine\n[see above] is text\n"
                               "[2024-02-30 10:00] no such day\nits body\n"
                               "[2024-01-02 25:00] no such time\n"
                               "[99-99-99 10:00] looks like one\n"
                               "[2024-01-02 13:00 PM] nor this\n"
                               "[2024-01-03 10:00] fine too\r\nbody\r\n");
    REQUIRE_FALSE(read.broken);
    REQUIRE(read.items.size() == 2);
    CHECK(entry(read.items[0]).text == u"[see above] is text"_s);
    CHECK(entry(read.items[1]).text == u"body"_s);
    REQUIRE(read.refused.size() == 5);
    CHECK(read.refused[0].line == 2);
    CHECK(read.refused[0].detail == Reason::NoDate);
    CHECK(read.refused[1].line == 6);
    CHECK(read.refused[1].detail == Detail(Reason::NoSuchDate, u"2024-02-30"_s));
    CHECK(read.refused[2].line == 8);
    CHECK(read.refused[2].detail == Detail(Reason::NoSuchTime, u"25:00"_s));
    CHECK(read.refused[3].line == 9);
    CHECK(read.refused[4].line == 10);
}

TEST_CASE("a file that is no journal is refused as a whole", "[import][jrnl]")
{
    SourceFolder folder;
    CHECK(readAll(JrnlReader::open(folder.path())).broken->code == ErrorCode::CannotRead);
    CHECK(readAll(JrnlReader::open(folder.path(u"gone"_s))).broken->code == ErrorCode::CannotRead);
    const Read read = readJrnl("\nno date here\nnor here\n");
    REQUIRE(read.broken);
    CHECK(read.broken->code == ErrorCode::BadInput);
    CHECK(read.broken->line == 2);
    CHECK(readJrnl(QByteArray("[2024-01-01] a\n\0\1\2", 18)).broken);
    const Read empty = readJrnl("");
    CHECK_FALSE(empty.broken);
    CHECK(empty.items.isEmpty());
}
