// The words of all items, each once, and the stems that they are forms of: beginnings and other endings
// of a word are looked up here, and the index knows words alone. A word that no item says any more does
// no harm. Inside the caller's transaction, on the database's thread; errors stay with the database.
#pragma once

#include "core/search/stemmer.h"
#include "core/store/database.h"

namespace telemaco {

class WordList {
public:
    explicit WordList(Database& database)
        : m_database(database)
    {
    }

    void add(const QString& word); // that may stand there
    void remove(const QString& word);
    void clear();

    bool hasStemsOf(const QString& word); // for a check: all that add() writes beside the word is there

    Stemmer& stemmer() { return m_stemmer; }

private:
    Database& m_database;
    Stemmer m_stemmer;
};

} // namespace telemaco
