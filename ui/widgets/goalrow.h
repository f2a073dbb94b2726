// How a goal stands as a row of a list, and the words for when something is due.
#pragma once

#include "core/insight/progress.h"
#include "ui/widgets/row.h"

#include <QCoreApplication>

namespace telemaco {

class DueWords {
    Q_DECLARE_TR_FUNCTIONS(telemaco::DueWords)

public:
    // "4 days over", "today", "tomorrow", "Friday", "8 Dec", "31 May 2027".
    static QString near(QDate due, QDate today);
    static Tone tone(QDate due, QDate today);
    static QString shortDate(QDate date, QDate today); // the year only where it is another one
    static QString percent(double progress);
    static QString ago(QDate day, QDate today); // "today", "yesterday", "8 days ago", "3 Mar"
    static QString days(int number);

    // Whose the goal is and with whom: "your goal · with Bruno", "Anna".
    static QString whose(const GoalLine& line);
};

Row goalRow(const GoalLine& line, QDate today);

} // namespace telemaco
