#include "core/workspace/titles.h"

#include "core/base/text.h"

namespace telemaco {

ItemRef referenceOf(const Record& record, size_t index)
{
    const Field& field = entityType(record.kind).fields[index];
    const auto at = static_cast<qsizetype>(index);
    if (!record.values[at].isValid())
        return {};
    if (field.type == FieldType::Reference)
        return {field.target, record.values[at].toLongLong()};
    if (field.type == FieldType::Item)
        return {static_cast<Kind>(record.values[at - 1].toInt()), record.values[at].toLongLong()};
    return {};
}

static QString textOf(const Record& record, const char* field)
{
    return fieldValue(record, field).toString();
}

static QString between(const Workspace& workspace, ItemRef from, ItemRef to, const QString& me)
{
    return titleOf(workspace, from, me) + QStringLiteral(" → ") + titleOf(workspace, to, me);
}

static QString titleOr(const Record& record, const char* title, const char* text)
{
    const QString own = textOf(record, title);
    return own.isEmpty() ? firstLine(textOf(record, text)) : own;
}

QString titleOf(const Workspace& workspace, const Record& record, const QString& me)
{
    switch (record.kind) {
    case Kind::Person: {
        const QString name = textOf(record, "name");
        return name.isEmpty() ? me : name;
    }
    case Kind::Relationship: {
        const auto relationship = fromRecord<Relationship>(record);
        return between(workspace, {Kind::Person, relationship.mentor.value},
            {Kind::Person, relationship.mentee.value}, me);
    }
    case Kind::Goal:
    case Kind::Milestone: return textOf(record, "title");
    case Kind::Entry: return titleOr(record, "title", "text");
    case Kind::Expectation:
    case Kind::Question: return firstLine(textOf(record, "text"));
    case Kind::Contact: return textOf(record, "day");
    case Kind::CheckIn:
    case Kind::Meeting: return textOf(record, "date");
    case Kind::Action: return textOf(record, "title");
    case Kind::AgendaItem: return firstLine(textOf(record, "text"));
    case Kind::Tag: return textOf(record, "path");
    case Kind::Link: {
        const auto link = fromRecord<Link>(record);
        return between(workspace, link.source(), link.target(), me);
    }
    case Kind::ImportSource: break;
    }
    return textOf(record, "source_key");
}

QString titleOf(const Workspace& workspace, ItemRef item, const QString& me)
{
    const auto record = item ? workspace.store().find(item) : std::nullopt;
    return record ? titleOf(workspace, *record, me) : QString();
}

QStringList tagsOf(const Workspace& workspace, ItemRef item)
{
    QStringList paths;
    for (const Tag& tag : workspace.select<Tag>("where id in (select to_item from link where from_kind = ? "
                                                "and from_item = ? and role = 'tag') order by path",
             {static_cast<int>(item.kind), item.id}))
        paths += tag.path;
    return paths;
}

QList<Tag> tagsByName(const Workspace& workspace, int limit)
{
    return workspace.select<Tag>("order by path collate nocase limit ?", {limit});
}

} // namespace telemaco
