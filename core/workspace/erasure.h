// Erases items for good: the one operation without undo. What they were, what belonged to them and
// what the change log kept of them goes in one transaction; steps of undo that were about them
// skip them from then on. Older copies of the file still hold it.
//
// A source that an item was imported from is remembered without its name, so that the next import
// does not bring the item back. A line that a question was made of goes; the question stays.
//
// Erasure::Cleaning then makes sure that no word is left in the bytes of the file. It goes in
// slices, writes can come between, and a start after a kill finds that it is due.
// On the workspace's thread.
#pragma once

#include "core/search/indexpurge.h"
#include "core/workspace/erasurescope.h"

namespace telemaco {

// InUse: me is among them. Missing: nothing is known of them. Busy: long work is under way.
// `scope` must have been read to its end, and nothing written since; else Conflict.
Result<ChangeSet> eraseForGood(Workspace& workspace, const ErasureScope& scope);

class Cleaning {
public:
    // Words and index go in slices; to write the file anew takes one step, with a large file seconds.
    enum class Phase { Index, File, Done };

    explicit Cleaning(Workspace& workspace);

    static bool isDue(const Workspace& workspace);

    // True while there is more to do. Locked: somebody reads the file; to be tried again.
    Result<bool> step();
    Phase phase() const { return m_phase; }

private:
    Result<bool> rewriteFile();

    Workspace& m_workspace;
    IndexPurge m_index;
    Phase m_phase = Phase::Index;
};

// All of it in one call.
Result<ChangeSet> eraseForGood(Workspace& workspace, const QList<QUuid>& items);

} // namespace telemaco
