// Renaming and merging: what referred to one item refers to another one afterwards.
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

static Result<void> moveReferences(Writer& writer, ItemRef from, ItemRef to)
{
    for (Kind kind : allKinds())
        for (const Field& field : entityType(kind).fields) {
            if (field.type != FieldType::Reference || field.target != from.kind)
                continue;
            for (qint64 id : writer.store().referring(kind, field, from.id))
                TELEMACO_TRY(writer.setField({kind, id}, field.name, to.id));
        }
    return {};
}

static Result<void> moveLinks(Writer& writer, ItemRef from, ItemRef to)
{
    const QVariantList end{static_cast<int>(from.kind), from.id};
    for (const Record& record :
        writer.store().select(Kind::Link, "where from_kind = ? and from_item = ?", end)) {
        const Link link = fromRecord<Link>(record);
        if (link.target() != to)
            TELEMACO_TRY(writer.link(to, link.target(), link.role));
    }
    for (const Record& record : writer.store().select(Kind::Link, "where to_kind = ? and to_item = ?", end)) {
        const Link link = fromRecord<Link>(record);
        if (link.source() != to && link.source() != from)
            TELEMACO_TRY(writer.link(link.source(), to, link.role));
    }
    return {};
}

// The next import of the same source finds the one that stayed.
static Result<void> moveImportSources(Writer& writer, const QUuid& from, const QUuid& to)
{
    for (const Record& source :
        writer.store().select(Kind::ImportSource, "where item = ?", {from.toRfc4122()}))
        TELEMACO_TRY(writer.setField(source.ref(), "item", to.toRfc4122()));
    return {};
}

static void unite(QStringList& kept, const QStringList& more)
{
    for (const QString& text : more)
        if (!kept.contains(text, Qt::CaseInsensitive))
            kept += text;
}

static Person united(Person keep, const Person& gone)
{
    QStringList homeless;
    for (QString Person::*field :
        {&Person::name, &Person::organisation, &Person::email, &Person::phone, &Person::address}) {
        const QString& theirs = gone.*field;
        if ((keep.*field).trimmed().isEmpty())
            keep.*field = theirs;
        else if (!theirs.trimmed().isEmpty() && (keep.*field).compare(theirs, Qt::CaseInsensitive) != 0)
            homeless += theirs;
    }
    QStringList biography{keep.biography};
    if (!keep.biography.contains(gone.biography))
        biography += gone.biography;
    biography += homeless.join(QStringLiteral("  \n")); // two blanks: a line break in Markdown
    biography.removeAll(QString());
    keep.biography = biography.join(QStringLiteral("\n\n"));
    unite(keep.skillsOffered, gone.skillsOffered);
    unite(keep.skillsSought, gone.skillsSought);
    return keep;
}

Result<ChangeSet> mergePeople(Workspace& workspace, Id<Person> keep, Id<Person> gone)
{
    const OperationName name{QStringLiteral("merge"), Kind::Person, 2};
    return workspace.perform(name, [&](Writer& writer) -> Result<void> {
        auto stays = writer.get(keep);
        auto goes = writer.get(gone);
        if (!stays || !goes)
            return ErrorCode::Missing;
        if (keep == gone)
            return Error{ErrorCode::Invalid, {}, {}, 0, QStringLiteral("person")};
        if (goes->me)
            std::swap(stays, goes);
        const QVariantList both{stays->id.value, goes->id.value, goes->id.value, stays->id.value};
        if (!writer.store()
                 .select(Kind::Relationship,
                     "where (mentor = ? and mentee = ?) or (mentor = ? and mentee = ?) limit 1", both)
                 .isEmpty())
            return Error{ErrorCode::InUse, QStringLiteral("they have a relationship with each other")};
        const ItemRef from{Kind::Person, goes->id.value};
        const ItemRef to{Kind::Person, stays->id.value};
        TELEMACO_TRY(moveReferences(writer, from, to));
        TELEMACO_TRY(moveLinks(writer, from, to));
        TELEMACO_TRY(moveImportSources(writer, goes->uuid, stays->uuid));
        TELEMACO_TRY(writer.save(united(*stays, *goes)));
        return writer.remove(from);
    });
}

} // namespace telemaco
