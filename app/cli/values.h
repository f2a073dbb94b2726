// The values of an item in words.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

QString wordedField(Kind kind, const Field& field);

// Lists by lines, choices by their word, references by the name of what they point at, followed
// by its UUID. Empty for none.
QString wordedValue(const Workspace& workspace, const Record& record, size_t field);

} // namespace telemaco
