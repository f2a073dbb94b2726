#include "core/interop/importer.h"
#include "core/search/indexcheck.h"
#include "core/search/searchcursor.h"
#include "core/workspace/usecases.h"
#include "tests/support/sandbox.h"
#include "tests/support/sources.h"

#include <sqlite3.h>

using namespace telemaco;
using namespace telemaco::test;
using namespace Qt::StringLiterals;

TEST_CASE("what an import made is searched for at its end, whoever writes in between", "[import]")
{
    static constexpr int many = 3000; // more than a slice puts into the index
    Sandbox box;
    SourceFolder folder;
    QByteArray text;
    for (int i = 0; i < many; ++i)
        text += "[2024-01-01 10:00] entry " + QByteArray::number(i) + " @tag" + QByteArray::number(i % 7)
            + "\nbodywork\n";
    const QString path = folder.write(u"j.txt"_s, text);
    auto workspace = box.open();
    const auto found = [&](const QString& query) {
        return SearchCursor(workspace->store(), parseQuery(query, {})).count();
    };
    ImportRequest request;
    request.format = u"jrnl"_s;
    request.path = path;
    auto importer = Importer::open(*workspace, request);
    REQUIRE(importer);
    while ((*importer)->result().added < many)
        REQUIRE(*(*importer)->step());
    REQUIRE(found(u"body"_s) == 0);
    REQUIRE(workspace->perform({u"edit"_s}, [](Writer& writer) {
        return writer.setField({Kind::Entry, 5}, "text", u"my own words"_s);
    }));
    REQUIRE(removeItems(*workspace, {{Kind::Entry, 6}, {Kind::Entry, many}}));
    CHECK(found(u"own"_s) == 1);
    SECTION("to its end")
    {
        for (bool more = true; more;) {
            const auto step = (*importer)->step();
            REQUIRE(step);
            more = *step;
        }
        CHECK(found(u"body"_s) == many - 3);
        CHECK(found(u"own"_s) == 1);
        CHECK(found(u"tag:tag1"_s) == (many + 5) / 7);
    }
    SECTION("never, as the disk is full: what is written next is found")
    {
        sqlite3* file = workspace->database().handle();
        sqlite3_commit_hook(
            file, [](void*) { return 1; }, nullptr);
        while ((*importer)->step()) { }
        sqlite3_commit_hook(file, nullptr, nullptr);
        REQUIRE(workspace->perform({u"edit"_s}, [](Writer& writer) {
            return writer.setField({Kind::Entry, 5}, "text", u"a bodywork again"_s);
        }));
        CHECK(found(u"body"_s) == 1);
        importer->reset();
        workspace.reset(); // the next opening takes back what was imported
        workspace = box.open();
    }
    SECTION("cancelled")
    {
        REQUIRE((*importer)->step());
        for (bool more = true; more;) {
            const auto step = (*importer)->cancelStep();
            REQUIRE(step);
            more = *step;
        }
        CHECK(found(u"body"_s) == 0);
        CHECK(workspace->store().count(Kind::Entry) == 0);
    }
    SECTION("left alone, as by a kill")
    {
        workspace.reset();
        importer->reset();
        workspace = box.open();
        CHECK(workspace->store().count(Kind::Entry) == 0);
    }
    CHECK(checkIndex(workspace->store()).isEmpty());
}
