#include "core/base/reason.h"
#include "core/interop/csvreader.h"
#include "tests/support/sources.h"

using namespace telemaco;
using namespace telemaco::test;
using namespace Qt::StringLiterals;

static Read readCsv(
    const QByteArray& content, Kind kind = Kind::Person, const std::optional<CsvMapping>& mapping = {})
{
    SourceFolder folder;
    return readAll(CsvReader::open(folder.write(u"x.csv"_s, content), kind, mapping));
}

static QVariant personValue(const SourceItem& item, const char* field)
{
    return valueOf(std::get<PersonDraft>(item.draft).values, field);
}

static QVariant goalValue(const SourceItem& item, const char* field)
{
    return valueOf(std::get<GoalDraft>(item.draft).values, field);
}

TEST_CASE("people from CSV: quotes, line breaks and skills", "[import][csv]")
{
    const Read read = readCsv(
        "Name,E-mail,Organisation,Skills,Shoe size\n"
        "\"Santoro, Hugo\",Hugo@example.org,Antrea,\"Golang, K8s | \"\"soft\"\" skills\nwriting\",44\n"
        "\n"
        "Rosa,,,,\n"
        ",lost@example.org,,,\n");
    REQUIRE_FALSE(read.broken);
    REQUIRE(read.items.size() == 2);
    CHECK(personValue(read.items[0], "name") == u"Santoro, Hugo"_s);
    CHECK(read.items[0].key == u"hugo@example.org"_s);
    CHECK(personValue(read.items[0], "skills_offered")
        == u"[\"Golang, K8s\",\"\\\"soft\\\" skills\",\"writing\"]"_s);
    CHECK_FALSE(personValue(read.items[0], "phone").isValid());
    CHECK(read.items[1].key == u"Rosa"_s);
    CHECK(read.items[1].place.line == 5); // a quoted line break and a blank line before it
    REQUIRE(read.refused.size() == 1);
    CHECK(read.refused[0].line == 6);
    CHECK(read.refused[0].field == u"Name"_s);
    CHECK(read.notes == QList<SourceNote>{{SourceNote::ColumnLeftAside, u"Shoe size"_s}});
}

TEST_CASE("Italian headers, semicolons and first and last name", "[import][csv]")
{
    const Read read
        = readCsv("Nome;Cognome;Posta elettronica;Competenze\nAnna;D'Amico;a@b.it;lettura, scrittura\n");
    REQUIRE(read.items.size() == 1);
    CHECK(personValue(read.items[0], "name") == u"Anna D'Amico"_s);
    CHECK(personValue(read.items[0], "email") == u"a@b.it"_s);
    CHECK(personValue(read.items[0], "skills_offered") == u"[\"lettura, scrittura\"]"_s);
}

TEST_CASE("every encoding and separator gives the same people", "[import][csv]")
{
    const QString text = u"Nome\tNote\r\nNiccolò\t“sì” €\r\n"_s;
    QByteArray utf16le("\xFF\xFE", 2);
    QByteArray utf16be("\xFE\xFF", 2);
    QByteArray plain16;
    for (QChar c : text) {
        utf16le += static_cast<char>(c.unicode() & 0xFF);
        utf16le += static_cast<char>(c.unicode() >> 8);
        utf16be += static_cast<char>(c.unicode() >> 8);
        utf16be += static_cast<char>(c.unicode() & 0xFF);
    }
    plain16 = utf16le.mid(2);
    const QByteArray windows = "Nome\tNote\r\nNiccol\xF2\t\x93s\xEC\x94 \x80\r\n";
    for (const QByteArray& bytes :
        {text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(), utf16le, utf16be, plain16, windows}) {
        const Read read = readCsv(bytes);
        REQUIRE(read.items.size() == 1);
        CHECK(personValue(read.items[0], "name") == u"Niccolò"_s);
        CHECK(personValue(read.items[0], "biography") == u"“sì” €"_s);
    }
    CHECK(readCsv(QByteArray("Name\nA\0B\n\1", 10)).broken->code == ErrorCode::BadInput);
}

TEST_CASE("an unbalanced quote is refused with the line where it opens", "[import][csv]")
{
    const Read read = readCsv("Name,Notes\nAnna,\"fine\nstill\"\nBruno,\"never\nclosed\nCarla,x\n");
    REQUIRE(read.broken);
    CHECK(read.broken->code == ErrorCode::BadInput);
    CHECK(read.broken->line == 4);
}

