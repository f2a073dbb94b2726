#include "core/workspace/relationships.h"

namespace telemaco {

QList<NamedRelationship> activeRelationships(const Workspace& workspace, int limit)
{
    QList<NamedRelationship> found;
    Rows rows = workspace.database().query(
        "select r.id, r.uuid, p.name from relationship r join person p on p.id = case when r.mentor = ? then r.mentee "
        "else r.mentor end where r.stage = 'active' order by p.name collate nocase, r.id limit ?",
        {workspace.me().id.value, limit});
    while (rows.next())
        found += NamedRelationship {{rows.integer(0)}, QUuid::fromRfc4122(rows.value(1).toByteArray()), rows.text(2)};
    return found;
}

} // namespace telemaco
