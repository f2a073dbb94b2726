// The piece of a text around what was looked for, and where that stands in it.
#pragma once

#include "core/search/query.h"
#include "core/search/tokens.h"

namespace telemaco {

struct Highlight {
    int start = 0; // UTF-16 units
    int length = 0;

    bool operator==(const Highlight&) const = default;
};

struct Snippet {
    QString text{};
    QList<Highlight> highlights{};
};

// Of the first 64 KB, one line. A hit is a word as typed, one that begins with the prefix, or one
// of the same stem.
Snippet snippetOf(const QString& text, const Query& query, Stemmer& stemmer, int length = 160);
QList<Highlight> highlightsIn(QStringView text, const Query& query, Stemmer& stemmer);

} // namespace telemaco
