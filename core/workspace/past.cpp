#include "core/workspace/past.h"

#include <QElapsedTimer>
#include <algorithm>

namespace telemaco {

static constexpr int rowsAtOnce = 500;

static int numberOf(Kind kind) { return static_cast<int>(kind); }

Past::Past(const Workspace& workspace, qint64 operation, const QList<Kind>& kinds)
    : m_workspace(workspace)
    , m_operation(operation)
    , m_place(std::numeric_limits<qint64>::max(), 0)
{
    for (Kind kind : kinds)
        m_kinds.insert(numberOf(kind));
    if (const auto newest = workspace.log().newest())
        m_newest = newest->number;
}

// Between two slices somebody may have written: an item is read when its newest row is met, and rows
// that come after that are met no more, so a record of what came later would stay. Such an item is
// begun anew by starting over.
bool Past::step()
{
    const auto newest = m_workspace.log().newest();
    if (const qint64 number = newest ? newest->number : 0; number != m_newest) {
        m_newest = number;
        m_changed.clear();
        m_place = {std::numeric_limits<qint64>::max(), 0};
    }
    QElapsedTimer timer;
    timer.start();
    do {
        const auto rows = m_workspace.log().rowsAbove(m_operation, m_place, rowsAtOnce);
        for (const ChangeRow& row : rows) {
            if (m_kinds.contains(numberOf(row.kind)))
                takeBack(row);
            m_place = {row.operation, row.sequence};
        }
        if (rows.size() < rowsAtOnce) {
            m_place = {m_operation, 0};
            m_uuids.clear();
            for (const Changed& changed : std::as_const(m_changed))
                for (const auto& record : changed)
                    if (record)
                        m_uuids.insert(record->ref(), record->uuid);
            return false;
        }
    } while (timer.elapsed() < sliceMilliseconds);
    return true;
}

double Past::progress() const
{
    const auto whole = static_cast<double>(m_newest - m_operation);
    const auto done = static_cast<double>(m_newest - qMin(m_newest, m_place.first));
    return whole > 0 ? qMin(1.0, done / whole) : 1.0;
}

void Past::takeBack(const ChangeRow& row)
{
    Changed& changed = m_changed[numberOf(row.kind)];
    auto found = changed.find(row.entity);
    if (found == changed.end())
        found = changed.insert(row.entity, m_workspace.store().find(row.kind, row.entity));
    std::optional<Record>& state = *found;
    if (row.action == ChangeAction::Add) {
        state.reset();
        return;
    }
    if (row.action == ChangeAction::Remove) {
        state = unpackRecord(row.kind, row.entity, row.before.toByteArray());
        return;
    }
    const int field = entityType(row.kind).indexOf(QLatin1StringView(row.field.toLatin1()));
    if (!state || field < 0)
        return;
    QVariant& value = state->values[field];
    value = row.action == ChangeAction::Splice
        ? QVariant(notNull(spliced(value.toString(), {row.position, row.length, row.before.toString()})))
        : row.before;
}

std::optional<Record> Past::find(Kind kind, const QUuid& uuid) const
{
    if (const auto changed = m_changed.constFind(numberOf(kind)); changed != m_changed.constEnd())
        if (const auto found = changed->constFind(uuid); found != changed->constEnd())
            return *found;
    return m_workspace.store().find(kind, uuid);
}

std::optional<Record> Past::find(ItemRef item) const
{
    if (const auto uuid = m_uuids.constFind(item); uuid != m_uuids.constEnd())
        return find(item.kind, *uuid);
    const QUuid uuid = m_workspace.store().uuidOf(item);
    return uuid.isNull() ? std::nullopt : find(item.kind, uuid);
}

// What stands now and was not touched since, and what was there then.
QList<Record> Past::merged(Kind kind, QList<Record> now, const std::function<bool(const Record&)>& fits) const
{
    const Changed changed = m_changed.value(numberOf(kind));
    now.removeIf([&](const Record& record) { return changed.contains(record.uuid); });
    for (const auto& record : changed)
        if (record && fits(*record))
            now += *record;
    std::sort(now.begin(), now.end(), [](const Record& a, const Record& b) { return a.id < b.id; });
    return now;
}

QList<Record> Past::referring(Kind kind, const char* field, qint64 id) const
{
    const EntityStore& store = m_workspace.store();
    const auto now = store.select(kind, QByteArray("where ") + field + " = ? order by id", {id});
    return merged(
        kind, now, [&](const Record& record) { return fieldValue(record, field).toLongLong() == id; });
}

QList<Record> Past::all(Kind kind) const
{
    return merged(kind, m_workspace.store().select(kind, "order by id"), [](const Record&) { return true; });
}

} // namespace telemaco
