#include "core/interop/jsonrecord.h"

#include "core/base/clock.h"
#include "core/base/kepttext.h"
#include "core/base/reason.h"
#include "core/domain/descriptions.h"

#include <cmath>

namespace telemaco {

static Detail says(const QJsonValue& value) { return {Reason::Says, value.toString().left(longestQuote)}; }

static Error invalid(const QString& field, const Detail& why)
{
    return {ErrorCode::Invalid, why, {}, 0, field};
}

Result<Kind> kindFromJson(const QJsonObject& object)
{
    const auto kind = kindFromName(object.value(u"kind").toString());
    if (!kind)
        return invalid(QStringLiteral("kind"), says(object.value(u"kind")));
    return *kind;
}

Result<QUuid> uuidFromJson(const QJsonObject& object)
{
    const QString written = object.value(u"uuid").toString();
    const QUuid uuid = QUuid::fromString(written);
    if (uuid.isNull())
        return invalid(QStringLiteral("uuid"), says(object.value(u"uuid")));
    return uuid;
}

template <class T> static Record blankOf() { return toRecord(T{}); }

Record blankRecord(Kind kind)
{
    switch (kind) {
    case Kind::Person: return blankOf<Person>();
    case Kind::Relationship: return blankOf<Relationship>();
    case Kind::Expectation: return blankOf<Expectation>();
    case Kind::Contact: return blankOf<Contact>();
    case Kind::Goal: return blankOf<Goal>();
    case Kind::Milestone: return blankOf<Milestone>();
    case Kind::CheckIn: return blankOf<CheckIn>();
    case Kind::Question: return blankOf<Question>();
    case Kind::Entry: return blankOf<Entry>();
    case Kind::Tag: return blankOf<Tag>();
    case Kind::Link: return blankOf<Link>();
    case Kind::Meeting: return blankOf<Meeting>();
    case Kind::AgendaItem: return blankOf<AgendaItem>();
    case Kind::Action: return blankOf<Action>();
    case Kind::ImportSource: break;
    }
    return blankOf<ImportSource>();
}

static Result<QVariant> textsFromJson(const QJsonValue& value, const QString& name)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray()) {
        if (!text.isString())
            return invalid(name, Reason::NotTexts);
        texts += text.toString();
    }
    return QVariant(stored::read(texts));
}

static Result<QVariant> itemFromJson(
    Kind kind, const QJsonValue& value, const QString& name, const ResolveItem& resolve)
{
    const QUuid uuid = QUuid::fromString(value.toString());
    const auto id = uuid.isNull() ? std::nullopt : resolve(kind, uuid);
    if (!id)
        return Error{
            ErrorCode::Missing, {Reason::NoSuchItem, value.toString().left(longestQuote)}, {}, 0, name};
    return QVariant(*id);
}

static bool isWhole(const QJsonValue& value)
{
    return value.isDouble() && static_cast<double>(value.toInteger()) == value.toDouble();
}

static bool hasRightType(const Field& field, const QJsonValue& value)
{
    switch (field.type) {
    case FieldType::Integer: return isWhole(value) && std::abs(value.toDouble()) < 2e9;
    case FieldType::Instant: return isWhole(value);
    case FieldType::Real: return value.isDouble();
    case FieldType::Bool: return value.isBool();
    case FieldType::Texts: return value.isArray();
    default: return value.isString();
    }
}

// `before` is the value of the field before, which for an Item is its kind.
static Result<QVariant> fromJson(
    const Field& field, const QJsonValue& value, const QVariant& before, const ResolveItem& resolve)
{
    const QString name = QString::fromLatin1(field.name);
    if (!hasRightType(field, value))
        return invalid(name, Reason::WrongType);
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Instant: return QVariant(value.toInteger());
    case FieldType::Real: return QVariant(value.toDouble());
    case FieldType::Bool: return QVariant(value.toBool() ? 1 : 0);
    case FieldType::Texts: return textsFromJson(value, name);
    case FieldType::Reference: return itemFromJson(field.target, value, name, resolve);
    case FieldType::Item: return itemFromJson(static_cast<Kind>(before.toInt()), value, name, resolve);
    case FieldType::KindOf: {
        const auto kind = kindFromName(value.toString());
        return kind ? Result<QVariant>(QVariant(static_cast<int>(*kind))) : invalid(name, says(value));
    }
    case FieldType::Uuid: {
        const QUuid uuid = QUuid::fromString(value.toString());
        return uuid.isNull() ? invalid(name, says(value)) : Result<QVariant>(QVariant(uuid.toRfc4122()));
    }
    case FieldType::Bytes: return stored::read(QByteArray::fromHex(value.toString().toLatin1()));
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::Time:
    case FieldType::Choice: break;
    }
    return QVariant(keptText(value.toString()));
}

static std::optional<Error> unknownField(const QJsonObject& object, const EntityType& type)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = it.key();
        if (name != u"kind" && name != u"uuid" && type.indexOf(QLatin1StringView(name.toLatin1())) < 0)
            return invalid(name, Reason::UnknownField);
    }
    return {};
}

Result<Record> recordFromJson(const QJsonObject& object, Record base, const ResolveItem& resolve)
{
    const EntityType& type = entityType(base.kind);
    if (const auto error = unknownField(object, type))
        return *error;
    const Record blank = blankRecord(base.kind);
    QVariant before;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field& field = type.fields[i];
        const auto index = static_cast<qsizetype>(i);
        const QJsonValue value = object.value(QLatin1StringView(field.name));
        if (value.isNull()) { // none, where there may be none
            if (blank.values[index].isValid())
                return invalid(QString::fromLatin1(field.name), Reason::IsNull);
            base.values[index] = QVariant();
        } else if (!value.isUndefined()) {
            auto converted = fromJson(field, value, before, resolve);
            if (!converted)
                return converted.error();
            base.values[index] = *converted;
        }
        before = base.values[index];
    }
    if (base.kind == Kind::Entry) { // follows from the others, whatever the file says
        const auto entry = fromRecord<Entry>(base);
        setFieldValue(base, "instant", instantOf(entry.date, entry.time, QTimeZone(entry.zone.toUtf8())));
    }
    return base;
}

} // namespace telemaco
