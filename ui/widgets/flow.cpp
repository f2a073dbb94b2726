#include "ui/widgets/flow.h"

#include <QWidget>

namespace telemaco {

static constexpr int gap = 8;
static constexpr int lineGap = 4;

Flow::Flow(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

Flow::~Flow() { qDeleteAll(m_items); }

void Flow::insert(int index, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem* Flow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize Flow::minimumSize() const
{
    QSize widest;
    for (const QLayoutItem* item : m_items)
        widest = widest.expandedTo(item->minimumSize());
    return widest.grownBy(contentsMargins());
}

void Flow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

static int widthOf(const QLayoutItem* item, int available)
{
    const bool grows = item->expandingDirections() & Qt::Horizontal;
    return qMin(grows ? item->minimumSize().width() : item->sizeHint().width(), available);
}

int Flow::placeLine(const QRect& rect, int first, int y, int* height, bool really) const
{
    int end = first;
    int used = 0;
    *height = 0;
    for (; end < m_items.size(); ++end) {
        const int width = widthOf(m_items[end], rect.width());
        if (end > first && used + gap + width > rect.width())
            break;
        used += (end > first ? gap : 0) + width;
        *height = qMax(*height, m_items[end]->sizeHint().height());
    }
    int x = rect.left();
    for (int i = first; really && i < end; ++i) {
        int width = widthOf(m_items[i], rect.width());
        if (m_items[i]->expandingDirections() & Qt::Horizontal)
            width += qMax(0, rect.width() - used);
        const int itemHeight = m_items[i]->sizeHint().height();
        m_items[i]->setGeometry(QRect(x, y + (*height - itemHeight) / 2, width, itemHeight));
        x += width + gap;
    }
    return end;
}

int Flow::place(const QRect& outer, bool really) const
{
    const QRect rect = outer.marginsRemoved(contentsMargins());
    int y = rect.top();
    for (int i = 0; i < m_items.size();) {
        int height = 0;
        i = placeLine(rect, i, y, &height, really);
        y += height + (i < m_items.size() ? lineGap : 0);
    }
    return y - outer.top() + contentsMargins().bottom();
}

} // namespace telemaco
