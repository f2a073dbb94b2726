// Reads and writes items of every kind by their field lists. Writes are plain row writes inside
// the caller's transaction: the change log and the search index are the business of workspace/.
#pragma once

#include "core/domain/field.h"
#include "core/store/database.h"

#include <map>

namespace telemaco {

class EntityStore {
public:
    explicit EntityStore(Database& database);

    std::optional<Record> find(ItemRef ref) const;
    std::optional<Record> find(Kind kind, const QUuid& uuid) const;
    std::optional<ItemRef> find(const QUuid& uuid) const; // of whatever kind
    QUuid uuidOf(ItemRef ref) const; // null: not there

    // "id, uuid, field, field …" of a kind, optionally with a table's alias before each.
    static QByteArray columns(Kind kind, const QByteArray& alias = {});
    // The record that begins at `column` of the current row.
    static Record recordAt(const Rows& rows, Kind kind, int column = 0);
    // All records that match "where … order by … limit …".
    QList<Record> select(Kind kind, const QByteArray& rest, const QVariantList& values = {}) const;

    qint64 insert(const Record& record); // id 0: a new one
    void update(ItemRef ref, int field, const QVariant& value);
    void remove(ItemRef ref);

    qint64 count(Kind kind) const; // kept, not counted

    // The items of `kind` whose reference `field` is `id`.
    QList<qint64> referring(Kind kind, const Field& field, qint64 id) const;

    Database& database() const { return m_database; }

private:
    struct Statements {
        QByteArray byId, byUuid, insert, remove;
        std::vector<QByteArray> update;
    };

    const Statements& statements(Kind kind) const { return m_statements.at(kind); }
    void tally(Kind kind, int step);

    Database& m_database;
    std::map<Kind, Statements> m_statements;
};

} // namespace telemaco
