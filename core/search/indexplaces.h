// The places of the items in the index: small row numbers in the order of the items' instants, so
// that newest first is the order of the rows and days are ranges of them. The index consists of the
// distances between rows, so they are kept short: a place stands for some hours, or where more
// happens for less, and only the order is promised. What was made first of two items of the same
// instant comes first.
//
// Where an item finds no place between its neighbours some of them move; their rows in the index
// have to follow. Inside the caller's transaction, on the database's thread.
#pragma once

#include "core/domain/kind.h"
#include "core/store/database.h"

#include <QHash>

namespace telemaco {

class IndexPlaces {
public:
    explicit IndexPlaces(Database& database)
        : m_database(database)
    {
    }

    std::optional<qint64> keyOf(ItemRef item) const;
    void add(ItemRef item, qint64 instant);
    void remove(ItemRef item);

    // Where the items stood that have moved since the last call.
    QHash<ItemRef, qint64> takeMoved() { return std::exchange(m_moved, {}); }

    // Items of this instant and later ones have this key or a higher one.
    static qint64 firstFrom(Database& database, qint64 instant);

private:
    struct Place {
        qint64 key = 0;
        ItemRef item{};
    };

    std::optional<qint64> neighbour(const QByteArray& rest, qint64 instant) const;
    qint64 keyBetween(std::optional<qint64> before, std::optional<qint64> after, qint64 instant) const;
    void makeRoom(qint64 before, qint64 after);
    QList<Place> around(const QByteArray& rest, qint64 key, int limit) const;
    void pack(const QList<Place>& places, int direction);

    Database& m_database;
    QHash<ItemRef, qint64> m_moved{};
};

} // namespace telemaco
