// The items of some kinds as they stood when an operation had been done, each rebuilt from how it stands
// now and what the change log has of it since. A row id belongs to one item for ever, so what a record refers
// to is found by its id whether it is still there or not. What was erased for good is in no past.
//
// What was removed since, or belonged elsewhere, is looked for first, in slices; after that reading takes
// as long as what is asked for has changed. What is written after the last slice may be missed: slice and
// read in one go. On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

class Past {
public:
    static constexpr int sliceMilliseconds = 30;

    Past(const Workspace& workspace, qint64 operation, const QList<Kind>& kinds);

    // One slice; true while there is more to do. Reads may follow once it answered false.
    bool step();
    double progress() const; // 0 … 1

    std::optional<Record> find(ItemRef item) const;
    std::optional<Record> find(const QUuid& uuid) const;
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
    enum class Source { Removals, Moves, None };

    void begin();
    void note(const ChangeRow& row);
    std::optional<Record> takenBack(std::optional<Record> now, ItemRef item) const;
    QList<Record> then(
        Kind kind, const QList<Record>& now, const std::function<bool(const Record&)>& fits) const;

    const Workspace& m_workspace;
    qint64 m_operation;
    qint64 m_newest = 0; // the operation that the slices began at
    QSet<int> m_kinds;
    Source m_source = Source::Removals;
    std::pair<qint64, int> m_place;
    QHash<int, QSet<ItemRef>> m_elsewhere; // by kind: what may have been where it is not now
    mutable QHash<ItemRef, std::optional<Record>> m_states; // none: it was not there
};

} // namespace telemaco
