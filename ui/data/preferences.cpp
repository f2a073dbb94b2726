#include "ui/data/preferences.h"

#include <QSettings>

namespace telemaco {

static constexpr int twoWeeks = 14;

int usualDays(const PageContext& context)
{
    const int days = context.settings
        ? context.settings->value(QStringLiteral("meetings/usualDays"), twoWeeks).toInt()
        : twoWeeks;
    return qBound(1, days, 3660);
}

} // namespace telemaco
