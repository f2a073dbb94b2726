// Keeps the search index in step with the items, inside the transaction that changes them. The
// index is contentless: to take an item out one must give exactly the tokens that went in, so an
// item must be touched before its first change.
#pragma once

#include "core/search/document.h"

namespace telemaco {

class IndexWriter {
public:
    explicit IndexWriter(EntityStore& store);

    void touch(ItemRef item); // before the first write to an item
    void added(ItemRef item); // after an item was made
    void flush(); // before the commit
    void forget(); // the transaction was rolled back

    // Takes everything out and begins anew, some items a call; true while there is more to do.
    bool rebuildStep(int items);
    bool isOutdated() const; // made by another tokenizer or stemmer

private:
    struct Entry {
        qint64 key = 0; // 0: not in the index
        qint64 instant = 0;
        QStringList tokens{};
    };

    std::optional<Entry> stored(ItemRef item);
    void take(const Entry& entry);
    void put(ItemRef item, qint64 instant, const QStringList& tokens);
    qint64 freeKey(qint64 instant) const;
    void addWords(const QStringList& tokens);
    void writeVersion();

    EntityStore& m_store;
    Stemmer m_stemmer;
    QHash<ItemRef, Entry> m_touched;
    QList<ItemRef> m_order;
    QSet<QString> m_knownWords; // are in the list of words; not trusted after a rollback
    ItemRef m_rebuiltTo{};
};

inline constexpr qint64 keysPerMillisecond = 4096;

} // namespace telemaco
