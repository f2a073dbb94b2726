#include "core/workspace/past.h"

#include <QElapsedTimer>
#include <algorithm>

namespace telemaco {

static constexpr int rowsAtOnce = 500;

static int numberOf(Kind kind) { return static_cast<int>(kind); }

static qint64 newestOperation(const Workspace& workspace)
{
    const auto newest = workspace.log().newest();
    return newest ? newest->number : 0;
}

Past::Past(const Workspace& workspace, qint64 operation, const QList<Kind>& kinds)
    : m_workspace(workspace)
    , m_operation(operation)
{
    for (Kind kind : kinds)
        m_kinds.insert(numberOf(kind));
    begin();
}

void Past::begin()
{
    m_newest = newestOperation(m_workspace);
    m_source = Source::Removals;
    m_place = {std::numeric_limits<qint64>::max(), 0};
    m_elsewhere.clear();
    m_states.clear();
}

// The log is read from its end. Whoever wrote between two slices wrote behind where we are: all anew.
bool Past::step()
{
    if (newestOperation(m_workspace) != m_newest)
        begin();
    const ChangeLog& log = m_workspace.log();
    QElapsedTimer timer;
    timer.start();
    while (m_source != Source::None && timer.elapsed() < sliceMilliseconds) {
        const auto rows = m_source == Source::Removals ? log.removalsBefore(m_place, rowsAtOnce)
                                                       : log.movesBefore(m_place, rowsAtOnce);
        for (const ChangeRow& row : rows) {
            m_place = {row.operation, row.sequence};
            if (row.operation > m_operation && m_kinds.contains(numberOf(row.item.kind)))
                note(row);
        }
        if (rows.size() == rowsAtOnce && m_place.first > m_operation)
            continue;
        m_source = m_source == Source::Removals ? Source::Moves : Source::None;
        m_place = {std::numeric_limits<qint64>::max(), 0};
    }
    return m_source != Source::None;
}

double Past::progress() const
{
    const auto whole = static_cast<double>(m_newest - m_operation);
    const auto done = static_cast<double>(m_newest - qMin(m_newest, m_place.first));
    const double ofSource = whole > 0 ? qMin(1.0, done / whole) : 1.0;
    return m_source == Source::None ? 1.0 : ((m_source == Source::Moves ? 1.0 : 0.0) + ofSource) / 2;
}

void Past::note(const ChangeRow& row) { m_elsewhere[numberOf(row.item.kind)].insert(row.item); }

static void takeBack(const ChangeRow& row, std::optional<Record>& state)
{
    if (row.action == ChangeAction::Add) {
        state.reset();
        return;
    }
    if (row.action == ChangeAction::Remove) {
        state = removedRecord(row);
        return;
    }
    const int field = entityType(row.item.kind).indexOf(QLatin1StringView(row.field.toLatin1()));
    if (!state || field < 0)
        return;
    QVariant& value = state->values[field];
    value = row.action == ChangeAction::Splice
        ? QVariant(notNull(spliced(value.toString(), {row.position, row.length, row.before.toString()})))
        : row.before;
}

std::optional<Record> Past::takenBack(std::optional<Record> now, ItemRef item) const
{
    if (!m_kinds.contains(numberOf(item.kind)))
        return now;
    if (const auto known = m_states.constFind(item); known != m_states.constEnd())
        return *known;
    for (const ChangeRow& row : m_workspace.log().historyAbove(item, m_operation))
        takeBack(row, now);
    return *m_states.insert(item, std::move(now));
}

std::optional<Record> Past::find(ItemRef item) const
{
    return takenBack(m_workspace.store().find(item), item);
}

std::optional<Record> Past::find(const QUuid& uuid) const
{
    const auto item = m_workspace.findEver(uuid);
    return item ? find(*item) : std::nullopt;
}

// Of what stands there now and what may have, all that did.
QList<Record> Past::then(
    Kind kind, const QList<Record>& now, const std::function<bool(const Record&)>& fits) const
{
    QList<Record> found;
    const auto take = [&](const std::optional<Record>& record) {
        if (record && fits(*record))
            found += *record;
    };
    const QSet<ItemRef> elsewhere = m_elsewhere.value(numberOf(kind));
    for (const Record& record : now)
        if (!elsewhere.contains(record.ref()))
            take(takenBack(record, record.ref()));
    for (const ItemRef& item : elsewhere)
        take(find(item));
    std::sort(found.begin(), found.end(), [](const Record& a, const Record& b) { return a.id < b.id; });
    return found;
}

QList<Record> Past::referring(Kind kind, const char* field, qint64 id) const
{
    const EntityStore& store = m_workspace.store();
    return then(kind, store.select(kind, QByteArray("where ") + field + " = ? order by id", {id}),
        [&](const Record& record) { return fieldValue(record, field).toLongLong() == id; });
}

QList<Record> Past::all(Kind kind) const
{
    return then(kind, m_workspace.store().select(kind, "order by id"), [](const Record&) { return true; });
}

} // namespace telemaco
