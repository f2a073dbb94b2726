// What a person does about meetings, each as one operation and so one undo step. Everything is
// checked and written inside the operation. Errors are those of Workspace::perform and those of
// the values. On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

// The zone is the person's where none is given. Missing: no such relationship.
Result<Id<Meeting>> planMeeting(Workspace& workspace, Meeting meeting);

// Starts its clock, now; one that runs already goes on. Planned for a later day, it takes place today.
Result<ChangeSet> beginMeeting(Workspace& workspace, Id<Meeting> meeting);

// Nothing of it is required but that the meeting was held.
struct Closing {
    std::optional<int> minutes{}; // none: what its clock says (see clockMinutes), else what was planned
    QString sentence{}; // empty: what stands there stays
    std::optional<QStringList> activities{}; // none: what stands there stays
    std::optional<Meeting> next{}; // planned along with it
};

// Held, today if it was planned for a later day. What was marked to be brought is about this meeting from now
// on, and no longer to be brought.
Result<ChangeSet> closeMeeting(Workspace& workspace, Id<Meeting> meeting, const Closing& closing);

// Cancelled or missed, by whom and why as far as it is known.
Result<ChangeSet> callOffMeeting(
    Workspace& workspace, Id<Meeting> meeting, MeetingState how, std::optional<Side> by, const QString& why);

// Planned again: neither held nor called off.
Result<ChangeSet> reopenMeeting(Workspace& workspace, Id<Meeting> meeting);

// At the end of what is open in its relationship. Required: the text is empty.
Result<Id<AgendaItem>> addAgendaItem(Workspace& workspace, AgendaItem item);
// `in` is the meeting that it was talked through or let go in; none while it is open.
Result<ChangeSet> settleAgendaItem(
    Workspace& workspace, Id<AgendaItem> item, AgendaState state, Id<Meeting> in);

// Owned by me where nobody is named. Required: the title is empty.
Result<Id<Action>> addAction(Workspace& workspace, Action action);
// Done today, open again, or let go.
Result<ChangeSet> settleAction(Workspace& workspace, Id<Action> action, ActionState state);

// Whether an entry, a goal, a question is to be brought up at the next meeting of a relationship.
Result<ChangeSet> bringItems(
    Workspace& workspace, const QList<ItemRef>& items, Id<Relationship> relationship, bool bring);

} // namespace telemaco
