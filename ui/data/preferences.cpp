#include "ui/data/preferences.h"

#include <QLocale>
#include <QSettings>

namespace telemaco {

static constexpr int twoWeeks = 14;
static const QString weekKey = QStringLiteral("calendar/firstDayOfWeek");

int usualDays(const PageContext& context)
{
    const int days = context.settings
        ? context.settings->value(QStringLiteral("meetings/usualDays"), twoWeeks).toInt()
        : twoWeeks;
    return qBound(1, days, 3660);
}

void setUsualDays(const PageContext& context, std::optional<double> days)
{
    if (days)
        context.settings->setValue(QStringLiteral("meetings/usualDays"), qRound(*days));
    else
        context.settings->remove(QStringLiteral("meetings/usualDays"));
}

Qt::DayOfWeek firstDayOfWeek(const PageContext& context)
{
    const int day = context.settings ? context.settings->value(weekKey).toInt() : 0;
    return day >= Qt::Monday && day <= Qt::Sunday ? static_cast<Qt::DayOfWeek>(day)
                                                  : QLocale().firstDayOfWeek();
}

void setFirstDayOfWeek(const PageContext& context, std::optional<Qt::DayOfWeek> day)
{
    if (day)
        context.settings->setValue(weekKey, static_cast<int>(*day));
    else
        context.settings->remove(weekKey);
}

QDate startOfWeek(QDate date, Qt::DayOfWeek first)
{
    return date.addDays(-((date.dayOfWeek() - first + 7) % 7));
}

} // namespace telemaco
