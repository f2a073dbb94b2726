// The sentences of the goal pages.
#pragma once

#include "core/workspace/goals.h"

#include <QCoreApplication>

namespace telemaco {

class GoalWords {
    Q_DECLARE_TR_FUNCTIONS(telemaco::GoalWords)

public:
    static QString me();
    // "was 30 Sep, became 31 Dec: the conference moved"
    static QString moved(const DueChange& change, QDate today);
    static QString number(double value, const QString& unit);
};

} // namespace telemaco
