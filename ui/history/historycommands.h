// What can be asked about whatever item is in sight: its history, and to erase it for good. And the
// way to what was deleted.
#pragma once

#include "ui/data/pagecontext.h"

#include <QUuid>

namespace telemaco {

// `shown` tells the item in sight, null for none, `focus` the widget of the page that has the keyboard
// or had it last; dialogs belong to `window`. Commands about the row that the keyboard is on begin
// with "row.": a list's menu shows them.
void addHistoryCommands(const PageContext& context, QWidget* window, std::function<QUuid()> shown,
    const std::function<const QWidget*()>& focus);

} // namespace telemaco
