#include "core/base/reason.h"
#include "core/interop/icsreader.h"
#include "core/interop/icswriter.h"
#include "core/interop/importer.h"
#include "core/workspace/meetings.h"
#include "tests/support/people.h"
#include "tests/support/sandbox.h"
#include "tests/support/sources.h"

using namespace telemaco;
using namespace telemaco::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray calendar(const QByteArray& events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray event(const QByteArray& lines, const QByteArray& uid = "one@example.org")
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\n" + lines + "END:VEVENT\r\n";
}

Read readIcs(const QByteArray& content)
{
    SourceFolder folder;
    return readAll(IcsReader::open(folder.write(u"c.ics"_s, content)));
}

const MeetingDraft& draftOf(const SourceItem& item) { return std::get<MeetingDraft>(item.draft); }

MeetingDraft only(const QByteArray& lines)
{
    const Read read = readIcs(calendar(event(lines)));
    INFO(lines.toStdString());
    REQUIRE_FALSE(read.broken);
    REQUIRE(read.items.size() == 1);
    return draftOf(read.items.first());
}

// Anna, Bruno and two called Carla; the person is in Rome.
struct Desk {
    Sandbox sandbox{};
    std::unique_ptr<Workspace> workspace{};
    QString file{};

    Desk()
    {
        sandbox.clock.set(QDate(2026, 11, 24));
        workspace = sandbox.open();
        for (const char* name : {"Anna Rossi", "Bruno Verdi", "Carla Neri", "Carla Bruni"})
            putMentee(*workspace, QString::fromLatin1(name));
        const auto anna = workspace->select<Person>("where name = 'Anna Rossi'", {}).first();
        change(*workspace, anna.id, [](Person& person) { person.email = u"Anna@Example.org"_s; });
        file = sandbox.path(u"c.ics"_s);
    }

    ImportResult take(const QByteArray& content, const QUuid& of = {}, bool dryRun = false)
    {
        QFile written(file);
        REQUIRE(written.open(QIODevice::WriteOnly));
        written.write(content);
        written.close();
        ImportRequest request;
        request.format = u"ics"_s;
        request.path = file;
        request.of = of;
        request.dryRun = dryRun;
        const auto result = runImport(*workspace, request);
        REQUIRE(result);
        return *result;
    }
    QList<Meeting> all() { return workspace->select<Meeting>("order by id", {}); }
    QString otherOf(const Meeting& meeting)
    {
        return workspace->get(workspace->get(meeting.relationship)->mentee)->name;
    }
};

const QByteArray atFive = "DTSTART;TZID=Europe/Rome:20261201T170000\r\nDURATION:PT50M\r\nLOCATION:Room 5\r\n";

} // namespace

TEST_CASE("a calendar's event is read as a meeting", "[import][ics]")
{
    const auto draft = only(atFive
        + "SUMMARY:Talk\\, with An\r\n "
          "na\r\nDESCRIPTION:one\\ntwo\r\nORGANIZER;CN=Marta:mailto:m@example.org\r\n"
          "ATTENDEE;CN=\"Rossi, Anna\":MAILTO:anna@example.org\r\nBEGIN:VALARM\r\nTRIGGER:-PT15M\r\n"
          "SUMMARY:Alarm\r\nEND:VALARM\r\n");
    CHECK(draft.date == QDate(2026, 12, 1));
    CHECK(draft.time == QTime(17, 0));
    CHECK(draft.zone == u"Europe/Rome");
    CHECK(draft.minutes == 50);
    CHECK(draft.place == u"Room 5");
    CHECK(draft.summary == u"Talk, with Anna");
    CHECK(draft.description == u"one\ntwo");
    CHECK(draft.emails == QStringList{u"m@example.org"_s, u"anna@example.org"_s});
    CHECK(draft.names == QStringList{u"Marta"_s, u"Rossi, Anna"_s});
}

TEST_CASE("moments of a calendar keep their zone, whatever it is called", "[import][ics]")
{
    CHECK(only("DTSTART:20261201T160000Z\r\nDTEND:20261201T170000Z\r\n").zone == u"UTC");
    CHECK(only("DTSTART:20261201T160000\r\n").zone.isEmpty());
    CHECK(only("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Rome:20261201T160000\r\n").zone
        == u"Europe/Rome");
    CHECK(only("DTSTART;TZID=EST5EDT:20261201T160000\r\n").zone == u"EST5EDT");
    CHECK(only("DTSTART;TZID=W. Europe Standard Time:20261201T160000\r\n").zone == u"Europe/Berlin");
    const auto day = only("DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261202\r\n");
    CHECK(day.date == QDate(2026, 12, 1));
    CHECK_FALSE(day.time.isValid());
    CHECK_FALSE(day.minutes);
    // Over the night the clocks go back: three hours by the clock are four.
    const auto night
        = only("DTSTART;TZID=Europe/Rome:20261025T010000\r\nDTEND;TZID=Europe/Rome:20261025T040000\r\n");
    CHECK(night.minutes == 240);
}

