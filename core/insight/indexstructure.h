// FTS5 can look over its own structure, but only where it may write. So its tables are copied
// into a temporary database, which goes away with the connection, and looked over there.
#pragma once

#include "core/insight/check.h"

namespace telemaco {

void checkIndexStructure(Database& database, CheckReport& report);

} // namespace telemaco
