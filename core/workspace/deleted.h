// What was deleted and is gone now, and the way back. Nothing is kept for this: it is read from
// the change log, so what an undo took away is there as well. On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

struct DeletedItem {
    qint64 operation = 0;
    qint64 at = 0; // UTC milliseconds
    QString title{}; // as titleOf() has it; may be empty
    Record record{}; // as it stood last
    bool byUndo = false;
};

// Where a list of them goes on: below this row of the log.
struct DeletedPlace {
    qint64 operation = std::numeric_limits<qint64>::max();
    int sequence = 0;
};

struct DeletedPage {
    QList<DeletedItem> items{};
    DeletedPlace next{};
    bool more = false;
};

// The newest first. What went with something else (a goal's milestones) comes back with it and is
// not listed for itself; nor are links and where items came from. A page looks at so many rows
// of the log and no more, so one may be short, or empty with more to come.
DeletedPage deletedItems(
    const Workspace& workspace, const DeletedPlace& from = {}, int limit = 60, const QString& me = {});

// The item as it stood, with what went with it: children, links, tags, references, as far as their
// other ends are there. One operation, as it can be undone. Missing: it was not deleted, was erased
// for good, or what it belongs to is not there.
Result<ChangeSet> restoreDeleted(Workspace& workspace, const QUuid& uuid);

// The same inside an operation.
Result<void> bringBack(Writer& writer, const ChangeLog& log, const QUuid& uuid);

} // namespace telemaco
