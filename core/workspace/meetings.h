// Page-sized questions about meetings, agendas and actions. Each answer is bounded by its limit and
// by an index, however large the file. On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

// Whole minutes between two instants (UTC milliseconds), never less than none.
int minutesSince(qint64 begun, qint64 now);
// What its clock says; none where it was not started, or forgotten: nobody talks for half a day.
std::optional<int> clockMinutes(const Meeting& meeting, qint64 now);

// What a list of meetings shows: of one relationship, or of all.
struct MeetingQuery {
    Id<Relationship> relationship{}; // none: of all
    QList<MeetingState> states{}; // none: whatever their state
    bool newestFirst = true;
    qint64 from = std::numeric_limits<qint64>::min(); // instants, UTC milliseconds, both included
    qint64 to = std::numeric_limits<qint64>::max();
    std::optional<Meeting> after{}; // the last one there is
    int limit = 60;
};

QList<Meeting> meetings(const Workspace& workspace, const MeetingQuery& query);

// The last one held before an instant, and the next one planned from an instant on.
std::optional<Meeting> lastHeld(const Workspace& workspace, Id<Relationship> relationship, qint64 before);
std::optional<Meeting> nextPlanned(const Workspace& workspace, Id<Relationship> relationship, qint64 from);

// The day on which the two were last in touch: a contact noted or a meeting held. None: never.
QDate lastInTouch(const Workspace& workspace, Id<Relationship> relationship);

// When the next meeting would be, from what was agreed (or `usualDays`, where nothing was): as many
// days after the last one held, at the same time of day there. Where that day is past, the first
// day from tomorrow on with the weekday of the last one. None held yet: a week from today, no time.
Meeting proposedMeeting(const Workspace& workspace, const Relationship& relationship, int usualDays);
// The same counted from this one, as if it had been held.
Meeting proposedAfter(
    const Workspace& workspace, const Meeting& last, const Relationship& relationship, int usualDays);

// Open ones in their order.
QList<AgendaItem> openAgenda(const Workspace& workspace, Id<Relationship> relationship, int limit = 100);
// Those a meeting was held about: settled in it, or put down for it.
QList<AgendaItem> agendaOf(const Workspace& workspace, Id<Meeting> meeting, int limit = 200);

// Open ones, those due first first, at last those without a date.
QList<Action> openActions(const Workspace& workspace, Id<Relationship> relationship, int limit = 100);
QList<Action> openActionsOf(const Workspace& workspace, Id<Person> owner, int limit = 100);
// Open ones of whoever, due by `by`.
QList<Action> actionsDue(const Workspace& workspace, QDate by, int limit);
QList<Action> actionsFrom(const Workspace& workspace, Id<Meeting> meeting, int limit = 200);
// How often its due date was moved to another one; what was undone does not count.
int timesMoved(const Workspace& workspace, const Action& action);

// The items that are to be brought up at the next meeting.
QList<ItemRef> toBring(const Workspace& workspace, Id<Relationship> relationship, int limit = 50);

} // namespace telemaco
