// Text at 200 % and a window of 1024×640 lose nothing: no label and no button is cut off, none
// stands over another, in the longer of the two languages too.
#include "tests/ui/alldialogs.h"
#include "tests/ui/misfits.h"
#include "tests/ui/waitfor.h"
#include "ui/language/language.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTranslator>

using namespace telemaco;
using namespace telemaco::test;

namespace {

// The whole program in Italian, or with larger text, until the end of a test.
struct Appearance {
    Appearance(bool italian, int percent)
    {
        if (italian)
            speak(Language::Italian, *qApp);
        applyTheme(*qApp, ThemeChoice::Light, percent);
    }
    ~Appearance()
    {
        for (auto* translator : qApp->findChildren<QTranslator*>()) {
            QCoreApplication::removeTranslator(translator);
            delete translator;
        }
        QLocale::setDefault(before);
        applyTheme(*qApp, ThemeChoice::Light, 100);
    }
    Appearance(const Appearance&) = delete;
    Appearance& operator=(const Appearance&) = delete;

    QLocale before;
};

// The pages of a workspace in which nothing is empty.
QList<Address> filled(Sandbox& sandbox)
{
    sandbox.clock.set(QDate::currentDate(), QTime(12, 0));
    const auto workspace = sandbox.open();
    fillAll(*workspace);
    return allPages(*workspace);
}

} // namespace

TEST_CASE("no page cuts words off or puts controls over each other", "[fits]")
{
    const int percent = GENERATE(100, 200);
    const bool italian = GENERATE(false, true);
    const Appearance appearance(italian, percent);
    Sandbox sandbox;
    const QList<Address> pages = filled(sandbox);
    Program program(sandbox.path());
    program.window().resize(1024, 640);
    for (const Address& address : pages) {
        program.window().go(address);
        program.settle();
        INFO(percent << " %, " << (italian ? "Italian, " : "English, ") << address.page.toStdString());
        CHECK(program.window().size() == QSize(1024, 640));
        CHECK(waitFor([&] { return misfits(program.window()).isEmpty(); }));
        CHECK(misfits(program.window()).join(u'\n').toStdString() == "");
    }
}

TEST_CASE("no dialog cuts words off or puts controls over each other", "[fits]")
{
    const int percent = GENERATE(100, 200);
    const Appearance appearance(true, percent);
    Sandbox sandbox;
    const QList<Address> pages = filled(sandbox);
    Program program(sandbox.path());
    program.window().resize(1024, 640);
    AllDialogs(program, pages, [&](const char* name, QWidget& dialog) {
        INFO(percent << " %, " << name);
        CHECK(waitFor([&] { return misfits(dialog).isEmpty(); }));
        CHECK(misfits(dialog).join(u'\n').toStdString() == "");
    }).showAll();
}

// Or as much of it as there is room for.
static bool isInSight(const QWidget* widget)
{
    const QRect seen = widget->visibleRegion().boundingRect();
    return seen.height() >= qMin(widget->height(), 60);
}

TEST_CASE("where a command takes the keyboard is in sight", "[fits]")
{
    const Appearance appearance(false, 200);
    Sandbox sandbox;
    const QList<Address> pages = filled(sandbox);
    Program program(sandbox.path());
    program.window().resize(1024, 640);
    const auto look = [&](const QString& page, std::initializer_list<const char*> commands) {
        for (const Address& address : pages)
            if (address.page == page)
                program.window().go(address);
        program.settle();
        for (const char* command : commands) {
            INFO(command);
            REQUIRE(program.window().commands().find(QLatin1StringView(command)));
            program.window().commands().run(QLatin1StringView(command));
            program.settle();
            CHECK(waitFor([] { return isInSight(QApplication::focusWidget()); }));
        }
    };
    look(QStringLiteral("meeting"),
        {"meeting.reopen", "meeting.action", "meeting.agenda", "meeting.private", "meeting.notes",
            "meeting.link", "meeting.missed", "meeting.action", "meeting.close"});
    look(QStringLiteral("relationship"), {"relationship.ask", "relationship.goal"});
    look(QStringLiteral("goal"), {"goal.progress", "goal.milestone"});
}

TEST_CASE("words that are cut off and controls over each other are found", "[fits]")
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* label = new QLabel(QStringLiteral("Some words that need their room"));
    auto* button = new QPushButton(QStringLiteral("And a button"));
    row->addWidget(label);
    row->addWidget(button);
    window.show();
    CHECK(misfits(window).isEmpty());
    label->setFixedWidth(40);
    QCoreApplication::sendPostedEvents();
    CHECK(misfits(window).size() == 1);
    label->setToolTip(label->text());
    CHECK(misfits(window).isEmpty());
    button->setGeometry(label->geometry());
    CHECK(misfits(window).size() >= 1);
}
