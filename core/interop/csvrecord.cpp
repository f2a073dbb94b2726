#include "core/interop/csvrecord.h"

#include "core/base/reason.h"
#include "core/base/uuid.h"
#include "core/domain/descriptions.h"
#include "core/interop/csvfile.h"
#include "core/interop/jsonlines.h"
#include "core/interop/jsonrecord.h"
#include "core/workspace/titles.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace telemaco {

static const QString uuidColumn = QStringLiteral("uuid");

std::vector<Kind> tableKinds()
{
    std::vector<Kind> kinds;
    for (Kind kind : allKinds())
        if (kind != Kind::Link && kind != Kind::ImportSource)
            kinds.push_back(kind);
    return kinds;
}

QString tableName(Kind kind)
{
    if (kind == Kind::Person)
        return QStringLiteral("people");
    if (kind == Kind::Entry)
        return QStringLiteral("journal");
    QString name = kindName(kind).replace(u'_', u'-');
    if (name.endsWith(u'y')) {
        name.chop(1);
        name += QStringLiteral("ie");
    }
    return name + u's';
}

std::optional<Kind> kindOfTable(QStringView name)
{
    for (Kind kind : tableKinds())
        if (name == tableName(kind))
            return kind;
    return {};
}

static QString nameOf(const Field& field) { return QString::fromLatin1(field.name); }
static QString uuidNameOf(const Field& field) { return nameOf(field) + QStringLiteral("_uuid"); }

static bool pointsAway(const Field& field)
{
    return field.type == FieldType::Reference || field.type == FieldType::Item;
}

QStringList tableHeader(Kind kind)
{
    QStringList header;
    for (const Field& field : entityType(kind).fields) {
        header += nameOf(field);
        if (pointsAway(field))
            header += uuidNameOf(field);
    }
    return header += uuidColumn;
}

// A number is no formula, whatever its sign.
static QString cellOf(const Field& field, const QJsonValue& value)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Integer: return QString::number(value.toInteger());
    case FieldType::Real: return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case FieldType::Bool: return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    case FieldType::Instant:
        return QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC).toString(Qt::ISODateWithMs);
    case FieldType::Texts: {
        QStringList texts;
        for (const QJsonValue& text : value.toArray())
            texts += text.toString();
        return withGuard(texts.join(u'\n'));
    }
    default: return withGuard(value.toString());
    }
}

QStringList tableRow(const Workspace& workspace, const Record& record)
{
    const EntityType& type = entityType(record.kind);
    const QJsonObject object = QJsonDocument::fromJson(jsonLine(workspace.store(), record)).object();
    QStringList cells;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field& field = type.fields[i];
        const QJsonValue value = object.value(nameOf(field));
        if (pointsAway(field))
            cells += withGuard(titleOf(workspace, referenceOf(record, i)));
        cells += cellOf(field, value);
    }
    return cells += object.value(uuidColumn).toString();
}

// Every column but the readable names and those that came later than the file.
std::optional<Kind> kindOfHeader(const QStringList& header)
{
    if (!header.contains(uuidColumn))
        return {};
    std::optional<Kind> best;
    qsizetype most = 0;
    for (Kind kind : tableKinds()) {
        const QStringList own = tableHeader(kind);
        qsizetype common = 0;
        for (const QString& column : own)
            common += header.contains(column);
        if (header.contains(own.first()) && common * 2 > own.size() && common > most) {
            most = common;
            best = kind;
        }
    }
    return best;
}

static Error invalid(const QString& column, const QString& cell)
{
    return {ErrorCode::Invalid, {Reason::Says, cell.left(longestQuote)}, {}, 0, column};
}

static Result<QJsonValue> numberFrom(const QString& column, const QString& cell)
{
    bool fine = false;
    const double number = QString(cell).replace(u',', u'.').toDouble(&fine);
    return fine ? Result<QJsonValue>(QJsonValue(number)) : invalid(column, cell);
}

static Result<QJsonValue> instantFrom(const QString& column, const QString& cell)
{
    const QDateTime moment = QDateTime::fromString(cell, Qt::ISODateWithMs);
    return moment.isValid() ? Result<QJsonValue>(QJsonValue(moment.toMSecsSinceEpoch()))
                            : invalid(column, cell);
}

static Result<QJsonValue> valueFrom(const Field& field, const QString& cell)
{
    const QString column = nameOf(field);
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Real: return numberFrom(column, cell);
    case FieldType::Instant: return instantFrom(column, cell);
    case FieldType::Bool:
        if (cell != u"yes" && cell != u"no")
            return invalid(column, cell);
        return QJsonValue(cell == u"yes");
    case FieldType::Texts: {
        QJsonArray texts;
        for (const QString& text : withoutGuard(cell).split(u'\n', Qt::SkipEmptyParts))
            texts += text;
        return QJsonValue(texts);
    }
    case FieldType::Text:
    case FieldType::LongText: return QJsonValue(withoutGuard(cell));
    default: return QJsonValue(withoutGuard(cell).trimmed());
    }
}

// An empty cell is an empty text, or none where there may be none; other fields keep what they are.
static QJsonValue emptyValue(const Field& field, const QVariant& blank)
{
    if (field.type == FieldType::Text || field.type == FieldType::LongText)
        return QString();
    if (field.type == FieldType::Texts)
        return QJsonArray();
    return blank.isValid() ? QJsonValue(QJsonValue::Undefined) : QJsonValue();
}

// A tag is named by its path, everywhere.
static QUuid uuidFrom(Kind kind, const QStringList& header, const QStringList& cells)
{
    if (kind == Kind::Tag)
        return tagUuid(withoutGuard(cells.value(header.indexOf(QStringLiteral("path")))));
    return namedUuid("csv:" + kindName(kind).toUtf8() + '\n' + cells.join(QChar(0x1F)).toUtf8());
}

Result<QJsonObject> objectFromRow(Kind kind, const QStringList& header, const QStringList& cells)
{
    const QString uuid = cells.value(header.indexOf(uuidColumn)).trimmed();
    QJsonObject object{{QStringLiteral("kind"), kindName(kind)},
        {uuidColumn, uuid.isEmpty() ? uuidFrom(kind, header, cells).toString(QUuid::WithoutBraces) : uuid}};
    const Record blank = blankRecord(kind);
    const EntityType& type = entityType(kind);
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field& field = type.fields[i];
        const qsizetype column = header.indexOf(pointsAway(field) ? uuidNameOf(field) : nameOf(field));
        if (column < 0)
            continue;
        const QString cell = cells.value(column);
        const auto value = cell.isEmpty()
            ? Result<QJsonValue>(emptyValue(field, blank.values[static_cast<qsizetype>(i)]))
            : valueFrom(field, cell);
        if (!value)
            return value.error();
        if (!value->isUndefined())
            object.insert(nameOf(field), *value);
    }
    return object;
}

QHash<QUuid, QString> namesInRow(Kind kind, const QStringList& header, const QStringList& cells)
{
    QHash<QUuid, QString> names;
    for (const Field& field : entityType(kind).fields) {
        if (!pointsAway(field))
            continue;
        const auto uuid = QUuid::fromString(cells.value(header.indexOf(uuidNameOf(field))).trimmed());
        if (!uuid.isNull())
            names.insert(uuid, withoutGuard(cells.value(header.indexOf(nameOf(field)))));
    }
    return names;
}

} // namespace telemaco
