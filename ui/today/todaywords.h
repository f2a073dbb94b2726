// The sentences of the Today page, made of facts.
#pragma once

#include "core/insight/today.h"
#include "ui/widgets/row.h"

#include <QCoreApplication>

namespace telemaco {

class TodayWords {
    Q_DECLARE_TR_FUNCTIONS(telemaco::TodayWords)

public:
    // What is on, in one sentence; kind when nothing is.
    static QString sentence(const TodayFacts& facts, int quiet);
    // "Not heard from for 23 days; you agreed on every 14."
    static QString quiet(const Quiet& quiet);
    static QString oldGoals(int count);

    // Meetings never closed, then those to come.
    static QList<Row> weekRows(const TodayFacts& facts, QDate today);
    // The next meeting, where there is none this week.
    static QList<Row> nextRows(const TodayFacts& facts, QDate today);
    // Actions and goals, what is due first first.
    static QList<Row> dueRows(const TodayFacts& facts, QDate today);
    static QList<Row> lookBackRows(const TodayFacts& facts);
    static QString lookBackTitle(const LookBack& page); // "A year ago"
    static Row dueRow(const GoalLine& line, QDate today);
    static Row stillRow(const GoalLine& line, QDate today);
    static Row waitingRow(const Waiting& waiting, QDate today);
    static Row pageRow(const Page& page, QDate today);
    static Row quietRow(const Quiet& quiet);
};

} // namespace telemaco
