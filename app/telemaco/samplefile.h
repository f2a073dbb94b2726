// Where samples lie: each in a folder of its own, so that making one never writes over another.
// On the window's thread.
#pragma once

#include "core/base/result.h"

namespace telemaco {

// A path in a new folder of `samples`; `name` is the file's, without an ending. Samples made before
// that no window has open go. CannotCreate: there can be no folder.
Result<QString> freshSampleFile(const QString& samples, const QString& name);

} // namespace telemaco
