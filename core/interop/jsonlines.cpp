#include "core/interop/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cstring>

namespace telemaco {

static bool needsEscape(char c) { return static_cast<uchar>(c) < 0x20 || c == '"' || c == '\\'; }

// Whether one of eight characters does, told from all at once.
static bool anyNeedsEscape(const char* eight)
{
    static constexpr quint64 ones = 0x0101010101010101;
    static constexpr quint64 highs = 0x8080808080808080;
    quint64 all = 0;
    std::memcpy(&all, eight, sizeof all);
    const quint64 quotes = all ^ (ones * '"');
    const quint64 slashes = all ^ (ones * '\\');
    return (((all - ones * 0x20) & ~all) | ((quotes - ones) & ~quotes) | ((slashes - ones) & ~slashes)) & highs;
}

static qsizetype plainLength(QByteArrayView text)
{
    qsizetype plain = 0;
    while (plain < text.size()) {
        if (text.size() - plain >= 8 && !anyNeedsEscape(text.data() + plain))
            plain += 8;
        else if (!needsEscape(text[plain]))
            ++plain;
        else
            break;
    }
    return plain;
}

static void appendEscape(QByteArray& line, char c)
{
    static constexpr char digits[] = "0123456789abcdef";
    static constexpr char escaped[] = "\b\f\n\r\t\"\\";
    static constexpr char letters[] = "bfnrt\"\\";
    line += '\\';
    if (const char* at = c ? std::strchr(escaped, c) : nullptr)
        line += letters[at - escaped];
    else
        line.append("u00").append(digits[c >> 4]).append(digits[c & 15]);
}

static void appendText(QByteArray& line, QByteArrayView text)
{
    line += '"';
    while (!text.isEmpty()) {
        const qsizetype plain = plainLength(text);
        line += text.first(plain);
        if (plain == text.size())
            break;
        appendEscape(line, text[plain]);
        text = text.sliced(plain + 1);
    }
    line += '"';
}

static void appendUuid(QByteArray& line, const QUuid& uuid)
{
    if (uuid.isNull())
        line += "null";
    else
        line.append('"').append(uuid.toByteArray(QUuid::WithoutBraces)).append('"');
}

static void appendValue(QByteArray& line, const QJsonValue& value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    line += QByteArrayView(wrapped).sliced(1, wrapped.size() - 2);
}

static QByteArray bytesOf(QByteArrayView view) { return QByteArray::fromRawData(view.data(), view.size()); }

// `Values` says what stands in the field of a number: isNull, integer, real, text, blob, and the UUID
// of the item that it refers to.
template <class Values> static void appendField(QByteArray& line, const Field& field, Values& values, int at)
{
    if (values.isNull(at)) {
        line += "null";
        return;
    }
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Instant:
        line += QByteArray::number(values.integer(at));
        break;
    case FieldType::Real:
        appendValue(line, values.real(at));
        break;
    case FieldType::Bool:
        line += values.integer(at) != 0 ? "true" : "false";
        break;
    case FieldType::Texts:
        appendValue(line, QJsonDocument::fromJson(bytesOf(values.text(at))).array());
        break;
    case FieldType::Reference:
    case FieldType::Item:
        appendUuid(line, values.target(at));
        break;
    case FieldType::KindOf:
        appendText(line, entityType(static_cast<Kind>(values.integer(at))).table);
        break;
    case FieldType::Uuid:
        appendUuid(line, QUuid::fromRfc4122(values.blob(at)));
        break;
    case FieldType::Bytes:
        appendText(line, bytesOf(values.blob(at)).toHex());
        break;
    default:
        appendText(line, values.text(at));
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
static void appendItem(
    QByteArray& line, Kind kind, const QUuid& uuid, const QByteArrayList& names, Values& values)
{
    const EntityType& type = entityType(kind);
    line.append("{\"kind\":\"").append(type.table).append("\",\"uuid\":");
    appendUuid(line, uuid);
    for (int at = 0; at < names.size(); ++at) {
        line += names[at];
        appendField(line, type.fields[static_cast<size_t>(at)], values, at);
    }
    line += '}';
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
    QUuid target(int at) const
    {
        const Field& field = entityType(m_record.kind).fields[static_cast<size_t>(at)];
        const bool any = field.type == FieldType::Item;
        return m_store.uuidOf({any ? static_cast<Kind>(integer(at - 1)) : field.target, integer(at)});
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
    QByteArrayView text(int at)
    {
        const QByteArrayView bytes = blob(at);
        return bytes.isValidUtf8() ? bytes : m_mended = QString::fromUtf8(bytes).toUtf8();
    }
    QByteArrayView blob(int at) const { return m_rows.bytes(at + 1); }
    QUuid target(int at) const { return QUuid::fromRfc4122(blob(at)); }

private:
    const Rows& m_rows;
    QByteArray m_mended{}; // a text that was no sound UTF-8
};

} // namespace

QByteArray jsonLine(const EntityStore& store, const Record& record)
{
    QByteArray line;
    RecordValues values(store, record);
    appendItem(line, record.kind, record.uuid, memberNames(record.kind), values);
    return line;
}

static QByteArray targetColumn(const EntityType& type, size_t at)
{
    const QByteArray table = type.table;
    const auto uuidIn = [&](Kind kind) {
        return QByteArray("(select uuid from ") + entityType(kind).table + " where id = " + table + '.'
            + type.fields[at].name + ')';
    };
    if (type.fields[at].type == FieldType::Reference)
        return uuidIn(type.fields[at].target);
    QByteArray column = QByteArray("case ") + type.fields[at - 1].name;
    for (Kind kind : allKinds())
        column += " when " + QByteArray::number(static_cast<int>(kind)) + " then " + uuidIn(kind);
    return column + " end";
}

static QByteArray selectOf(Kind kind)
{
    const EntityType& type = entityType(kind);
    QByteArray sql = "select uuid";
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const bool refers = type.fields[i].type == FieldType::Reference || type.fields[i].type == FieldType::Item;
        sql += ", " + (refers ? targetColumn(type, i) : QByteArray(type.fields[i].name));
    }
    return sql + " from " + type.table + " where uuid > ? order by uuid";
}

JsonLines::JsonLines(Database& database, Kind kind, const QUuid& after)
    : m_kind(kind)
    , m_names(memberNames(kind))
    , m_rows(database.query(selectOf(kind), {after.isNull() ? QByteArray("") : after.toRfc4122()}))
{
}

bool JsonLines::next(QByteArray& out)
{
    if (!m_rows.next())
        return false;
    RowValues values(m_rows);
    appendItem(out, m_kind, uuid(), m_names, values);
    return true;
}

QUuid JsonLines::uuid() const { return QUuid::fromRfc4122(m_rows.bytes(0)); }

} // namespace telemaco
