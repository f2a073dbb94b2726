// Items of a kind as rows of a table and back, by their field list. A reference takes two
// columns: what it is called, for a person, and the UUID ("goal", "goal_uuid"). The item's own
// UUID stands last.
#pragma once

#include "core/workspace/workspace.h"

#include <QJsonObject>

namespace telemaco {

// The kinds there are tables of: all but what only holds others together.
std::vector<Kind> tableKinds();
// "people", "goals", "journal", "check-ins": what a table of the kind is called.
QString tableName(Kind kind);
std::optional<Kind> kindOfTable(QStringView name);

QStringList tableHeader(Kind kind);
// Text that a spreadsheet would calculate has an apostrophe before it.
QStringList tableRow(const Workspace& workspace, const Record& record);

// The kind of a table that was exported from here, by its header; more columns may stand there.
std::optional<Kind> kindOfHeader(const QStringList& header);
// A row as an item of our JSON; columns that are not there are left out. Invalid with the column.
// A row without UUID gets one that follows from its cells. `names`: what is called how, by UUID.
Result<QJsonObject> objectFromRow(Kind kind, const QStringList& header, const QStringList& cells);
QHash<QUuid, QString> namesInRow(Kind kind, const QStringList& header, const QStringList& cells);

} // namespace telemaco
