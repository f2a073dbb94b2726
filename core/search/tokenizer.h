// Splits text into the words that the search index knows: runs of letters and digits by Unicode
// category. Everything else separates, apostrophes too; Chinese and Japanese characters are words
// of their own. A change of what comes out, or of how the index keeps it, needs a new
// `tokenizerVersion`: the index is then due to be built anew.
#pragma once

#include <QString>
#include <QStringList>

namespace telemaco {

inline constexpr int tokenizerVersion = 3;
inline constexpr int longestWord = 64; // UTF-16 units of the folded word; what is longer is cut

struct Token {
    qsizetype position = 0; // of the word as written, in UTF-16 units
    qsizetype length = 0;
    QString word{}; // folded: letters and digits only, never empty
};

class Tokenizer {
public:
    // The text must outlive the tokenizer.
    explicit Tokenizer(QStringView text)
        : m_text(text)
    {
    }

    bool next(Token& token);

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

// The folded words of a text, in order.
QStringList wordsOf(QStringView text);

} // namespace telemaco
