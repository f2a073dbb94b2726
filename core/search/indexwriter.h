// Keeps the search index in step with the items, inside the transaction that changes them.
#pragma once

#include "core/store/entitystore.h"

namespace telemaco {

class IndexWriter {
public:
    explicit IndexWriter(EntityStore& store)
        : m_store(store)
    {
    }

    void touch(ItemRef item) { m_touched += item; } // before the first write to an item
    void added(ItemRef item) { m_touched += item; } // after an item was made
    void flush() { m_touched.clear(); } // before the commit
    void forget() { m_touched.clear(); } // the transaction was rolled back

private:
    EntityStore& m_store;
    QList<ItemRef> m_touched;
};

} // namespace telemaco
