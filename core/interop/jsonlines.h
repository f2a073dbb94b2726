// Items as JSON objects, by their field lists: docs/json-format.md describes what stands there. One
// item on one line, its fields in the order of the list, without a line end.
#pragma once

#include "core/interop/jsonpen.h"
#include "core/store/entitystore.h"

namespace telemaco {

QByteArray jsonLine(const EntityStore& store, const Record& record);

// The same of all items of a kind that come behind `after`, by UUID, straight from the bytes of the
// file. Errors stay with the database; not to be kept beyond a slice.
class JsonLines {
public:
    JsonLines(Database& database, Kind kind, const QUuid& after);

    bool next(JsonPen& pen, QByteArrayView before); // writes the next one behind `before`
    QUuid uuid() const; // of that one

private:
    Kind m_kind;
    QByteArrayList m_names;
    Rows m_rows;
};

} // namespace telemaco
