#include "core/search/query.h"

#include "core/base/text.h"
#include "core/search/queryfilters.h"
#include "core/search/tokenizer.h"

namespace telemaco {

namespace {

bool isQuote(QChar c)
{
    switch (c.unicode()) {
    case u'"':
    case u'“':
    case u'”':
    case u'„':
    case u'«':
    case u'»': return true;
    default: return false;
    }
}

class Parser {
public:
    Parser(QStringView text, QDate today)
        : m_text(text)
        , m_today(today)
    {
    }

    Query parse()
    {
        while (m_at < m_text.size() && m_count < Query::mostConditions)
            piece();
        return m_query;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }

    void piece()
    {
        if (m_text[m_at].isSpace()) {
            ++m_at;
            return;
        }
        const bool excludes = m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        if (excludes)
            ++m_at;
        Conditions& conditions = excludes ? m_query.without : m_query.with;
        if (isQuote(m_text[m_at])) {
            bool open = false;
            const QStringView inside = quoted(open);
            addPhrase(conditions, inside, open && !excludes);
        } else if (!filter(conditions, excludes)) {
            addWords(conditions, untilSpace(), excludes);
        }
    }

    // From the quote at the current place to the next one.
    QStringView quoted(bool& open)
    {
        const qsizetype start = ++m_at;
        while (!atEnd() && !isQuote(m_text[m_at]))
            ++m_at;
        open = atEnd();
        const QStringView inside = m_text.sliced(start, m_at - start);
        m_at += open ? 0 : 1;
        return inside;
    }

    QStringView untilSpace()
    {
        const qsizetype start = m_at;
        while (!atEnd() && !m_text[m_at].isSpace() && !isQuote(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    void addPhrase(Conditions& conditions, QStringView inside, bool open)
    {
        QStringList words = wordsOf(inside);
        if (words.isEmpty())
            return;
        words = words.first(qMin<qsizetype>(words.size(), Query::mostConditions));
        conditions.phrases += Phrase{words, open && !inside.back().isSpace()};
        ++m_count;
    }

    void addWords(Conditions& conditions, QStringView written, bool excludes)
    {
        const QStringList words = wordsOf(written);
        for (qsizetype i = 0; i < words.size() && m_count < Query::mostConditions; ++i, ++m_count)
            conditions.words += Phrase{{words[i]}, !excludes && i + 1 == words.size() && atEnd()};
    }

    // "name:value"; leaves the place alone when it is none.
    bool filter(Conditions& conditions, bool excludes)
    {
        const qsizetype start = m_at;
        const qsizetype colon = m_text.indexOf(u':', start);
        if (colon < 0)
            return false;
        const auto name = filterNamed(m_text.sliced(start, colon - start));
        if (!name)
            return false;
        m_at = colon + 1;
        bool open = false;
        const bool inQuotes = !atEnd() && isQuote(m_text[m_at]);
        const QString value = (inQuotes ? quoted(open) : untilSpace()).toString().trimmed();
        if (take(conditions, *name, value, excludes)) {
            ++m_count;
            return true;
        }
        m_at = start;
        return false;
    }

    bool take(Conditions& conditions, Filter filter, const QString& value, bool excludes)
    {
        switch (filter) {
        case Filter::Kind: {
            const auto kinds = kindsNamed(value);
            if (!kinds.isEmpty())
                conditions.kinds += kinds;
            return !kinds.isEmpty();
        }
        case Filter::Tag:
            if (!value.isEmpty())
                conditions.tags += value;
            return !value.isEmpty();
        case Filter::With:
            if (wordsOf(value).isEmpty())
                return false;
            conditions.people += value;
            return true;
        case Filter::From:
        case Filter::To: break;
        }
        const auto days = daysNamed(value, m_today);
        if (!days || excludes)
            return false;
        (filter == Filter::From ? m_query.from : m_query.to)
            = filter == Filter::From ? days->first : days->last;
        return true;
    }

    QStringView m_text;
    QDate m_today;
    qsizetype m_at = 0;
    int m_count = 0;
    Query m_query;
};

} // namespace

QStringList Query::allWords() const
{
    QStringList words;
    for (const Phrase& phrase : with.words + with.phrases)
        words += phrase.words;
    return words;
}

Query parseQuery(QStringView text, QDate today)
{
    return Parser(text.first(qMin<qsizetype>(text.size(), Query::mostCharacters)), today).parse();
}

} // namespace telemaco
