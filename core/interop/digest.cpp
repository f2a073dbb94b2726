#include "core/interop/digest.h"

#include "core/interop/source.h"

namespace telemaco {

static QString written(const EntityStore& store, const Field& field, const QVariant& value)
{
    switch (field.type) {
    case FieldType::Reference: return store.uuidOf({field.target, value.toLongLong()}).toString();
    case FieldType::Real: return QString::number(value.toDouble(), 'g', 17);
    case FieldType::Instant: return {}; // follows from other fields
    case FieldType::Uuid:
    case FieldType::Bytes: return QString::fromLatin1(value.toByteArray().toHex());
    default: return value.toString();
    }
}

QByteArray contentDigest(const EntityStore& store, const Record& record)
{
    ContentHash hash;
    const EntityType& type = entityType(record.kind);
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const QVariant& value = record.values[static_cast<qsizetype>(i)];
        if (!value.isValid())
            continue;
        const QString text = written(store, type.fields[i], value);
        if (!text.isEmpty())
            hash.add(QLatin1StringView(type.fields[i].name).toString()).add(text);
    }
    return hash.result();
}

} // namespace telemaco
