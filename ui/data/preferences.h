// What a person set once and several pages go by.
#pragma once

#include "ui/data/pagecontext.h"

namespace telemaco {

// Days from one meeting to the next where the two agreed on nothing.
int usualDays(const PageContext& context);

} // namespace telemaco
