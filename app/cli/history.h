// What happened to an item, field by field, in lines for the terminal.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

struct HistoryLine {
    qint64 at = 0; // UTC milliseconds
    QString who{}; // the person and the way: "Anna (command line)"
    QString field{}; // empty: it is about the whole item
    QString what{}; // "was → became", "made", "deleted"
};

// Newest first; empty when the item was never there.
QList<HistoryLine> historyLines(const Workspace& workspace, const QUuid& uuid);

} // namespace telemaco
