// Where in a text that stands what a query looks for: words as typed, words that begin so, words of the
// same stem, and phrases as a whole. Prepared once for all the texts of a search.
#pragma once

#include "core/search/query.h"
#include "core/search/stemmer.h"
#include "core/search/tokenizer.h"

#include <vector>

namespace telemaco {

class SoughtWords {
public:
    struct Found {
        qsizetype start; // UTF-16 units
        qsizetype end;
        qsizetype condition; // which word or phrase of the query it is
    };

    SoughtWords(const Query& query, Stemmer& stemmer); // which must outlive it

    QList<Found> in(QStringView text) const;
    // The same up to `behind` after the first place where all conditions stand within `window`.
    QList<Found> inFirst(QStringView text, qsizetype window, qsizetype behind) const;

private:
    struct Word {
        Phrase typed{}; // of one word
        Stemmer::Stems stems{};
    };

    bool isMeant(const Word& sought, const QString& word) const;
    // `stopAt` tells after each hit from where on a text is of no interest.
    template <class StopAt> QList<Found> walked(QStringView text, StopAt stopAt) const;

    std::vector<Word> m_words{};
    QList<Phrase> m_phrases{};
    Stemmer& m_stemmer;
    Beginnings m_beginnings{}; // so that most of a text's words need not be made
};

// Whether the words of a phrase stand in the text one after the other.
bool occurs(const Phrase& phrase, QStringView text);

} // namespace telemaco
