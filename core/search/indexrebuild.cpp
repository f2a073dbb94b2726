#include "core/search/indexrebuild.h"

#include "core/search/tokenizer.h"

#include <QElapsedTimer>

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
    return IndexVersion::ofFile(m_store.database()) != IndexVersion::ofProgram(m_writer.stemmer());
}

void IndexRebuild::begin()
{
    Database& database = m_store.database();
    database.run("delete from index_version");
    database.run("insert into word_index (word_index) values ('delete-all')");
    database.run("delete from indexed");
    database.run("delete from word");
}

// True while there are more items.
bool IndexRebuild::fill()
{
    QElapsedTimer timer;
    timer.start();
    Database& database = m_store.database();
    while (m_kind < allKinds().size() && !database.failed()) {
        const Kind kind = allKinds()[m_kind];
        if (!isSearched(kind)) {
            ++m_kind;
            continue;
        }
        QList<qint64> ids;
        {
            Rows rows = database.query(QByteArray("select t.id from ") + entityType(kind).table
                    + " t where t.id > ? and not exists "
                      "(select 1 from indexed where kind = ? and item = t.id) order by t.id limit ?",
                {m_item, static_cast<int>(kind), itemsAtOnce});
            while (rows.next())
                ids += rows.integer(0);
        }
        for (qint64 id : ids)
            m_writer.added({kind, id});
        m_writer.flush();
        m_item = ids.isEmpty() ? 0 : ids.last();
        if (ids.isEmpty())
            ++m_kind;
        if (timer.elapsed() >= sliceMilliseconds)
            return true;
    }
    return false;
}

Result<bool> IndexRebuild::step()
{
    Database& database = m_store.database();
    if (!database.begin())
        return *database.takeError();
    if (!m_begun)
        begin();
    const size_t kind = m_kind;
    const qint64 item = m_item;
    const bool more = fill();
    if (!more) {
        const IndexVersion version = IndexVersion::ofProgram(m_writer.stemmer());
        database.run("insert into index_version (tokenizer, stemmer) values (?, ?)",
            {version.tokenizer, version.stemmer});
    }
    if (const auto done = database.commit(); !done) {
        m_writer.forget();
        m_kind = kind;
        m_item = item;
        return done.error();
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
