// Page-sized questions about goals: whose they are, which were old when they came, how their due
// date moved. Each answer is bounded by its limit and by an index, however large the file.
// On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

// Where a list of goals goes on: behind `after`, the last one there is.
struct GoalQuery {
    QList<GoalState> states{GoalState::Open, GoalState::Paused, GoalState::Reached, GoalState::LetGo};
    std::optional<Goal> after{};
    int limit = 60;
};

// Mine first, then everybody else's, by name. Of one person: the states in the order asked for, in
// each by due date, at last those without one.
QList<Goal> goalsByOwner(const Workspace& workspace, const GoalQuery& query);
QList<Goal> goalsOf(const Workspace& workspace, Id<Person> owner, const GoalQuery& query);

// The day an item was made here, where the person is now; none when its UUID does not tell.
QDate dayMade(const Workspace& workspace, const QUuid& uuid);

// What tells old goals in SQL, as the schema has it word for word: only then its indexes are used.
// 0 not old, 2 old, 1 it depends on the zone.
inline constexpr char goalAge[]
    = "(CASE WHEN due IS NULL OR substr(hex(uuid), 13, 1) <> '7' THEN 0 "
      "WHEN substr(hex(uuid), 1, 12) < printf('%012X', max(0, strftime('%s', due) * 1000 + 36000000)) THEN 0 "
      "WHEN substr(hex(uuid), 1, 12) < printf('%012X', max(0, strftime('%s', due) * 1000 + 129600000)) THEN "
      "1 "
      "ELSE 2 END)";

// Open goals whose due date was past already when they were made here: imported, mostly. The one
// that is due first comes first.
bool isOld(const Workspace& workspace, const Goal& goal);
QList<Goal> oldGoals(const Workspace& workspace, const std::optional<Goal>& after = {}, int limit = 60);
inline constexpr int mostOldGoals = 1000; // counted no further
int countOldGoals(const Workspace& workspace);

// Open goals that are due by `by`, those due first first, without old ones.
QList<Goal> goalsDue(const Workspace& workspace, Id<Relationship> relationship, QDate by, int limit);
// The same for goals of `owner` that belong to no relationship.
QList<Goal> goalsDueAlone(const Workspace& workspace, Id<Person> owner, QDate by, int limit);
// Open goals that are not old, those without a due date first.
QList<Goal> goalsOpen(const Workspace& workspace, Id<Relationship> relationship, int limit);
QList<Goal> goalsOpenAlone(const Workspace& workspace, Id<Person> owner, int limit);

// One re-planning. What was undone is left out; a first due date is none.
struct DueChange {
    QDate was{};
    QDate became{}; // none: no date any more
    QString reason{}; // given with it or after it; may be empty
    qint64 at = 0; // UTC milliseconds

    bool operator==(const DueChange&) const = default;
};

// The newest first.
QList<DueChange> dueHistory(const Workspace& workspace, const Goal& goal);

// One change of its state. What was undone is left out.
struct StateChange {
    GoalState became = GoalState::Open;
    qint64 at = 0; // UTC milliseconds

    bool operator==(const StateChange&) const = default;
};

// The newest first.
QList<StateChange> stateHistory(const Workspace& workspace, const Goal& goal);

// A goal with a title and nothing else. It belongs to the relationship that its owner is mentored
// in and that is not over, where there is just one. One operation; Required: the title is empty.
Result<ChangeSet> addGoal(Workspace& workspace, const QString& title, Id<Person> owner);

// What belongs to a goal.
QList<Milestone> milestonesOf(const Workspace& workspace, Id<Goal> goal, int limit = 500);
QList<CheckIn> checkInsOf(const Workspace& workspace, Id<Goal> goal, int limit = 1000); // the newest first
// The items of a kind that are linked to it as being about it, the newest first.
QList<qint64> itemsAbout(const Workspace& workspace, ItemRef item, Kind kind, int limit = 50);

} // namespace telemaco
