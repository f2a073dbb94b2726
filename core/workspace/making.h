// What the use cases that make one item have in common.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

// One operation that makes one item; answers its id. `make` gets the Writer and answers a Result<Id<T>>.
template <class T, class Make>
Result<Id<T>> making(Workspace& workspace, const QString& verb, const Make& make)
{
    Id<T> id;
    const auto done = workspace.perform({verb, describe<T>().kind, 1}, [&](Writer& writer) -> Result<void> {
        const Result<Id<T>> made = make(writer);
        if (!made)
            return made.error();
        id = *made;
        return {};
    });
    if (!done)
        return done.error();
    return id;
}

} // namespace telemaco
