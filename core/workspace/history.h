// What happened to an item, operation by operation, newest first: read backwards from how it stands
// now, a page at a time, so that an item with thousands of changes opens like any other. And the
// way back to any of its versions. On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

// Who did it, from where. For people, whatever the operation was.
struct Doer {
    QString author{}; // empty: not known, or somebody without a name
    bool isMe = false;
    bool elsewhere = false; // on another device
    QString via{}; // viaName()
    bool reversal = false; // it was an undo or a redo
};

Doer doerOf(const Workspace& workspace, const Operation& operation);

// A field as it was and became. Of a long text only what was taken out and put in, with the words
// around it: the whole would be in memory once for every change.
struct FieldChange {
    size_t field = 0; // in the list of its type
    QVariant was{}; // as a Record keeps them
    QVariant became{};
    QString before{}; // of a long text: what stands before and behind the place
    QString behind{};
    bool fromStart = true; // nothing stands before `before` …
    bool toEnd = true; // … or behind `behind`
};

struct Version {
    enum class What { Made, Changed, Deleted };

    What what = What::Changed;
    qint64 operation = 0;
    qint64 at = 0; // UTC milliseconds; of typing, when it ended
    OperationName name{};
    Doer doer{};
    QList<FieldChange> changes{}; // of Changed, in the order of the fields
};

// Where a list of versions goes on: below an operation, with the item as it stood there.
struct HistoryPlace {
    qint64 below = 0; // 0: from now on
    std::optional<Record> state{};
};

struct HistoryPage {
    std::optional<Kind> kind{}; // none: nothing is known of such an item
    QList<Version> versions{};
    HistoryPlace next{};
    bool more = false;
};

// About `limit` changes a page; an operation is never cut in two.
HistoryPage historyOf(
    const Workspace& workspace, const QUuid& uuid, const HistoryPlace& from = {}, int limit = 100);

// The item as it stood when this operation was done; none: it was not there.
std::optional<Record> recordAsOf(const Workspace& workspace, const QUuid& uuid, qint64 operation);

// The item as it stood then, again, in one operation that can be undone. Who it refers to and who
// has gone since is left as it is now. An item that was deleted comes back first, with what went
// with it. Missing: it was not there then, or cannot come back.
Result<ChangeSet> restoreVersion(Workspace& workspace, const QUuid& uuid, qint64 operation);

} // namespace telemaco
