// The history of an item in words, made where the file is read: on the workspace's thread.
#pragma once

#include "core/workspace/history.h"
#include "ui/history/differencetext.h"

namespace telemaco {

struct HistoryHead {
    std::optional<Kind> kind{}; // none: nothing is known of it
    QString title{};
    bool isThere = false; // else it was deleted
};

HistoryHead historyHead(const Workspace& workspace, const QUuid& uuid);

// What a version changed; of one that was made or deleted, all that it said.
QList<ShownChange> shownChanges(
    const Workspace& workspace, const QUuid& uuid, Kind kind, const Version& version);

} // namespace telemaco
