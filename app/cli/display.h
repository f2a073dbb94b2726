// How items are named on the command line.
#pragma once

#include "core/workspace/titles.h"

namespace telemaco {

// The title of an item, with a word for me where my name is not known.
QString displayTitle(const Workspace& workspace, ItemRef item);
QString displayTitle(const Workspace& workspace, const Record& record);

QString plainUuid(const QUuid& uuid);

// An instant as date and time where the person is.
QString localTime(const Clock& clock, qint64 instant);

} // namespace telemaco
