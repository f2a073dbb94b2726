// The stems of folded words in Italian and English, by libstemmer: what is left when the ending
// is taken off. Keeps what it worked out. Not thread safe: one for each user.
#pragma once

#include <QHash>
#include <QString>
#include <memory>

struct sb_stemmer;

namespace telemaco {

class Stemmer {
public:
    struct Stems {
        QString italian{};
        QString english{};
    };

    Stemmer();
    ~Stemmer();
    Stemmer(const Stemmer&) = delete;
    Stemmer& operator=(const Stemmer&) = delete;

    // A word that has no ending to take off is its own stem.
    const Stems& stems(const QString& word);

    // Tells one behaviour of libstemmer from another: stems stand in the index, so when this
    // changes the index has to be built anew.
    QString fingerprint();

private:
    QString stem(sb_stemmer* stemmer, const QByteArray& word) const;

    sb_stemmer* m_italian;
    sb_stemmer* m_english;
    QHash<QString, Stems> m_known;
};

} // namespace telemaco
