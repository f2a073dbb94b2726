#include "tests/bench/window.h"

#include "ui/shell/finder.h"

#include <QApplication>
#include <QKeyEvent>

namespace telemaco::bench {

Window::Window(const QString& file)
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    m_installation = std::make_unique<Installation>();
    m_installation->settings().setValue(QStringLiteral("backup/daily"), false); // measured by itself
    Arguments arguments;
    arguments.file = file;
    m_application = std::make_unique<Application>(arguments, *m_installation);
    m_application->start();
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(widget))
            m_main = window;
    m_results = m_application->findChild<ResultSource*>();
    paintOnce([this] { return m_main->page() != nullptr; });
    m_main->activateWindow();
    settle();
}

Window::~Window() = default;

void Window::go(const QString& page, const QUuid& item, const QStringList& words)
{
    m_main->go({page, item, words});
}

void Window::run(const QString& command) { m_main->commands().run(command); }

void Window::key(int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    QWidget* focus = QApplication::focusWidget();
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(focus ? focus : m_main, &event);
    }
}

void Window::write(const QString& text)
{
    for (const QChar character : text)
        key(0, {}, character);
}

static void work(bool wait)
{
    QCoreApplication::processEvents(wait ? QEventLoop::WaitForMoreEvents : QEventLoop::AllEvents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Window::settle()
{
    for (int quiet = 0; quiet < 2;) {
        work(!m_application->isIdle());
        quiet = m_application->isIdle() ? quiet + 1 : 0;
    }
}

void Window::paintOnce(const std::function<bool()>& there)
{
    while (!there())
        work(true);
    work(false);
}

} // namespace telemaco::bench
