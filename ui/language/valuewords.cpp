#include "ui/language/valuewords.h"

#include "core/base/shortened.h"
#include "core/workspace/titles.h"
#include "ui/language/words.h"

#include <QLocale>

namespace telemaco {

using Reader = ValueWords::Reader;

QString ValueWords::me() { return tr("me"); }

QString ValueWords::field(Kind kind, const Field& field)
{
    const QString name = QString::fromLatin1(field.name);
    const QString word = Words::field(kind, name);
    return word.isEmpty() ? name : word;
}

static QString itemWords(const Workspace& workspace, ItemRef item, Reader reader)
{
    const QUuid uuid = workspace.store().uuidOf(item);
    if (uuid.isNull()) // it has gone since
        return ValueWords::tr("an item that is gone");
    const QString title = titleOf(workspace, item, ValueWords::me()).simplified();
    const QString shown = shortened(title, 100);
    return reader == Reader::Window
        ? shown
        : QStringLiteral("%1 (%2)").arg(shown, uuid.toString(QUuid::WithoutBraces));
}

static QString dateWords(const QString& stored, Reader reader)
{
    const QDate date = QDate::fromString(stored, Qt::ISODate);
    return reader == Reader::Window && date.isValid()
        ? QLocale().toString(date, QStringLiteral("d MMMM yyyy"))
        : stored;
}

static QString momentWords(const Workspace& workspace, const QVariant& value)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(value.toLongLong(), workspace.clock().zone());
    return QLocale().toString(moment, QLocale::ShortFormat);
}

QString ValueWords::value(
    const Workspace& workspace, Kind kind, const QVariantList& values, size_t index, Reader reader)
{
    const Field& field = entityType(kind).fields[index];
    const QVariant& value = values[static_cast<qsizetype>(index)];
    if (!value.isValid())
        return {};
    switch (field.type) {
    case FieldType::Bool: return value.toInt() ? tr("yes") : QString();
    case FieldType::Choice: return Words::choice(QString::fromLatin1(field.name), value.toString());
    case FieldType::Reference:
    case FieldType::Item: return itemWords(workspace, referenceOf({kind, 0, {}, values}, index), reader);
    case FieldType::KindOf: return Words::kind(static_cast<Kind>(value.toInt()));
    case FieldType::Uuid: return QUuid::fromRfc4122(value.toByteArray()).toString(QUuid::WithoutBraces);
    case FieldType::Bytes: return QString::fromLatin1(value.toByteArray().toHex());
    case FieldType::Texts: {
        QStringList texts;
        stored::write(texts, value);
        return texts.join(u'\n');
    }
    case FieldType::Date: return dateWords(value.toString(), reader);
    case FieldType::Real:
        return reader == Reader::Window ? QLocale().toString(value.toDouble(), 'g', 12) : value.toString();
    case FieldType::Instant:
        return reader == Reader::Window ? momentWords(workspace, value) : value.toString();
    default: return value.toString();
    }
}

QString ValueWords::via(const QString& via)
{
    if (via == viaName(Via::CommandLine))
        return tr("command line");
    if (via == viaName(Via::Import))
        return tr("import");
    if (via == viaName(Via::Packet))
        return tr("packet");
    return tr("window");
}

QString ValueWords::doer(const Doer& doer)
{
    const QString name = !doer.author.isEmpty() ? doer.author : doer.isMe ? me() : tr("somebody");
    QString how = via(doer.via);
    if (doer.elsewhere)
        how = tr("%1, on another device").arg(how);
    if (doer.reversal)
        how = tr("%1, undo or redo").arg(how);
    return QStringLiteral("%1 (%2)").arg(name, how);
}

} // namespace telemaco
