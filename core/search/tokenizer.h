// Splits text into the words that the search index knows: runs of letters and digits by Unicode
// category. Everything else separates, apostrophes too; Chinese and Japanese characters are words
// of their own. A change of what comes out, or of how the index keeps it, needs a new
// `tokenizerVersion`: the index is then due to be built anew.
#pragma once

#include <QString>
#include <QStringList>
#include <array>

namespace telemaco {

inline constexpr int tokenizerVersion = 3;
inline constexpr int longestWord = 64; // UTF-16 units of the folded word; what is longer is cut

struct Token {
    qsizetype position = 0; // of the word as written, in UTF-16 units
    qsizetype length = 0;
    QString word{}; // folded: letters and digits only; empty only where the word was not wanted
};

// What the words that are wanted begin with.
class Initials {
public:
    explicit Initials(QStringView letters); // folded

    bool mayBegin(QChar first) const // a word as written; of a letter that is not known it is told by folding
    {
        return first.unicode() >= m_known.size() || m_known[first.unicode()];
    }

private:
    std::array<bool, 0x250> m_known{};
};

class Tokenizer {
public:
    // The text, and what is wanted, must outlive the tokenizer. Where only some words are wanted the
    // others are not folded, which is most of the work.
    explicit Tokenizer(QStringView text, const Initials* wanted = nullptr)
        : m_text(text)
        , m_wanted(wanted)
    {
    }

    bool next(Token& token); // the same token each time, so that its memory is used again

private:
    QStringView m_text;
    const Initials* m_wanted;
    qsizetype m_at = 0;
};

// The folded words of a text, in order.
QStringList wordsOf(QStringView text);

} // namespace telemaco
