#include "app/cli/values.h"

#include "app/cli/commands.h"
#include "app/cli/display.h"
#include "app/cli/terminal.h"
#include "ui/language/words.h"

namespace telemaco {

QString wordedField(Kind kind, const Field& field)
{
    const QString name = QString::fromLatin1(field.name);
    const QString word = Words::field(kind, name);
    return word.isEmpty() ? name : word;
}

static QString named(const Workspace& workspace, ItemRef item)
{
    const QUuid uuid = workspace.store().uuidOf(item);
    if (uuid.isNull()) // it has gone since
        return Cli::tr("an item that is gone");
    return QStringLiteral("%1 (%2)").arg(oneLine(displayTitle(workspace, item), 100), plainUuid(uuid));
}

QString wordedValue(const Workspace& workspace, const Record& record, size_t index)
{
    const Field& field = entityType(record.kind).fields[index];
    const QVariant& value = record.values[static_cast<qsizetype>(index)];
    if (!value.isValid())
        return {};
    switch (field.type) {
    case FieldType::Bool:
        return value.toInt() ? Cli::tr("yes") : QString();
    case FieldType::Choice:
        return Words::choice(QString::fromLatin1(field.name), value.toString());
    case FieldType::Reference:
    case FieldType::Item:
        return named(workspace, referenceOf(record, index));
    case FieldType::KindOf:
        return Words::kind(static_cast<Kind>(value.toInt()));
    case FieldType::Uuid:
        return plainUuid(QUuid::fromRfc4122(value.toByteArray()));
    case FieldType::Bytes:
        return QString::fromLatin1(value.toByteArray().toHex());
    case FieldType::Texts: {
        QStringList texts;
        stored::write(texts, value);
        return printable(texts.join(u'\n'));
    }
    default:
        return printable(value.toString());
    }
}

} // namespace telemaco
