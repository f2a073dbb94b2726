#include "core/search/indexrebuild.h"

#include "core/search/tokenizer.h"

#include <QElapsedTimer>
#include <algorithm>

namespace telemaco {

static constexpr int itemsAtOnce = 50;

IndexVersion IndexVersion::ofProgram(Stemmer& stemmer) { return {tokenizerVersion, stemmer.fingerprint()}; }

std::optional<IndexVersion> IndexVersion::ofFile(Database& database)
{
    Rows rows = database.query("select tokenizer, stemmer from index_version");
    if (!rows.next())
        return {};
    return IndexVersion{static_cast<int>(rows.integer(0)), rows.text(1)};
}

bool IndexRebuild::isDue()
{
    return IndexVersion::ofFile(m_store.database()) != IndexVersion::ofProgram(m_writer.words().stemmer());
}

void IndexRebuild::begin()
{
    Database& database = m_store.database();
    database.run("delete from index_version");
    database.run("insert into word_index (word_index) values ('delete-all')");
    database.run("delete from indexed");
    m_writer.words().clear();
}

// True while there are more items to look at.
bool IndexRebuild::gather()
{
    QElapsedTimer timer;
    timer.start();
    for (; m_kind < allKinds().size(); ++m_kind, m_item = 0) {
        const Kind kind = allKinds()[m_kind];
        for (bool more = isSearched(kind); more;) {
            const auto records
                = m_store.select(kind, "where id > ? order by id limit ?", {m_item, itemsAtOnce});
            for (const Record& record : records)
                m_moments.push_back({documentOf(record).instant, record.ref()});
            more = records.size() == itemsAtOnce;
            m_item = records.isEmpty() ? m_item : records.last().id;
            if (more && timer.elapsed() >= sliceMilliseconds)
                return true;
        }
    }
    std::sort(m_moments.begin(), m_moments.end());
    return false;
}

// True while there are more items to write. Those made since they were gathered are there already.
bool IndexRebuild::fill()
{
    QElapsedTimer timer;
    timer.start();
    Database& database = m_store.database();
    const IndexPlaces places(database);
    while (m_done < m_moments.size() && !database.failed() && timer.elapsed() < sliceMilliseconds) {
        const size_t end = std::min(m_moments.size(), m_done + itemsAtOnce);
        for (; m_done < end; ++m_done)
            if (const ItemRef item = m_moments[m_done].item; !places.keyOf(item))
                m_writer.added(item);
        m_writer.flush();
    }
    return m_done < m_moments.size();
}

Result<bool> IndexRebuild::step()
{
    if (m_begun && m_kind < allKinds().size()) {
        (void)gather();
        if (auto error = m_store.database().takeError())
            return *error;
        return true;
    }
    Database& database = m_store.database();
    if (!database.begin())
        return *database.takeError();
    const bool begins = !m_begun;
    const size_t done = m_done;
    if (begins)
        begin();
    const bool more = begins || fill();
    if (!more) {
        const IndexVersion version = IndexVersion::ofProgram(m_writer.words().stemmer());
        database.run("insert into index_version (tokenizer, stemmer) values (?, ?)",
            {version.tokenizer, version.stemmer});
    }
    if (const auto committed = database.commit(); !committed) {
        m_writer.forget();
        m_done = done;
        return committed.error();
    }
    m_begun = true;
    return more;
}

Result<void> IndexRebuild::run()
{
    for (bool more = true; more;) {
        const auto done = step();
        if (!done)
            return done.error();
        more = *done;
    }
    return {};
}

} // namespace telemaco
