#include "core/workspace/history.h"

#include "core/workspace/deleted.h"
#include "core/workspace/titles.h"

#include <algorithm>

namespace telemaco {

static constexpr int shownAround = 80; // characters beside a change of a long text

Doer doerOf(const Workspace& workspace, const Operation& operation)
{
    Doer doer;
    if (const auto author = workspace.store().find(Kind::Person, operation.author)) {
        doer.author = titleOf(workspace, *author);
        doer.isMe = fieldValue(*author, "me").toInt() != 0;
    }
    const QUuid& here = workspace.log().thisDevice(); // none where one only reads
    doer.elsewhere = !here.isNull() && workspace.log().deviceOf(operation) != here;
    doer.via = operation.via;
    doer.reversal = operation.undoes != 0;
    return doer;
}

static FieldChange spliceChange(size_t field, const QString& now, const ChangeRow& row)
{
    const QString before = row.before.toString();
    FieldChange change{field, before, now.mid(row.position, row.length)};
    qsizetype from = qMax(0, row.position - shownAround);
    const qsizetype end = row.position + row.length;
    qsizetype to = qMin(now.size(), end + shownAround);
    if (from < row.position && now[from].isLowSurrogate()) // never half a character
        ++from;
    if (to > end && now[to - 1].isHighSurrogate())
        --to;
    change.before = now.mid(from, row.position - from);
    change.behind = now.mid(end, to - end);
    change.fromStart = from == 0;
    change.toEnd = to == now.size();
    return change;
}

// Takes a change back in a record that was read; what it changed, where that can be told.
static std::optional<FieldChange> stepBack(std::optional<Record>& state, const ChangeRow& row)
{
    if (row.action == ChangeAction::Add) {
        state.reset();
        return {};
    }
    if (row.action == ChangeAction::Remove) {
        state = removedRecord(row);
        return {};
    }
    const int index = entityType(row.item.kind).indexOf(QLatin1StringView(row.field.toLatin1()));
    if (!state || index < 0)
        return {};
    const auto field = static_cast<size_t>(index);
    QVariant& value = state->values[index];
    if (row.action == ChangeAction::Splice) {
        const QString now = value.toString();
        value = notNull(spliced(now, {row.position, row.length, row.before.toString()}));
        return spliceChange(field, now, row);
    }
    FieldChange change{field, row.before, value};
    value = row.before;
    return change;
}

// A page of rows that ends where an operation does.
static QList<ChangeRow> wholeOperations(
    const Workspace& workspace, ItemRef item, qint64 below, int limit, bool* more)
{
    const ChangeLog& log = workspace.log();
    QList<ChangeRow> rows = log.historyBefore(item, below, limit);
    *more = rows.size() == limit;
    if (!*more)
        return rows;
    const qint64 cut = rows.last().operation;
    if (cut == rows.first().operation)
        return log.rowsOf(item, cut);
    while (rows.last().operation == cut)
        rows.removeLast();
    return rows;
}

static bool follows(const FieldChange& a, const FieldChange& b) { return a.field < b.field; }

// What an operation did to one item, its newest row first.
static void addRow(Version& version, std::optional<Record>& state, const ChangeRow& row)
{
    if (const auto change = stepBack(state, row))
        version.changes += *change;
    if (row.action == ChangeAction::Add)
        version.what = Version::What::Made;
    else if (row.action == ChangeAction::Remove && version.what != Version::What::Made)
        version.what = Version::What::Deleted;
}

HistoryPage historyOf(const Workspace& workspace, const QUuid& uuid, const HistoryPlace& from, int limit)
{
    HistoryPage page;
    page.next = from;
    const auto item = workspace.findEver(uuid);
    if (!item)
        return page;
    page.kind = item->kind;
    std::optional<Record>& state = page.next.state;
    if (!from.below) {
        state = workspace.store().find(*item);
        page.next.below = std::numeric_limits<qint64>::max();
    }
    for (const ChangeRow& row : wholeOperations(workspace, *item, page.next.below, limit, &page.more)) {
        if (page.versions.isEmpty() || page.versions.last().operation != row.operation) {
            const Operation operation = workspace.log().operation(row.operation).value_or(Operation{});
            page.versions += Version{Version::What::Changed, row.operation, operation.lastAt, operation.name,
                doerOf(workspace, operation)};
            page.next.below = row.operation;
        }
        addRow(page.versions.last(), state, row);
    }
    for (Version& version : page.versions) {
        if (version.what != Version::What::Changed)
            version.changes.clear();
        std::stable_sort(version.changes.begin(), version.changes.end(), follows);
    }
    return page;
}

std::optional<Record> recordAsOf(const Workspace& workspace, const QUuid& uuid, qint64 operation)
{
    const auto item = workspace.findEver(uuid);
    HistoryPlace place;
    for (bool more = true; more;) {
        const auto page = historyOf(workspace, uuid, place);
        more = page.more;
        if (page.versions.isEmpty() || page.versions.last().operation <= operation) {
            // The operation is on this page: only what is newer is taken back.
            std::optional<Record> state = place.state;
            if (!place.below)
                state = item ? workspace.store().find(*item) : std::nullopt;
            for (const Version& version : page.versions)
                if (version.operation > operation)
                    for (const ChangeRow& row : workspace.log().rowsOf(*item, version.operation))
                        (void)stepBack(state, row);
            return state;
        }
        place = page.next;
    }
    return place.state;
}

// The version's values in an item as it is now, as far as what they refer to is there.
static Record asItWas(const EntityStore& store, const Record& now, const Record& then)
{
    Record wanted = now;
    const auto& fields = entityType(now.kind).fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        const Field& field = fields[i];
        const bool gone = field.type == FieldType::Reference && then.values[at].isValid()
            && store.uuidOf({field.target, then.values[at].toLongLong()}).isNull();
        if (!gone && qstrcmp(field.name, "me") != 0) // who I am is no matter of versions
            wanted.values[at] = then.values[at];
    }
    return wanted;
}

Result<ChangeSet> restoreVersion(Workspace& workspace, const QUuid& uuid, qint64 operation)
{
    const auto then = recordAsOf(workspace, uuid, operation);
    if (!then)
        return ErrorCode::Missing;
    return workspace.perform({QStringLiteral("restore"), then->kind, 1}, [&](Writer& writer) -> Result<void> {
        if (!writer.store().find(then->kind, uuid))
            TELEMACO_TRY(bringBack(writer, workspace.log(), uuid));
        const auto now = writer.store().find(then->kind, uuid);
        return now ? writer.saveRecord(asItWas(writer.store(), *now, *then)) : ErrorCode::Missing;
    });
}

} // namespace telemaco
