// The tokens that stand for an item in the index. They follow from its record and its own links
// alone, so that a change of one item never makes the index of another one old.
//
// Tokens: folded words; "<beginning" of one to three characters of a word; "+stem" where a stem
// differs from its word; markers "=kind", "#tag id", "@person id", "%relationship id". Words hold
// letters and digits only, so nothing is mistaken.
#pragma once

#include "core/search/document.h"
#include "core/search/stemmer.h"

#include <QHash>
#include <unordered_map>
#include <vector>

namespace telemaco {

QString kindMarker(Kind kind);
QString tagMarker(qint64 tag);
QString personMarker(qint64 person);
QString relationshipMarker(qint64 relationship);
QString stemMarker(const QString& stem);

inline constexpr int longestBeginning = 3; // characters; the index knows the longer ones by their words
// How many UTF-16 units the first `characters` of a word take, at most all of it.
qsizetype beginningSize(QStringView word, int characters);
QString beginningMarker(QStringView beginning);

class ItemWords {
public:
    explicit ItemWords(EntityStore& store)
        : m_store(store)
    {
    }

    struct Tokens {
        QStringList words{}; // distinct, as they came up
        QStringList others{}; // beginnings, stems and markers

        bool operator==(const Tokens&) const = default;
        QString joined() const;
    };

    // As the item and its links stand in the file now.
    Tokens tokens(const Record& record);

    Stemmer& stemmer() { return m_stemmer; }

private:
    // What a word brings into the index is worked out once: a text consists of the same words as
    // those before it. Tokens are told apart by their place, so that a word costs one look-up.
    struct Other {
        QString token{};
        quint64 item = 0; // the last one it was found in
    };
    struct Word {
        std::vector<Other*> others{};
        quint64 item = 0;
    };

    Word& known(const QString& word);
    Other* other(const QString& token);
    QStringList markers(const Record& record) const;

    EntityStore& m_store;
    Stemmer m_stemmer;
    QHash<QString, Word> m_words{};
    std::unordered_map<QString, Other> m_others{}; // whose places stay
    quint64 m_item = 0; // counts those that were taken apart
};

} // namespace telemaco
