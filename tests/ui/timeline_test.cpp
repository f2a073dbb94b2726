// The line of a relationship in the real window, by keyboard.
#include "core/insight/timeline.h"
#include "core/workspace/usecases.h"
#include "tests/support/people.h"
#include "tests/ui/program.h"
#include "tests/ui/waitfor.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/rowlist.h"

using namespace telemaco;
using test::file;
using test::Program;
using test::Sandbox;
using test::waitFor;

namespace {

const QDate today = QDate::currentDate();

// Anna, with three years of something every other day, and one meeting.
struct Story {
    Sandbox sandbox{};
    QUuid anna{};
    QUuid meeting{};

    Story()
    {
        const auto workspace = sandbox.open();
        const auto id = test::putMentee(*workspace, QStringLiteral("Anna"));
        anna = workspace->get(id)->uuid;
        Meeting held;
        held.relationship = id;
        held.date = today;
        held.state = MeetingState::Held;
        held.closing = QStringLiteral("Begin with the night");
        meeting = workspace->get(test::put(*workspace, held))->uuid;
        REQUIRE(
            workspace->perform({QStringLiteral("add"), Kind::Contact}, [&](Writer& writer) -> Result<void> {
                for (int i = 1; i <= 550; ++i) {
                    Contact contact;
                    contact.relationship = id;
                    contact.day = today.addDays(-2 * i);
                    contact.line = QStringLiteral("Word %1").arg(i);
                    TELEMACO_TRY(writer.add(contact));
                }
                return {};
            }));
    }
};

RowList& listOf(Program& program)
{
    for (auto* list : program.window().page()->findChildren<RowList*>())
        if (list->accessibleName() == u"Timeline")
            return *list;
    FAIL("no list");
    throw 0;
}

bool shows(Program& program, const QString& title)
{
    return waitFor([&] {
        for (const Row& row : listOf(program).rows().rows())
            if (row.title == title)
                return true;
        return false;
    });
}

} // namespace

TEST_CASE("a timeline is read, filtered, gone through and left by keyboard", "[journey]")
{
    Story story;
    Program program(story.sandbox.path());
    program.window().go({QStringLiteral("relationship"), story.anna, {}});
    REQUIRE(program.reaches(QStringLiteral("relationship")));
    program.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(program.reaches(QStringLiteral("timeline")));
    REQUIRE(shows(program, QStringLiteral("Begin with the night")));
    RowList& list = listOf(program);
    REQUIRE(waitFor([&] { return list.hasFocus() && list.currentIndex().isValid(); }));
    CHECK(list.current().title == u"Begin with the night");
    CHECK_FALSE(list.current().section.isEmpty());

    program.key(Qt::Key_End); // three years back, without all that lies between
    REQUIRE(waitFor([&] { return list.current().title == u"Word 550"; }));
    CHECK(list.rows().rowCount() <= 500);
    program.key(Qt::Key_Home);
    REQUIRE(waitFor([&] { return list.current().title == u"Begin with the night"; }));

    program.key(Qt::Key_D, Qt::AltModifier);
    program.write(DateField::words(today.addDays(-601)));
    program.key(Qt::Key_Return);
    REQUIRE(waitFor([&] { return list.current().title == u"Word 301"; }));
    CHECK(list.hasFocus());

    program.key(Qt::Key_K, Qt::AltModifier);
    program.key(Qt::Key_Down); // meetings
    REQUIRE(waitFor([&] { return list.rows().rowCount() == 1; }));
    list.setFocus();
    program.key(Qt::Key_Return);
    REQUIRE(program.reaches(QStringLiteral("meeting")));
    CHECK(program.window().current().item == story.meeting);
    program.key(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(program.reaches(QStringLiteral("timeline")));
}

TEST_CASE("a timeline follows what happens, and says when there is nothing", "[journey]")
{
    Sandbox sandbox;
    QUuid anna;
    {
        const auto workspace = sandbox.open();
        anna = workspace->get(test::putMentee(*workspace, QStringLiteral("Anna")))->uuid;
    }
    Program program(sandbox.path());
    program.window().go({QStringLiteral("timeline"), anna, {}});
    const auto said = [&](const QString& words) {
        for (const auto* label : program.window().page()->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == words)
                return true;
        return false;
    };
    CHECK(waitFor([&] { return said(QStringLiteral("Nothing has happened yet")); }));
    program.window().go({QStringLiteral("relationship"), anna, {}});
    REQUIRE(waitFor([&] { return said(QStringLiteral("No contact noted yet.")); }));
    program.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier); // in touch today
    program.window().go({QStringLiteral("timeline"), anna, {}});
    CHECK(shows(program, QStringLiteral("In touch")));
    CHECK(waitFor([&] { return !said(QStringLiteral("Nothing has happened yet")); }));
    program.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return said(QStringLiteral("Nothing has happened yet")); }));
}
