// Names for a distance from UTC that is the same all year.
#pragma once

#include <QString>

namespace telemaco {

// "Etc/GMT-2" is two hours ahead; empty where no zone is named like this, or it is UTC. Seconds.
QString zoneAhead(int seconds);

} // namespace telemaco
