// When things happen in a story that is told around today. The story's words for a day:
//   98 tue     the Tuesday of the week that lies 98 weeks back
//   d-3  d+5   so many days from today
//   w-3  w+5   the same, moved away from today to a working day
//   y-1        this day so many years ago
//   soon       today while the time given has not come yet, else tomorrow
// and behind it, where it is known, a time: "98 tue 17:30".
#pragma once

#include <QDateTime>
#include <QTimeZone>
#include <optional>

namespace telemaco {

struct StoryMoment {
    QDate day{};
    QTime time{}; // none: not said
};

class StoryCalendar {
public:
    StoryCalendar(qint64 now, QTimeZone zone);

    std::optional<StoryMoment> read(const QString& words) const; // none: no day is meant
    qint64 instant(const StoryMoment& moment) const; // noon where no time is said
    QDate dayOf(qint64 instant) const;
    qint64 now() const { return m_now; }

private:
    std::optional<QDate> readDay(const QStringList& words, QTime time) const;
    QDate workingDay(int days) const;

    qint64 m_now;
    QTimeZone m_zone;
    QDate m_today;
};

} // namespace telemaco
