#include "core/store/logerasure.h"

namespace telemaco {

static constexpr int stretch = 20'000; // rows a call

QList<ChangeRow> LogScan::next(const QStringList& fields)
{
    std::pair<qint64, int> end{std::numeric_limits<qint64>::max(), 0};
    {
        Rows rows
            = m_database.query("select operation, sequence from change where (operation, sequence) > (?, ?) "
                               "order by operation, sequence limit 1 offset ?",
                {m_place.first, m_place.second, stretch - 1});
        m_atEnd = !rows.next();
        if (!m_atEnd)
            end = {rows.integer(0), static_cast<int>(rows.integer(1))};
    }
    QByteArray marks;
    QVariantList values{m_place.first, m_place.second, end.first, end.second};
    for (const QString& field : fields) {
        marks += marks.isEmpty() ? "?" : ", ?";
        values += field;
    }
    QList<ChangeRow> found;
    Rows rows
        = m_database.query("select operation, sequence, action, kind, item, field, before, uuid from change "
                           "where (operation, sequence) > (?, ?) and (operation, sequence) <= (?, ?) "
                           "and (action = 3 or action = 1 and field in ("
                + marks + "))",
            values);
    while (rows.next())
        found += ChangeRow{rows.integer(0), static_cast<int>(rows.integer(1)),
            static_cast<ChangeAction>(rows.integer(2)), {static_cast<Kind>(rows.integer(3)), rows.integer(4)},
            rows.text(5), 0, 0, rows.value(6), QUuid::fromRfc4122(rows.value(7).toByteArray())};
    m_place = end;
    return found;
}

void LogErasure::drop(const QByteArray& condition, const QVariantList& values)
{
    {
        Rows rows = m_database.query("select distinct operation from change where " + condition, values);
        while (rows.next())
            m_operations.insert(rows.integer(0));
    }
    m_database.run("delete from change where " + condition, values);
}

void LogErasure::forget(ItemRef item, const QUuid& uuid)
{
    const int kind = static_cast<int>(item.kind);
    drop("kind = ? and item in (select ? union select item from change where uuid = ? and kind = ?)",
        {kind, item.id, uuid.toRfc4122(), kind});
}

void LogErasure::forgetField(ItemRef item, const QString& field)
{
    drop("kind = ? and item = ? and field = ?", {static_cast<int>(item.kind), item.id, field});
}

void LogErasure::blankRemoved(ItemRef item, const QString& field)
{
    for (const ChangeRow& row : m_log.historyOf(item, std::numeric_limits<int>::max())) {
        if (row.action != ChangeAction::Remove)
            continue;
        Record record = removedRecord(row);
        setFieldValue(record, field.toLatin1().constData(), QStringLiteral(""));
        m_database.run("update change set before = ? where operation = ? and sequence = ?",
            {packRecord(record), row.operation, row.sequence});
    }
}

void LogErasure::close()
{
    for (qint64 number : std::as_const(m_operations)) {
        auto operation = m_log.operation(number);
        if (!operation || !m_log.isEmpty(number))
            continue;
        operation->state = OperationState::TakenBack;
        m_log.update(*operation);
    }
}

} // namespace telemaco
