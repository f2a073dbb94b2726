#include "core/store/reading.h"
#include "tests/support/sandbox.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

using namespace telemaco;

TEST_CASE("what is read in one go is of one state of the file", "[reading]")
{
    test::Sandbox sandbox;
    const auto workspace = sandbox.open();
    Database& database = workspace->database();
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(sandbox.path().toUtf8().constData(), &other) == SQLITE_OK);
    const auto write = [&] { // another process, which does not wait
        return sqlite3_exec(other, "update person set name = name || 'a'", nullptr, nullptr, nullptr);
    };
    const auto name = [&] { return database.first("select name from person")->toString(); };
    {
        const Reading reading(database);
        CHECK(name() == u"");
        CHECK(write() == SQLITE_BUSY);
        CHECK(name() == u"");
    }
    CHECK(write() == SQLITE_OK);
    CHECK(name() == u"a");
    REQUIRE(database.begin());
    {
        const Reading reading(database);
        CHECK(name() == u"a");
    }
    CHECK(database.inTransaction());
    CHECK(database.run("update person set name = 'b'"));
    CHECK(database.commit());
    CHECK(name() == u"b");
    sqlite3_close(other);
}
