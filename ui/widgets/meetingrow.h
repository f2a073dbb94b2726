// How meetings and actions stand as rows of a list, and the words for when a meeting is.
#pragma once

#include "core/insight/preparation.h"
#include "core/insight/today.h"
#include "ui/widgets/row.h"

#include <QCoreApplication>

namespace telemaco {

class MeetingWords {
    Q_DECLARE_TR_FUNCTIONS(telemaco::MeetingWords)

public:
    // "today, 18:00", "Thursday 26 November, 12:30"; the zone too where it is not the person's own.
    static QString when(const Meeting& meeting, QDate today, const QTimeZone& here);
    static QString day(QDate date, QDate today); // "today", "Thu 26 Nov"
    static QString duration(int minutes); // "50 min", "1 h 20 min"
    static Tone tone(MeetingState state);

    // As Today has it: the time at the left, what the last one closed with below the name.
    static Row upcoming(const MeetingLine& line, QDate today);
    // As a list of meetings has it: the day at the left.
    static Row listed(const MeetingLine& line, QDate today);

    static Row action(const ActionLine& line, QDate today);
    // In a meeting or a relationship, where it is clear with whom.
    static Row action(const OpenAction& open, QDate today);
};

} // namespace telemaco
