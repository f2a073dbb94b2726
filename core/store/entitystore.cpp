#include "core/store/entitystore.h"

#include <QStringList>

namespace telemaco {

EntityStore::EntityStore(Database& database)
    : m_database(database)
{
    for (Kind kind : allKinds()) {
        const EntityType& type = entityType(kind);
        const QByteArray table = type.table;
        Statements made;
        made.byId = "select " + columns(kind) + " from " + table + " where id = ?";
        made.byUuid = "select " + columns(kind) + " from " + table + " where uuid = ?";
        made.remove = "delete from " + table + " where id = ?";
        QByteArray marks = "?, ?";
        for (const Field& field : type.fields) {
            marks += ", ?";
            made.update.push_back("update " + table + " set " + field.name + " = ? where id = ?");
        }
        made.insert = "insert into " + table + " (" + columns(kind) + ") values (" + marks + ")";
        m_statements.emplace(kind, std::move(made));
    }
}

QByteArray EntityStore::columns(Kind kind, const QByteArray& alias)
{
    const QByteArray before = alias.isEmpty() ? QByteArray() : alias + '.';
    QByteArray list = before + "id, " + before + "uuid";
    for (const Field& field : entityType(kind).fields)
        list += ", " + before + field.name;
    return list;
}

Record EntityStore::recordAt(const Rows& rows, Kind kind, int column)
{
    Record record{kind, rows.integer(column), QUuid::fromRfc4122(rows.value(column + 1).toByteArray()), {}};
    const int count = static_cast<int>(entityType(kind).fields.size());
    record.values.reserve(count);
    for (int i = 0; i < count; ++i)
        record.values += rows.value(column + 2 + i);
    return record;
}

std::optional<Record> EntityStore::find(ItemRef ref) const
{
    Rows rows = m_database.query(statements(ref.kind).byId, {ref.id});
    if (!rows.next())
        return {};
    return recordAt(rows, ref.kind);
}

std::optional<Record> EntityStore::find(Kind kind, const QUuid& uuid) const
{
    Rows rows = m_database.query(statements(kind).byUuid, {uuid.toRfc4122()});
    if (!rows.next())
        return {};
    return recordAt(rows, kind);
}

std::optional<ItemRef> EntityStore::find(const QUuid& uuid) const
{
    for (Kind kind : allKinds())
        if (const auto record = find(kind, uuid))
            return record->ref();
    return {};
}

QUuid EntityStore::uuidOf(ItemRef ref) const
{
    const auto uuid = m_database.first(
        QByteArray("select uuid from ") + entityType(ref.kind).table + " where id = ?", {ref.id});
    return uuid ? QUuid::fromRfc4122(uuid->toByteArray()) : QUuid();
}

QList<Record> EntityStore::select(Kind kind, const QByteArray& rest, const QVariantList& values) const
{
    QList<Record> found;
    Rows rows = m_database.query(
        "select " + columns(kind) + " from " + entityType(kind).table + ' ' + rest, values);
    while (rows.next())
        found += recordAt(rows, kind);
    return found;
}

qint64 EntityStore::insert(const Record& record)
{
    QVariantList values{record.id ? QVariant(record.id) : QVariant(), record.uuid.toRfc4122()};
    values += record.values;
    m_database.run(statements(record.kind).insert, values);
    const qint64 id = m_database.lastId();
    tally(record.kind, 1);
    return id;
}

void EntityStore::update(ItemRef ref, int field, const QVariant& value)
{
    m_database.run(statements(ref.kind).update[static_cast<size_t>(field)], {value, ref.id});
}

void EntityStore::remove(ItemRef ref)
{
    m_database.run(statements(ref.kind).remove, {ref.id});
    tally(ref.kind, -1);
}

void EntityStore::tally(Kind kind, int step)
{
    m_database.run("insert into tally (kind, count) values (?, ?) "
                   "on conflict (kind) do update set count = count + excluded.count",
        {static_cast<int>(kind), step});
}

qint64 EntityStore::count(Kind kind) const
{
    const auto count = m_database.first("select count from tally where kind = ?", {static_cast<int>(kind)});
    return count ? count->toLongLong() : 0;
}

QList<qint64> EntityStore::referring(Kind kind, const Field& field, qint64 id) const
{
    QList<qint64> found;
    Rows rows = m_database.query(
        QByteArray("select id from ") + entityType(kind).table + " where " + field.name + " = ?", {id});
    while (rows.next())
        found += rows.integer(0);
    return found;
}

} // namespace telemaco
