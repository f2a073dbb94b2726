// What a person typed into the search field, understood: words, phrases, exclusions and filters,
// in English and Italian. Nothing is an error: what is not understood is a word.
//
//   words of a text     each must occur; the last is a beginning while it is being typed
//   "words of a text"   in this order, exactly
//   -word -"a phrase" -tag:work    must not
//   kind:goal tipo:obiettivo   tag:work etichetta:work   with:anna con:"Anna Esposito"
//   from:2024 da:2024-03 to:2024-03-15 a:ieri            days, months, years, all included
#pragma once

#include "core/domain/kind.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace telemaco {

// One or more folded words that stand one after the other.
struct Phrase {
    QStringList words{};
    bool open = false; // the last word is a beginning

    bool operator==(const Phrase&) const = default;
};

// What must all hold, or in `Query::without` none of which may.
struct Conditions {
    QList<Phrase> words{}; // of one word each, other endings forgiven
    QList<Phrase> phrases{}; // exactly as they stand
    QList<QList<Kind>> kinds{}; // one of each list
    QStringList tags{}; // as written
    QStringList people{}; // as written

    bool isEmpty() const
    {
        return words.isEmpty() && phrases.isEmpty() && kinds.isEmpty() && tags.isEmpty() && people.isEmpty();
    }
    bool operator==(const Conditions&) const = default;
};

struct Query {
    static constexpr int mostCharacters = 4000; // what comes after is not read
    static constexpr int mostConditions = 32;

    Conditions with{};
    Conditions without{};
    QDate from{}; // the first and last day that count; invalid: no end
    QDate to{};

    bool isEmpty() const { return with.isEmpty() && without.isEmpty() && !from.isValid() && !to.isValid(); }
    QStringList allWords() const; // what is looked for as words or in phrases, folded
    bool operator==(const Query&) const = default;
};

Query parseQuery(QStringView text, QDate today);

} // namespace telemaco