TEST_CASE("an event that cannot be a meeting is refused with its line", "[import][ics]")
{
    const Read read = readIcs(calendar(event("SUMMARY:no start\r\n") + event("DTSTART:20261301T000000Z\r\n")
        + event("DTSTART;TZID=Nowhere/Atlantis:20261201T160000\r\n")
        + event("DTSTART;TZID=Atlantis:20261201T160000\r\n")
        + event("DTSTART:20261201T160000Z\r\nRRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\r\n")
        + event("DTSTART:20261201T160000Z\r\n")));
    CHECK(read.items.size() == 1);
    REQUIRE(read.refused.size() == 5);
    CHECK(read.refused[0].line == 4);
    CHECK(read.refused[1].line == 8);
    CHECK(read.refused[2].detail == Detail(Reason::UnknownZone, u"Nowhere/Atlantis"_s));
    CHECK(read.refused[3].detail == Detail(Reason::UnknownZone, u"Atlantis"_s));
    CHECK(read.refused[4].field == u"RRULE");
    CHECK(readIcs("hello\n").broken->code == ErrorCode::BadInput);
    CHECK(readIcs("").broken->code == ErrorCode::BadInput);
    const auto cut = readIcs("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261201T160000Z\n");
    CHECK(cut.broken->line == 2);
}

