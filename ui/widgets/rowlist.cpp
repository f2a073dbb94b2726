#include "ui/widgets/rowlist.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace telemaco {

RowList::RowList(Form form, QWidget* parent)
    : QListView(parent)
    , m_form(form)
    , m_rows(new RowModel(this))
{
    setModel(m_rows);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    setLayoutMode(Batched);
    setBatchSize(200);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    if (form == Form::Embedded) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setLayoutMode(SinglePass);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(m_rows, &RowModel::modelReset, this, &RowList::fit);
        connect(m_rows, &RowModel::rowsInserted, this, &RowList::fit);
        connect(m_rows, &RowModel::dataChanged, this, &RowList::fit);
        fit();
    }
}

Row RowList::current() const { return currentIndex().isValid() ? m_rows->at(currentIndex().row()) : Row{}; }

QList<Row> RowList::selected() const
{
    QList<int> numbers;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        numbers += index.row();
    std::sort(numbers.begin(), numbers.end());
    QList<Row> rows;
    for (int number : numbers)
        rows += m_rows->at(number);
    return rows;
}

void RowList::select(int row)
{
    if (row < 0 || row >= m_rows->rowCount())
        return;
    setCurrentIndex(m_rows->index(row));
    scrollTo(m_rows->index(row), EnsureVisible);
}

QSize RowList::sizeHint() const
{
    if (m_form == Form::Pane)
        return QListView::sizeHint();
    int height = 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int i = 0; i < m_rows->rowCount(); ++i)
        height += itemDelegate()->sizeHint(option, m_rows->index(i)).height();
    return {200, height};
}

QSize RowList::minimumSizeHint() const
{
    return m_form == Form::Pane ? QSize(160, 80) : QSize(160, sizeHint().height());
}

void RowList::fit()
{
    setFixedHeight(sizeHint().height());
    updateGeometry();
}

void RowList::keyPressEvent(QKeyEvent* event)
{
    const Row row = current();
    const bool there = currentIndex().isValid();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (there && enter && event->modifiers() & Qt::ControlModifier)
        Q_EMIT acted(row);
    else if (there && enter)
        Q_EMIT opened(row);
    else if (there && event->key() == Qt::Key_Space && row.mark == Row::Mark::Check)
        Q_EMIT ticked(row);
    else if (there && event->key() == Qt::Key_Delete)
        Q_EMIT removeAsked(selected());
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

void RowList::mousePressEvent(QMouseEvent* event)
{
    m_pressed = indexAt(event->position().toPoint());
    QListView::mousePressEvent(event);
}

void RowList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() != Qt::LeftButton || !index.isValid() || index != m_pressed
        || event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        return;
    const Row row = m_rows->at(index.row());
    const QRect rect = visualRect(index);
    if (row.mark == Row::Mark::Check && RowDelegate::markRect(rect, row).adjusted(-8, -8, 8, 8).contains(at))
        Q_EMIT ticked(row);
    else if (!row.action.isEmpty() && RowDelegate::actionRect(rect, row).contains(at))
        Q_EMIT acted(row);
    else
        Q_EMIT opened(row);
}

void RowList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT shown(m_rows->at(current.row()));
}

void RowList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_rows->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        select(0);
}

void RowList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (m_form == Form::Embedded)
        fit();
}

} // namespace telemaco
