#include "ui/widgets/flow.h"

#include <QWidget>

namespace telemaco {

static constexpr int gap = 8;

static bool grows(const QLayoutItem* item)
{
    return item->expandingDirections() & Qt::Horizontal
        && item->maximumSize().width() > item->minimumSize().width();
}

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

QSize Flow::sizeHint() const
{
    QSize all(0, 0);
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty()) {
            const int width = grows(item) ? item->minimumSize().width() : item->sizeHint().width();
            all = {all.width() + width + (all.isEmpty() ? 0 : gap),
                qMax(all.height(), item->sizeHint().height())};
        }
    return all.grownBy(contentsMargins());
}

QSize Flow::minimumSize() const
{
    QSize widest;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            widest = widest.expandedTo(item->minimumSize());
    return widest.grownBy(contentsMargins());
}

void Flow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const int spare = m_inTheMiddle ? qMax(0, rect.height() - heightForWidth(rect.width())) : 0;
    place(rect.adjusted(0, spare / 2, 0, 0), true);
}

static int widthOf(const QLayoutItem* item, int available)
{
    return qMin(grows(item) ? item->minimumSize().width() : item->sizeHint().width(), available);
}

static int heightOf(const QLayoutItem* item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

// Those that stand in one line, the first of them being m_items[first].
QList<QLayoutItem*> Flow::lineFrom(int first, int width, int* end) const
{
    QList<QLayoutItem*> line;
    int used = 0;
    for (*end = first; *end < m_items.size(); ++*end) {
        QLayoutItem* item = m_items[*end];
        if (item->isEmpty())
            continue;
        const int more = widthOf(item, width) + (line.isEmpty() ? 0 : gap);
        if (!line.isEmpty() && used + more > width)
            break;
        used += more;
        line += item;
    }
    return line;
}

// Answers the height of the line.
int Flow::placeLine(const QList<QLayoutItem*>& line, const QRect& rect, int y, bool really) const
{
    int left = rect.width() - gap * static_cast<int>(line.size() - 1);
    int growing = 0;
    for (const QLayoutItem* item : line) {
        left -= widthOf(item, rect.width());
        growing += grows(item) ? 1 : 0;
    }
    QList<QSize> sizes;
    int height = 0;
    left = qMax(0, left);
    for (const QLayoutItem* item : line) {
        const int most = item->maximumSize().width() - widthOf(item, rect.width());
        const int more = grows(item) ? qBound(0, left / growing--, most) : 0; // the rest goes to the next
        left -= more;
        const int width = widthOf(item, rect.width()) + more;
        sizes += QSize(width, heightOf(item, width));
        height = qMax(height, sizes.last().height());
    }
    int x = rect.left();
    for (int i = 0; really && i < line.size(); ++i) {
        line[i]->setGeometry(QRect(QPoint(x, y + (height - sizes[i].height()) / 2), sizes[i]));
        x += sizes[i].width() + gap;
    }
    return height;
}

int Flow::place(const QRect& outer, bool really) const
{
    const QRect rect = outer.marginsRemoved(contentsMargins());
    int y = rect.top();
    for (int i = 0; i < m_items.size();) {
        const auto line = lineFrom(i, rect.width(), &i);
        if (line.isEmpty())
            break;
        if (y > rect.top())
            y += m_lineGap;
        y += placeLine(line, rect, y, really);
    }
    return y - outer.top() + contentsMargins().bottom();
}

} // namespace telemaco
