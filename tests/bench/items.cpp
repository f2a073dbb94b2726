#include "tests/bench/items.h"

#include "core/domain/field.h"
#include "tests/bench/bare.h"
#include "tests/bench/chance.h"

namespace telemaco::bench {

QList<QUuid> someOf(Kind kind, const QString& file, int count)
{
    BareFile bare(file);
    const QByteArray table = entityType(kind).table;
    BareStatement last(bare.handle(), "select max(id) from " + table);
    (void)last.step();
    BareStatement next(bare.handle(), "select uuid from " + table + " where id >= ? order by id limit 1");
    Chance chance(17);
    QList<QUuid> uuids;
    for (int i = 0; i < count; ++i) {
        next.bind(1, BareValue::of(chance.between(1, static_cast<int>(last.integer(0)))));
        if (next.step())
            uuids += QUuid::fromRfc4122(next.text(0));
        next.reset();
    }
    return uuids;
}

} // namespace telemaco::bench
