// What erasing some items takes with it: what belongs to them, their links, where they came from,
// tags that nothing else carries; what is there and what was deleted before. Reads the whole change
// log, in slices, and changes nothing. On the workspace's thread.
#pragma once

#include "core/store/logerasure.h"
#include "core/workspace/workspace.h"

#include <map>

namespace telemaco {

class ErasureScope {
public:
    static constexpr int sliceMilliseconds = 50;

    ErasureScope(const Workspace& workspace, const QList<QUuid>& items);

    // One slice; true while there is more to do.
    bool step();

    // Once it is done: what a person would miss, links and sources left out.
    const std::map<Kind, int>& counts() const { return m_counts; }

    struct Item {
        Kind kind{};
        qint64 id = 0;
        QUuid uuid{};
        bool isThere = false;
    };
    const QList<Item>& items() const { return m_items; }
    // Items that stay and have a field with words of one that goes.
    struct Quote {
        ItemRef item{};
        QString field{};

        bool operator==(const Quote&) const = default;
    };
    const QList<Quote>& quotes() const { return m_quotes; }
    bool containsMe() const { return m_containsMe; }
    qint64 newestOperation() const { return m_newest; } // when it was done: it holds as long as that is

private:
    // A removal in the log, as far as it says what the item belonged to.
    struct Removed {
        Item item{};
        QList<ItemRef> owners{};
        QList<ItemRef> ends{}; // of a link
        bool tags = false;
        QUuid source{}; // the item it tells the source of
    };

    void read(const ChangeRow& row);
    void readRemoval(const Record& record);
    void noteQuotes(ItemRef item, const QString& reference, const QVariant& id);
    void gather();
    bool take(const Item& item);
    bool takeRemoved();
    void takeWhatBelongs(ItemRef owner);
    void takeLinks(ItemRef end);
    bool takeTags();
    bool isCarriedElsewhere(ItemRef tag) const;
    void findQuotes();
    void count();
    bool has(ItemRef item) const { return m_refs.contains(item); }

    const Workspace& m_workspace;
    LogScan m_scan;
    QStringList m_quotingReferences; // names of the fields that say whom a field quotes
    QList<QUuid> m_wanted;
    QList<Removed> m_removed;
    QHash<ItemRef, QList<Quote>> m_quotesOf; // what has or had words of an item
    QList<Item> m_items;
    QSet<QUuid> m_uuids;
    QSet<ItemRef> m_refs;
    QSet<ItemRef> m_tags; // that these carry, or did
    QList<Quote> m_quotes;
    std::map<Kind, int> m_counts;
    bool m_containsMe = false;
    qint64 m_newest = 0;
};

} // namespace telemaco
