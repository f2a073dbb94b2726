#include "ui/goals/goalwords.h"

#include "ui/widgets/goalrow.h"

#include <QLocale>

namespace telemaco {

QString GoalWords::me() { return tr("me"); }

QString GoalWords::moved(const DueChange& change, QDate today)
{
    const QString was = DueWords::shortDate(change.was, today);
    const QString fact = change.became.isValid()
        ? tr("was %1, became %2", "a due date").arg(was, DueWords::shortDate(change.became, today))
        : tr("was %1, has no date now", "a due date").arg(was);
    return change.reason.isEmpty() ? fact : tr("%1: %2", "a moved date: its reason").arg(fact, change.reason);
}

QString GoalWords::number(double value, const QString& unit)
{
    const QString number = QLocale().toString(value, 'g', 10);
    return unit.isEmpty() ? number : tr("%1 %2", "a number and its unit").arg(number, unit);
}

} // namespace telemaco
