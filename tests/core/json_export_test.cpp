#include "core/interop/jsonlines.h"
#include "tests/core/jsonworkspace.h"

#include <QJsonArray>
#include <QJsonDocument>

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
            person.biography = QString(2000, u'x');
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

// Two ways lead to a line: from a record at hand, and straight from the bytes of the file.
TEST_CASE("an item is the same line by itself and in an export", "[json]")
{
    Sandbox box;
    auto workspace = box.open();
    fill(*workspace);
    const QList<QByteArray> lines = exported(*workspace, box).split('\n');
    qsizetype at = 1; // behind the head
    for (Kind kind : allKinds())
        for (const Record& record : workspace->store().select(kind, "order by uuid")) {
            QByteArray line = lines.at(at++);
            if (line.endsWith(','))
                line.chop(1);
            CHECK(line.toStdString() == jsonLine(workspace->store(), record).toStdString());
        }
    CHECK(lines.mid(at) == QList<QByteArray>{"]}", ""});
}

TEST_CASE("every character is written as Qt writes it, and broken ones as SQLite reads them", "[json]")
{
    Sandbox box;
    auto workspace = box.open();
    Entry entry;
    entry.date = QDate(2024, 3, 5);
    for (char16_t c = 0; c < 0x300; ++c)
        entry.text += QChar(c);
    entry.text += u"\uFEFF\uFFC0\uFFFD\U0001F30A"_s + QChar(0xFFFE) + QChar(0xFFFF);
    for (int size = 0; size < 80; ++size) // an escape at every place of a block
        entry.text += QString(size, u'x') + u'"';
    entry.title = u"title"_s;
    REQUIRE(workspace->perform({u"add"_s}, [&](Writer& writer) -> Result<void> {
        TELEMACO_TRY(writer.add(entry));
        Person person;
        person.name = u"Somebody"_s;
        TELEMACO_TRY(writer.add(person));
        return {};
    }));
    workspace->database().runScript("update entry set title = cast(x'61ff62c3' as text);"
                                    "update person set skills_offered = cast(x'5b22ff225d' as text)");
    const auto stored = workspace->select<Entry>("order by id").first();
    CHECK(stored.title.startsWith(u"a\uFFFD"_s));
    const QByteArray bytes = exported(*workspace, box);
    for (const QString& text : {stored.text, stored.title}) {
        const QByteArray expected = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        CHECK(bytes.contains(expected.mid(1, expected.size() - 2)));
    }
    CHECK(bytes.contains("\"skills_offered\":[\"\xEF\xBF\xBD\"]"));
}
