// Compares the search index with the items: every item once, at its moment, with exactly its
// tokens. Reads the whole file and changes nothing, so it works where one may only read. The
// structure of the index itself is not looked at. On the database's thread.
#pragma once

#include "core/base/error.h"
#include "core/search/itemwords.h"

namespace telemaco {

struct IndexProblem {
    Kind kind{};
    QUuid uuid{}; // null: what the index holds is of no item
    Detail detail{};

    bool operator==(const IndexProblem&) const = default;
};

// Empty: all is well. Errors of reading stay with the database.
QList<IndexProblem> checkIndex(EntityStore& store);

} // namespace telemaco
