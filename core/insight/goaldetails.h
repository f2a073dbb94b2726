// All that the page of a goal shows, read in one go. On the workspace's thread.
#pragma once

#include "core/insight/progress.h"
#include "core/workspace/goals.h"

namespace telemaco {

// Somebody a goal can belong to, or a relationship by the name of its other side.
struct NamedItem {
    qint64 id = 0;
    QUuid uuid{};
    QString name{};

    bool operator==(const NamedItem&) const = default;
};

struct GoalDetails {
    Goal goal{};
    bool isMine = false;
    bool old = false; // overdue already when it came
    bool brought = false; // to be brought to the next meeting of its relationship
    std::optional<double> progress{};
    QList<Milestone> milestones{};
    QList<CheckIn> checkIns{}; // the newest first
    QList<DueChange> moves{};
    QStringList tags{};
    QList<NamedItem> entries{}; // linked, the newest first
    QList<NamedItem> questions{}; // open and answered ones that come from these entries
    QList<NamedItem> people{}; // linked: who has to do with it
    QList<NamedItem> owners{}; // me first; my name may be empty
    QList<NamedItem> relationships{};
};

std::optional<GoalDetails> goalDetails(const Workspace& workspace, const QUuid& uuid);

// Me first, then the people of relationships that are not over, by name.
QList<NamedItem> possibleOwners(const Workspace& workspace);
// Those that are not over, by the name of the other side.
QList<NamedItem> openRelationships(const Workspace& workspace);

} // namespace telemaco
