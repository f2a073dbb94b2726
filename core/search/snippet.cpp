#include "core/search/snippet.h"

#include "core/search/plainwords.h"
#include "core/search/tokenizer.h"

#include <QSet>
#include <algorithm>

namespace telemaco {

static constexpr qsizetype lookedAt = 64 * 1024;
static constexpr qsizetype longestBefore = 48; // what stands before the first hit
static constexpr qsizetype toWordEnd = 24; // how far a border moves so as to cut no word

namespace {

struct Found {
    qsizetype start;
    qsizetype end;
    qsizetype condition; // which word or phrase of the query it is
};

QStringView beginningOf(QStringView text) { return text.first(qMin(text.size(), lookedAt)); }

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

// What all that is looked for begins with; a stem begins as its word does.
QString initials(const Query& query)
{
    QString letters;
    for (const QList<Phrase>& phrases : {query.with.words, query.with.phrases})
        for (const Phrase& phrase : phrases)
            for (const QString& word : phrase.words)
                letters += word.front();
    return letters;
}

class WordTest {
public:
    WordTest(const Phrase& word, Stemmer& stemmer)
        : m_word(word)
        , m_stems(stemmer.stems(word.words.first()))
        , m_stemmer(stemmer)
    {
    }

    bool holds(const QString& word) const
    {
        if (!word.startsWith(m_word.words.first().front()))
            return false;
        if (isWord(m_word, 0, word) || isStem(word))
            return true;
        const Stemmer::Stems& stems = m_stemmer.stems(word);
        return isStem(stems.italian) || isStem(stems.english);
    }

private:
    bool isStem(const QString& word) const { return word == m_stems.italian || word == m_stems.english; }

    const Phrase& m_word;
    Stemmer::Stems m_stems;
    Stemmer& m_stemmer;
};

QList<Found> find(QStringView text, const Query& query, Stemmer& stemmer)
{
    std::vector<WordTest> tests;
    std::vector<PhraseTrace> traces;
    for (const Phrase& word : query.with.words)
        tests.emplace_back(word, stemmer);
    for (const Phrase& phrase : query.with.phrases)
        traces.emplace_back(phrase);
    QList<Found> found;
    if (tests.empty() && traces.empty())
        return found;
    Tokenizer tokenizer(text, initials(query)); // so that most of a text's words need not be made
    for (Token token; tokenizer.next(token);) {
        const qsizetype end = token.position + token.length;
        qsizetype condition = 0;
        for (const WordTest& test : tests) {
            if (test.holds(token.word))
                found += Found{token.position, end, condition};
            ++condition;
        }
        for (PhraseTrace& trace : traces) {
            if (const qsizetype start = trace.follow(token); start >= 0)
                found += Found{start, end, condition};
            ++condition;
        }
    }
    return found;
}

// What overlaps becomes one, in the order of the text.
QList<Highlight> merged(QList<Found> found)
{
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.start < b.start; });
    QList<Highlight> result;
    for (const Found& each : found) {
        const int start = static_cast<int>(each.start);
        const int end = static_cast<int>(each.end);
        if (result.isEmpty() || start >= result.last().start + result.last().length)
            result += Highlight{start, end - start};
        else
            result.last().length = qMax(result.last().length, end - result.last().start);
    }
    return result;
}

// The first hit of the window with the most of the query's conditions, then the most hits.
qsizetype bestStart(const QList<Found>& found, qsizetype length)
{
    QHash<qsizetype, int> inside;
    std::pair<qsizetype, qsizetype> best{0, 0};
    qsizetype bestAt = 0;
    qsizetype next = 0;
    for (qsizetype first = 0; first < found.size(); ++first) {
        for (; next < found.size() && found[next].end - found[first].start <= length; ++next)
            ++inside[found[next].condition];
        const std::pair<qsizetype, qsizetype> now{inside.size(), next - first};
        if (now > best) {
            best = now;
            bestAt = found[first].start;
        }
        if (next == first) // a hit longer than the window
            ++next;
        else if (--inside[found[first].condition] == 0)
            inside.remove(found[first].condition);
    }
    return bestAt;
}

// The nearest place at or before `at`, not far from it, where a word begins.
qsizetype wordBorder(QStringView text, qsizetype at)
{
    for (qsizetype near = at; near > 0 && near > at - toWordEnd; --near)
        if (text[near - 1].isSpace())
            return near;
    return at > 0 && at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
}

// Without the signs of Markdown, and runs of white space become one space; the highlights move along.
Snippet oneLine(
    QStringView piece, qsizetype start, const QList<Highlight>& highlights, bool before, bool after)
{
    Snippet snippet;
    QList<int> places; // of each unit of the piece in the snippet
    places.reserve(piece.size() + 1);
    snippet.text = before ? QStringLiteral("…") : QString();
    const QBitArray signs = markdownSigns(piece);
    for (qsizetype i = 0; i < piece.size(); ++i) {
        const QChar c = piece[i];
        places += static_cast<int>(snippet.text.size());
        if (signs[i])
            continue;
        if (!c.isSpace())
            snippet.text += c;
        else if (!snippet.text.isEmpty() && !snippet.text.endsWith(u' '))
            snippet.text += u' ';
    }
    places += static_cast<int>(snippet.text.size());
    for (const Highlight& each : highlights) {
        const qsizetype from = qMax<qsizetype>(0, each.start - start);
        const qsizetype to = qMin(piece.size(), each.start + each.length - start);
        if (from < to && each.start < start + piece.size() && places[from] < places[to])
            snippet.highlights += Highlight{places[from], places[to] - places[from]};
    }
    while (snippet.text.endsWith(u' '))
        snippet.text.chop(1);
    if (after)
        snippet.text += u'…';
    return snippet;
}

} // namespace

QList<Highlight> highlightsIn(QStringView text, const Query& query, Stemmer& stemmer)
{
    return merged(find(beginningOf(text), query, stemmer));
}

Snippet snippetOf(const QString& text, const Query& query, Stemmer& stemmer, int length)
{
    const QStringView looked = beginningOf(text);
    const QList<Found> found = find(looked, query, stemmer);
    qsizetype start = 0;
    if (!found.isEmpty()) {
        const qsizetype hit = bestStart(found, length - longestBefore);
        start = hit <= longestBefore ? 0 : wordBorder(looked, hit - longestBefore + toWordEnd);
    }
    qsizetype end = looked.size();
    if (end - start > length) {
        end = wordBorder(looked, start + length);
        if (end <= start)
            end = start + length;
    }
    return oneLine(looked.sliced(start, end - start), start, merged(found), start > 0, end < text.size());
}

bool occurs(const Phrase& phrase, QStringView text)
{
    PhraseTrace trace(phrase);
    QString initials;
    for (const QString& word : phrase.words)
        initials += word.front();
    Tokenizer tokenizer(text, initials);
    for (Token token; tokenizer.next(token);)
        if (trace.follow(token) >= 0)
            return true;
    return false;
}

} // namespace telemaco
