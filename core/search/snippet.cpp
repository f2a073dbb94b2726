#include "core/search/snippet.h"

namespace telemaco {

static constexpr int lookedAt = 64 * 1024;
static constexpr int context = 40;

namespace {

class Matcher {
public:
    Matcher(const Query& query, Stemmer& stemmer)
        : m_prefix(query.prefix)
        , m_stemmer(stemmer)
    {
        const QStringList all = query.allWords();
        for (const QString& word : all) {
            m_words += word;
            m_stems += word;
            for (const QString& stem : stemmer.stemsOf(word))
                m_stems += stem;
        }
    }

    bool matches(const QString& word)
    {
        if (m_words.contains(word) || (!m_prefix.isEmpty() && word.startsWith(m_prefix)))
            return true;
        const QStringList& stems = m_stemmer.stemsOf(word);
        return std::any_of(
            stems.begin(), stems.end(), [this](const QString& stem) { return m_stems.contains(stem); });
    }

    bool isEmpty() const { return m_words.isEmpty(); }

private:
    QString m_prefix;
    QSet<QString> m_words;
    QSet<QString> m_stems;
    Stemmer& m_stemmer;
};

} // namespace

QList<Highlight> highlightsIn(QStringView text, const Query& query, Stemmer& stemmer)
{
    QList<Highlight> found;
    Matcher matcher(query, stemmer);
    if (matcher.isEmpty())
        return found;
    forEachWord(text.first(qMin<qsizetype>(text.size(), lookedAt)), [&](const Word& word) {
        if (matcher.matches(word.folded))
            found += Highlight{word.start, word.length};
        return true;
    });
    return found;
}

Snippet snippetOf(const QString& text, const Query& query, Stemmer& stemmer, int length)
{
    const QList<Highlight> all = highlightsIn(text, query, stemmer);
    qsizetype start = all.isEmpty() ? 0 : qMax(0, all.first().start - context);
    const qsizetype farthest = qMax<qsizetype>(0, start - context);
    while (start > farthest && !text[start - 1].isSpace())
        --start;
    qsizetype end = qMin<qsizetype>(text.size(), start + length);
    while (end < text.size() && end > start + length / 2 && !text[end].isSpace())
        --end;
    Snippet snippet;
    const QString before = start > 0 ? QStringLiteral("…") : QString();
    snippet.text = before + text.sliced(start, end - start).replace(u'\n', u' ')
        + (end < text.size() ? QStringLiteral("…") : QString());
    for (const Highlight& highlight : all)
        if (highlight.start >= start && highlight.start + highlight.length <= end)
            snippet.highlights
                += Highlight{highlight.start - static_cast<int>(start) + static_cast<int>(before.size()),
                    highlight.length};
    return snippet;
}

} // namespace telemaco
