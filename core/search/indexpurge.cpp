#include "core/search/indexpurge.h"

#include <QElapsedTimer>
#include <sqlite3.h>

namespace telemaco {

static constexpr int wordsAtOnce = 200;
static constexpr int pagesAtOnce = 200;

bool IndexPurge::purgeWords()
{
    QElapsedTimer timer;
    timer.start();
    m_database.runScript(
        "create virtual table if not exists temp.indexed_word using fts5vocab(main, word_index, row)");
    while (timer.elapsed() < sliceMilliseconds) {
        QStringList words;
        {
            Rows rows = m_database.query(
                "select text from word where text > ? order by text limit ?", {m_word, wordsAtOnce});
            while (rows.next())
                words += rows.text(0);
        }
        for (const QString& word : std::as_const(words))
            if (!m_database.first("select 1 from temp.indexed_word where term = ?", {word}))
                m_writer.words().remove(word);
        if (words.size() < wordsAtOnce || m_database.failed())
            return false;
        m_word = words.last();
    }
    return true;
}

// As 'optimize' does it, in pieces: a negative number gathers all that there is for one merge, a
// positive one goes on with it. Done when nothing was written.
bool IndexPurge::merge()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < sliceMilliseconds && !m_database.failed()) {
        const int before = sqlite3_total_changes(m_database.handle());
        m_database.run("insert into word_index (word_index, rank) values ('merge', ?)",
            {m_merging ? pagesAtOnce : -pagesAtOnce});
        m_merging = true;
        if (sqlite3_total_changes(m_database.handle()) - before < 2)
            return false;
    }
    return true;
}

Result<bool> IndexPurge::step()
{
    if (!m_database.begin())
        return *m_database.takeError();
    const QString word = m_word;
    const bool wasMerging = m_merging;
    const bool more = m_wordsDone ? merge() : purgeWords();
    if (const auto done = m_database.commit(); !done) {
        m_word = word;
        m_merging = wasMerging;
        return done.error();
    }
    m_writer.forgetWords();
    if (more || m_wordsDone)
        return more;
    m_wordsDone = true;
    m_database.runScript("drop table if exists temp.indexed_word");
    return true;
}

} // namespace telemaco
