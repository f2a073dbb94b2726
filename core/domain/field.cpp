#include "core/domain/field.h"

#include "core/base/reason.h"
#include "core/domain/descriptions.h"

#include <cmath>

namespace telemaco {

Field Field::needed() &&
{
    required = true;
    return std::move(*this);
}

Field Field::local() &&
{
    staysHere = true;
    return std::move(*this);
}

Field Field::to(Kind kind, OnRemoval removal) &&
{
    target = kind;
    onRemoval = removal;
    return std::move(*this);
}

Field Field::quoting(const char* reference) &&
{
    quotes = reference;
    return std::move(*this);
}

int EntityType::indexOf(QLatin1StringView name) const
{
    for (size_t i = 0; i < fields.size(); ++i)
        if (QLatin1StringView(fields[i].name) == name)
            return static_cast<int>(i);
    return -1;
}

const EntityType& entityType(Kind kind)
{
    switch (kind) {
    case Kind::Person: return describe<Person>();
    case Kind::Relationship: return describe<Relationship>();
    case Kind::Expectation: return describe<Expectation>();
    case Kind::Contact: return describe<Contact>();
    case Kind::Goal: return describe<Goal>();
    case Kind::Milestone: return describe<Milestone>();
    case Kind::CheckIn: return describe<CheckIn>();
    case Kind::Question: return describe<Question>();
    case Kind::Entry: return describe<Entry>();
    case Kind::Tag: return describe<Tag>();
    case Kind::Link: return describe<Link>();
    case Kind::Meeting: return describe<Meeting>();
    case Kind::AgendaItem: return describe<AgendaItem>();
    case Kind::Action: return describe<Action>();
    case Kind::ImportSource: break;
    }
    return describe<ImportSource>();
}

const std::vector<Kind>& allKinds()
{
    static const std::vector<Kind> kinds{Kind::Person, Kind::Relationship, Kind::Expectation, Kind::Contact,
        Kind::Goal, Kind::Milestone, Kind::CheckIn, Kind::Entry, Kind::Question, Kind::Meeting,
        Kind::AgendaItem, Kind::Action, Kind::Tag, Kind::Link, Kind::ImportSource};
    return kinds;
}

QString kindName(Kind kind) { return QString::fromLatin1(entityType(kind).table); }

std::optional<Kind> kindFromName(QStringView name)
{
    for (Kind kind : allKinds())
        if (name == QLatin1StringView(entityType(kind).table))
            return kind;
    return {};
}

QVariant fieldValue(const Record& record, const char* name)
{
    const int index = entityType(record.kind).indexOf(name);
    return index < 0 ? QVariant() : record.values.value(index);
}

void setFieldValue(Record& record, const char* name, const QVariant& value)
{
    if (const int index = entityType(record.kind).indexOf(name); index >= 0)
        record.values[index] = value;
}

static bool isEmpty(const QVariant& value)
{
    return !value.isValid() || value.isNull()
        || (value.userType() == QMetaType::QString && value.toString().trimmed().isEmpty());
}

static bool fits(const Field& field, const QVariant& value)
{
    if (!value.isValid() || value.isNull())
        return true;
    switch (field.type) { // dates are compared as text, so only the one form will do
    case FieldType::Date: return stored::read(QDate::fromString(value.toString(), Qt::ISODate)) == value;
    case FieldType::Time: return stored::read(QTime::fromString(value.toString(), Qt::ISODate)) == value;
    case FieldType::Choice: return field.choices.contains(value.toString());
    case FieldType::Real: return std::isfinite(value.toDouble());
    default: return true;
    }
}

template <class T> static QString checkAs(const Record& record)
{
    const T object = fromRecord<T>(record);
    return describe<T>().check(&object);
}

static QString check(const Record& record)
{
    switch (record.kind) {
    case Kind::Person: return checkAs<Person>(record);
    case Kind::Relationship: return checkAs<Relationship>(record);
    case Kind::Entry: return checkAs<Entry>(record);
    case Kind::Link: return checkAs<Link>(record);
    case Kind::Meeting: return checkAs<Meeting>(record);
    default: return {};
    }
}

std::optional<Error> validate(const Record& record)
{
    const EntityType& type = entityType(record.kind);
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field& field = type.fields[i];
        const QVariant& value = record.values[static_cast<qsizetype>(i)];
        if (field.required && isEmpty(value))
            return Error{ErrorCode::Required, {}, {}, 0, QString::fromLatin1(field.name)};
        if (!fits(field, value))
            return Error{ErrorCode::Invalid, {Reason::Says, value.toString().left(longestQuote)}, {}, 0,
                QString::fromLatin1(field.name)};
    }
    if (const QString name = check(record); !name.isEmpty())
        return Error{name == u"name" ? ErrorCode::Required : ErrorCode::Invalid, {}, {}, 0, name};
    return {};
}

} // namespace telemaco
