// A mentor's Tuesday in the real window, by keyboard: plan, prepare, hold, close, next; and what
// is in sight of the other side.
#include "core/workspace/meetings.h"
#include "core/workspace/meetingusecases.h"
#include "core/workspace/usecases.h"
#include "tests/support/people.h"
#include "tests/ui/pagebench.h"
#include "tests/ui/program.h"
#include "tests/ui/seen.h"
#include "tests/ui/waitfor.h"
#include "ui/meetings/meetingpage.h"
#include "ui/meetings/meetingspage.h"

#include <QFileDialog>
#include <QPlainTextEdit>

using namespace telemaco;
using test::file;
using test::PageBench;
using test::Program;
using test::put;
using test::putMentee;
using test::Sandbox;
using test::waitFor;
using test::wordsOf;

namespace {

Meeting meetingWith(Id<Relationship> relationship, QDate date, MeetingState state)
{
    Meeting meeting;
    meeting.relationship = relationship;
    meeting.date = date;
    meeting.time = QTime(18, 0);
    meeting.zone = QStringLiteral("Europe/Rome");
    meeting.state = state;
    return meeting;
}

} // namespace

TEST_CASE("a meeting is planned, prepared, held and closed, and the next one has what is left", "[journey]")
{
    Sandbox sandbox;
    {
        const auto workspace = sandbox.open();
        test::putMentee(*workspace, QStringLiteral("Anna Esposito"));
    }
    {
        Program program(sandbox.path());
        QTest::keyClick(&program.window(), Qt::Key_3, Qt::ControlModifier);
        REQUIRE(program.reaches(QStringLiteral("meetings")));
        program.tabTo(QStringLiteral("Plan this meeting"));
        const auto proposed = [&] {
            const auto* when = program.window().findChild<QLineEdit*>(QStringLiteral("when"));
            return when && !when->text().isEmpty();
        };
        REQUIRE(waitFor(proposed));
        program.key(Qt::Key_Space);
        REQUIRE(program.reaches(QStringLiteral("meeting")));
        program.tabTo(QStringLiteral("Something to talk about, for the agenda"));
        program.write(QStringLiteral("The talk"));
        program.key(Qt::Key_Return);
        program.write(QStringLiteral("The migration"));
        program.key(Qt::Key_Return);
        REQUIRE(waitFor([&] {
            return file(sandbox, [](Workspace& w) { return w.select<AgendaItem>("").size() == 2; });
        }));
        QTest::keyClick(&program.window(), Qt::Key_B, Qt::ControlModifier); // it begins
        program.tabTo(QStringLiteral("Agenda"));
        auto* agenda = program.window().findChild<RowList*>(QStringLiteral("agenda"));
        REQUIRE(waitFor([&] { return agenda->rows().rowCount() == 2; }));
        agenda->select(0);
        program.key(Qt::Key_Space);
        QTest::keyClick(&program.window(), Qt::Key_N, Qt::AltModifier);
        program.write(QStringLiteral("She opens with the night it failed."));
        QTest::keyClick(&program.window(), Qt::Key_A, Qt::AltModifier);
        program.write(QStringLiteral("@anna two papers by 2027-01-08"));
        program.key(Qt::Key_Return);
        REQUIRE(waitFor(
            [&] { return file(sandbox, [](Workspace& w) { return w.select<Action>("").size() == 1; }); }));
        QTest::keyClick(&program.window(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        program.write(QStringLiteral("Begin with the papers."));
        program.key(Qt::Key_Return);
        REQUIRE(waitFor([&] {
            return file(
                sandbox, [](Workspace& w) { return w.select<Meeting>("where state = 'held'").size() == 1; });
        }));
    }
    const auto workspace = sandbox.open();
    const Meeting held = workspace->select<Meeting>("where state = 'held'").first();
    CHECK(held.closing == u"Begin with the papers.");
    CHECK(held.notes == u"She opens with the night it failed.");
    CHECK(held.begun);
    CHECK(workspace->select<Meeting>("where state = 'planned'").size() == 1);
    const Action action = workspace->select<Action>("").first();
    CHECK(action.title == u"two papers");
    CHECK(action.due == QDate(2027, 1, 8));
    CHECK(workspace->get(action.owner)->name == u"Anna Esposito");
    const auto left = openAgenda(*workspace, held.relationship);
    REQUIRE(left.size() == 1);
    CHECK(left.first().text == u"The migration");
    CHECK(workspace->select<AgendaItem>("where state = 'done'").first().settledIn == held.id);
}

TEST_CASE("a meeting that was held shows what it closed with, and the way to the next", "[journey]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 11, 24), QTime(12, 0));
    QUuid uuid, next;
    bench.fill([&](Workspace& workspace) {
        const auto anna = putMentee(workspace, QStringLiteral("Anna"));
        Meeting held = meetingWith(anna, QDate(2026, 11, 20), MeetingState::Held);
        held.closing = QStringLiteral("She began.");
        held.activities = {QStringLiteral("encouragement"), QStringLiteral("a walk")};
        held.minutes = 50;
        held.channel = Channel::Video;
        uuid = workspace.get(put(workspace, held))->uuid;
        next = workspace.get(put(workspace, meetingWith(anna, QDate(2026, 12, 4), MeetingState::Planned)))
                   ->uuid;
    });
    auto* page = bench.show<MeetingPage>({QStringLiteral("meeting"), uuid, {}});
    QStringList words;
    for (const auto* label : page->findChildren<QLabel*>())
        if (label->isVisible())
            words += label->text();
    CHECK(words.filter(QStringLiteral(" · 50 min · video")).join(u'\n').startsWith(u"Fri 20 Nov"));
    CHECK(words.join(u'\n').contains(u"a walk"));
    auto* sentence = page->findChild<QLineEdit*>(QStringLiteral("heldClosing"));
    REQUIRE(sentence->isVisible());
    CHECK(sentence->text() == u"She began.");
    sentence->setFocus();
    sentence->selectAll();
    bench.write(QStringLiteral("She began well."));
    bench.press(Qt::Key_Return);
    CHECK(bench.read([](Workspace& w) { return w.select<Meeting>("where state = 'held'").first().closing; })
        == u"She began well.");
    page->findChild<QPushButton*>(QStringLiteral("nextMeeting"))->click();
    REQUIRE(!bench.went.isEmpty());
    CHECK(bench.went.last() == Address{QStringLiteral("meeting"), next, {}});
}

TEST_CASE("Esc leaves a meeting planned", "[journey]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 11, 24), QTime(12, 0));
    QUuid uuid;
    bench.fill([&](Workspace& workspace) {
        const auto anna = putMentee(workspace, QStringLiteral("Anna"));
        uuid = workspace.get(put(workspace, meetingWith(anna, QDate(2026, 11, 24), MeetingState::Planned)))
                   ->uuid;
    });
    auto* page = bench.show<MeetingPage>({QStringLiteral("meeting"), uuid, {}});
    bench.commands.run(QStringLiteral("meeting.missed"));
    auto* why = page->findChild<QLineEdit*>(QStringLiteral("why"));
    REQUIRE(why->hasFocus());
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(why->isVisible());
    CHECK(bench.read([](Workspace& w) { return w.select<Meeting>("where state = 'planned'").size(); }) == 1);
}

TEST_CASE("Esc leaves a meeting open that was about to be closed", "[journey]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 11, 24), QTime(20, 0));
    QUuid uuid;
    bench.fill([&](Workspace& workspace) {
        const auto anna = putMentee(workspace, QStringLiteral("Anna"));
        uuid = workspace.get(put(workspace, meetingWith(anna, QDate(2026, 11, 24), MeetingState::Planned)))
                   ->uuid;
    });
    auto* page = bench.show<MeetingPage>({QStringLiteral("meeting"), uuid, {}});
    bench.commands.run(QStringLiteral("meeting.close"));
    auto* sentence = page->findChild<QLineEdit*>(QStringLiteral("closing"));
    REQUIRE(sentence->hasFocus());
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(sentence->isVisible());
    CHECK(bench.read([](Workspace& w) { return w.select<Meeting>("where state = 'planned'").size(); }) == 1);
}

TEST_CASE("Enter in the day plans a meeting, unless it is none", "[journey]")
{
    PageBench bench;
    bench.sandbox.clock.set(QDate(2026, 11, 24), QTime(12, 0));
    bench.fill([&](Workspace& workspace) { putMentee(workspace, QStringLiteral("Anna")); });
    auto* all = bench.show<MeetingsPage>({QStringLiteral("meetings"), {}, {}});
    auto* when = all->findChild<QLineEdit*>(QStringLiteral("when"));
    when->setFocus();
    for (const char* words : {"nonsense", "10 December at 5 pm"}) {
        when->selectAll();
        bench.write(QString::fromLatin1(words));
        bench.press(Qt::Key_Return);
    }
    const auto planned = bench.read([](Workspace& w) { return w.select<Meeting>("order by id"); });
    REQUIRE(planned.size() == 1);
    CHECK(planned.last().date == QDate(2026, 12, 10));
    CHECK(planned.last().time == QTime(17, 0));
}

TEST_CASE("missed is one key, with who and why", "[journey]")
{
    Sandbox sandbox;
    QUuid uuid;
    {
        const auto workspace = sandbox.open();
        const auto anna = test::putMentee(*workspace, QStringLiteral("Anna"));
        const auto id = test::put(*workspace, meetingWith(anna, QDate::currentDate(), MeetingState::Planned));
        uuid = workspace->get(id)->uuid;
    }
    {
        Program program(sandbox.path());
        program.window().go({QStringLiteral("meeting"), uuid, {}});
        program.tabTo(QStringLiteral("Missed"));
        program.key(Qt::Key_Space);
        program.write(QStringLiteral("the train"));
        program.key(Qt::Key_Return);
        REQUIRE(waitFor([&] {
            return file(sandbox,
                [](Workspace& w) { return w.select<Meeting>("where state = 'missed'").size() == 1; });
        }));
    }
    CHECK(sandbox.open()->select<Meeting>("").first().reason == u"the train");
}

TEST_CASE("a goal is linked to a meeting by keyboard, and taken off again", "[journey]")
{
    Sandbox sandbox;
    QUuid uuid;
    {
        const auto workspace = sandbox.open();
        const auto anna = test::putMentee(*workspace, QStringLiteral("Anna"));
        test::putGoal(*workspace, QStringLiteral("Speak in public"), {}, anna);
        uuid
            = workspace
                  ->get(test::put(*workspace, meetingWith(anna, QDate::currentDate(), MeetingState::Planned)))
                  ->uuid;
    }
    const auto links = [&](int number) {
        return waitFor([&] {
            return file(sandbox, [&](Workspace& w) {
                return w.select<Link>("where role = 'about' and to_kind = ?", {int(Kind::Meeting)}).size()
                    == number;
            });
        });
    };
    Program program(sandbox.path());
    program.window().go({QStringLiteral("meeting"), uuid, {}});
    const auto sees = [&](const QString& word) {
        return waitFor([&] { return wordsOf(program.window()).contains(word); });
    };
    REQUIRE(sees(QStringLiteral("What it is about")));
    program.key(Qt::Key_L, Qt::AltModifier);
    program.write(QStringLiteral("publ"));
    REQUIRE(sees(QStringLiteral("Speak in public")));
    program.key(Qt::Key_Return);
    CHECK(links(1));
    RowList* list = nullptr;
    for (auto* each : program.window().page()->findChildren<RowList*>())
        if (each->accessibleName() == u"What it is about")
            list = each;
    REQUIRE(list);
    REQUIRE(waitFor([&] { return list->isVisible() && list->rows().rowCount() == 1; }));
    list->setFocus(Qt::TabFocusReason);
    program.key(Qt::Key_Delete);
    CHECK(links(0));
}

TEST_CASE("a meeting goes into a calendar file, without its notes", "[journey]")
{
    Sandbox sandbox;
    QUuid uuid;
    {
        const auto workspace = sandbox.open();
        const auto anna = test::putMentee(*workspace, QStringLiteral("Anna"));
        Meeting planned = meetingWith(anna, QDate::currentDate(), MeetingState::Planned);
        planned.privateNotes = QStringLiteral("quagmire");
        uuid = workspace->get(test::put(*workspace, planned))->uuid;
    }
    Program program(sandbox.path());
    program.window().go({QStringLiteral("meeting"), uuid, {}});
    REQUIRE(waitFor([&] { return wordsOf(program.window()).contains(u"quagmire"); }));
    program.window().commands().run(QStringLiteral("meeting.calendar"));
    auto* dialog = program.window().findChild<QFileDialog*>();
    REQUIRE(dialog);
    const QString path = sandbox.path(QStringLiteral("out.ics"));
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    QFile out(path);
    REQUIRE(waitFor([&] { return out.exists(); }));
    REQUIRE(out.open(QIODevice::ReadOnly));
    const QByteArray calendar = out.readAll();
    CHECK(calendar.contains("Anna"));
    CHECK_FALSE(calendar.contains("quagmire"));
}

TEST_CASE("the discreet view shows nothing private, and no other name", "[journey]")
{
    Sandbox sandbox;
    QUuid uuid;
    const QStringList secrets{QStringLiteral("zuleika"), QStringLiteral("quagmire"),
        QStringLiteral("halcyon"), QStringLiteral("Bruno"), QStringLiteral("mnemonic"),
        QStringLiteral("vermilion")};
    {
        const auto workspace = sandbox.open();
        const auto anna = test::putMentee(*workspace, QStringLiteral("Anna"));
        test::putMentee(*workspace, QStringLiteral("Bruno"));
        test::change(*workspace, anna, [](Relationship& r) { r.notes = QStringLiteral("zuleika"); });
        Meeting held = meetingWith(anna, QDate::currentDate().addDays(-14), MeetingState::Held);
        held.privateNotes = QStringLiteral("quagmire");
        held.closing = QStringLiteral("kindly said");
        test::put(*workspace, held);
        Meeting planned = meetingWith(anna, QDate::currentDate(), MeetingState::Planned);
        planned.privateNotes = QStringLiteral("halcyon");
        uuid = workspace->get(test::put(*workspace, planned))->uuid;
        const auto entry = addEntry(*workspace, QStringLiteral("mnemonic"));
        REQUIRE(bringItems(*workspace, {{Kind::Entry, entry->value}}, anna, true));
        const auto goal = test::putGoal(*workspace, QStringLiteral("vermilion"), {}, anna);
        Milestone milestone;
        milestone.goal = goal;
        milestone.title = QStringLiteral("vermilion");
        milestone.due = QDate::currentDate().addDays(-1);
        test::put(*workspace, milestone);
    }
    Program program(sandbox.path());
    program.window().go({QStringLiteral("meeting"), uuid, {}});
    const auto sees = [&](const QString& word) { return wordsOf(program.window()).contains(word); };
    for (const QString& secret : secrets) { // or the test could not fail
        CAPTURE(secret.toStdString());
        if (secret != u"zuleika")
            CHECK(waitFor([&] { return sees(secret); }));
    }
    QTest::keyClick(&program.window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(program.window().isDiscreet());
    REQUIRE(waitFor([&] { return !sees(QStringLiteral("quagmire")); }));
    CHECK(sees(QStringLiteral("kindly said")));
    for (const QString& secret : secrets)
        CHECK_FALSE(sees(secret));
    QTest::keyClick(&program.window(), Qt::Key_K, Qt::ControlModifier); // no search
    QTest::keyClick(&program.window(), Qt::Key_1, Qt::ControlModifier); // no other page
    CHECK(program.page() == u"meeting");
    QTest::keyClick(&program.window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(program.window().isDiscreet());
    CHECK(waitFor([&] { return sees(QStringLiteral("halcyon")); }));
    CHECK(file(sandbox, [&](Workspace& w) {
        return w.select<Meeting>("where state = 'planned'").first().privateNotes == u"halcyon";
    }));
}
