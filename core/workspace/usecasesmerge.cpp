// Renaming and merging tags: what carried one carries another afterwards.
#include "core/workspace/usecases.h"

namespace telemaco {

namespace {

// A tag on its way to another path, with the items that carry it.
struct Move {
    ItemRef tag{};
    QString path{};
    QList<ItemRef> carriers{};
};

QList<ItemRef> carriersOf(const Writer& writer, ItemRef tag)
{
    QList<ItemRef> carriers;
    for (const Record& link :
        writer.store().select(Kind::Link, "where to_kind = ? and to_item = ? and role = 'tag' order by id",
            {static_cast<int>(tag.kind), tag.id}))
        carriers += fromRecord<Link>(link).source();
    return carriers;
}

QString cleanPath(const QString& path)
{
    QStringList levels;
    for (const QString& level : path.split(u'/', Qt::SkipEmptyParts))
        if (const QString name = level.simplified(); !name.isEmpty())
            levels += name;
    return levels.join(u'/');
}

// The tag at `from` and those below it, each with the path it will have. Levels are compared
// folded, as tags are, and counted, because folding may change a text's length.
QList<Move> movesOf(const Writer& writer, const QString& from, const QString& to)
{
    const QString source = folded(from);
    const qsizetype depth = from.count(u'/') + 1;
    QList<Move> moves;
    for (const Record& record : writer.store().select(Kind::Tag, "order by path, id")) {
        const QString path = fieldValue(record, "path").toString();
        if (const QString key = folded(path); key != source && !key.startsWith(source + u'/'))
            continue;
        const QStringList below = path.split(u'/').mid(depth);
        moves += Move{record.ref(), (QStringList{to} + below).join(u'/'), carriersOf(writer, record.ref())};
    }
    return moves;
}

Result<void> carryOut(Writer& writer, const QList<Move>& moves)
{
    for (const Move& move : moves) // all away first: one's new path may be another's old one
        TELEMACO_TRY(writer.remove(move.tag));
    for (const Move& move : moves) {
        const auto tag = writer.tagNamed(move.path);
        if (!tag)
            return tag.error();
        for (const ItemRef& carrier : move.carriers)
            TELEMACO_TRY(writer.link(carrier, {Kind::Tag, tag->value}, LinkRole::Tag));
    }
    return {};
}

} // namespace

Result<ChangeSet> renameTag(Workspace& workspace, const QString& from, const QString& to)
{
    const QString source = cleanPath(from);
    const QString target = cleanPath(to);
    if (target.isEmpty())
        return Error{ErrorCode::Required, {}, {}, 0, QStringLiteral("path")};
    return workspace.perform({QStringLiteral("rename"), Kind::Tag, 1}, [&](Writer& writer) -> Result<void> {
        const auto moves = movesOf(writer, source, target);
        if (moves.isEmpty())
            return ErrorCode::Missing;
        if (folded(source) != folded(target))
            return carryOut(writer, moves);
        for (const Move& move : moves) // the same tag, written another way
            TELEMACO_TRY(writer.setField(move.tag, "path", move.path));
        return {};
    });
}

Result<ChangeSet> mergeTags(Workspace& workspace, Id<Tag> keep, const QList<Id<Tag>>& gone)
{
    const OperationName name{QStringLiteral("merge"), Kind::Tag, static_cast<int>(gone.size()) + 1};
    return workspace.perform(name, [&](Writer& writer) -> Result<void> {
        if (!writer.get(keep))
            return ErrorCode::Missing;
        for (const Id<Tag> id : gone) {
            const ItemRef tag{Kind::Tag, id.value};
            if (id == keep)
                continue;
            for (const ItemRef& carrier : carriersOf(writer, tag))
                TELEMACO_TRY(writer.link(carrier, {Kind::Tag, keep.value}, LinkRole::Tag));
            TELEMACO_TRY(writer.remove(tag));
        }
        return {};
    });
}

} // namespace telemaco
