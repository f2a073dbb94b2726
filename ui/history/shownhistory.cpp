#include "ui/history/shownhistory.h"

#include "core/workspace/titles.h"
#include "ui/language/valuewords.h"

namespace telemaco {

using What = TextPiece::What;

HistoryHead historyHead(const Workspace& workspace, const QUuid& uuid)
{
    const auto item = workspace.find(uuid);
    if (const auto record = item ? workspace.store().find(*item) : std::nullopt)
        return {record->kind, titleOf(workspace, *record, ValueWords::me()), true};
    const auto removal = workspace.log().removalOf(uuid);
    if (!removal)
        return {};
    const Record old = removedRecord(*removal);
    return {old.kind, titleOf(workspace, old, ValueWords::me()), false};
}

static QString words(const Workspace& workspace, Kind kind, QVariantList values, size_t field)
{
    return ValueWords::value(workspace, kind, values, field, ValueWords::Reader::Window);
}

// What follows from other fields, or says nothing to a person.
static bool isShown(const Field& field)
{
    return field.type != FieldType::Instant && field.type != FieldType::Bytes
        && field.type != FieldType::KindOf && qstrcmp(field.name, "me") != 0;
}

static QList<ShownChange> wholeRecord(const Workspace& workspace, const Record& record, What what)
{
    QList<ShownChange> all;
    const auto& fields = entityType(record.kind).fields;
    for (size_t i = 0; i < fields.size(); ++i)
        if (const QString said = words(workspace, record.kind, record.values, i);
            isShown(fields[i]) && !said.isEmpty())
            all += ShownChange{ValueWords::field(record.kind, fields[i]), {{what, said}}};
    return all;
}

static ShownChange shown(const Workspace& workspace, Kind kind, const FieldChange& change)
{
    const EntityType& type = entityType(kind);
    const Field& field = type.fields[change.field];
    ShownChange made{ValueWords::field(kind, field), {}};
    if (field.type == FieldType::LongText) {
        made.pieces = wordDifference(change.before + change.was.toString() + change.behind,
            change.before + change.became.toString() + change.behind);
        made.cutBefore = !change.fromStart;
        made.cutBehind = !change.toEnd;
        return made;
    }
    QVariantList values(static_cast<qsizetype>(type.fields.size()));
    const auto at = static_cast<qsizetype>(change.field);
    values[at] = change.was;
    const QString was = words(workspace, kind, values, change.field);
    values[at] = change.became;
    const QString became = words(workspace, kind, values, change.field);
    if (field.type == FieldType::Text) {
        made.pieces = wordDifference(was, became);
        return made;
    }
    if (!was.isEmpty())
        made.pieces += TextPiece{What::Removed, was};
    if (!was.isEmpty() && !became.isEmpty())
        made.pieces += TextPiece{What::Same, QStringLiteral("  →  ")};
    if (!became.isEmpty())
        made.pieces += TextPiece{What::Added, became};
    return made;
}

QList<ShownChange> shownChanges(
    const Workspace& workspace, const QUuid& uuid, Kind kind, const Version& version)
{
    if (version.what == Version::What::Made) {
        const auto record = recordAsOf(workspace, uuid, version.operation);
        return record ? wholeRecord(workspace, *record, What::Added) : QList<ShownChange>();
    }
    if (version.what == Version::What::Deleted) {
        const auto record = recordAsOf(workspace, uuid, version.operation - 1);
        return record ? wholeRecord(workspace, *record, What::Removed) : QList<ShownChange>();
    }
    QList<ShownChange> all;
    for (const FieldChange& change : version.changes)
        if (isShown(entityType(kind).fields[change.field]))
            all += shown(workspace, kind, change);
    return all;
}

} // namespace telemaco
