#include "tests/support/randomhand.h"

#include "core/interop/jsonrecord.h"

namespace telemaco::test {

Kind RandomHand::anyKind()
{
    return allKinds()[static_cast<size_t>(below(static_cast<int>(allKinds().size())))];
}

ItemRef RandomHand::any(Kind kind)
{
    const auto found = m_workspace->store().select(kind, "order by id");
    return found.isEmpty() ? ItemRef{kind, 0} : found[below(static_cast<int>(found.size()))].ref();
}

ItemRef RandomHand::anything()
{
    for (int attempt = 0; attempt < 20; ++attempt)
        if (const ItemRef item = any(anyKind()))
            return item;
    return any(Kind::Person);
}

QString RandomHand::text()
{
    static const QStringList words{QStringLiteral("work"), QStringLiteral("perché"), QStringLiteral("talk"),
        QStringLiteral("😀"), QStringLiteral("a\nb"), QStringLiteral("\"quoted\""), QStringLiteral("Straße"),
        QStringLiteral("goal"), QStringLiteral("e\u0301"), QStringLiteral("=1+1"), QStringLiteral("\t")};
    QStringList chosen;
    for (int i = below(6); i >= 0; --i)
        chosen += words[below(static_cast<int>(words.size()))];
    return chosen.join(u' ');
}

QVariant RandomHand::value(const Field& field, const Record& record, size_t index)
{
    const bool none = !field.required && below(4) == 0;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: return none ? QString() : text();
    case FieldType::Integer: return below(100) + 1;
    case FieldType::Real: return none ? QVariant() : QVariant(below(1000) / 8.0);
    case FieldType::Date: return none ? QVariant() : QVariant(day().toString(Qt::ISODate));
    case FieldType::Time: return none ? QVariant() : QVariant(QStringLiteral("0%1:30").arg(below(10)));
    case FieldType::Choice: return field.choices[below(static_cast<int>(field.choices.size()))];
    case FieldType::Texts: return QStringLiteral("[\"%1\"]").arg(below(9));
    case FieldType::Reference: return none ? QVariant() : QVariant(any(field.target).id);
    case FieldType::KindOf: return static_cast<int>(anyKind());
    case FieldType::Item:
        return any(static_cast<Kind>(record.values[static_cast<qsizetype>(index) - 1].toInt())).id;
    case FieldType::Uuid: return m_workspace->store().uuidOf(any(Kind::Entry)).toRfc4122();
    case FieldType::Bytes: return QByteArray::number(below(1000));
    case FieldType::Bool:
    case FieldType::Instant: break;
    }
    return record.values[static_cast<qsizetype>(index)]; // me and what follows from other fields
}

Record RandomHand::made(Kind kind)
{
    Record record = blankRecord(kind);
    const auto& fields = entityType(kind).fields;
    for (size_t i = 0; i < fields.size(); ++i)
        if (qstrcmp(fields[i].name, "zone") != 0)
            record.values[static_cast<qsizetype>(i)] = value(fields[i], record, i);
    if (kind == Kind::Link) {
        setFieldValue(record, "to_kind", static_cast<int>(Kind::Tag));
        setFieldValue(record, "to_item", any(Kind::Tag).id);
        setFieldValue(record, "role", QStringLiteral("tag"));
    }
    return record;
}

Result<ChangeSet> RandomHand::add()
{
    const Kind kind = anyKind();
    return m_workspace->perform({QStringLiteral("add"), kind}, [&](Writer& writer) -> Result<void> {
        const Record record = made(kind);
        for (size_t i = 0; i < entityType(kind).fields.size(); ++i) // an end that is not there
            if (entityType(kind).fields[i].type == FieldType::Item
                && writer.store()
                       .uuidOf({static_cast<Kind>(record.values[static_cast<qsizetype>(i) - 1].toInt()),
                           record.values[static_cast<qsizetype>(i)].toLongLong()})
                       .isNull())
                return ErrorCode::Missing;
        TELEMACO_TRY(writer.addRecord(record));
        return {};
    });
}

Result<ChangeSet> RandomHand::edit()
{
    const ItemRef item = anything();
    return m_workspace->perform({QStringLiteral("edit"), item.kind}, [&](Writer& writer) -> Result<void> {
        const auto& fields = entityType(item.kind).fields;
        for (int i = below(3); i >= 0; --i) {
            const auto index = static_cast<size_t>(below(static_cast<int>(fields.size())));
            const Field& field = fields[index];
            const bool fixed = item.kind == Kind::Link || item.kind == Kind::Tag
                || item.kind == Kind::ImportSource
                || qstrcmp(field.name, "zone") == 0; // their UUIDs follow from them
            if (!fixed)
                TELEMACO_TRY(
                    writer.setField(item, field.name, value(field, *writer.store().find(item), index)));
        }
        return {};
    });
}

Result<ChangeSet> RandomHand::typeOn()
{
    const ItemRef entry = any(Kind::Entry);
    if (!entry)
        return ErrorCode::Missing;
    m_workspace->endTyping(); // each run a step of its own, so that steps can be counted
    return m_workspace->type(entry, "text", text() + text());
}

Result<ChangeSet> RandomHand::tidy()
{
    const auto item = [this] { return QList<ItemRef>{anything(), anything()}; };
    const auto path = [this] { return QStringLiteral("work/%1").arg(below(4)); };
    switch (below(9)) {
    case 0:
    case 1: return tagItems(*m_workspace, item(), path());
    case 2: return untagItems(*m_workspace, item(), path());
    case 3: return shareItems(*m_workspace, item(), {any(Kind::Relationship).id});
    case 4: return linkItems(*m_workspace, item(), anything());
    case 5: return renameTag(*m_workspace, path(), QStringLiteral("work"));
    case 6: return renameTag(*m_workspace, QStringLiteral("work"), path());
    case 7: return mergeTags(*m_workspace, {any(Kind::Tag).id}, {{any(Kind::Tag).id}});
    default: return mergePeople(*m_workspace, {any(Kind::Person).id}, {any(Kind::Person).id});
    }
}

bool RandomHand::act()
{
    const int choice = below(20);
    const auto done = choice < 9 ? add()
        : choice < 13            ? edit()
        : choice < 15            ? typeOn()
        : choice < 16            ? removeItems(*m_workspace, {anything(), anything()})
                                 : tidy();
    return done && !done->isEmpty();
}

} // namespace telemaco::test
