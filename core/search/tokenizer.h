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
    QString word{}; // folded: letters and digits only
    bool follows = true; // no word that was not wanted stands between it and the one before
};

// What the words that are wanted begin with, folded. Told from a word as it is written, before it is
// folded: a word that may not begin so does not; one that may can still turn out not to.
class Beginnings {
public:
    explicit Beginnings(QStringList beginnings = {});

    bool mayBegin(QStringView word) const
    {
        const char16_t first = word.front().unicode();
        return (first >= m_initials.size() || m_initials[first]) && mayGoOn(word);
    }

private:
    bool mayGoOn(QStringView word) const;

    QStringList m_beginnings;
    std::array<bool, 0x250> m_initials{}; // the letters that one of them may begin with
};

class Tokenizer {
public:
    // The text, and what is wanted, must outlive the tokenizer. Where only some words are wanted most of
    // the others are passed over, without being folded, which is most of the work.
    explicit Tokenizer(QStringView text, const Beginnings* wanted = nullptr)
        : m_text(text)
        , m_wanted(wanted)
    {
    }

    bool next(Token& token); // the same token each time, so that its memory is used again

private:
    QStringView m_text;
    const Beginnings* m_wanted;
    qsizetype m_at = 0;
};

// The folded words of a text, in order.
QStringList wordsOf(QStringView text);

} // namespace telemaco
