// What an item is called where only a line of it is shown, and what it carries.
// On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

// A person's name, a goal's title, an entry's title or first line, "Anna → Bruno" for a
// relationship. Empty when the item is not there. `me` stands for me where my name is not known.
QString titleOf(const Workspace& workspace, ItemRef item, const QString& me = {});
QString titleOf(const Workspace& workspace, const Record& record, const QString& me = {});

// The item that a field's value points at; none for other fields and for none.
ItemRef referenceOf(const Record& record, size_t field);

// All tags by name.
QList<Tag> tagsByName(const Workspace& workspace, int limit);
// The paths of the tags an item carries, in order.
QStringList tagsOf(const Workspace& workspace, ItemRef item);

} // namespace telemaco
