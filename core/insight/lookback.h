// A page of the journal to read again. On the workspace's thread.
#pragma once

#include "core/insight/today.h"

namespace telemaco {

// Of this day one year ago or a few, the nearest first; else one by chance that stays the same all day:
// of those with a mood if it meets one, and older than a month. None: the journal is too young.
std::optional<LookBack> lookBack(const Workspace& workspace, QDate today);

} // namespace telemaco
