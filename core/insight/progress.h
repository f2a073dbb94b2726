// How far a goal has come, from its milestones or its check-ins, and when it last moved.
// On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

// 0 … 1, or none while nothing tells: no milestones, no check-in with a value, no way from one
// number to another. Going down counts as well: from 90 to 80, 85 is half of the way.
std::optional<double> progressOf(const Goal& goal, int milestones, int done, std::optional<double> lastValue);
std::optional<double> progressOf(const Workspace& workspace, const Goal& goal);

// The last day on which it was checked in, a milestone was done, or it was made.
QDate lastMovement(const Workspace& workspace, const Goal& goal);

// A goal as one line of a list.
struct GoalLine {
    Id<Goal> id{};
    QUuid uuid{};
    QString title{};
    Id<Person> owner{};
    QString ownerName{}; // empty: me, or nobody has told
    bool mine = false;
    QString with{}; // the other side of its relationship
    GoalState state = GoalState::Open;
    QDate start{};
    QDate due{};
    bool old = false; // due already when it came
    std::optional<double> progress{};
    QDate moved{};
};

GoalLine lineOf(const Workspace& workspace, const Goal& goal);

// The side of a relationship that is not me; of one between two others the mentee.
Person otherSide(const Workspace& workspace, const Relationship& relationship);

} // namespace telemaco
