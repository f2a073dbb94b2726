// The pen: the only thing that writes items, and only inside an operation of the Workspace. It
// validates, records in the change log how to go back, keeps the search index in step, and
// removes what belongs to what is removed.
#pragma once

#include "core/base/clock.h"
#include "core/domain/descriptions.h"
#include "core/search/indexwriter.h"
#include "core/store/entitystore.h"
#include "core/workspace/changeset.h"

namespace telemaco {

class Writer {
public:
    // `operation` 0: writes without recording, as taking back does.
    Writer(EntityStore& store, ChangeLog& log, IndexWriter& index, const Clock& clock, qint64 operation);

    template <class T> Result<Id<T>> add(const T& object)
    {
        const auto id = addRecord(toRecord(object));
        if (!id)
            return id.error();
        return Id<T>{*id};
    }
    // Writes the fields that differ from what stands; Missing when the item is gone.
    template <class T> Result<void> save(const T& object) { return saveRecord(toRecord(object)); }
    template <class T> std::optional<T> get(Id<T> id) const
    {
        const auto record = m_store.find({describe<T>().kind, id.value});
        if (!record)
            return {};
        return fromRecord<T>(*record);
    }

    Result<qint64> addRecord(Record record);
    Result<void> saveRecord(Record record);
    Result<void> setField(ItemRef ref, const char* field, const QVariant& value);
    // With its children, the links to and from it, and the references that point at it. Me stays.
    Result<void> remove(ItemRef ref);

    // Making what is there already is no error and no change.
    Result<Id<Link>> link(ItemRef from, ItemRef to, LinkRole role);
    Result<void> unlink(ItemRef from, ItemRef to, LinkRole role);
    Result<Id<Tag>> tagNamed(const QString& path);

    EntityStore& store() const { return m_store; }
    const Clock& clock() const { return m_clock; }
    const ChangeSet& changes() const { return m_changes; }

    // A step of going back. What is not possible any more (an item erased for good, or one that it
    // refers to) is left out.
    void revert(const ChangeRow& row);

private:
    void normalise(Record& record) const;
    void insert(const Record& record);
    void write(const Record& old, int field, const QVariant& value);
    void erase(const Record& record);
    void touch(const Record& record);
    void note(const Record& record, ChangeAction action, const QString& field = {});
    Result<void> removeWhatRefersTo(ItemRef ref);
    bool fitsWhatIsThere(Record& record) const;

    EntityStore& m_store;
    ChangeLog& m_log;
    IndexWriter& m_index;
    const Clock& m_clock;
    qint64 m_operation;
    ChangeSet m_changes;
};

} // namespace telemaco
