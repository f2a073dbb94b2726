#include "tests/bench/language.h"

#include <QSet>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace telemaco::bench {

static constexpr int stems = 12'000;
static constexpr int particles = 150; // the most frequent words: one syllable, no endings
static constexpr int disyllables = 9'000;

struct Language::Habits {
    QStringList begins, vowels, ends; // of a syllable
    QList<QStringList> endings; // a family of words shares a stem and takes one of these lists
};

static QStringList parts(const char* list) { return QString::fromUtf8(list).split(u' '); }

static QString one(const QStringList& list, Chance& chance)
{
    return list[chance.below(static_cast<int>(list.size()))];
}

Language::Language(Like like)
    : m_like(like)
{
    const Habits italian{parts("b c d f g l m n p r s t v z br tr gr pr ch sc st"),
        parts("a e i o u a e i o"), parts("     n r l"),
        {parts("o i"), parts("a e"), parts("are ato ando ava ano erò"), parts("o a i e amente"),
            parts("e i ità"), parts("ione ioni"), parts("à")}};
    const Habits english{parts("b c d f g h l m n p r s t w th st tr ch br cl"),
        parts("a e i o u ee oa ea ou"), parts("   n t r ck ll nd"),
        {parts(" s"), parts("e es ed ing"), parts(" er est ly ness"), parts("ation ations"),
            parts(" ful fully")}};
    const Habits& habits = like == Like::Italian ? italian : english;
    Chance chance(like == Like::Italian ? 1 : 2); // a language is the same whatever is written in it
    QSet<QString> known;
    for (int stem = 0; stem < stems; ++stem) {
        const bool particle = stem < particles;
        const int syllables = particle || chance.oneIn(3) ? 1 : stem < disyllables ? 2 : 3;
        QString root;
        for (int i = 0; i < syllables; ++i)
            for (const QStringList* part : {&habits.begins, &habits.vowels, &habits.ends})
                root += one(*part, chance);
        const QStringList family{particle
                ? QStringList(QString())
                : habits.endings[chance.below(static_cast<int>(habits.endings.size()))]};
        for (int i = 0; i < family.size(); ++i)
            if (const QString word = root + family[i]; !known.contains(word)) {
                known.insert(word);
                add(word, 1.0 / (std::pow(stem + 2.0, 1.25) * (i + 1)));
            }
    }
}

void Language::add(const QString& word, double weight)
{
    m_words.push_back(word);
    m_upTo.push_back((m_upTo.empty() ? 0.0 : m_upTo.back()) + weight);
}

const QString& Language::word(Chance& chance) const
{
    const auto found = std::upper_bound(m_upTo.begin(), m_upTo.end(), chance.part() * m_upTo.back());
    return m_words[std::min(static_cast<size_t>(found - m_upTo.begin()), m_words.size() - 1)];
}

const QString& Language::rareWord(Chance& chance) const
{
    const auto count = static_cast<int>(m_words.size());
    return m_words[static_cast<size_t>(chance.between(count / 2, count - 1))];
}

static QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString Language::line(Chance& chance, int words) const
{
    QString line;
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            line += chance.oneIn(12) ? QStringLiteral(", ") : QStringLiteral(" ");
        if (m_like == Like::Italian && chance.oneIn(25))
            line += QStringLiteral("l’");
        line += word(chance);
    }
    return capital(line);
}

QString Language::sentence(Chance& chance) const
{
    QString sentence = line(chance, chance.between(4, 20));
    sentence += chance.oneIn(15) ? u'?' : u'.';
    return sentence;
}

QString Language::text(Chance& chance, int characters) const
{
    QString text;
    while (text.size() < characters) {
        if (!text.isEmpty())
            text += QStringLiteral("\n\n");
        if (chance.oneIn(20))
            text += QStringLiteral("## ") + line(chance, 3) + QStringLiteral("\n\n");
        if (chance.oneIn(12)) {
            for (int i = chance.between(2, 5); i > 0; --i)
                text += QStringLiteral("- ") + line(chance, chance.between(3, 9)) + u'\n';
            continue;
        }
        for (int i = chance.between(2, 6); i > 0 && text.size() < characters; --i)
            text += sentence(chance) + u' ';
        if (chance.oneIn(6))
            text += QStringLiteral("**") + word(chance) + QStringLiteral("** ");
        text.chop(1);
    }
    return text;
}

QString Language::name(Chance& chance) const
{
    const QString first = capital(rareWord(chance));
    return first + u' ' + capital(rareWord(chance));
}

} // namespace telemaco::bench
