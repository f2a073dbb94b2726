// Relationships by the name of the other side, as navigation lists them.
// On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

struct NamedRelationship {
    Id<Relationship> id {};
    QUuid uuid {};
    QString other {}; // may be empty
};

// By name, at most `limit`.
QList<NamedRelationship> activeRelationships(const Workspace& workspace, int limit);

} // namespace telemaco
