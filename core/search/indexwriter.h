// Keeps the search index in step with the items, inside the transaction that changes them.
//
// A row's key is its item's instant in milliseconds, or where that is taken the next one free:
// newest first is the order of the rows, and days are ranges of them. (Room for ties in every
// millisecond would make the distances between rows, of which the index consists, half as long
// again.)
//
// A row can only be taken out by exactly the tokens that went in, and those are
// worked out from the item as it stood: so touch() comes before the first write to an item or to
// a link that starts at it. On the database's thread.
#pragma once

#include "core/search/itemwords.h"

#include <QSet>

namespace telemaco {

class IndexWriter {
public:
    explicit IndexWriter(EntityStore& store)
        : m_store(store)
        , m_items(store)
    {
    }

    void touch(ItemRef item); // before the first write to an item
    void added(ItemRef item); // after an item was made
    void flush(); // before the commit; errors stay with the database
    void forget(); // the transaction was rolled back
    void forgetWords() { m_words.clear(); } // some may have been taken out of `word`

    Stemmer& stemmer() { return m_items.stemmer(); }

private:
    struct Row {
        qint64 key = 0;
        qint64 instant = 0;
        ItemWords::Tokens tokens{};
    };
    struct Step {
        qint64 key;
        bool inserts;
        QString tokens;
    };

    struct Last {
        ItemRef item{};
        Row row{};
    };

    std::optional<Row> indexedRow(ItemRef item);
    // The row as it is then; none: the item is gone.
    std::optional<Row> renew(ItemRef item, const std::optional<Row>& old, QList<Step>& steps);
    qint64 freeKey(qint64 instant);
    void learn(const QStringList& words, const QStringList& known);
    void write(QList<Step> steps);

    struct Run {
        qint64 first = 0;
        qint64 last = -1;
    };

    EntityStore& m_store;
    ItemWords m_items;
    Run m_taken{}; // keys of which none is free
    QHash<ItemRef, std::optional<Row>> m_touched{}; // none: it was not in the index
    Last m_last{}; // the item being written, so that a long text is not taken apart twice
    QSet<QString> m_words{}; // some of those that stand in `word`
    QStringList m_freshWords{}; // of these, what this transaction put there
};

} // namespace telemaco
