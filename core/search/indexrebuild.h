// Builds the search index anew from the items, in slices with a transaction each. Due when the
// index was made by another tokenizer or stemmer, or was never finished. While it is under way
// writing goes on: an item that is written is indexed then. The items come in the order of time, as
// their rows do: then they find their places at once and the index is at its smallest. On the database's
// thread.
#pragma once

#include "core/search/indexwriter.h"

namespace telemaco {

// What the index must have been made by.
struct IndexVersion {
    int tokenizer = 0;
    QString stemmer{};

    static IndexVersion ofProgram(Stemmer& stemmer);
    static std::optional<IndexVersion> ofFile(Database& database);
    bool operator==(const IndexVersion&) const = default;
};

class IndexRebuild {
public:
    static constexpr int sliceMilliseconds = 25; // and the commit

    explicit IndexRebuild(EntityStore& store)
        : m_store(store)
        , m_writer(store)
    {
    }

    bool isDue();

    // One slice; true while there is more to do.
    Result<bool> step();
    Result<void> run();

private:
    void begin();
    bool gather();
    bool fill();

    EntityStore& m_store;
    IndexWriter m_writer;
    bool m_begun = false;
    struct Moment {
        qint64 instant;
        ItemRef item;

        auto operator<=>(const Moment&) const = default;
    };

    size_t m_kind = 0; // that is being gathered, in the order of allKinds()
    qint64 m_item = 0; // the last one gathered
    std::vector<Moment> m_moments{}; // of all items; sorted once they are all there
    size_t m_done = 0; // of these
};

} // namespace telemaco
