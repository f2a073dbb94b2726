#include "core/search/tokens.h"

#include "core/base/text.h"

#include <libstemmer.h>

namespace telemaco {

static constexpr int rememberedWords = 20000;

QString stemmerVersion() { return QStringLiteral("snowball 2 italian english"); }

static bool isWordCharacter(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

void forEachWord(QStringView text, const std::function<bool(const Word&)>& each)
{
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        while (end < text.size()) {
            const bool pair
                = text[end].isHighSurrogate() && end + 1 < text.size() && text[end + 1].isLowSurrogate();
            const char32_t character
                = pair ? QChar::surrogateToUcs4(text[end], text[end + 1]) : char32_t(text[end].unicode());
            if (!isWordCharacter(character))
                break;
            end += pair ? 2 : 1;
        }
        if (end == at) {
            ++at;
            continue;
        }
        const QStringView word = text.sliced(at, qMin<qsizetype>(end - at, longestWord));
        const QString plain = folded(word);
        if (!plain.isEmpty() && !each({plain, static_cast<int>(at), static_cast<int>(end - at)}))
            return;
        at = end;
    }
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    forEachWord(text, [&words](const Word& word) {
        words += word.folded;
        return true;
    });
    return words;
}

Stemmer::Stemmer()
    : m_italian(sb_stemmer_new("italian", "UTF_8"))
    , m_english(sb_stemmer_new("english", "UTF_8"))
{
}

Stemmer::~Stemmer()
{
    sb_stemmer_delete(m_italian);
    sb_stemmer_delete(m_english);
}

QString Stemmer::stem(sb_stemmer* stemmer, const QByteArray& word) const
{
    const auto* symbols = reinterpret_cast<const sb_symbol*>(word.constData());
    const sb_symbol* stem = sb_stemmer_stem(stemmer, symbols, static_cast<int>(word.size()));
    return QString::fromUtf8(reinterpret_cast<const char*>(stem), sb_stemmer_length(stemmer));
}

const QStringList& Stemmer::stemsOf(const QString& word)
{
    if (const auto known = m_known.constFind(word); known != m_known.constEnd())
        return *known;
    if (m_known.size() > rememberedWords)
        m_known.clear();
    QStringList stems;
    const QByteArray bytes = word.toUtf8();
    for (sb_stemmer* stemmer : {m_italian, m_english})
        if (const QString found = folded(stem(stemmer, bytes));
            !found.isEmpty() && found != word && !stems.contains(found))
            stems += found;
    return *m_known.insert(word, stems);
}

QString kindMarker(Kind kind) { return u'=' + QString(kindName(kind)).remove(u'_'); }
QString tagMarker(qint64 tag) { return u'#' + QString::number(tag); }
QString personMarker(qint64 person) { return u'@' + QString::number(person); }
QString relationshipMarker(qint64 relationship) { return u'%' + QString::number(relationship); }

} // namespace telemaco
