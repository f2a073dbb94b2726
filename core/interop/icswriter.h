// Meetings out as iCalendar, for any calendar program: moments in UTC, which all of them read right
// without a table of the zone's rules; a meeting without a time is a whole day. UID: the meeting's
// UUID, so that our own import knows it again. No notes and no names but the summary go out.
// On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

struct CalendarEvent {
    Meeting meeting{};
    QString summary{}; // worded by the caller
};

// `now` stamps the file, UTC milliseconds.
QByteArray calendarOf(const QList<CalendarEvent>& events, qint64 now);

// What to call a meeting with somebody of this name, which may be empty.
using SummaryWords = std::function<QString(const QString& name)>;

// One meeting; empty: there is no such.
QByteArray meetingCalendar(const Workspace& workspace, Id<Meeting> meeting, const SummaryWords& words);

// All planned meetings; how many. CannotWrite.
Result<qint64> exportCalendar(const Workspace& workspace, const QString& path, const SummaryWords& words);

// Written whole or not at all, readable by its owner alone. CannotWrite.
Result<void> writeCalendar(const QByteArray& calendar, const QString& path);

} // namespace telemaco
