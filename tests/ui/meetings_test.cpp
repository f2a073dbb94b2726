// A mentor's Tuesday in the real window, by keyboard: plan, prepare, hold, close, next; and what
// is in sight of the other side.
#include "core/workspace/meetings.h"
#include "core/workspace/meetingusecases.h"
#include "core/workspace/usecases.h"
#include "tests/support/people.h"
#include "tests/ui/program.h"
#include "ui/widgets/rowlist.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QPlainTextEdit>

using namespace telemaco;
using test::file;
using test::Program;
using test::Sandbox;

namespace {

// All that can be read in a window: the words of its visible widgets and the rows of its lists.
QString wordsOf(const QWidget& window)
{
    QStringList words;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        words << widget->accessibleName() << widget->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            words += label->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            words += button->text();
        else if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            words << line->text() << line->placeholderText();
        else if (const auto* list = qobject_cast<const RowList*>(widget))
            for (const Row& row : list->rows().rows())
                words << row.title << row.caption << row.chip << row.section;
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            for (int i = 0; view->model() && i < view->model()->rowCount(); ++i)
                words += view->model()->index(i, 0).data().toString();
        else if (widget->property("plainText").isValid())
            words += widget->property("plainText").toString();
    }
    return words.join(u'\n');
}

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
        REQUIRE(QTest::qWaitFor(proposed));
        program.key(Qt::Key_Space);
        REQUIRE(program.reaches(QStringLiteral("meeting")));
        program.tabTo(QStringLiteral("Something to talk about, for the agenda"));
        program.write(QStringLiteral("The talk"));
        program.key(Qt::Key_Return);
        program.write(QStringLiteral("The migration"));
        program.key(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] {
            return file(sandbox, [](Workspace& w) { return w.select<AgendaItem>("").size() == 2; });
        }));
        QTest::keyClick(&program.window(), Qt::Key_B, Qt::ControlModifier); // it begins
        program.tabTo(QStringLiteral("Agenda"));
        auto* agenda = program.window().findChild<RowList*>(QStringLiteral("agenda"));
        REQUIRE(QTest::qWaitFor([&] { return agenda->rows().rowCount() == 2; }));
        agenda->select(0);
        program.key(Qt::Key_Space);
        QTest::keyClick(&program.window(), Qt::Key_N, Qt::AltModifier);
        program.write(QStringLiteral("She opens with the night it failed."));
        QTest::keyClick(&program.window(), Qt::Key_A, Qt::AltModifier);
        program.write(QStringLiteral("@anna two papers by 2027-01-08"));
        program.key(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor(
            [&] { return file(sandbox, [](Workspace& w) { return w.select<Action>("").size() == 1; }); }));
        QTest::keyClick(&program.window(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        program.write(QStringLiteral("Begin with the papers."));
        program.key(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] {
            return file(sandbox, [](Workspace& w) { return w.select<Meeting>("where state = 'held'").size() == 1; });
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

TEST_CASE("missed is one key, with who and why", "[journey]")
{
    Sandbox sandbox;
    QUuid uuid;
    {
        const auto workspace = sandbox.open();
        const auto anna = test::putMentee(*workspace, QStringLiteral("Anna"));
        const auto id
            = test::put(*workspace, meetingWith(anna, QDate::currentDate(), MeetingState::Planned));
        uuid = workspace->get(id)->uuid;
    }
    {
        Program program(sandbox.path());
        program.window().go({QStringLiteral("meeting"), uuid, {}});
        program.tabTo(QStringLiteral("Missed"));
        program.key(Qt::Key_Space);
        program.write(QStringLiteral("the train"));
        program.key(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] {
            return file(sandbox, [](Workspace& w) { return w.select<Meeting>("where state = 'missed'").size() == 1; });
        }));
    }
    CHECK(sandbox.open()->select<Meeting>("").first().reason == u"the train");
}

TEST_CASE("the discreet view shows nothing private, and no other name", "[journey]")
{
    Sandbox sandbox;
    QUuid uuid;
    const QStringList secrets{QStringLiteral("zuleika"), QStringLiteral("quagmire"), QStringLiteral("halcyon"),
        QStringLiteral("Bruno"), QStringLiteral("mnemonic"), QStringLiteral("vermilion")};
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
            CHECK(QTest::qWaitFor([&] { return sees(secret); }));
    }
    QTest::keyClick(&program.window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(program.window().isDiscreet());
    REQUIRE(QTest::qWaitFor([&] { return !sees(QStringLiteral("quagmire")); }));
    CHECK(sees(QStringLiteral("kindly said")));
    for (const QString& secret : secrets)
        CHECK_FALSE(sees(secret));
    QTest::keyClick(&program.window(), Qt::Key_K, Qt::ControlModifier); // no search
    QTest::keyClick(&program.window(), Qt::Key_1, Qt::ControlModifier); // no other page
    CHECK(program.page() == u"meeting");
    QTest::keyClick(&program.window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(program.window().isDiscreet());
    CHECK(QTest::qWaitFor([&] { return sees(QStringLiteral("halcyon")); }));
    CHECK(file(sandbox, [&](Workspace& w) {
        return w.select<Meeting>("where state = 'planned'").first().privateNotes == u"halcyon";
    }));
}
