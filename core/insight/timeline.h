// The line of a relationship: whatever happened between the two, in the order of time, page by page.
// A page costs the same wherever in the line it lies and however large the file is: each kind is
// read from its own index behind a key, and the pages are merged. Goals are few enough to be looked
// at one by one. Days without a time count as noon where the person is now.
// On the workspace's thread.
#pragma once

#include "core/insight/preparation.h"

namespace telemaco {

// What can be seen alone.
enum class MomentKind { Meeting, Contact, Goal, CheckIn, Entry, Question, Action };

// At the same instant they stand in this order, the first one lowest.
enum class Happening {
    GoalBegun,
    GoalReplanned,
    MilestoneDone,
    CheckIn,
    GoalTurned, // its state is another one
    Contact,
    Meeting,
    Entry,
    QuestionAsked,
    QuestionAnswered,
    ActionDone,
};

MomentKind kindOf(Happening what);

// A moment's place in the line.
struct MomentKey {
    qint64 instant = 0; // UTC milliseconds
    Happening what = Happening::GoalBegun;
    qint64 id = 0; // of the item; of an entry its place in the index
    qint64 part = 0; // which of its re-plannings, from the first

    auto operator<=>(const MomentKey&) const = default;
};

inline constexpr MomentKey oldestMoment{std::numeric_limits<qint64>::min(), Happening::GoalBegun, 0, 0};
inline constexpr MomentKey newestMoment{std::numeric_limits<qint64>::max(), Happening::ActionDone,
    std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};

// Only what belongs to what happened is filled in.
struct Moment {
    MomentKey key{};
    QUuid uuid{}; // of this moment: the same each time it is read
    ItemRef item{}; // the meeting, contact, goal, milestone, check-in, entry, question or action
    QDate date{}; // where it took place
    QTime time{}; // none: not known
    QString title{}; // of a goal, milestone, entry, question or action; of a meeting what it closed with
    QString text{}; // a contact's line, an answer, a comment, why the due date is another one
    QString goal{}; // what a milestone or a check-in belongs to
    bool mine = false; // the goal, the question or the action is
    MeetingState meeting = MeetingState::Planned;
    std::optional<Channel> channel{};
    std::optional<int> minutes{};
    std::optional<Side> by{}; // who began the contact, who called the meeting off
    QDate was{}; // due, before it was re-planned
    QDate due{};
    GoalState state = GoalState::Open;
    std::optional<double> value{};
    QString unit{};

    bool operator==(const Moment&) const = default;
};

// A stretch of the line, newest first, and whether there is more beyond its ends.
struct TimelineStretch {
    QList<Moment> lines{};
    bool newer = false;
    bool older = false;
};

struct TimelineQuery {
    Id<Relationship> relationship{};
    QList<MomentKind> kinds{}; // none: all
    // For the other side: no words that are only mine, and of goals and entries those shared with it.
    Audience audience = Audience::Me;
};

TimelineStretch momentsBefore(
    const Workspace& workspace, const TimelineQuery& query, MomentKey key, int limit); // older is known
TimelineStretch momentsAfter(
    const Workspace& workspace, const TimelineQuery& query, MomentKey key, int limit); // newer is known
// `limit` moments to each side of the key, and the one that has it.
TimelineStretch momentsAround(
    const Workspace& workspace, const TimelineQuery& query, MomentKey key, int limit);
// From `first` down to `last`, at most `limit`.
TimelineStretch momentsBetween(
    const Workspace& workspace, const TimelineQuery& query, MomentKey first, MomentKey last, int limit);

// The newest moment that a day could have where the person is now.
MomentKey endOfDayInLine(const Workspace& workspace, QDate day);

// Whose line it is, and the days at its ends; none: nothing has happened.
struct TimelineFrame {
    Relationship relationship{};
    Person other{};
    QDate first{};
    QDate last{};
};
std::optional<TimelineFrame> timelineFrame(
    const Workspace& workspace, const QUuid& relationship, Audience audience);

} // namespace telemaco
