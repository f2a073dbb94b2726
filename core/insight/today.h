// What today asks for a look: facts of active relationships and of my own goals, each with what
// is behind it. Prospects, paused and ended relationships raise none. Every list is short and
// read through an index. On the workspace's thread.
#pragma once

#include "core/insight/progress.h"

namespace telemaco {

// Nothing heard for longer than agreed.
struct Quiet {
    Id<Relationship> relationship{};
    QUuid uuid{};
    QString name{}; // the other side
    QDate last{}; // the last contact or meeting held; none: never, counted from the start
    int days = 0;
    std::optional<int> agreed{}; // every so many days; none: nothing agreed, a month is taken
};

struct Waiting {
    Id<Question> id{};
    QUuid uuid{};
    QString text{}; // its first line
    QString asker{}; // empty: me
    QString to{}; // empty: me, or nobody yet
    bool toMe = false;
    QDate asked{};
    QUuid entry{}; // the journal entry it came from
    QUuid relationship{}; // with the one who asks or is asked
};

// A meeting to come, or one that is past and was neither closed nor called off.
struct MeetingLine {
    Id<Meeting> id{};
    QUuid uuid{};
    Id<Relationship> relationship{};
    QUuid relationshipUuid{};
    QString name{}; // the other side
    bool mentorsMe = false;
    MeetingState state = MeetingState::Planned;
    QDateTime start{}; // where the person is now
    bool timed = false; // else only the day is known
    std::optional<int> minutes{};
    std::optional<Channel> channel{};
    QString place{};
    QString closing{}; // the sentence it closed with, or why it was called off
    QString lastClosing{}; // the sentence that the one held before it closed with
};

struct ActionLine {
    Action action{};
    QString owner{}; // empty: me
    bool mine = false;
    QString with{}; // the other side
    QDate agreedOn{}; // the day of the meeting it comes from
};

// A page of the journal worth reading again: of this day a year ago, else one by chance.
struct LookBack {
    QUuid uuid{};
    QString title{};
    QString text{}; // its beginning
    QDate date{};
    int years = 0; // 0: by chance
};

struct Page {
    QUuid uuid{};
    QString title{}; // its title or first line
    QDate date{};
};

struct TodayFacts {
    QList<Quiet> quiet{}; // the longest beyond what was agreed first
    QList<GoalLine> due{}; // overdue or due within two weeks, the first due first
    QList<GoalLine> still{}; // no movement for a month, the longest first
    QList<Waiting> waiting{}; // open questions, the oldest first
    QList<MeetingLine> meetings{}; // planned, today and in the six days after
    std::optional<MeetingLine> next{}; // the first one planned after those
    QList<MeetingLine> unclosed{}; // planned for a moment that is past, the newest first
    QList<ActionLine> actions{}; // overdue or due within two weeks, the first due first
    std::optional<LookBack> lookBack{};
    QList<Page> pages{}; // the last journal entries
    int oldGoals = 0; // open and overdue already when they came: see countOldGoals
    bool hasRelationships = false;
    bool isNew = true; // nobody but me, no goal and no entry
};

TodayFacts todayFacts(const Workspace& workspace, QDate today);

MeetingLine lineOf(const Workspace& workspace, const Meeting& meeting);
ActionLine lineOf(const Workspace& workspace, const Action& action);

// Days from which a silence counts where none was agreed, and a goal counts as still.
inline constexpr int quietDays = 30;
inline constexpr int dueSoonDays = 14;

} // namespace telemaco
