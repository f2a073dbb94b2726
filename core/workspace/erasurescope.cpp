#include "core/workspace/erasurescope.h"

#include <QElapsedTimer>
#include <algorithm>

namespace telemaco {

ErasureScope::ErasureScope(const Workspace& workspace, const QList<QUuid>& items)
    : m_workspace(workspace)
    , m_scan(workspace.database())
    , m_wanted(items)
{
    for (Kind kind : allKinds())
        for (const Field& field : entityType(kind).fields)
            if (field.quotes)
                m_quotingReferences += QString::fromLatin1(field.quotes);
}

bool ErasureScope::step()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_scan.atEnd()) {
        for (const ChangeRow& row : m_scan.next(m_quotingReferences))
            read(row);
        if (timer.elapsed() > sliceMilliseconds)
            return true;
    }
    gather();
    return false;
}

void ErasureScope::read(const ChangeRow& row)
{
    if (row.action == ChangeAction::Remove)
        readRemoval(removedRecord(row));
    else if (row.before.isValid())
        noteQuotes(row.item, row.field, row.before);
}

// The item's reference of this name was to `id`: a field that quotes it may still have its words.
void ErasureScope::noteQuotes(ItemRef item, const QString& reference, const QVariant& id)
{
    const EntityType& type = entityType(item.kind);
    for (const Field& field : type.fields) {
        if (!field.quotes || reference != QLatin1StringView(field.quotes))
            continue;
        const Kind target = type.fields[static_cast<size_t>(type.indexOf(field.quotes))].target;
        m_quotesOf[{target, id.toLongLong()}] += Quote{item, QString::fromLatin1(field.name)};
    }
}

void ErasureScope::readRemoval(const Record& record)
{
    const EntityType& type = entityType(record.kind);
    Removed removed;
    removed.item = {record.kind, record.id, record.uuid, false};
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        const Field& field = type.fields[i];
        const QVariant& value = record.values[at];
        if (!value.isValid())
            continue;
        if (field.type == FieldType::Reference && field.onRemoval == OnRemoval::RemoveToo)
            removed.owners += ItemRef{field.target, value.toLongLong()};
        else if (field.type == FieldType::Reference)
            noteQuotes(record.ref(), QString::fromLatin1(field.name), value);
        else if (field.type == FieldType::Item)
            removed.ends += ItemRef{static_cast<Kind>(record.values[at - 1].toInt()), value.toLongLong()};
        else if (field.type == FieldType::Uuid)
            removed.source = QUuid::fromRfc4122(value.toByteArray());
    }
    removed.tags = record.kind == Kind::Link && fromRecord<Link>(record).role == LinkRole::Tag;
    m_removed += removed;
}

bool ErasureScope::take(const Item& item)
{
    if (m_uuids.contains(item.uuid))
        return false;
    m_uuids.insert(item.uuid);
    m_items += item;
    const ItemRef ref{item.kind, item.id};
    if (item.kind == Kind::Link || item.kind == Kind::ImportSource)
        return true;
    m_refs.insert(ref);
    if (item.isThere) {
        const auto record = m_workspace.store().find(ref);
        m_containsMe |= record && item.kind == Kind::Person && fieldValue(*record, "me").toInt() != 0;
        takeWhatBelongs(ref);
        takeLinks(ref);
    }
    for (const Record& source :
        m_workspace.store().select(Kind::ImportSource, "where item = ?", {item.uuid.toRfc4122()}))
        take({Kind::ImportSource, source.id, source.uuid, true});
    return true;
}

void ErasureScope::takeWhatBelongs(ItemRef owner)
{
    const EntityStore& store = m_workspace.store();
    for (Kind kind : allKinds())
        for (const Field& field : entityType(kind).fields)
            if (field.type == FieldType::Reference && field.target == owner.kind
                && field.onRemoval == OnRemoval::RemoveToo)
                for (qint64 id : store.referring(kind, field, owner.id))
                    take({kind, id, store.uuidOf({kind, id}), true});
}

