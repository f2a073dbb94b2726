#include "ui/widgets/rowlist.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace telemaco {

static constexpr int highestScreen = 4000;

RowList::RowList(Form form, QWidget* parent)
    : QListView(parent)
    , m_form(form)
    , m_rows(new RowModel(this))
{
    setModel(m_rows);
    connect(m_rows, &RowModel::modelAboutToBeReset, this, &RowList::remember);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    if (form == Form::Embedded) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    connect(m_rows, &RowModel::modelReset, this, &RowList::fit);
    connect(m_rows, &RowModel::rowsInserted, this, &RowList::fit);
    connect(m_rows, &RowModel::rowsRemoved, this, &RowList::fit);
    connect(m_rows, &RowModel::dataChanged, this, &RowList::fit);
    fit();
    connect(m_rows, &RowModel::modelReset, this, &RowList::recall);
}

bool RowList::showsSelection() const
{
    return m_form == Form::Pane || hasFocus() || selectionModel()->selectedRows().size() > 1;
}

void RowList::remember()
{
    m_place = {};
    m_place.row = currentIndex().row();
    m_place.scrolled = verticalScrollBar()->value();
    if (m_place.row < 0)
        return;
    m_place.current = m_rows->at(m_place.row).uuid;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        m_place.selected += m_rows->at(index.row()).uuid;
}

void RowList::recall()
{
    if (m_place.row < 0 || m_rows->rowCount() == 0)
        return;
    int row = m_place.current.isNull() ? -1 : m_rows->find(m_place.current);
    const bool stays = row >= 0;
    if (!stays && hasFocus()) // what was here is gone: the keyboard stays at its place
        row = qMin(m_place.row, m_rows->rowCount() - 1);
    if (row < 0)
        return;
    QItemSelection again;
    for (int i = 0; stays && i < m_rows->rowCount(); ++i)
        if (m_place.selected.contains(m_rows->at(i).uuid))
            again.select(m_rows->index(i), m_rows->index(i));
    m_recalling = true;
    doItemsLayout();
    setCurrentIndex(m_rows->index(row));
    if (stays)
        selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(m_place.scrolled);
    m_recalling = false;
    if (m_form == Form::Pane && hasFocus())
        scrollTo(m_rows->index(row), EnsureVisible);
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
    int height = 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int enough = m_form == Form::Pane ? highestScreen : QWIDGETSIZE_MAX; // beyond that it scrolls
    for (int i = 0; i < m_rows->rowCount() && height < enough; ++i)
        height += itemDelegate()->sizeHint(option, m_rows->index(i)).height();
    return {200, height};
}

QSize RowList::minimumSizeHint() const
{
    const int rows = sizeHint().height();
    return {160, m_form == Form::Pane ? qMin(80, rows) : rows};
}

void RowList::fit()
{
    if (m_form == Form::Embedded) {
        setFixedHeight(sizeHint().height());
        setFocusPolicy(m_rows->rowCount() > 0 ? Qt::WheelFocus : Qt::NoFocus); // no stop that is not seen
    }
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
        Q_EMIT removeAsked(selected().isEmpty() ? QList<Row>{row} : selected());
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
    if (!current.isValid())
        return;
    if (m_form == Form::Embedded && hasFocus() && !m_recalling)
        bringIntoSight(current);
    const Row row = m_rows->at(current.row());
    const bool again = m_recalling && !row.uuid.isNull() && row.uuid == m_shown;
    m_shown = row.uuid;
    if (!again)
        Q_EMIT shown(row);
}

// The list itself never scrolls when it is as high as its rows: the page around it does.
void RowList::bringIntoSight(const QModelIndex& index)
{
    for (QWidget* around = parentWidget(); around; around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (!area || !area->widget())
            continue;
        const QRect rect = visualRect(index);
        const QPoint middle = viewport()->mapTo(area->widget(), rect.center());
        area->ensureVisible(middle.x(), middle.y(), 0, rect.height() / 2 + unit);
        return;
    }
}

void RowList::focusInEvent(QFocusEvent* event)
{
    // Before the view does: it would make the first row current without selecting it.
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        select(0);
    QListView::focusInEvent(event);
    viewport()->update();
}

void RowList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void RowList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    scheduleDelayedItemsLayout();
    fit();
}

void RowList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    scheduleDelayedItemsLayout(); // other widths break lines elsewhere
    fit();
}

} // namespace telemaco
