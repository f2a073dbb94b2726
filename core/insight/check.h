// Looks a workspace over: whether the file's structure holds, whether all that is referred to is
// there, and whether what is kept beside the items agrees with them. Changes nothing and needs no
// lock; where somebody writes meanwhile it looks again, so that half a change is never a fault.
//
// Reads the whole file: not for the start or for every day. On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

enum class Fault {
    Structure, // a page or table of the file does not hold
    SearchStructure, // the index's own structure does not hold
    Reference, // points at an item that is not there
    Link, // an end is not there, or of no known kind
    Count, // the count kept differs from the number of items
    Value, // an item has a value it cannot have
    Identity, // an item's UUID is missing or not the one that follows from it
    Me, // there is not exactly one
    Index, // the search index differs from the items
};

struct Finding {
    Fault fault{};
    std::optional<Kind> kind{};
    QUuid uuid{}; // of the item, where it is one
    Detail detail{};

    bool operator==(const Finding&) const = default;
};

struct CheckReport {
    static constexpr int listed = 1000;

    QList<Finding> findings{}; // the first `listed`
    qint64 faults = 0;
    qint64 items = 0;

    bool sound() const { return faults == 0; }
    void add(Finding finding)
    {
        if (++faults <= listed)
            findings += std::move(finding);
    }
};

// The error is one of reading; what is wrong with the file stands in the report.
Result<CheckReport> checkWorkspace(const Workspace& workspace);

} // namespace telemaco
