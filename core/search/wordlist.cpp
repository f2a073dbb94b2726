#include "core/search/wordlist.h"

namespace telemaco {

// That differ from the word, each once.
static QStringList otherStems(const QString& word, Stemmer& stemmer)
{
    const Stemmer::Stems& both = stemmer.stems(word);
    QStringList stems{both.italian, both.english};
    stems.removeDuplicates();
    stems.removeAll(word);
    return stems;
}

void WordList::add(const QString& word)
{
    m_database.run("insert or ignore into word (text) values (?)", {word});
    if (m_database.failed() || m_database.changedRows() == 0)
        return;
    for (const QString& stem : otherStems(word, m_stemmer))
        m_database.run("insert or ignore into word_form (stem, word) values (?, ?)", {stem, word});
}

void WordList::remove(const QString& word)
{
    m_database.run("delete from word where text = ?", {word});
    for (const QString& stem : otherStems(word, m_stemmer))
        m_database.run("delete from word_form where stem = ? and word = ?", {stem, word});
}

void WordList::clear()
{
    m_database.run("delete from word");
    m_database.run("delete from word_form");
}

bool WordList::hasStemsOf(const QString& word)
{
    for (const QString& stem : otherStems(word, m_stemmer))
        if (!m_database.first("select 1 from word_form where stem = ? and word = ?", {stem, word}))
            return false;
    return true;
}

} // namespace telemaco
