#include "core/sample/storycalendar.h"

#include "core/base/clock.h"

#include <QStringList>

namespace telemaco {

StoryCalendar::StoryCalendar(qint64 now, QTimeZone zone)
    : m_now(now)
    , m_zone(std::move(zone))
    , m_today(dayOf(now))
{
}

QDate StoryCalendar::dayOf(qint64 instant) const
{
    return QDateTime::fromMSecsSinceEpoch(instant, m_zone).date();
}

qint64 StoryCalendar::instant(const StoryMoment& moment) const
{
    return instantOf(moment.day, moment.time, m_zone);
}

QDate StoryCalendar::workingDay(int days) const
{
    QDate day = m_today.addDays(days);
    while (day.dayOfWeek() > 5)
        day = day.addDays(days < 0 ? -1 : 1);
    return day;
}

std::optional<QDate> StoryCalendar::readDay(const QStringList& words, QTime time) const
{
    static const QStringList weekdays{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
        QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
    bool isNumber = false;
    if (words.size() == 2) {
        const int weeks = words[0].toInt(&isNumber);
        const auto weekday = weekdays.indexOf(words[1]);
        const QDate monday = m_today.addDays(1 - m_today.dayOfWeek());
        return isNumber && weekday >= 0 ? std::optional(monday.addDays(weekday - 7 * weeks)) : std::nullopt;
    }
    if (words == QStringList{QStringLiteral("soon")})
        return instantOf(m_today, time, m_zone) > m_now ? m_today : m_today.addDays(1);
    const QString only = words.value(0);
    const int many = only.mid(1).toInt(&isNumber);
    if (words.size() != 1 || !isNumber)
        return {};
    switch (only[0].unicode()) {
    case 'd': return m_today.addDays(many);
    case 'w': return workingDay(many);
    case 'y': return m_today.addYears(many);
    default: return {};
    }
}

std::optional<StoryMoment> StoryCalendar::read(const QString& words) const
{
    QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    StoryMoment moment;
    if (!parts.isEmpty() && parts.last().contains(u':')) {
        moment.time = QTime::fromString(parts.takeLast(), QStringLiteral("HH:mm"));
        if (!moment.time.isValid())
            return {};
    }
    const auto day = readDay(parts, moment.time);
    if (!day)
        return {};
    moment.day = *day;
    return moment;
}

} // namespace telemaco
