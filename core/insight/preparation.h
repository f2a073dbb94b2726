// The preparation sheet of a meeting, put together from facts. On the workspace's thread.
#pragma once

#include "core/insight/progress.h"
#include "core/workspace/meetings.h"

namespace telemaco {

// For whom the sheet is meant. For the other side it holds what both know: shared notes, the agenda,
// the actions, the questions between the two, and of goals and entries those shared with them.
enum class Audience { Me, Other };

// Whether the other side of the relationship may see it.
bool isShared(const Workspace& workspace, ItemRef item, Id<Relationship> relationship);

struct OpenAction {
    Action action{};
    QString owner{}; // empty: me
    bool mine = false;
    int moved = 0; // how often its due date was
};

struct DueMilestone {
    Milestone milestone{};
    QString goal{};
    QUuid goalUuid{};
};

struct NewCheckIn {
    CheckIn checkIn{};
    QString goal{};
    QUuid goalUuid{};
    QString unit{};
    std::optional<double> before{}; // the value before it
};

struct Brought {
    ItemRef item{};
    QUuid uuid{};
    QString title{};
    QString text{}; // of an entry, from its beginning
    QDate date{};
};

struct Preparation {
    Audience audience = Audience::Me;
    QString myName{}; // may be empty
    Relationship relationship{};
    Person other{};
    Side mySide = Side::Mentor;
    std::optional<Meeting> meeting{}; // the one prepared for; none: nothing is planned
    std::optional<Meeting> last{}; // the last one held before it
    QDate lastContact{}; // or meeting held; none: never
    QList<AgendaItem> agenda{}; // open ones
    QList<Question> questions{}; // open ones between the two, the oldest first
    QList<OpenAction> actions{};
    QList<DueMilestone> milestones{}; // of open goals, due up to the day of the meeting
    QList<NewCheckIn> checkIns{}; // since the last meeting, the oldest first
    QList<Brought> brought{}; // to be brought up next time
    QList<Brought> about{}; // what was brought to this meeting
};

// For `meeting`, or with none for the next meeting of `relationship`. Nothing: there is no such.
std::optional<Preparation> prepare(const Workspace& workspace, Id<Meeting> meeting, Audience audience);
std::optional<Preparation> prepare(
    const Workspace& workspace, Id<Relationship> relationship, Audience audience);

} // namespace telemaco
