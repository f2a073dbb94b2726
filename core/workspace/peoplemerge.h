// What merging two people would come to, told before it is done by mergePeople() (usecases.h), which
// does exactly this. On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

// A field in which something happens.
struct MergedField {
    QString field{}; // as the field list calls it: "email"
    QString value{}; // as it will stand
    QString moved{}; // what finds no place there and goes into the biography; empty: nothing

    bool operator==(const MergedField&) const = default;
};

struct PeopleMerge {
    Person stays{}; // as they are now
    Person goes{};
    Person result{};
    QList<MergedField> fields{};
    // How many come along from the one that goes.
    int relationships = 0;
    int goals = 0;
    int questions = 0;
};

// Of me and somebody else it is always me who stays. Errors are those of mergePeople.
Result<PeopleMerge> previewMerge(const Workspace& workspace, Id<Person> keep, Id<Person> gone);

} // namespace telemaco
