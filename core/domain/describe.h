// The machinery behind the field lists: turns a member pointer into a Field. Only the files that
// describe an entity, and those that convert between structs and records, need it.
#pragma once

#include "core/base/text.h"
#include "core/domain/field.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace telemaco {

// Specialised next to each enumeration: its names, in the order of its values.
template <class E> struct Choices;

namespace stored {

inline QVariant read(const QString& text) { return notNull(text); }
inline QVariant read(int number) { return number; }
inline QVariant read(qint64 number) { return number; }
inline QVariant read(double number) { return number; }
inline QVariant read(bool yes) { return yes ? 1 : 0; }
inline QVariant read(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QVariant(); }
inline QVariant read(QTime time)
{
    if (!time.isValid())
        return {};
    return time.second() == 0 ? time.toString(QStringLiteral("HH:mm"))
                              : time.toString(QStringLiteral("HH:mm:ss"));
}
inline QVariant read(const QUuid& uuid) { return uuid.isNull() ? QVariant() : uuid.toRfc4122(); }
inline QVariant read(const QByteArray& bytes) { return bytes.isNull() ? QByteArray("") : bytes; }
inline QVariant read(Kind kind) { return static_cast<int>(kind); }
inline QVariant read(const QStringList& texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}
template <class T> QVariant read(Id<T> id) { return id ? QVariant(id.value) : QVariant(); }
template <class E>
requires std::is_enum_v<E> QVariant read(E choice)
{
    return QString(QLatin1StringView(Choices<E>::names[static_cast<size_t>(choice)]));
}
template <class T> QVariant read(const std::optional<T>& value) { return value ? read(*value) : QVariant(); }

inline void write(QString& text, const QVariant& v) { text = notNull(v.toString()); }
inline void write(int& number, const QVariant& v) { number = v.toInt(); }
inline void write(qint64& number, const QVariant& v) { number = v.toLongLong(); }
inline void write(double& number, const QVariant& v) { number = v.toDouble(); }
inline void write(bool& yes, const QVariant& v) { yes = v.toInt() != 0; }
inline void write(QDate& date, const QVariant& v) { date = QDate::fromString(v.toString(), Qt::ISODate); }
inline void write(QTime& time, const QVariant& v) { time = QTime::fromString(v.toString(), Qt::ISODate); }
inline void write(QUuid& uuid, const QVariant& v)
{
    uuid = v.isValid() ? QUuid::fromRfc4122(v.toByteArray()) : QUuid();
}
inline void write(QByteArray& bytes, const QVariant& v) { bytes = v.toByteArray(); }
inline void write(Kind& kind, const QVariant& v) { kind = static_cast<Kind>(v.toInt()); }
inline void write(QStringList& texts, const QVariant& v)
{
    texts.clear();
    for (const auto& text : QJsonDocument::fromJson(v.toString().toUtf8()).array())
        texts += text.toString();
}
template <class T> void write(Id<T>& id, const QVariant& v) { id.value = v.toLongLong(); }
template <class E>
requires std::is_enum_v<E>
void write(E& choice, const QVariant& v)
{
    const QString name = v.toString();
    for (size_t i = 0; i < Choices<E>::names.size(); ++i)
        if (name == QLatin1StringView(Choices<E>::names[i]))
            choice = static_cast<E>(i);
}
template <class T> void write(std::optional<T>& value, const QVariant& v)
{
    value.reset();
    if (v.isValid() && !v.isNull())
        write(value.emplace(), v);
}

template <class> struct MemberOf;
template <class Object, class Value> struct MemberOf<Value Object::*> {
    using Class = Object;
    using Type = Value;
};

template <class T> struct Plain {
    using Type = T;
};
template <class T> struct Plain<std::optional<T>> {
    using Type = T;
};

} // namespace stored

template <auto Member> Field field(const char* name, FieldType type)
{
    using Object = typename stored::MemberOf<decltype(Member)>::Class;
    using Value = typename stored::Plain<typename stored::MemberOf<decltype(Member)>::Type>::Type;
    Field made{name, type,
        [](const void* object) { return stored::read(static_cast<const Object*>(object)->*Member); },
        [](void* object, const QVariant& value) {
            stored::write(static_cast<Object*>(object)->*Member, value);
        }};
    if constexpr (std::is_enum_v<Value> && !std::is_same_v<Value, Kind>)
        for (const char* choice : Choices<Value>::names)
            made.choices += QString::fromLatin1(choice);
    return made;
}

// Specialised for every entity: its one description.
template <class T> const EntityType& describe();

template <class T> Record toRecord(const T& object)
{
    const EntityType& type = describe<T>();
    Record record{type.kind, object.id.value, object.uuid, {}};
    record.values.reserve(static_cast<qsizetype>(type.fields.size()));
    for (const Field& f : type.fields)
        record.values += f.read(&object);
    return record;
}

template <class T> T fromRecord(const Record& record)
{
    T object;
    object.id.value = record.id;
    object.uuid = record.uuid;
    const EntityType& type = describe<T>();
    for (size_t i = 0; i < type.fields.size(); ++i)
        type.fields[i].write(&object, record.values[static_cast<qsizetype>(i)]);
    return object;
}

} // namespace telemaco
