// What a person looks for. Words, the last one as a beginning, "a phrase", -without, and filters:
// kind: tag: with: from: to:, in Italian tipo: etichetta: con: da: a:. Nothing that can be typed is
// an error: what is not understood is a word.
#pragma once

#include "core/domain/kind.h"

#include <QDate>
#include <QStringList>

namespace telemaco {

struct Query {
    QStringList words{}; // folded
    QString prefix{}; // folded; the beginning of a word
    QList<QStringList> phrases{}; // folded words in order
    QStringList without{}; // folded
    QList<Kind> kinds{}; // any of these
    QStringList tags{}; // paths, all of them
    QStringList with{}; // names, all of them
    QDate from{};
    QDate to{}; // inclusive

    bool isEmpty() const;
    QStringList allWords() const; // words, prefix and phrases: what is highlighted
    bool operator==(const Query&) const = default;
};

Query parseQuery(const QString& text, QDate today);

} // namespace telemaco
