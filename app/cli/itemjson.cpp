#include "app/cli/itemjson.h"

#include "app/cli/display.h"
#include "core/interop/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace telemaco {

static QByteArray unwrapped(const QJsonArray& one)
{
    const QByteArray json = QJsonDocument(one).toJson(QJsonDocument::Compact);
    return json.mid(1, json.size() - 2);
}

QByteArray jsonText(const QString& text) { return unwrapped({text}); }

QByteArray itemJson(const Workspace& workspace, const Record& record)
{
    QByteArray line = jsonLine(workspace.store(), record);
    line.chop(1); // its brace
    const auto& fields = entityType(record.kind).fields;
    for (size_t i = 0; i < fields.size(); ++i)
        if (const ItemRef item = referenceOf(record, i))
            line += QByteArray(",\"") + fields[i].name + "_name\":" + jsonText(displayTitle(workspace, item));
    line += ",\"display_name\":" + jsonText(displayTitle(workspace, record));
    line += ",\"tags\":"
        + QJsonDocument(QJsonArray::fromStringList(tagsOf(workspace, record.ref())))
              .toJson(QJsonDocument::Compact);
    return line + '}';
}

} // namespace telemaco
