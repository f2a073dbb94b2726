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
    QDate last{}; // the last contact; none: never, counted from the start
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
    QList<Page> pages{}; // the last journal entries
    int oldGoals = 0; // open and overdue already when they came: see countOldGoals
    bool hasRelationships = false;
    bool isNew = true; // nobody but me, no goal and no entry
};

TodayFacts todayFacts(const Workspace& workspace, QDate today);

// Days from which a silence counts where none was agreed, and a goal counts as still.
inline constexpr int quietDays = 30;
inline constexpr int dueSoonDays = 14;

} // namespace telemaco
