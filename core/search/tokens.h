// How a text becomes the tokens of the search index, and where its words stand.
//
// A word is a run of letters and digits; an apostrophe separates ("l'obiettivo": l, obiettivo).
// Words are folded (case, accents). A stem is marked with '+' and kept only where it differs from
// the word: Snowball's Italian and English stemmers, over the folded word. Markers say what an
// item is and belongs to; words never contain their first characters.
#pragma once

#include "core/domain/kind.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <functional>
#include <memory>

struct sb_stemmer;

namespace telemaco {

inline constexpr int tokenizerVersion = 1;
QString stemmerVersion();

inline constexpr int longestWord = 64; // characters; what is longer is cut

struct Word {
    QString folded{};
    int start = 0; // UTF-16 units
    int length = 0;
};

// Calls `each` for every word, in order, until it answers false.
void forEachWord(QStringView text, const std::function<bool(const Word&)>& each);
QStringList foldedWords(QStringView text);

class Stemmer {
public:
    Stemmer();
    ~Stemmer();

    // The stems of a folded word in both languages that are not the word itself, unmarked.
    const QStringList& stemsOf(const QString& word);

private:
    QString stem(sb_stemmer* stemmer, const QByteArray& word) const;

    sb_stemmer* m_italian;
    sb_stemmer* m_english;
    QHash<QString, QStringList> m_known;
};

QString kindMarker(Kind kind);
QString tagMarker(qint64 tag);
QString personMarker(qint64 person);
QString relationshipMarker(qint64 relationship);

} // namespace telemaco
