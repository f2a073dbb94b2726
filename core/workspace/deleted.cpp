#include "core/workspace/deleted.h"

#include "core/workspace/titles.h"

#include <QSet>

namespace telemaco {

static constexpr int lookedAt = 500; // rows of the log, a page
static constexpr int rowsAtOnce = 200;
static constexpr int patience = 1000; // rows that are about something else, before the search ends

// What belongs to the item is not there any more: it comes back with that, and never alone.
static bool canStandAlone(const EntityStore& store, const Record& record)
{
    const auto& fields = entityType(record.kind).fields;
    for (size_t i = 0; i < fields.size(); ++i)
        if (const QVariant& value = record.values[static_cast<qsizetype>(i)];
            fields[i].type == FieldType::Reference && fields[i].onRemoval == OnRemoval::RemoveToo
            && value.isValid() && store.uuidOf({fields[i].target, value.toLongLong()}).isNull())
            return false;
    return true;
}

static bool isListed(const Workspace& workspace, const ChangeRow& row, const Record& record)
{
    if (record.kind == Kind::Link || record.kind == Kind::ImportSource
        || workspace.store().find(record.kind, record.uuid))
        return false;
    const auto newest = workspace.log().removalOf(record.uuid);
    return newest && newest->operation == row.operation && newest->sequence == row.sequence
        && canStandAlone(workspace.store(), record);
}

DeletedPage deletedItems(const Workspace& workspace, const DeletedPlace& from, int limit, const QString& me)
{
    DeletedPage page;
    page.next = from;
    const auto rows = workspace.log().removalsBefore({from.operation, from.sequence}, lookedAt);
    page.more = rows.size() == lookedAt;
    for (const ChangeRow& row : rows) {
        if (page.items.size() == limit) {
            page.more = true;
            break;
        }
        page.next = {row.operation, row.sequence};
        const Record record = removedRecord(row);
        if (!isListed(workspace, row, record))
            continue;
        const auto operation = workspace.log().operation(row.operation).value_or(Operation{});
        page.items += DeletedItem{
            row.operation, operation.lastAt, titleOf(workspace, record, me), record, operation.undoes != 0};
    }
    return page;
}

namespace {

// Collects the rows of one removal that belong to an item: they stand below its own, those of its
// children, their links, the references to them that were cleared. A tag that went in the same
// operation is wanted too where a link of these needs it.
class Belongings {
public:
    Belongings(const ChangeLog& log, const ChangeRow& removal)
    {
        take(removal);
        int next = removal.sequence;
        for (int strange = 0; strange < patience;) {
            const auto rows = log.rowsBackwards(removal.operation, next, rowsAtOnce);
            for (const ChangeRow& row : rows) {
                strange = belongs(row) ? 0 : strange + 1;
                if (strange == 0)
                    take(row);
                else if (row.action == ChangeAction::Remove && row.item.kind == Kind::Tag)
                    m_passedTags.insert(row.item, row);
                next = row.sequence;
            }
            if (rows.size() < rowsAtOnce)
                break;
        }
    }

    const QList<ChangeRow>& rows() const { return m_rows; } // in the order in which to go back

private:
    bool has(Kind kind, const QVariant& id) const
    {
        return id.isValid() && m_items.contains({kind, id.toLongLong()});
    }

    bool refersToThese(const Record& record) const
    {
        const auto& fields = entityType(record.kind).fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            const auto at = static_cast<qsizetype>(i);
            const Field& field = fields[i];
            const QVariant& value = record.values[at];
            if (field.type == FieldType::Reference && field.onRemoval == OnRemoval::RemoveToo
                && has(field.target, value))
                return true;
            if (field.type == FieldType::Item && has(static_cast<Kind>(record.values[at - 1].toInt()), value))
                return true;
            if (field.type == FieldType::Uuid && m_uuids.contains(QUuid::fromRfc4122(value.toByteArray())))
                return true;
        }
        return record.kind == Kind::Tag && m_items.contains(record.ref());
    }

    bool belongs(const ChangeRow& row) const
    {
        if (row.action == ChangeAction::Remove)
            return refersToThese(removedRecord(row));
        const int index = entityType(row.item.kind).indexOf(QLatin1StringView(row.field.toLatin1()));
        if (row.action != ChangeAction::Set || index < 0)
            return false;
        const Field& field = entityType(row.item.kind).fields[static_cast<size_t>(index)];
        return field.type == FieldType::Reference && has(field.target, row.before);
    }

    void take(const ChangeRow& row)
    {
        m_rows += row;
        if (row.action != ChangeAction::Remove)
            return;
        const Record record = removedRecord(row);
        m_uuids.insert(row.uuid);
        if (row.item.kind != Kind::Link)
            m_items.insert(record.ref());
        else if (const ItemRef target = fromRecord<Link>(record).target(); target.kind == Kind::Tag)
            wantTag(target);
    }

    void wantTag(ItemRef tag)
    {
        m_items.insert(tag);
        if (const auto passed = m_passedTags.constFind(tag); passed != m_passedTags.constEnd()) {
            m_rows += *passed;
            m_passedTags.erase(passed);
        }
    }

    QList<ChangeRow> m_rows;
    QSet<ItemRef> m_items;
    QSet<QUuid> m_uuids;
    QHash<ItemRef, ChangeRow> m_passedTags; // that no link needed so far
};

} // namespace

// A reference that was cleared then and has been given another value since keeps that.
static bool isStillClear(const EntityStore& store, const ChangeRow& row)
{
    const auto record = store.find(row.item);
    return record && !fieldValue(*record, row.field.toLatin1().constData()).isValid();
}

Result<void> bringBack(Writer& writer, const ChangeLog& log, const QUuid& uuid)
{
    const auto removal = log.removalOf(uuid);
    if (!removal || writer.store().find(removal->item.kind, uuid))
        return ErrorCode::Missing;
    const Belongings belongings(log, *removal);
    QList<ChangeRow> links; // when all that they may lead to is there again
    for (const ChangeRow& row : belongings.rows()) {
        if (row.item.kind == Kind::Link)
            links += row;
        else if (row.action == ChangeAction::Remove || isStillClear(writer.store(), row))
            writer.revert(row);
    }
    for (const ChangeRow& row : links)
        writer.revert(row);
    return writer.store().find(removal->item.kind, uuid) ? Result<void>() : ErrorCode::Missing;
}

Result<ChangeSet> restoreDeleted(Workspace& workspace, const QUuid& uuid)
{
    const auto removal = workspace.log().removalOf(uuid);
    const std::optional<Kind> kind = removal ? std::optional(removal->item.kind) : std::nullopt;
    return workspace.perform({QStringLiteral("restore"), kind, 1},
        [&](Writer& writer) { return bringBack(writer, workspace.log(), uuid); });
}

} // namespace telemaco