TEST_CASE("a CSV file without what is needed is refused as a whole", "[import][csv]")
{
    SourceFolder folder;
    CHECK(readAll(CsvReader::open(folder.path(), Kind::Person, {})).broken->code == ErrorCode::CannotRead);
    CHECK(readCsv("").broken->code == ErrorCode::BadInput);
    const Read read = readCsv("Colour,Size\nred,1\n");
    REQUIRE(read.broken);
    CHECK(read.broken->detail == Detail(Reason::NoColumnFor, u"name"_s));
    CHECK(readCsv("Colour,Size\nred,1\n", Kind::Person, CsvMapping{{u"name"_s, u"wrong"_s}}).broken->field
        == u"wrong"_s);
    CHECK(readCsv("Name,E-mail\nAnna,a@b.it\n", Kind::Goal).broken->detail // people are no goals
        == Detail(Reason::NoColumnFor, u"title"_s));
    const Read mapped = readCsv("Colour,Size\nred,1\n", Kind::Person, CsvMapping{{u"name"_s, QString()}});
    REQUIRE(mapped.items.size() == 1);
    CHECK(personValue(mapped.items[0], "name") == u"red"_s);
}

TEST_CASE("goals from CSV: dates, mentors and notes", "[import][csv]")
{
    const Read read = readCsv("Organisation,Goal,Description,Outcome,Skills,Mentors,Start,End\n"
                              "Antrea,A monitor,\"What,\nand why\",A heatmap,Go | K8s,Hugo Santoro; Rosa "
                              "Esposito,2024-03-04,31/5/2024\n"
                              "Antrea,Bad,,,,,31/02/2024,\n"
                              "Antrea,US style,,,,,,12/31/2024\n"
                              "Antrea,Open,,,,,,\n",
        Kind::Goal);
    REQUIRE_FALSE(read.broken);
    REQUIRE(read.items.size() == 2);
    const auto& goal = std::get<GoalDraft>(read.items[0].draft);
    CHECK(goal.mentor == u"Hugo Santoro"_s);
    CHECK(goal.organisation == u"Antrea"_s);
    CHECK(goalValue(read.items[0], "due") == u"2024-05-31"_s);
    CHECK(goalValue(read.items[0], "notes")
        == u"What,\nand why\n\nSkills: Go; K8s\n\nMentors: Rosa Esposito"_s);
    CHECK(read.items[0].key == u"A monitor\nHugo Santoro"_s);
    REQUIRE(read.refused.size() == 2);
    CHECK(read.refused[0].line == 4);
    CHECK(read.refused[0].field == u"Start"_s);
    CHECK(read.refused[1].line == 5);
    CHECK(goalValue(read.items[1], "due").isNull());
}

TEST_CASE("a guard against formulas is taken off, an apostrophe of one's own stays", "[import][csv]")
{
    const Read read = readCsv("Name,Notes,Phone\n'Ndrangheta reader,'=1+1,'+39 06\n");
    REQUIRE(read.items.size() == 1);
    CHECK(personValue(read.items[0], "name") == u"'Ndrangheta reader"_s);
    CHECK(personValue(read.items[0], "biography") == u"=1+1"_s);
    CHECK(personValue(read.items[0], "phone") == u"+39 06"_s);
}

TEST_CASE("a window sees headers, rows and the guess before an import", "[import][csv]")
{
    SourceFolder folder;
    const QString path
        = folder.write(u"x.csv"_s, "Obiettivo;Scadenza;Mentore;Colore\na;1/2/2024;Anna;blu\nb;;;\n");
    const auto seen = inspectCsv(path, Kind::Goal, 1);
    REQUIRE(seen);
    CHECK(seen->headers.size() == 4);
    CHECK(seen->rows.size() == 1);
    CHECK(seen->guess.fields == QStringList{u"title"_s, u"due"_s, u"mentors"_s, QString()});
    CHECK(seen->delimiter == u';');
    CHECK(seen->encoding == u"UTF-8"_s);
    CHECK(csvFields(Kind::Goal).first() == u"title"_s);
}

TEST_CASE("a changed cell changes the hash, a column left aside does not", "[import][csv]")
{
    const auto hash = [](const QByteArray& content) { return readCsv(content).items.value(0).hash; };
    const QByteArray first = hash("Name,Phone,X\nAnna,1,2\n");
    CHECK(hash("Name;Phone;X\n\"Anna\";1;3\n") == first);
    CHECK(hash("Name,Phone,X\nAnna,2,2\n") != first);
}

TEST_CASE("a table says itself whether it holds people or goals", "[import][csv]")
{
    CHECK(guessedCsvKind({u"Name"_s, u"Email"_s, u"Skills"_s}) == Kind::Person);
    CHECK(guessedCsvKind({u"Obiettivo"_s, u"Scadenza"_s, u"Mentore"_s}) == Kind::Goal);
    CHECK(guessedCsvKind({u"Colour"_s}) == Kind::Person);
}
