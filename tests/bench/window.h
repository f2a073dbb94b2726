// The program with its window in this process, on a file, driven as a person does. What is timed here
// ends when everything that was asked of the file has been answered and is painted. On the window's
// thread; there must be a QApplication.
#pragma once

#include "app/telemaco/application.h"

#include <QTemporaryDir>

namespace telemaco {
class ResultSource;
}

namespace telemaco::bench {

class Window {
public:
    explicit Window(const QString& file); // until its first page is painted
    ~Window();

    MainWindow& main() { return *m_main; }
    ResultSource& results() { return *m_results; } // of Ctrl+K

    void go(const QString& page, const QUuid& item = {}, const QStringList& words = {});
    void run(const QString& command);
    // To where the keyboard is.
    void key(int key, Qt::KeyboardModifiers modifiers = {}, const QString& text = {});
    void write(const QString& text);

    void settle();
    // Until something else is so, and painted; the rest goes on.
    void paintOnce(const std::function<bool()>& there);

    template <class Widget> Widget& on(const QString& page) // the page, made if it was not there
    {
        go(page);
        settle();
        return *qobject_cast<Widget*>(m_main->page());
    }

private:
    QTemporaryDir m_settings;
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<Application> m_application;
    MainWindow* m_main = nullptr;
    ResultSource* m_results = nullptr;
};

} // namespace telemaco::bench
