// The tokens that stand for an item in the index. They follow from its record and its own links
// alone, so that a change of one item never makes the index of another one old.
//
// Tokens: folded words; "<beginning" of one to three characters of a word; markers "=kind", "#tag id",
// "@person id", "%relationship id". Words hold letters and digits only, so nothing is mistaken.
#pragma once

#include "core/search/document.h"

#include <QHash>
#include <array>
#include <vector>

namespace telemaco {

QString kindMarker(Kind kind);
QString tagMarker(qint64 tag);
QString personMarker(qint64 person);
QString relationshipMarker(qint64 relationship);

inline constexpr int longestBeginning = 3; // characters; the index knows the longer ones by their words
// How many UTF-16 units the first `characters` of a word take, at most all of it.
qsizetype beginningSize(QStringView word, int characters);
QString beginningMarker(QStringView beginning);

class ItemWords {
public:
    // A token goes by a number, from 0 on, as it came up: a text consists of the same words as those
    // before it, and what a word brings into the index is worked out once.
    using Number = quint32;

    explicit ItemWords(EntityStore& store)
        : m_store(store)
    {
    }

    struct Tokens {
        std::vector<Number> words{}; // distinct, as they came up
        std::vector<Number> others{}; // beginnings and markers

        bool operator==(const Tokens&) const = default;
    };

    // As the item and its links stand in the file now.
    Tokens tokens(const Record& record);
    const QString& text(Number token) const { return m_texts[token]; }
    QString joined(const Tokens& tokens) const; // by spaces

    // Forgets all tokens where there are very many of them. True: no number means anything any more.
    bool forgetSome();

private:
    // The numbers of a word's beginnings, one after another.
    struct Brought {
        std::array<Number, longestBeginning> tokens{};
        quint8 count = 0;
    };

    Number number(const QString& token);
    Number word(const QString& word);
    void bring(Number into, const QString& token);
    void take(const QString& text, Tokens& tokens);
    bool isFresh(Number token);
    QStringList markers(const Record& record) const;

    EntityStore& m_store;
    QHash<QString, Number> m_numbers{};
    std::vector<QString> m_texts{};
    std::vector<Brought> m_brought{}; // by words
    std::vector<quint32> m_items{}; // the last one that a token was found in
    quint32 m_item = 0; // counts those that were taken apart
};

} // namespace telemaco