TEST_CASE("what would stop the parser does not reach it", "[import][ics]")
{
    const QByteArray huge(20'000'000, 'x');
    const Read read = readIcs(calendar("BEGIN:VTIMEZONE\r\nTZID:Odd\r\nBEGIN:STANDARD\r\n"
                                       "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\r\nEND:STANDARD\r\n"
                                       "END:VTIMEZONE\r\n"
        + event("DTSTART:20261201T160000Z\r\nDESCRIPTION:" + huge + "\r\n")
        + event("DTSTART:20261202T160000Z\r\nX-BIG:" + huge + "\r\n", "two")));
    REQUIRE(read.items.size() == 2);
    CHECK(draftOf(read.items[0]).description.size() < 100'000);
}

TEST_CASE(
    "only the first of a series comes, and it is said; its exceptions come by themselves", "[import][ics]")
{
    const Read read
        = readIcs(calendar(event("SUMMARY:Weekly\r\nDTSTART:20261201T160000Z\r\nRRULE:FREQ=WEEKLY\r\n")
            + event("DTSTART:20261209T160000Z\r\nRECURRENCE-ID:20261208T160000Z\r\n")));
    REQUIRE(read.items.size() == 2);
    CHECK(read.items[0].key != read.items[1].key);
    CHECK(read.notes == QList<SourceNote>{{SourceNote::RecurrenceLeftAside, u"Weekly"_s}});
}

TEST_CASE("an event belongs to the relationship with whom it is", "[import][ics]")
{
    Desk desk;
    const auto with = [&](const QByteArray& lines, const QByteArray& uid) {
        const auto result = desk.take(calendar(event(atFive + lines, uid)));
        INFO(lines.toStdString());
        CHECK(result.added + result.refused == 1);
        return result.added ? desk.otherOf(desk.all().last()) : QString();
    };
    CHECK(with("ATTENDEE:mailto:anna@example.ORG\r\n", "1") == u"Anna Rossi");
    CHECK(with("ATTENDEE;CN=bruno verdi:mailto:b@example.org\r\n", "2") == u"Bruno Verdi");
    CHECK(with("SUMMARY:Mentoring: Bruno\\, at five\r\n", "3") == u"Bruno Verdi");
    CHECK(with("SUMMARY:call carla neri\r\n", "4") == u"Carla Neri");
    CHECK(with("SUMMARY:call Carla\r\n", "5").isEmpty());
    CHECK(with("SUMMARY:Brunost\r\n", "6").isEmpty());
    const auto refused = desk.take(calendar(event(atFive + "SUMMARY:Dentist\r\n", "7")), {}, true);
    REQUIRE(refused.refusals.size() == 1);
    CHECK(refused.refusals.first().file == desk.file);
    CHECK(refused.refusals.first().line == 4);
    const QUuid carla = desk.workspace->select<Relationship>("order by id desc limit 1", {}).first().uuid;
    CHECK(desk.take(calendar(event(atFive + "SUMMARY:Dentist\r\n", "7")), carla).added == 1);
    CHECK(desk.otherOf(desk.all().last()) == u"Carla Bruni");
    const QUuid meeting = desk.all().first().uuid;
    CHECK(desk.take(calendar(event(atFive, "8")), meeting).added == 1);
    CHECK(desk.otherOf(desk.all().last()) == u"Anna Rossi");
}

TEST_CASE(
    "a second import finds the meetings again, moves what was moved, and keeps what is ours", "[import][ics]")
{
    Desk desk;
    const QByteArray anna = "SUMMARY:Talk with Anna\r\nDESCRIPTION:bring slides\r\n";
    CHECK(desk.take(calendar(event(atFive + anna))).added == 1);
    const Meeting made = desk.all().first();
    CHECK(made.state == MeetingState::Planned);
    CHECK(made.zone == u"Europe/Rome");
    CHECK(made.notes == u"Talk with Anna\n\nbring slides");
    CHECK(desk.take(calendar(event("DTSTAMP:20261125T000000Z\r\n" + atFive + anna))).unchanged == 1);
    const QByteArray atSix = "DTSTART:20261201T170000Z\r\nDURATION:PT50M\r\n" + anna;
    CHECK(desk.take(calendar(event(atSix))).changed == 1);
    CHECK(desk.all().first().time == QTime(18, 0)); // told where the person is
    change(*desk.workspace, made.id, [](Meeting& meeting) { meeting.closing = u"well"_s; });
    const auto conflict = desk.take(calendar(event(atFive + anna)));
    REQUIRE(conflict.refusals.size() == 1);
    CHECK(conflict.refusals.first().code == ErrorCode::Conflict);
    CHECK(desk.all().size() == 1);
    REQUIRE(desk.workspace->undo()); // the edit
    CHECK(desk.take(calendar(event(atFive + anna + "STATUS:CANCELLED\r\n"))).changed == 1);
    CHECK(desk.all().first().state == MeetingState::Cancelled);
    CHECK(desk.take(calendar(event("DTSTART;VALUE=DATE:20261101\r\n" + anna, "past"))).added == 1);
    CHECK(desk.all().last().state == MeetingState::Held);
    CHECK_FALSE(desk.all().last().time.isValid());
}

TEST_CASE("a meeting goes out to any calendar and is known when it comes back", "[import][ics]")
{
    Desk desk;
    Meeting meeting;
    meeting.relationship = desk.workspace->select<Relationship>("order by id limit 1", {}).first().id;
    meeting.date = QDate(2026, 12, 1);
    meeting.time = QTime(9, 30);
    meeting.zone = u"America/New_York"_s;
    meeting.minutes = 50;
    meeting.place = u"Room 5; second floor"_s;
    meeting.notes = u"ours"_s;
    meeting.privateNotes = u"quagmire"_s;
    const Id<Meeting> id = put(*desk.workspace, meeting);
    meeting.date = QDate(2026, 12, 8);
    meeting.time = {};
    put(*desk.workspace, meeting);
    meeting.state = MeetingState::Held;
    put(*desk.workspace, meeting);
    const auto words = [](const QString& name) { return u"Incontro, è con "_s + name; };
    const QByteArray one = meetingCalendar(*desk.workspace, id, words);
    INFO(one.toStdString());
    CHECK(one.contains("UID:" + desk.all().first().uuid.toByteArray(QUuid::WithoutBraces)));
    CHECK(one.contains("\r\nDTSTART:20261201T143000Z\r\nDURATION:PT50M\r\n"));
    CHECK(one.contains("\r\nSUMMARY:Incontro\\, è con Anna Rossi\r\n"));
    CHECK(one.contains("\r\nLOCATION:Room 5\\; second floor\r\nSTATUS:CONFIRMED\r\n"));
    CHECK_FALSE(one.contains("quagmire"));
    CHECK_FALSE(one.contains("ours"));
    CHECK(meetingCalendar(*desk.workspace, {}, words).isEmpty());
    const auto written = exportCalendar(*desk.workspace, desk.file, words);
    REQUIRE(written);
    CHECK(*written == 2);
    const QByteArray both = desk.sandbox.bytes(u"c.ics"_s);
    CHECK(both.contains("DTSTART;VALUE=DATE:20261208\r\n"));
    const auto before = desk.all();
    CHECK(desk.take(both).unchanged == 2);
    CHECK(desk.all() == before);
    CHECK(desk.take(QByteArray(both).replace("143000Z", "153000Z")).changed == 1);
    CHECK(desk.all().first().time == QTime(16, 30));
    CHECK(desk.all().first().notes == u"ours");
    CHECK(exportCalendar(*desk.workspace, desk.sandbox.path(u"no/such/c.ics"_s), words).error().code
        == ErrorCode::CannotWrite);
}
