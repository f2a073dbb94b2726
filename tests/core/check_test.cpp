#include <catch2/catch.hpp>

#include "core/insight/check.h"
#include "core/workspace/usecases.h"
#include "tests/support/sandbox.h"

#include <sqlite3.h>

using namespace telemaco;
using test::Sandbox;

static CheckReport reportOn(const Workspace& workspace)
{
    const auto report = checkWorkspace(workspace);
    REQUIRE(report);
    return *report;
}

static std::unique_ptr<Workspace> filled(Sandbox& sandbox)
{
    auto workspace = sandbox.open();
    REQUIRE(addMentees(*workspace, {QStringLiteral("Anna")}));
    const auto entry = addEntry(*workspace, QStringLiteral("Spoke for five minutes."));
    REQUIRE(entry);
    REQUIRE(tagItems(*workspace, {{Kind::Entry, entry->value}}, QStringLiteral("talks")));
    return workspace;
}

TEST_CASE("a sound workspace is found sound, read or written", "[check]")
{
    Sandbox sandbox;
    const auto workspace = filled(sandbox);
    CHECK(reportOn(*workspace).items == 6); // me, Anna, their relationship, entry, tag, link
    CHECK(reportOn(*workspace).findings.isEmpty());
    const QByteArray before = sandbox.bytes();
    const auto reader = sandbox.tryOpen(Database::Access::Read);
    REQUIRE(reader);
    CHECK(reportOn(**reader).sound());
    CHECK(sandbox.bytes() == before);
}

TEST_CASE("each kind of fault is found and named", "[check]")
{
    Sandbox sandbox;
    const auto workspace = filled(sandbox);
    const auto breaking = [&](const QByteArray& script) {
        REQUIRE(workspace->database().runScript("pragma foreign_keys = off; " + script));
        const CheckReport report = reportOn(*workspace);
        REQUIRE_FALSE(report.sound());
        QList<Fault> faults;
        for (const Finding& finding : report.findings)
            faults += finding.fault;
        return faults;
    };
    SECTION("a reference")
    {
        CHECK(breaking("update relationship set mentee = 99").contains(Fault::Reference));
    }
    SECTION("a link's end") { CHECK(breaking("update link set to_item = 99").contains(Fault::Link)); }
    SECTION("a link to no known kind")
    {
        CHECK(breaking("update link set to_kind = 77").contains(Fault::Link));
    }
    SECTION("a count")
    {
        CHECK(breaking("update tally set count = count + 1 where kind = 1") == QList{Fault::Count});
    }
    SECTION("a value") { CHECK(breaking("update relationship set stage = 'lost'") == QList{Fault::Value}); }
    SECTION("a moment") { CHECK(breaking("update entry set instant = 1").contains(Fault::Value)); }
    SECTION("a UUID") { CHECK(breaking("update tag set uuid = zeroblob(16)").contains(Fault::Identity)); }
    SECTION("me") { CHECK(breaking("update person set me = 0, name = 'x'").contains(Fault::Me)); }
    SECTION("an item that the index does not know")
    {
        CHECK(breaking("delete from indexed").contains(Fault::Index));
    }
    SECTION("a word that the index holds and the text does not")
    {
        CHECK(breaking("update entry set text = 'Sat and listened.'") == QList{Fault::Index});
    }
    SECTION("the index's own structure")
    {
        sqlite3_db_config(workspace->database().handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        CHECK(breaking("update word_index_data set block = zeroblob(20) where id > 10")
                  .contains(Fault::SearchStructure));
    }
}
