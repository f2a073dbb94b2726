// A query as the index is asked it: FTS5's expressions, every token quoted, so that no input can
// be a syntax error. Names of people, tags and beginnings of words are looked up when it is made, other
// endings when they are asked for.
// On the database's thread.
#pragma once

#include "core/search/itemwords.h"
#include "core/search/query.h"
#include "core/search/stemmer.h"

namespace telemaco {

class MatchExpression {
public:
    MatchExpression(Database& database, Stemmer& stemmer, const Query& query);

    // The items with the words as typed. Phrases of several words are yet to be looked for in the
    // texts: the index knows no order.
    const QString& asTyped() const { return m_asTyped; }
    // Those with other endings only; empty where no word has any to forgive.
    QString otherEndings();

private:
    QString all(const QStringList& words) const;
    QStringList beginnings(const QString& prefix) const;
    QStringList formsOf(const QString& stem) const;
    QString typedWord(const QString& word, bool open) const;
    QString forgivenWord(const QString& word, bool open);
    QStringList filters(const Conditions& conditions) const;
    QString tagged(const QString& path) const;
    QString withPeople(const QString& name) const;
    QList<qint64> peopleNamed(const QString& name) const;

    Database& m_database;
    Stemmer& m_stemmer;
    QList<Phrase> m_words; // of which other endings are forgiven
    QStringList m_common; // what holds besides
    QStringList m_excluded;
    QString m_typed; // the words and what holds besides
    QString m_asTyped;
};

} // namespace telemaco
