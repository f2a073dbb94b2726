// What a person set once and several pages go by.
#pragma once

#include "ui/data/pagecontext.h"

namespace telemaco {

// Days from one meeting to the next where the two agreed on nothing.
int usualDays(const PageContext& context);
void setUsualDays(const PageContext& context, std::optional<double> days); // none: two weeks again

// The day a week begins with: the one chosen, else the one of the language.
Qt::DayOfWeek firstDayOfWeek(const PageContext& context);
// None: as the language has it.
void setFirstDayOfWeek(const PageContext& context, std::optional<Qt::DayOfWeek> day);
QDate startOfWeek(QDate date, Qt::DayOfWeek first);

} // namespace telemaco
