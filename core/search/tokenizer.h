// Splits text into the words that the search index knows: runs of letters and digits by Unicode
// category. Everything else separates, apostrophes too; Chinese and Japanese characters are words
// of their own. A change of what comes out, or of how the index keeps it, needs a new
// `tokenizerVersion`: the index is then due to be built anew.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace telemaco {

inline constexpr int tokenizerVersion = 3;
inline constexpr int longestWord = 64; // UTF-16 units of the folded word; what is longer is cut

struct Token {
    qsizetype position = 0; // of the word as written, in UTF-16 units
    qsizetype length = 0;
    QString word{}; // folded: letters and digits only; empty only where the word was not wanted
};

class Tokenizer {
public:
    // The text must outlive the tokenizer. Where only words that begin with one of some folded letters
    // are wanted, the others are not folded, which is most of the work.
    explicit Tokenizer(QStringView text, std::optional<QString> wanted = {});

    bool next(Token& token);

private:
    bool isWanted(QChar first) const;

    QStringView m_text;
    std::optional<QString> m_wanted;
    qsizetype m_at = 0;
};

// The folded words of a text, in order.
QStringList wordsOf(QStringView text);

} // namespace telemaco
