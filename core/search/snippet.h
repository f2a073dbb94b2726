// The piece of a text around what was looked for, and where that stands in it. Made with the
// tokenizer that fed the index, so that a hit by another ending is marked too; the time it takes
// grows with the text's length alone, up to the first 64 KB of it.
#pragma once

#include "core/search/soughtwords.h"

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

// One line of about `length` characters, the first where most of what was looked for stands together.
Snippet snippetOf(const QString& text, const SoughtWords& sought, int length = 160);
Snippet snippetOf(const QString& text, const Query& query, Stemmer& stemmer, int length = 160);

// Words as typed, words that begin so, words of the same stem, and phrases as a whole.
QList<Highlight> highlightsIn(QStringView text, const SoughtWords& sought);
QList<Highlight> highlightsIn(QStringView text, const Query& query, Stemmer& stemmer);

} // namespace telemaco
