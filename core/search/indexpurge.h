// Takes out of the search index what no item says any more: words in the list of words, and in the
// index's own pages the terms of rows that were taken out, which FTS5 keeps until it merges. In
// slices with a transaction each; writing goes on meanwhile. On the database's thread.
#pragma once

#include "core/search/indexwriter.h"

namespace telemaco {

class IndexPurge {
public:
    static constexpr int sliceMilliseconds = 25; // and the commit

    // `writer` remembers words that it knows to be in the list, and is told that it may err.
    IndexPurge(Database& database, IndexWriter& writer)
        : m_database(database)
        , m_writer(writer)
    {
    }

    // One slice; true while there is more to do.
    Result<bool> step();

private:
    bool purgeWords(); // true while there are more
    bool merge();

    Database& m_database;
    IndexWriter& m_writer;
    QString m_word; // the last one looked at
    bool m_wordsDone = false;
    bool m_merging = false;
};

} // namespace telemaco
