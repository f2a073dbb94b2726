// What can be asked about whatever item is in sight: its history, and to erase it for good. And the
// way to what was deleted.
#pragma once

#include "ui/data/pagecontext.h"

#include <QUuid>

namespace telemaco {

// `shown` tells the item in sight, null for none; dialogs belong to `window`.
void addHistoryCommands(const PageContext& context, QWidget* window, std::function<QUuid()> shown);

} // namespace telemaco
