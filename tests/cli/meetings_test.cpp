#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using telemaco::test::Program;
using telemaco::test::Ran;

namespace {

// A workspace with goals of three mentors: prospects by these names.
Program withPeople()
{
    Program program;
    const QString file = program.write(
        u"goals.csv"_s, "Title,Mentor(s)\nSpeak,Anna Rossi\nWrite,Bruno Verdi\nRead,Anna Bianchi\n");
    REQUIRE(program.run({u"import"_s, u"csv"_s, file, u"--as"_s, u"goals"_s}).exit == 0);
    return program;
}

QString addedBy(const Ran& ran)
{
    INFO(ran.err.toStdString());
    REQUIRE(ran.exit == 0);
    return QString::fromLatin1(ran.out.trimmed());
}

QJsonObject onlyOf(const Program& program, const QString& list)
{
    const auto array = QJsonDocument::fromJson(program.run({u"list"_s, list, u"--json"_s}).out).array();
    REQUIRE(array.size() == 1);
    return array.first().toObject();
}

} // namespace

TEST_CASE("a meeting is planned, listed, undone and goes out to a calendar", "[cli]")
{
    const Program program = withPeople();
    const QString uuid = addedBy(
        program.run({u"add"_s, u"meeting"_s, u"--with"_s, u"bruno"_s, u"--on"_s, u"2026-12-01"_s, u"--at"_s,
            u"17:00"_s, u"--minutes=50"_s, u"--channel"_s, u"in-person"_s, u"--place"_s, u"Room 5"_s}));
    const auto meeting = onlyOf(program, u"meetings"_s);
    CHECK(meeting[u"uuid"] == uuid);
    CHECK(meeting[u"date"] == u"2026-12-01"_s);
    CHECK(meeting[u"time"].toString().startsWith(u"17:00"));
    CHECK(meeting[u"zone"] == u"Europe/Rome"_s);
    CHECK(meeting[u"minutes"].toInt() == 50);
    CHECK(meeting[u"channel"] == u"in_person"_s);
    CHECK(program.run({u"list"_s, u"meetings"_s}).out.contains("Bruno Verdi"));
    const QString calendar = program.path(u"out.ics"_s);
    CHECK(program.run({u"export"_s, u"ics"_s, calendar}).exit == 0);
    const QByteArray written = program.bytes(u"out.ics"_s);
    CHECK(written.contains("DTSTART:20261201T160000Z"));
    CHECK(written.contains("SUMMARY:Meeting with Bruno Verdi"));
    const Ran again = program.run({u"import"_s, u"ics"_s, calendar});
    CHECK(again.lastLine() == "0 new, 0 changed, 1 unchanged, 0 refused");
    CHECK(program.run({u"undo"_s}).exit == 0);
    CHECK(program.run({u"undo"_s}).exit == 0);
    CHECK(program.run({u"list"_s, u"meetings"_s}).out.isEmpty());
    CHECK(program.run({u"check"_s}).exit == 0);
}

TEST_CASE("a calendar comes in, and says what it leaves aside and refuses", "[cli]")
{
    const Program program = withPeople();
    const QString file = program.write(u"in.ics"_s,
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Talk with Bruno\r\nDTSTART:20261201T160000Z\r\n"
        "RRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Dentist\r\n"
        "DTSTART:20261201T160000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    const Ran ran = program.run({u"import"_s, u"ics"_s, file});
    CHECK(ran.exit == 1);
    CHECK(ran.lastLine() == "1 new, 0 changed, 0 unchanged, 1 refused");
    CHECK(ran.err.contains("in.ics, line 8"));
    CHECK(ran.err.contains("Of “Talk with Bruno”, which recurs, only the first meeting was taken."));
    CHECK(onlyOf(program, u"meetings"_s)[u"time"].toString().startsWith(u"17:00"));
}

TEST_CASE("an action and a contact are added in a line", "[cli]")
{
    const Program program = withPeople();
    addedBy(
        program.run({u"add"_s, u"action"_s, u"--with"_s, u"Verdi"_s, u"@bruno two papers by 2026-12-04"_s}));
    const auto action = onlyOf(program, u"actions"_s);
    CHECK(action[u"title"] == u"two papers"_s);
    CHECK(action[u"due"] == u"2026-12-04"_s);
    CHECK(action[u"owner_name"] == u"Bruno Verdi"_s);
    CHECK(program.run({u"list"_s, u"actions"_s}).out.contains("two papers\tBruno Verdi\topen\t2026-12-04"));
    CHECK(program.run({u"undo"_s}).exit == 0);
    addedBy(program.run({u"add"_s, u"action"_s, u"buy a notebook"_s}));
    CHECK(onlyOf(program, u"actions"_s)[u"owner_name"] == u"me"_s);
    addedBy(program.run({u"add"_s, u"contact"_s, u"--with"_s, u"anna r"_s, u"--channel"_s, u"call"_s,
        u"about"_s, u"the talk"_s, u"--on"_s, u"2026-03-01"_s}));
    const auto contact = onlyOf(program, u"contacts"_s);
    CHECK(contact[u"line"] == u"about the talk"_s);
    CHECK(contact[u"day"] == u"2026-03-01"_s);
    CHECK(contact[u"channel"] == u"call"_s);
    CHECK(program.run({u"list"_s, u"contacts"_s}).out.contains("Anna Rossi"));
}

TEST_CASE("a name that is nobody's or several people's is refused, naming who there is", "[cli]")
{
    const Program program = withPeople();
    const Ran several = program.run({u"add"_s, u"contact"_s, u"--with"_s, u"Anna"_s});
    CHECK(several.exit == 1);
    CHECK(several.out.isEmpty());
    CHECK(several.err.contains("Anna Rossi"));
    CHECK(several.err.contains("Anna Bianchi"));
    CHECK_FALSE(several.err.contains("Bruno"));
    const Ran nobody = program.run({u"add"_s, u"contact"_s, u"--with"_s, u"Zoe"_s});
    CHECK(nobody.exit == 1);
    CHECK(nobody.err.contains("Bruno Verdi"));
    for (const QStringList& wrong :
        {QStringList{u"meeting"_s, u"--with"_s, u"bruno"_s}, {u"meeting"_s, u"--on"_s, u"today"_s},
            {u"meeting"_s, u"--with"_s, u"bruno"_s, u"--on"_s, u"someday"_s},
            {u"meeting"_s, u"--with"_s, u"bruno"_s, u"--on"_s, u"today"_s, u"--at"_s, u"25:00"_s},
            {u"meeting"_s, u"--with"_s, u"bruno"_s, u"--on"_s, u"today"_s, u"--minutes"_s, u"many"_s},
            {u"meeting"_s, u"--with"_s, u"bruno"_s, u"--on"_s, u"today"_s, u"word"_s},
            {u"contact"_s, u"--with"_s, u"bruno"_s, u"--channel"_s, u"pigeon"_s},
            {u"contact"_s, u"--with"_s, u"bruno"_s, u"--at"_s, u"17:00"_s}, {u"action"_s},
            {u"journal"_s, u"x"_s, u"--on"_s, u"today"_s}}) {
        const Ran ran = program.run(QStringList{u"add"_s} + wrong);
        INFO(wrong.join(u' ').toStdString() << '\n' << ran.err.toStdString());
        CHECK(ran.exit == 2);
        CHECK(ran.out.isEmpty());
    }
    for (const QString& list : {u"meetings"_s, u"actions"_s, u"contacts"_s})
        CHECK(program.run({u"list"_s, list}).out.isEmpty());
}
