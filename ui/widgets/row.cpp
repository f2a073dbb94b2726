#include "ui/widgets/row.h"

#include <QTextDocument>

namespace telemaco {

void RowModel::setRows(QList<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_asked = false;
    endResetModel();
}

void RowModel::append(const QList<Row>& rows)
{
    m_asked = false;
    if (rows.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

void RowModel::replace(int row, const Row& with)
{
    m_rows[row] = with;
    Q_EMIT dataChanged(index(row), index(row));
}

void RowModel::update(const QList<Row>& rows)
{
    m_asked = false;
    const auto same = [&](qsizetype mine, qsizetype other) { return m_rows[mine].uuid == rows[other].uuid; };
    const qsizetype shorter = qMin(m_rows.size(), rows.size());
    qsizetype head = 0;
    while (head < shorter && same(head, head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && same(m_rows.size() - 1 - tail, rows.size() - 1 - tail))
        ++tail;
    const int first = static_cast<int>(head);
    if (const auto gone = static_cast<int>(m_rows.size() - tail - head); gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_rows.remove(head, gone);
        endRemoveRows();
    }
    if (const auto come = static_cast<int>(rows.size() - tail - head); come > 0) {
        beginInsertRows({}, first, first + come - 1);
        m_rows = m_rows.first(head) + rows.sliced(head, come) + m_rows.sliced(head);
        endInsertRows();
    }
    for (int i = 0; i < m_rows.size(); ++i)
        if (!(m_rows[i] == rows[i]))
            replace(i, rows[i]);
}

int RowModel::find(const QUuid& uuid) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].uuid == uuid)
            return i;
    return -1;
}

int RowModel::find(ItemRef item) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].item == item)
            return i;
    return -1;
}

void RowModel::setMore(std::function<void()> more)
{
    m_more = std::move(more);
    m_asked = false;
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole: {
        QStringList said{row.title, row.caption, row.chip};
        said.removeAll(QString());
        return said.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(row.title); // a tip would take tags in it for its own
    case Qt::CheckStateRole:
        return row.mark == Row::Mark::Check ? QVariant(row.checked ? Qt::Checked : Qt::Unchecked)
                                            : QVariant();
    case RowRole: return QVariant::fromValue(row);
    case UuidRole: return row.uuid;
    default: return {};
    }
}

bool RowModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void RowModel::fetchMore(const QModelIndex&)
{
    m_asked = true;
    m_more();
}

} // namespace telemaco
