// Rows of editable widgets over a list of items. A row stays while its item is unchanged, or can be
// brought up to date, so that what is being written in it and the keyboard stay too; the tab order
// is that of the rows. When
// the row with the keyboard is made anew or goes, the keyboard stays as near as it can.
#pragma once

#include "core/base/id.h"

#include <QApplication>
#include <QList>
#include <QVBoxLayout>
#include <QWidget>
#include <functional>

namespace telemaco {

template <class T> class KeptRows {
public:
    // `next` comes after the last row, for the eye and for Tab.
    KeptRows(QVBoxLayout* column, QWidget* next)
        : m_column(column)
        , m_next(next)
    {
    }

    // `update` shows the item as it is now in the row of what it was; false: a new row is wanted.
    void show(const QList<T>& items, const std::function<QWidget*(const T&)>& make,
        const std::function<bool(QWidget*, const T& was, const T& now)>& update)
    {
        const auto held = keyboard();
        QList<QWidget*> old = m_rows;
        m_rows.clear();
        for (const T& item : items) {
            const auto same = placeOf(item.id);
            const bool stays = same >= 0 && (m_items[same] == item || update(old[same], m_items[same], item));
            QWidget* row = stays ? old[same] : make(item);
            if (stays)
                old[same] = nullptr;
            m_column->insertWidget(static_cast<int>(m_rows.size()), row);
            m_rows += row;
        }
        m_items = items;
        orderTabs(old);
        giveBack(held);
        for (QWidget* row : old)
            delete row;
    }

private:
    struct Held {
        Id<T> item{};
        qsizetype control = -1; // none: the keyboard is elsewhere
    };

    qsizetype placeOf(Id<T> id) const
    {
        for (qsizetype i = 0; i < m_items.size(); ++i)
            if (m_items[i].id == id)
                return i;
        return -1;
    }

    static QList<QWidget*> controls(const QWidget* row)
    {
        QList<QWidget*> found;
        for (QWidget* widget : row->findChildren<QWidget*>())
            if (widget->focusPolicy() & Qt::TabFocus)
                found += widget;
        return found;
    }

    Held keyboard() const
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            if (const auto at = controls(m_rows[i]).indexOf(QApplication::focusWidget()); at >= 0)
                return {m_items[i].id, at};
        return {};
    }

    void giveBack(const Held& held) const
    {
        if (held.control < 0)
            return;
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            if (m_items[i].id == held.item) {
                controls(m_rows[i]).value(held.control, m_next)->setFocus();
                return;
            }
        m_next->setFocus();
    }

    // New widgets stand last in their window: they are put behind what comes before the rows.
    void orderTabs(const QList<QWidget*>& leaving) const
    {
        QWidget* before = m_next->previousInFocusChain();
        while (before != m_next
            && (!(before->focusPolicy() & Qt::TabFocus) || isInside(before, m_rows + leaving)))
            before = before->previousInFocusChain();
        for (const QWidget* row : m_rows)
            for (QWidget* control : controls(row)) {
                QWidget::setTabOrder(before, control);
                before = control;
            }
    }

    static bool isInside(const QWidget* widget, const QList<QWidget*>& rows)
    {
        for (const QWidget* row : rows)
            if (row && row->isAncestorOf(widget))
                return true;
        return false;
    }

    QVBoxLayout* m_column;
    QWidget* m_next;
    QList<T> m_items;
    QList<QWidget*> m_rows; // one for each item
};

} // namespace telemaco
