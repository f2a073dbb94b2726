// The fingerprint of what an item says, to tell whether it was touched since it was imported.
#pragma once

#include "core/store/entitystore.h"

namespace telemaco {

// SHA-256 over the fields that say something, references by UUID, so that it holds in any file.
QByteArray contentDigest(const EntityStore& store, const Record& record);

} // namespace telemaco
