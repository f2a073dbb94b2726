// The item that the keyboard is on, on a page that shows many: the current row of a list, or the
// fields of a part that say whose they are.
#pragma once

#include "core/domain/kind.h"

#include <QUuid>
#include <QWidget>
#include <optional>

namespace telemaco {

struct FocusedItem {
    ItemRef item{};
    QUuid uuid{}; // where the row knows it
};

// What `focus`, or what it lies in, is about; none: nothing that is an item.
std::optional<FocusedItem> focusedItem(const QWidget* focus);

// The fields in this widget are about the item.
void setAbout(QWidget* widget, ItemRef item);

} // namespace telemaco
