// What a screen reader is told: on every page each control that the keyboard can reach has a name.
#include "core/workspace/usecases.h"
#include "tests/support/people.h"
#include "tests/ui/program.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>

using namespace telemaco;
using test::Program;
using test::Sandbox;

namespace {

QString described(const QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

// The controls in sight that have the keyboard in their turn and no name.
QStringList unnamed(const QWidget& window)
{
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
        if (!access || access->text(QAccessible::Name).trimmed().isEmpty())
            found += described(widget);
    }
    found.removeDuplicates();
    return found;
}

} // namespace

TEST_CASE("every control of every page has a name", "[access]")
{
    Sandbox sandbox;
    QHash<QString, QUuid> items;
    {
        const auto workspace = sandbox.open();
        const auto anna = test::putMentee(*workspace, QStringLiteral("Anna"));
        items[QStringLiteral("relationship")] = workspace->get(anna)->uuid;
        items[QStringLiteral("timeline")] = items[QStringLiteral("relationship")];
        items[QStringLiteral("person")] = workspace->get(workspace->get(anna)->mentee)->uuid;
        const auto goal = test::putGoal(*workspace, QStringLiteral("Speak"), QDate::currentDate(), anna);
        items[QStringLiteral("goal")] = workspace->get(goal)->uuid;
        const auto entry = addEntry(*workspace, QStringLiteral("a page"));
        items[QStringLiteral("journal")] = workspace->get(*entry)->uuid;
        Meeting meeting;
        meeting.relationship = anna;
        meeting.date = QDate::currentDate();
        items[QStringLiteral("meeting")] = workspace->get(test::put(*workspace, meeting))->uuid;
    }
    Program program(sandbox.path());
    for (const char* name : {"today", "journal", "meetings", "meeting", "goals", "goal", "people", "person",
             "relationship", "timeline", "search", "settings", "shortcuts", "welcome"}) {
        const QString page = QString::fromLatin1(name);
        REQUIRE(program.window().has(page));
        program.window().go({page, items.value(page), {}});
        CAPTURE(name);
        // What the page shows comes a moment later.
        CHECK(QTest::qWaitFor(
            [&] { return program.page() == page && unnamed(program.window()).isEmpty(); }, 2000));
        CHECK(unnamed(program.window()).join(u'\n').toStdString() == "");
    }
}

TEST_CASE("a control without a name is found", "[access]")
{
    QWidget window;
    QLineEdit field(&window);
    window.show();
    CHECK(unnamed(window).size() == 1);
    field.setAccessibleName(QStringLiteral("A name"));
    CHECK(unnamed(window).isEmpty());
}
