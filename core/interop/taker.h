// How items of a source come into a workspace: first a decision that writes nothing, so that a
// dry run and the import itself say the same, then the writing.
// On the workspace's thread.
#pragma once

#include "core/interop/source.h"
#include "core/workspace/workspace.h"

#include <map>

namespace telemaco {

enum class Outcome { New, Changed, Unchanged };

struct Decision {
    Outcome outcome = Outcome::Unchanged;
    bool writes = false; // also something that stays unchanged may be told where it came from
    ItemRef existing{};
};

class Taker {
public:
    virtual ~Taker() = default;

    // What would become of the item; an error refuses it alone. Each item is decided once, in order.
    virtual Result<Decision> decide(const SourceItem& item) = 0;
    // A dry run: what the items that follow would find.
    virtual void foresee(const SourceItem& item, const Decision& decision) = 0;
    // An error here is one of the workspace, and ends the import.
    virtual Result<void> write(Writer& writer, const SourceItem& item, const Decision& decision) = 0;

    // What was made, or would be, besides the items themselves.
    const std::map<Kind, int>& alsoMade() const { return m_alsoMade; }

protected:
    std::map<Kind, int> m_alsoMade;
};

} // namespace telemaco
