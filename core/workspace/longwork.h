// One operation done in slices of at most 50 ms, each committed, so that saves and searches get
// their turn in between. Unfinished until the last slice; cancel() takes back what was done, and
// so does the next start after a kill. While it is open its number cannot be undone.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

class LongWork {
public:
    static constexpr int sliceMilliseconds = 25; // of work: committing it may take as long again

    ~LongWork();

    // One slice of an operation that the caller writes. It may do as much as the time allows.
    Result<ChangeSet> slice(const Workspace::Work& work);
    // Puts what it made into the search index, which is done once all is there: a slice of about so
    // many milliseconds a call; true while there is more to do.
    Result<bool> indexStep(int milliseconds);
    double indexProgress() const; // 0 … 1
    // The last word of such an operation, with the number of items it was about; it indexes what is
    // still left to index.
    Result<void> finish(int count);

    // One slice of an undo or redo; true while there is more to do.
    Result<bool> step();
    double progress() const; // of an undo or redo, 0 … 1

    // Takes back what has been done so far, a slice a call; true while there is more to do.
    Result<bool> cancelStep();
    Result<void> cancel();

    qint64 operation() const { return m_operation.number; }
    const ChangeSet& changes() const { return m_changes; }

private:
    friend class Workspace;
    LongWork(Workspace& workspace, Operation operation, qint64 reverses, bool resumed);

    Result<ChangeSet> write(const Workspace::Work& work, OperationState after);

    Workspace& m_workspace;
    std::weak_ptr<bool> m_workspaceAlive;
    Operation m_operation;
    qint64 m_reverses; // the operation whose rows are being reverted; 0: the caller writes
    bool m_started;
    bool m_closed = false;
    int m_next = std::numeric_limits<int>::max(); // the sequence that was reverted last
    int m_first = 0;
    ChangeSet m_changes;
    QList<ItemRef> m_made{}; // by the caller's slices
    qsizetype m_indexed = 0; // of these
};

} // namespace telemaco
