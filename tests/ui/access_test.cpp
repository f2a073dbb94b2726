// What a screen reader is told: on every page and in every dialog each control that the keyboard can
// reach has a name and a part, and Tab gets to it.
#include "tests/ui/alldialogs.h"
#include "tests/ui/controls.h"
#include "tests/ui/pagebench.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/newentrywindow.h"

#include <QLineEdit>
#include <QPushButton>

using namespace telemaco;
using namespace telemaco::test;

namespace {

QList<Address> fill(Sandbox& sandbox)
{
    sandbox.clock.set(QDate::currentDate(), QTime(12, 0));
    const auto workspace = sandbox.open();
    fillAll(*workspace);
    return allPages(*workspace);
}

} // namespace

TEST_CASE("every control of every page has a name and is reached", "[access]")
{
    Sandbox sandbox;
    const QList<Address> pages = fill(sandbox);
    Program program(sandbox.path());
    for (const Address& address : pages) {
        REQUIRE(program.window().has(address.page));
        program.window().go(address);
        program.settle();
        INFO(address.page.toStdString());
        CHECK(unnamed(program.window()).join(u'\n').toStdString() == "");
        CHECK(outOfReach(program.window()).join(u'\n').toStdString() == "");
    }
}

TEST_CASE("every control of every dialog has a name and is reached", "[access]")
{
    Sandbox sandbox;
    const QList<Address> pages = fill(sandbox);
    Program program(sandbox.path());
    QStringList visited;
    AllDialogs(program, pages, [&](const char* name, QWidget& dialog) {
        INFO(name);
        visited += QLatin1StringView(name);
        CHECK(unnamed(dialog).join(u'\n').toStdString() == "");
        if (dialog.isModal()) // a card over a page closes when the keyboard leaves it
            CHECK(outOfReach(dialog).join(u'\n').toStdString() == "");
    }).showAll();
    CHECK(visited.size() == 15);
}

TEST_CASE("every control of the small window to write in has a name and is reached", "[access]")
{
    PageBench bench;
    bench.show<JournalPage>({QStringLiteral("journal"), {}, {}});
    NewEntryWindow window(
        PageContext{&bench.courier, &bench.commands, &bench.sandbox.clock, &bench.settings, {}});
    window.show();
    QApplication::setActiveWindow(&window);
    bench.settle();
    CHECK(unnamed(window).join(u'\n').toStdString() == "");
    CHECK(outOfReach(window).join(u'\n').toStdString() == "");
}

TEST_CASE("a control without a name, and one that Tab passes over, is found", "[access]")
{
    QWidget window;
    QLineEdit field(&window);
    QPushButton button(QStringLiteral("A button"), &window);
    window.show();
    QApplication::setActiveWindow(&window);
    field.setFocus();
    CHECK(unnamed(window).size() == 1);
    CHECK(outOfReach(window).isEmpty());
    field.setAccessibleName(QStringLiteral("A name"));
    CHECK(unnamed(window).isEmpty());

    class Trap : public QLineEdit {
        bool event(QEvent* event) override
        {
            const bool tab
                = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab;
            return tab || QLineEdit::event(event);
        }
    } trap;
    trap.setParent(&window);
    trap.show();
    trap.setFocus();
    CHECK(outOfReach(window).size() == 2);
}
