// A widget on the offscreen screen in the program's look, with the keyboard in it.
#pragma once

#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

namespace telemaco::test {

template <typename Widget> class Shown {
public:
    template <typename... Arguments>
    explicit Shown(Arguments&&... arguments)
        : m_widget(std::forward<Arguments>(arguments)...)
    {
        m_elsewhere.resize(200, 40);
        m_box.addWidget(&m_widget);
        m_box.addWidget(&m_elsewhere);
        m_window.resize(600, 400);
        m_window.show();
        m_window.activateWindow();
        QApplication::setActiveWindow(&m_window);
        m_widget.setFocus();
    }
    ~Shown()
    {
        m_widget.setParent(nullptr);
        m_elsewhere.setParent(nullptr);
    }
    Shown(const Shown&) = delete;
    Shown& operator=(const Shown&) = delete;

    Widget* operator->() { return &m_widget; }
    Widget& operator*() { return m_widget; }
    void leave() { m_elsewhere.setFocus(); }
    void enter() { m_widget.setFocus(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void write(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

private:
    QWidget m_window;
    QVBoxLayout m_box{&m_window};
    Widget m_widget;
    QLineEdit m_elsewhere;
};

} // namespace telemaco::test
