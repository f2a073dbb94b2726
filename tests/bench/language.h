// A language that nobody speaks, with the statistics of one that people do: tens of thousands of
// words, the frequent ones short, their frequency by Zipf's law, with endings that a stemmer knows,
// accents and apostrophes. Search and the size of its index depend on nothing else of a text.
#pragma once

#include "tests/bench/chance.h"

#include <QString>
#include <vector>

namespace telemaco::bench {

class Language {
public:
    enum class Like { Italian, English };

    explicit Language(Like like);

    const QString& word(Chance& chance) const;
    const QString& rareWord(Chance& chance) const;
    QString sentence(Chance& chance) const;
    QString line(Chance& chance, int words) const; // a title, without a full stop
    QString text(Chance& chance, int characters) const; // Markdown, about so long
    QString name(Chance& chance) const; // of a person

private:
    struct Habits;

    void add(const QString& word, double weight);

    Like m_like;
    std::vector<QString> m_words{};
    std::vector<double> m_upTo{}; // the sum of the weights up to each word
};

} // namespace telemaco::bench
