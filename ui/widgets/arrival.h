// The time from asking for another item until it is there: nothing can be written before it is known
// for what. The page's content is not to be seen, and the page itself holds the keyboard.
#pragma once

#include <QWidget>

namespace telemaco {

class Arrival {
public:
    Arrival(QWidget* page, QWidget* content)
        : m_page(page)
        , m_content(content)
    {
    }

    void await()
    {
        if (m_content->isAncestorOf(m_page->focusWidget()))
            m_page->setFocus(Qt::OtherFocusReason);
        m_content->hide();
        m_awaited = true;
    }
    bool isAwaited() const { return m_awaited; }
    // It is there. `first` has the keyboard, unless that has gone elsewhere meanwhile.
    void came(QWidget* first)
    {
        if (!std::exchange(m_awaited, false))
            return;
        m_content->show();
        if (m_page->hasFocus())
            first->setFocus(Qt::OtherFocusReason);
    }

private:
    QWidget* m_page;
    QWidget* m_content;
    bool m_awaited = false;
};

} // namespace telemaco
