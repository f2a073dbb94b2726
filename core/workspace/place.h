// Where a person meets an item: on its own page, or on that of what it belongs to.
// On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

struct Place {
    Kind kind{}; // an entry, a goal, a person or a relationship
    QUuid uuid{};

    bool operator==(const Place&) const = default;
};

// A question is met in the entry it came from, else with the other side. None: the item is gone, or
// stands alone (a question for nobody yet).
std::optional<Place> placeOf(const Workspace& workspace, ItemRef item);

} // namespace telemaco