void ErasureScope::takeLinks(ItemRef end)
{
    const QVariantList ends{static_cast<int>(end.kind), end.id};
    auto links = m_workspace.store().select(Kind::Link, "where from_kind = ? and from_item = ?", ends);
    links += m_workspace.store().select(Kind::Link, "where to_kind = ? and to_item = ?", ends);
    for (const Record& link : links) {
        take({Kind::Link, link.id, link.uuid, true});
        const Link made = fromRecord<Link>(link);
        if (made.role == LinkRole::Tag && made.source() == end)
            m_tags.insert(made.target());
    }
}

// What was deleted before and belonged to what goes. An item that is there again is another matter.
bool ErasureScope::takeRemoved()
{
    bool found = false;
    for (const Removed& removed : std::as_const(m_removed)) {
        const auto goes = [this](ItemRef item) { return has(item); };
        const bool belongs = std::any_of(removed.owners.begin(), removed.owners.end(), goes)
            || std::any_of(removed.ends.begin(), removed.ends.end(), goes)
            || (!removed.source.isNull() && m_uuids.contains(removed.source));
        if (!belongs)
            continue;
        if (removed.tags && has(removed.ends.first()))
            m_tags.insert(removed.ends.last());
        if (!m_uuids.contains(removed.item.uuid)
            && !m_workspace.store().find(removed.item.kind, removed.item.uuid))
            found |= take(removed.item);
    }
    return found;
}

bool ErasureScope::isCarriedElsewhere(ItemRef tag) const
{
    for (const Link& link :
        m_workspace.select<Link>("where to_kind = ? and to_item = ?", {static_cast<int>(tag.kind), tag.id}))
        if (!has(link.source()))
            return true;
    for (const Removed& removed : m_removed)
        if (removed.tags && removed.ends.last() == tag && !has(removed.ends.first()))
            return true;
    return false;
}

bool ErasureScope::takeTags()
{
    bool found = false;
    for (const ItemRef& tag : QSet<ItemRef>(m_tags)) {
        if (has(tag) || isCarriedElsewhere(tag))
            continue;
        if (const QUuid uuid = m_workspace.store().uuidOf(tag); !uuid.isNull()) {
            found |= take({tag.kind, tag.id, uuid, true});
            continue;
        }
        for (const Removed& removed : std::as_const(m_removed))
            if (removed.item.kind == tag.kind && removed.item.id == tag.id)
                found |= take(removed.item);
    }
    return found;
}

void ErasureScope::gather()
{
    const EntityStore& store = m_workspace.store();
    for (const QUuid& uuid : std::as_const(m_wanted)) {
        if (const auto there = store.find(uuid)) {
            take({there->kind, there->id, uuid, true});
            continue;
        }
        for (const Removed& removed : std::as_const(m_removed))
            if (removed.item.uuid == uuid)
                take(removed.item);
    }
    while (takeRemoved() || takeTags()) { }
    m_newest = m_workspace.log().newest().value_or(Operation{}).number;
    findQuotes();
    count();
}

void ErasureScope::findQuotes()
{
    const EntityStore& store = m_workspace.store();
    for (Kind kind : allKinds())
        for (const Field& quoting : entityType(kind).fields)
            if (quoting.quotes) {
                const EntityType& type = entityType(kind);
                const Field& field = type.fields[static_cast<size_t>(type.indexOf(quoting.quotes))];
                for (const ItemRef& item : std::as_const(m_refs))
                    if (item.kind == field.target)
                        for (qint64 id : store.referring(kind, field, item.id))
                            m_quotesOf[item] += Quote{{kind, id}, QString::fromLatin1(quoting.name)};
            }
    for (const ItemRef& item : std::as_const(m_refs))
        for (const Quote& quote : m_quotesOf.value(item))
            if (!has(quote.item) && !m_quotes.contains(quote))
                m_quotes += quote;
}

void ErasureScope::count()
{
    for (const Item& item : std::as_const(m_items))
        if (item.kind != Kind::Link && item.kind != Kind::ImportSource)
            ++m_counts[item.kind];
}

} // namespace telemaco
