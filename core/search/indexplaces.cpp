#include "core/search/indexplaces.h"

#include <limits>
#include <tuple>

namespace telemaco {

static constexpr qint64 unit = 6LL * 60 * 60 * 1000; // a place, where there are few items
static constexpr qint64 step = 2; // where there are many: one place stays free for what comes later
static constexpr int fewestMoved = 8;

std::optional<qint64> IndexPlaces::keyOf(ItemRef item) const
{
    const auto key = m_database.first(
        "select key from indexed where kind = ? and item = ?", {static_cast<int>(item.kind), item.id});
    return key ? std::optional(key->toLongLong()) : std::nullopt;
}

std::optional<qint64> IndexPlaces::neighbour(const QByteArray& rest, qint64 instant) const
{
    const auto key = m_database.first("select key from indexed where " + rest, {instant});
    return key ? std::optional(key->toLongLong()) : std::nullopt;
}

qint64 IndexPlaces::firstFrom(Database& database, qint64 instant)
{
    const auto key = database.first(
        "select key from indexed where instant >= ? order by instant, key limit 1", {instant});
    return key ? key->toLongLong() : std::numeric_limits<qint64>::max();
}

qint64 IndexPlaces::keyBetween(
    std::optional<qint64> before, std::optional<qint64> after, qint64 instant) const
{
    const qint64 wish = instant / unit;
    if (!before)
        return after ? qMin(wish, *after - step) : wish;
    const qint64 key = qMax(wish, *before + step);
    return after ? qBound(*before + 1, key, *after - 1) : key;
}

void IndexPlaces::add(ItemRef item, qint64 instant)
{
    const auto neighbours = [&] {
        return std::pair(neighbour("instant <= ? order by instant desc, key desc limit 1", instant),
            neighbour("instant > ? order by instant, key limit 1", instant));
    };
    auto [before, after] = neighbours();
    if (before && after && *after - *before < 2) {
        makeRoom(*before, *after);
        std::tie(before, after) = neighbours();
        if (*after - *before < 2) { // they stand in no order: a damaged file, which a check finds
            before = m_database.first("select max(key) from indexed").value_or(QVariant()).toLongLong();
            after.reset();
        }
    }
    m_database.run("insert into indexed (key, kind, item, instant) values (?, ?, ?, ?)",
        {keyBetween(before, after, instant), static_cast<int>(item.kind), item.id, instant});
}

void IndexPlaces::remove(ItemRef item)
{
    m_database.run("delete from indexed where kind = ? and item = ?", {static_cast<int>(item.kind), item.id});
}

QList<IndexPlaces::Place> IndexPlaces::around(const QByteArray& rest, qint64 key, int limit) const
{
    QList<Place> found;
    Rows rows = m_database.query("select key, kind, item from indexed where " + rest, {key, limit});
    while (rows.next())
        found += Place{rows.integer(0), {static_cast<Kind>(rows.integer(1)), rows.integer(2)}};
    return found;
}

// What free places there are around gather where one is needed. Twice as far is looked each time
// there are too few, so that many items coming to one place move the others seldom.
void IndexPlaces::makeRoom(qint64 before, qint64 after)
{
    for (int wanted = fewestMoved; !m_database.failed(); wanted *= 2) {
        auto left = around("key <= ? order by key desc limit ?", before, wanted);
        auto right = around("key >= ? order by key limit ?", after, wanted);
        if (left.isEmpty() || right.isEmpty())
            return;
        // Beyond the first and the last there is all the room one could want.
        if (left.size() < wanted)
            left += Place{left.last().key - wanted, {}};
        if (right.size() < wanted)
            right += Place{right.last().key + wanted, {}};
        const qint64 room = right.last().key - left.last().key + 1 - left.size() - right.size();
        if (room < wanted / 2)
            continue;
        pack(left, 1);
        pack(right, -1);
        return;
    }
}

// Side by side behind the last of the list, which stays.
void IndexPlaces::pack(const QList<Place>& places, int direction)
{
    qint64 key = places.last().key;
    for (qsizetype i = places.size() - 1; i >= 0; --i, key += direction) {
        const Place& place = places[i];
        if (place.key == key || !place.item)
            continue;
        m_database.run("update indexed set key = ? where key = ?", {key, place.key});
        if (!m_moved.contains(place.item))
            m_moved.insert(place.item, place.key);
    }
}

} // namespace telemaco
