// A page in a window over a workspace file of its own, as a person at the keyboard meets it.
#pragma once

#include "tests/support/people.h"
#include "tests/support/sandbox.h"
#include "tests/ui/waitfor.h"
#include "ui/data/pagecontext.h"
#include "ui/shell/commandregistry.h"

#include <QApplication>
#include <QMainWindow>
#include <QSettings>
#include <QTest>

namespace telemaco::test {

class PageBench {
public:
    PageBench()
        : settings(sandbox.path(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , commands(&window)
    {
        QObject::connect(
            &commands, &CommandRegistry::asked, &window, [this](const Address& to) { went += to; });
        QObject::connect(
            &commands, &CommandRegistry::told, &window, [this](const QString& words) { told += words; });
    }

    // Fills the file before the window opens it.
    template <class Fill> void fill(const Fill& work)
    {
        auto workspace = sandbox.open();
        work(*workspace);
    }

    template <class Page> Page* show(const Address& address)
    {
        WorkspaceOptions options;
        options.path = sandbox.path();
        options.create = true;
        options.device = QUuid::createUuidV5(QUuid(), QStringLiteral("test device"));
        options.clock = &sandbox.clock;
        courier.open(options, &window, [](const Result<QString>& opened) { REQUIRE(opened); });
        auto* page = new Page(PageContext{&courier, &commands, &sandbox.clock, &settings, {}});
        window.setCentralWidget(page);
        window.resize(1100, 700);
        window.show();
        QApplication::setActiveWindow(&window);
        page->open(address);
        settle();
        if (QWidget* focus = page->firstFocus())
            focus->setFocus();
        return page;
    }

    // Everything asked has been answered, and what followed from the answers too.
    void settle()
    {
        for (int quiet = 0; quiet < 3;)
            quiet = waitFor([this] { return courier.isIdle(); }) && courier.isIdle() ? quiet + 1 : 0,
            QCoreApplication::sendPostedEvents();
    }

    template <class Read> auto read(const Read& work)
    {
        std::optional<decltype(work(std::declval<Workspace&>()))> answer;
        courier.ask(&window, work, [&](auto given) { answer = std::move(given); });
        REQUIRE(waitFor([&] { return answer.has_value(); }));
        return *answer;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    void write(const QString& text)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    Sandbox sandbox;
    QSettings settings;
    Courier courier;
    QMainWindow window;
    CommandRegistry commands;
    QList<Address> went;
    QStringList told;
};

// What a screen reader calls it, is how a test finds it.
template <class T> T* named(QWidget* page, const QString& name)
{
    for (T* widget : page->findChildren<T*>())
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    FAIL(qPrintable(QStringLiteral("nothing is called ") + name));
    return nullptr;
}

} // namespace telemaco::test
