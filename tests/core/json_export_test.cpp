#include "tests/core/jsonworkspace.h"

using namespace telemaco;
using namespace telemaco::test;

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
