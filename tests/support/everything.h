// All that a workspace holds, item by item: what two states are compared by.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco::test {

inline QList<Record> everything(const Workspace& workspace)
{
    QList<Record> all;
    for (Kind kind : allKinds())
        all += workspace.store().select(kind, "order by id");
    return all;
}

} // namespace telemaco::test
