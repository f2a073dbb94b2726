// An item as a list shows it in JSON: the fields of the JSON export under the same names, then
// its own name, those of what it refers to ("owner_name"), and its tags.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

QByteArray itemJson(const Workspace& workspace, const Record& record); // on one line

// A text as a JSON string, with its quotes.
QByteArray jsonText(const QString& text);

} // namespace telemaco
