#include "core/search/stemmer.h"

#include <QCryptographicHash>
#include <libstemmer.h>

namespace telemaco {

static constexpr int shortest = 3; // shorter words have no endings worth forgiving
static constexpr qsizetype kept = 60'000;

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

static bool canEnd(const QString& word)
{
    if (word.size() < shortest)
        return false;
    for (QChar c : word)
        if (c.unicode() < u'a' || c.unicode() > u'z')
            return false;
    return true;
}

QString Stemmer::stem(sb_stemmer* stemmer, const QByteArray& word) const
{
    const auto* text = stemmer
        ? sb_stemmer_stem(
            stemmer, reinterpret_cast<const sb_symbol*>(word.constData()), static_cast<int>(word.size()))
        : nullptr;
    if (!text) // no memory
        return QString::fromLatin1(word);
    return QString::fromUtf8(reinterpret_cast<const char*>(text), sb_stemmer_length(stemmer));
}

const Stemmer::Stems& Stemmer::stems(const QString& word)
{
    if (const auto known = m_known.constFind(word); known != m_known.constEnd())
        return *known;
    if (m_known.size() >= kept)
        m_known.clear();
    Stems found{word, word};
    if (canEnd(word)) {
        const QByteArray ascii = word.toLatin1();
        found = {stem(m_italian, ascii), stem(m_english, ascii)};
    }
    return *m_known.insert(word, found);
}

QString Stemmer::fingerprint()
{
    static constexpr const char* probes[] = {"obiettivo", "obiettivi", "insegnamento", "parlando", "parlarne",
        "velocemente", "gentilezza", "attivita", "possibilita", "crescere", "cresciuto", "andarsene",
        "relazioni", "mentoring", "goals", "meetings", "happiness", "quickly", "generously", "relational",
        "feedback", "sensitivity", "early", "skies", "dying", "hopping", "organisation", "conditionally"};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char* probe : probes) {
        const Stems& each = stems(QString::fromLatin1(probe));
        hash.addData((each.italian + u' ' + each.english + u'\n').toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex().first(16));
}

} // namespace telemaco
