#include "core/search/soughtwords.h"

#include <algorithm>
#include <limits>

namespace telemaco {

namespace {

bool isWord(const Phrase& phrase, qsizetype at, const QString& word)
{
    const bool open = phrase.open && at + 1 == phrase.words.size();
    return open ? word.startsWith(phrase.words[at]) : word == phrase.words[at];
}

// A phrase as it is being followed through a text: where each occurrence begun so far began.
class PhraseTrace {
public:
    explicit PhraseTrace(const Phrase& phrase)
        : m_phrase(phrase)
        , m_begun(phrase.words.size(), -1)
    {
    }

    // The start of the occurrence that ends with this word; -1: none does.
    qsizetype follow(const Token& token)
    {
        if (!token.follows)
            m_begun.fill(-1);
        const qsizetype last = m_phrase.words.size() - 1;
        for (qsizetype at = last; at >= 0; --at) {
            const qsizetype start = at == 0 ? token.position : m_begun[at - 1];
            m_begun[at] = start >= 0 && isWord(m_phrase, at, token.word) ? start : -1;
        }
        return m_begun[last];
    }

private:
    const Phrase& m_phrase;
    QList<qsizetype> m_begun; // for each word of the phrase, when the text's last word is that
};

QStringList wordsIn(const QList<Phrase>& phrases)
{
    QStringList words;
    for (const Phrase& phrase : phrases)
        words += phrase.words;
    return words;
}

// What every word with this stem begins with: all of it but for the last letter where that may be a new
// one (early, earli; possibility, possibl; pazienza, pazient), or two (dying, die).
QStringView unchanged(const QString& stem)
{
    static constexpr QStringView newLetters = u"eilty";
    const bool mayChange = stem.size() > 2 && newLetters.contains(stem.back());
    return QStringView(stem).chopped(!mayChange ? 0 : stem.endsWith(QLatin1StringView("ie")) ? 2 : 1);
}

bool mayHave(const QString& stem, const QString& word)
{
    return word.size() >= stem.size() && QStringView(word).startsWith(unchanged(stem));
}

} // namespace

SoughtWords::SoughtWords(const Query& query, Stemmer& stemmer)
    : m_phrases(query.with.phrases)
    , m_stemmer(stemmer)
{
    QStringList beginnings = wordsIn(query.with.words + query.with.phrases);
    for (const Phrase& word : query.with.words) {
        m_words.push_back({word, stemmer.stems(word.words.first())});
        for (const QString& stem : {m_words.back().stems.italian, m_words.back().stems.english})
            beginnings += unchanged(stem).toString();
    }
    m_beginnings = Beginnings(beginnings);
}

bool SoughtWords::isMeant(const Word& sought, const QString& word) const
{
    const auto& [italian, english] = sought.stems;
    if (isWord(sought.typed, 0, word) || word == italian || word == english)
        return true;
    const auto has = [&](const QString& stem) { return stem == italian || stem == english; };
    if (!mayHave(italian, word) && !mayHave(english, word))
        return false;
    const Stemmer::Stems& stems = m_stemmer.stems(word);
    return has(stems.italian) || has(stems.english);
}

template <class StopAt> QList<SoughtWords::Found> SoughtWords::walked(QStringView text, StopAt stopAt) const
{
    QList<Found> found;
    if (m_words.empty() && m_phrases.empty())
        return found;
    std::vector<PhraseTrace> traces(m_phrases.begin(), m_phrases.end());
    Tokenizer tokenizer(text, &m_beginnings);
    qsizetype stop = std::numeric_limits<qsizetype>::max();
    const auto take = [&](const Found& hit) {
        found += hit;
        stop = stopAt(hit, stop);
    };
    for (Token token; tokenizer.next(token) && token.position < stop;) {
        const qsizetype end = token.position + token.length;
        qsizetype condition = 0;
        for (const Word& word : m_words) {
            if (isMeant(word, token.word))
                take({token.position, end, condition});
            ++condition;
        }
        for (PhraseTrace& trace : traces) {
            if (const qsizetype start = trace.follow(token); start >= 0)
                take({start, end, condition});
            ++condition;
        }
    }
    return found;
}

QList<SoughtWords::Found> SoughtWords::in(QStringView text) const
{
    return walked(text, [](const Found&, qsizetype stop) { return stop; });
}

QList<SoughtWords::Found> SoughtWords::inFirst(QStringView text, qsizetype window, qsizetype behind) const
{
    std::vector<qsizetype> last(m_words.size() + static_cast<size_t>(m_phrases.size()), -1); // by condition
    return walked(text, [&](const Found& hit, qsizetype stop) {
        last[static_cast<size_t>(hit.condition)] = hit.start;
        const qsizetype first = *std::min_element(last.begin(), last.end());
        const bool together = first >= 0 && hit.end - first <= window;
        return together ? qMin(stop, hit.end + behind) : stop;
    });
}

bool occurs(const Phrase& phrase, QStringView text)
{
    PhraseTrace trace(phrase);
    const Beginnings beginnings(phrase.words);
    Tokenizer tokenizer(text, &beginnings);
    for (Token token; tokenizer.next(token);)
        if (trace.follow(token) >= 0)
            return true;
    return false;
}

} // namespace telemaco
