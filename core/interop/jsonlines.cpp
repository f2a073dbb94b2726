#include "core/interop/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace telemaco {

static void putValue(JsonPen& pen, const QJsonValue& value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    pen.put(QByteArrayView(wrapped).sliced(1, wrapped.size() - 2));
}

static QByteArray bytesOf(QByteArrayView view) { return QByteArray::fromRawData(view.data(), view.size()); }

static void putTexts(JsonPen& pen, QByteArrayView json)
{
    if (json == "[]") // most of them
        pen.put(json);
    else
        putValue(pen, QJsonDocument::fromJson(QString::fromUtf8(json).toUtf8()).array()); // sound for sure
}

// `Values` says what stands in the field of a number: isNull, integer, real, text, blob, and the UUID
// of the item that it refers to, as bytes.
template <class Values> static void putField(JsonPen& pen, const Field& field, Values& values, int at)
{
    if (values.isNull(at))
        return pen.put("null");
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Instant: pen.integer(values.integer(at)); break;
    case FieldType::Real: putValue(pen, values.real(at)); break;
    case FieldType::Bool: pen.put(values.integer(at) != 0 ? "true" : "false"); break;
    case FieldType::Texts: putTexts(pen, values.text(at)); break;
    case FieldType::Reference:
    case FieldType::Item: pen.uuid(values.target(at)); break;
    case FieldType::KindOf: pen.text(entityType(static_cast<Kind>(values.integer(at))).table); break;
    case FieldType::Uuid: pen.uuid(values.blob(at)); break;
    case FieldType::Bytes: pen.text(bytesOf(values.blob(at)).toHex()); break;
    default: pen.text(values.text(at));
    }
}

// What stands before each value.
static QByteArrayList memberNames(Kind kind)
{
    QByteArrayList names;
    for (const Field& field : entityType(kind).fields)
        names += QByteArray(",\"") + field.name + "\":";
    return names;
}

template <class Values>
static void putItem(JsonPen& pen, Kind kind, QByteArrayView uuid, const QByteArrayList& names, Values& values)
{
    const EntityType& type = entityType(kind);
    pen.put("{\"kind\":\"");
    pen.put(type.table);
    pen.put("\",\"uuid\":");
    pen.uuid(uuid);
    for (int at = 0; at < names.size(); ++at) {
        pen.put(names[at]);
        putField(pen, type.fields[static_cast<size_t>(at)], values, at);
    }
    pen.put('}');
}

namespace {

class RecordValues {
public:
    RecordValues(const EntityStore& store, const Record& record)
        : m_store(store)
        , m_record(record)
    {
    }

    bool isNull(int at) const { return !m_record.values[at].isValid(); }
    qint64 integer(int at) const { return m_record.values[at].toLongLong(); }
    double real(int at) const { return m_record.values[at].toDouble(); }
    QByteArrayView text(int at) { return m_bytes = m_record.values[at].toString().toUtf8(); }
    QByteArrayView blob(int at) { return m_bytes = m_record.values[at].toByteArray(); }
    QByteArrayView target(int at)
    {
        const Field& field = entityType(m_record.kind).fields[static_cast<size_t>(at)];
        const bool any = field.type == FieldType::Item;
        const ItemRef item{any ? static_cast<Kind>(integer(at - 1)) : field.target, integer(at)};
        return m_bytes = m_store.uuidOf(item).toRfc4122();
    }

private:
    const EntityStore& m_store;
    const Record& m_record;
    QByteArray m_bytes{};
};

// The columns are the UUID and then the fields, with UUIDs in place of references.
class RowValues {
public:
    explicit RowValues(const Rows& rows)
        : m_rows(rows)
    {
    }

    bool isNull(int at) const { return m_rows.isNull(at + 1); }
    qint64 integer(int at) const { return m_rows.integer(at + 1); }
    double real(int at) const { return m_rows.real(at + 1); }
    QByteArrayView text(int at) const { return m_rows.bytes(at + 1); }
    QByteArrayView blob(int at) const { return m_rows.bytes(at + 1); }
    QByteArrayView target(int at) const { return m_rows.bytes(at + 1); }

private:
    const Rows& m_rows;
};

} // namespace

QByteArray jsonLine(const EntityStore& store, const Record& record)
{
    QByteArray line;
    RecordValues values(store, record);
    {
        JsonPen pen(line);
        putItem(pen, record.kind, record.uuid.toRfc4122(), memberNames(record.kind), values);
    }
    return line;
}

// The UUID of an item whose kind stands in the field before.
static QByteArray uuidOfAnyKind(const QByteArray& kindColumn, const QByteArray& column)
{
    QByteArray uuid = "case " + kindColumn;
    for (Kind kind : allKinds())
        uuid += " when " + QByteArray::number(static_cast<int>(kind)) + " then (select uuid from "
            + entityType(kind).table + " where id = " + column + ')';
    return uuid + " end";
}

// What is referred to is joined, which takes half as long as a select for each column does.
static QByteArray selectOf(Kind kind)
{
    const EntityType& type = entityType(kind);
    const QByteArray own = QByteArray(type.table) + '.';
    QByteArray columns = own + "uuid";
    QByteArray joins;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field& field = type.fields[i];
        QByteArray column = own + field.name;
        if (field.type == FieldType::Reference) {
            const QByteArray target = "target" + QByteArray::number(i);
            joins += QByteArray(" left join ") + entityType(field.target).table + ' ' + target;
            joins += " on " + target + ".id = " + column;
            column = target + ".uuid";
        } else if (field.type == FieldType::Item) {
            column = uuidOfAnyKind(own + type.fields[i - 1].name, column);
        }
        columns += ", " + column;
    }
    return "select " + columns + " from " + type.table + joins + " where " + own + "uuid > ? order by " + own
        + "uuid";
}

JsonLines::JsonLines(Database& database, Kind kind, const QUuid& after)
    : m_kind(kind)
    , m_names(memberNames(kind))
    , m_rows(database.query(selectOf(kind), {after.isNull() ? QByteArray("") : after.toRfc4122()}))
{
}

bool JsonLines::next(JsonPen& pen, QByteArrayView before)
{
    if (!m_rows.next())
        return false;
    pen.put(before);
    RowValues values(m_rows);
    putItem(pen, m_kind, m_rows.bytes(0), m_names, values);
    return true;
}

QUuid JsonLines::uuid() const { return QUuid::fromRfc4122(m_rows.bytes(0)); }

} // namespace telemaco
