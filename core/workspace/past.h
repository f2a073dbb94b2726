// The items of some kinds as they stood when an operation had been done, rebuilt from how they stand
// now and the change log. Row ids are never used again, so what a record refers to is found by its
// id whether it is still there or not. What was erased for good is in no past.
//
// Goes through the log from its end to that operation, in slices: what is written meanwhile is newer
// and changes nothing, but the whole must be read before somebody erases. On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

class Past {
public:
    static constexpr int sliceMilliseconds = 30;

    // Only kinds that are asked for are kept in memory.
    Past(const Workspace& workspace, qint64 operation, const QList<Kind>& kinds);

    // One slice; true while there is more to do. Reads may follow once it answered false.
    bool step();
    double progress() const; // 0 … 1

    std::optional<Record> find(ItemRef item) const;
    std::optional<Record> find(Kind kind, const QUuid& uuid) const;
    // The items of `kind` whose reference `field` was `id`, by row id.
    QList<Record> referring(Kind kind, const char* field, qint64 id) const;
    // All of a kind, by row id. Grows with the file.
    QList<Record> all(Kind kind) const;

    template <class T> std::optional<T> get(Id<T> id) const
    {
        const auto record = find({describe<T>().kind, id.value});
        return record ? std::optional(fromRecord<T>(*record)) : std::nullopt;
    }
    template <class T> QList<T> referring(const char* field, qint64 id) const
    {
        QList<T> found;
        for (const Record& record : referring(describe<T>().kind, field, id))
            found += fromRecord<T>(record);
        return found;
    }

    qint64 operation() const { return m_operation; }

private:
    using Changed = QHash<QUuid, std::optional<Record>>; // none: it was not there

    void takeBack(const ChangeRow& row);
    QList<Record> merged(Kind kind, QList<Record> now, const std::function<bool(const Record&)>& fits) const;

    const Workspace& m_workspace;
    qint64 m_operation;
    qint64 m_newest = 0;
    std::pair<qint64, int> m_place;
    QSet<int> m_kinds;
    QHash<int, Changed> m_changed; // by kind; what differs from now, or did in between
    QHash<ItemRef, QUuid> m_uuids; // of those that were there
};

} // namespace telemaco
