// The program as it starts, on a file of the test's own, driven by keyboard. What is in the file is
// read beside the open window.
#pragma once

#include "app/telemaco/application.h"
#include "tests/support/sandbox.h"
#include "tests/ui/waitfor.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QSettings>
#include <QTest>

namespace telemaco::test {

class Program {
public:
    explicit Program(const QString& file)
        : Program([&] {
            Arguments named;
            named.file = file;
            return named;
        }())
    {
    }
    // `prefer` is what the person has chosen at an earlier start.
    explicit Program(const Arguments& arguments, const std::function<void(QSettings&)>& prefer = {})
    {
        qputenv("XDG_STATE_HOME", m_settings.path().toUtf8()); // where backups go
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        m_installation = std::make_unique<Installation>();
        if (prefer)
            prefer(m_installation->settings());
        m_application = std::make_unique<Application>(arguments, *m_installation);
        m_application->start();
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<MainWindow*>(widget))
                m_window = found;
        REQUIRE(m_window);
        REQUIRE(waitFor([this] { return m_window->page() != nullptr; }));
        m_window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(m_window));
    }

    MainWindow& window() { return *m_window; }
    Installation& installation() { return *m_installation; }
    QString page() const { return m_window->current().page; }
    bool reaches(const QString& page)
    {
        return waitFor([&] { return this->page() == page; });
    }

    // All that was asked of the file is answered, and what followed from the answers too.
    void settle()
    {
        int quiet = 0;
        REQUIRE(waitFor([&] { return (quiet = m_application->isIdle() ? quiet + 1 : 0) > 3; }));
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window, key, modifiers);
    }
    void write(const QString& text)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    // Tab until the keyboard is in the control of this name.
    void tabTo(const QString& name)
    {
        const auto there = [&] {
            const QWidget* focus = QApplication::focusWidget();
            const auto* button = qobject_cast<const QAbstractButton*>(focus);
            return focus && (focus->accessibleName() == name || (button && button->text() == name));
        };
        CAPTURE(name.toStdString());
        REQUIRE(waitFor([&] { // what the page shows may still be on its way
            if (!there())
                key(Qt::Key_Tab);
            return there();
        }));
    }

private:
    QTemporaryDir m_settings;
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<Application> m_application;
    MainWindow* m_window = nullptr;
};

template <class Look> bool file(Sandbox& sandbox, Look look)
{
    const auto reader = sandbox.tryOpen(Database::Access::Read, false);
    return reader && look(**reader);
}

} // namespace telemaco::test
