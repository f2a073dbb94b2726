// Keeps the search index in step with the items, inside the transaction that changes them.
//
// A row can only be taken out by exactly the tokens that went in, and those are
// worked out from the item as it stood: so touch() comes before the first write to an item or to
// a link that starts at it. On the database's thread.
#pragma once

#include "core/search/indexplaces.h"
#include "core/search/itemwords.h"
#include "core/search/wordlist.h"

#include <deque>

namespace telemaco {

class IndexWriter {
public:
    explicit IndexWriter(EntityStore& store)
        : m_store(store)
        , m_items(store)
        , m_words(store.database())
        , m_places(store.database())
    {
    }

    void touch(ItemRef item); // before the first write to an item
    void added(ItemRef item); // after an item was made
    void flush(); // before the commit; errors stay with the database
    void forget(); // the transaction was rolled back
    void forgetWords() { m_standing.clear(); } // some may have been taken out of `word`

    // What is made while this is on stays out of the index until addMissing(), however often it is
    // touched: an import writes an item's tags and links long after the item.
    void leaveOut(bool leavesOut) { m_leavesOut = leavesOut; }
    void addMissing(ItemRef item);

    WordList& words() { return m_words; }

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

    // How an item stood in the index and how it does now; none: it did or does not.
    struct Renewal {
        ItemRef item{};
        std::optional<Row> before{};
        std::optional<Row> now{};
    };

    std::optional<Row> indexedRow(ItemRef item);
    Renewal renewed(ItemRef item);
    void followMoved(QList<Renewal>& renewals);
    void learn(const ItemWords::Tokens& tokens, const std::optional<Row>& before);
    bool& stands(ItemWords::Number word);
    void write(QList<Step> steps);

    EntityStore& m_store;
    ItemWords m_items;
    WordList m_words;
    IndexPlaces m_places;
    QHash<ItemRef, std::optional<Row>> m_touched{}; // none: it was not in the index
    bool m_leavesOut = false;
    Last m_last{}; // the item being written, so that a long text is not taken apart twice
    std::deque<bool> m_standing{}; // the words known to stand in `word`, by number
};

} // namespace telemaco
