// What every page is handed: where its data comes from, how it reaches the others, what time it
// is. All of it outlives the page.
#pragma once

#include "core/base/clock.h"
#include "ui/data/courier.h"

class QSettings;
class QUrl;

namespace telemaco {

class Backups;
class CommandRegistry;

struct PageContext {
    Courier* courier = nullptr;
    CommandRegistry* commands = nullptr;
    const Clock* clock = nullptr;
    QSettings* settings = nullptr;
    std::function<void(const QUrl&)> openLink{}; // in the person's browser or mail program
    Backups* backups = nullptr;
};

} // namespace telemaco
