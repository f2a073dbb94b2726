#include "core/store/database.h"
#include "tests/support/sandbox.h"

#include <catch2/catch.hpp>

using namespace telemaco;
using namespace Qt::StringLiterals;
using test::Sandbox;

static std::unique_ptr<Database> opened(const Sandbox& box)
{
    auto database = Database::open(box.path(u"plain.db"_s), Database::Access::Write);
    REQUIRE(database);
    return std::move(*database);
}

TEST_CASE("values come back as they went in", "[database]")
{
    Sandbox box;
    const auto database = opened(box);
    const QVariantList values{QVariant(), 7, true, Q_INT64_C(1) << 60, 2.5, QByteArray("a\0b", 3),
        QByteArray(""), u"à\U0001F30A"_s, u""_s, u"a"_s + QChar(0) + u'b', u"\uFEFFx"_s, u"\uFEFF\uFEFFx"_s,
        QString(QChar(0xFFFE)) + QChar(0xFFFF)};
    for (const QVariant& value : values) {
        Rows rows = database->query("select ?", {value});
        REQUIRE(rows.next());
        const QVariant read = rows.value(0);
        CHECK(read.isValid() == value.isValid());
        if (value.userType() == QMetaType::Bool || value.userType() == QMetaType::Int)
            CHECK(read == QVariant(value.toLongLong()));
        else
            CHECK(read == value);
        CHECK(rows.isNull(0) == !value.isValid());
        if (read.userType() == QMetaType::QString)
            CHECK(rows.bytes(0) == value.toString().toUtf8());
        CHECK_FALSE(rows.next());
        CHECK_FALSE(rows.next());
    }
    // A null text is a text; bytes that are null are nothing.
    CHECK(database->first("select ? is ''", {QString()})->toInt() == 1);
    CHECK(database->first("select ? is null", {QByteArray()})->toInt() == 1);
    // Half of a pair is no character, and costs no other one.
    CHECK(database->first("select ?", {QString(QChar(0xD800)) + u"ab"_s})->toString().endsWith(u"ab"_s));
}

TEST_CASE("what fails after the first row is told", "[database]")
{
    Sandbox box;
    const auto database = opened(box);
    REQUIRE(database->runScript("create table number (n integer);"
                                "insert into number values (1), (-9223372036854775808), (3)"));
    REQUIRE(database->begin());
    {
        Rows rows = database->query("select abs(n) from number order by rowid");
        REQUIRE(rows.next());
        CHECK(rows.integer(0) == 1);
        CHECK_FALSE(rows.next());
        CHECK_FALSE(rows.next());
    }
    CHECK(database->failed());
    CHECK_FALSE(database->run("insert into number values (4)"));
    CHECK_FALSE(database->commit());
    CHECK(database->first("select count(*) from number")->toInt() == 3);
}

TEST_CASE("too few and too many values are refused, not taken from the run before", "[database]")
{
    Sandbox box;
    const auto database = opened(box);
    CHECK(database->first("select ? + ?", {1, 2})->toInt() == 3);
    CHECK_FALSE(database->first("select ? + ?", {1}));
    CHECK(database->takeError());
    CHECK_FALSE(database->first("select ? + ?", {1, 2, 3}));
    CHECK(database->first("select ? + ?", {4, 5})->toInt() == 9);
}

TEST_CASE("a query inside itself has rows of its own", "[database]")
{
    Sandbox box;
    const auto database = opened(box);
    REQUIRE(database->runScript("create table number (n integer); insert into number values (1), (2)"));
    QList<qint64> seen;
    for (Rows outer = database->query("select n from number order by n"); outer.next();)
        for (Rows inner = database->query("select n from number order by n"); inner.next();)
            seen += outer.integer(0) * 10 + inner.integer(0);
    CHECK(seen == QList<qint64>{11, 12, 21, 22});
    CHECK(database->begin()); // no statement was left open
    CHECK(database->commit());
}
