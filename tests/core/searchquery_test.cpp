#include <catch2/catch.hpp>

#include "core/search/query.h"
#include "core/search/snippet.h"
#include "core/search/stemmer.h"
#include "core/search/tokenizer.h"

#include <random>

using namespace telemaco;

static Query parsed(const QString& text) { return parseQuery(text, QDate(2026, 11, 24)); }

static QStringList words(const QString& text) { return wordsOf(text); }

TEST_CASE("words are runs of letters and digits, folded", "[search]")
{
    CHECK(words(QStringLiteral("L'obiettivo è: Crescere!"))
        == QStringList({QStringLiteral("l"), QStringLiteral("obiettivo"), QStringLiteral("e"),
            QStringLiteral("crescere")}));
    CHECK(words(QStringLiteral("perche\u0301")) == QStringList(QStringLiteral("perche")));
    CHECK(words(QStringLiteral("snake_case 3.5 e-mail")).size() == 6);
    CHECK(words(QStringLiteral("東京へ")).size() == 3);
    CHECK(words(QStringLiteral("co\u00adoperate")) == QStringList(QStringLiteral("cooperate")));
    CHECK(words(QStringLiteral("😀 — … ’ \u0301")).isEmpty());
    CHECK(words(QString(QChar(0xd800)) + u'a' + QChar(0xdc00)) == QStringList(QStringLiteral("a")));
}

TEST_CASE("no word holds what would take it apart in the index", "[search]")
{
    for (char32_t c = 1; c < 0x30000; ++c) {
        if (c >= 0xd800 && c < 0xe000)
            continue;
        for (const QString& word : words(u'a' + QString::fromUcs4(&c, 1) + u'b'))
            for (QChar each : word)
                if (each.unicode() < 0x80 && !(each.isLower() || each.isDigit()))
                    FAIL("U+" << std::hex << static_cast<unsigned>(c) << " in " << word.toStdString());
    }
}

TEST_CASE("words that are not wanted are passed over, the others are what they were", "[search]")
{
    const QString text = QStringLiteral("L'età è \u00c9tapes e\u0301 cre\u00adare ﬁne Straße ŒUVRE 東京へ "
                                        "\U00010400\U00010401 ǅ ẞ ½ \u1E9Bs 3.5 ʰe \u00ad x");
    const QStringList wanted{QStringLiteral("et"), QStringLiteral("oeuvr"), QStringLiteral("s"),
        QStringLiteral("str"), QStringLiteral("3"), QStringLiteral("crea")};
    const auto begins = [&](const QString& word) {
        return std::any_of(
            wanted.begin(), wanted.end(), [&](const QString& each) { return word.startsWith(each); });
    };
    Tokenizer all(text);
    const Beginnings beginnings(wanted);
    Tokenizer some(text, &beginnings);
    Token full, part;
    int passed = 0;
    bool follows = true;
    bool more = some.next(part);
    while (all.next(full)) {
        CHECK(full.follows);
        if (!more || part.position != full.position) {
            CHECK_FALSE(begins(full.word));
            follows = false;
            ++passed;
            continue;
        }
        CHECK(part.length == full.length);
        CHECK(part.word == full.word);
        CHECK(part.follows == follows);
        follows = true;
        more = some.next(part);
    }
    CHECK_FALSE(more);
    CHECK(passed >= 7);
}

TEST_CASE("a long word is cut between characters, where it stands is not", "[search]")
{
    const QString text = QStringLiteral("x ") + QString(200'000, u'y') + QStringLiteral(" z");
    Tokenizer tokenizer(text);
    Token token;
    REQUIRE(tokenizer.next(token));
    REQUIRE(tokenizer.next(token));
    CHECK(token.word.size() == longestWord);
    CHECK(token.length == 200'000);
    REQUIRE(tokenizer.next(token));
    CHECK(token.position == 200'003);
    const QString pairs = u'a' + QStringLiteral("\U00010400").repeated(100); // two units each
    for (QChar c : {words(pairs).first().back()})
        CHECK_FALSE(c.isHighSurrogate());
}

TEST_CASE("endings go in both languages", "[search]")
{
    Stemmer stemmer;
    CHECK(stemmer.stems(QStringLiteral("obiettivi")).italian
        == stemmer.stems(QStringLiteral("obiettivo")).italian);
    CHECK(stemmer.stems(QStringLiteral("meetings")).english == u"meet");
    CHECK(stemmer.stems(QStringLiteral("2026")).english == u"2026");
    CHECK(stemmer.stems(QStringLiteral("日")).italian == u"日");
    CHECK(Stemmer().fingerprint() == stemmer.fingerprint());
}

TEST_CASE("a query's words: the last is a beginning while it is being typed", "[search]")
{
    const Query query = parsed(QStringLiteral("The go"));
    REQUIRE(query.with.words.size() == 2);
    CHECK(query.with.words[0] == Phrase{{QStringLiteral("the")}, false});
    CHECK(query.with.words[1] == Phrase{{QStringLiteral("go")}, true});
    CHECK_FALSE(parsed(QStringLiteral("go ")).with.words[0].open);
    CHECK_FALSE(parsed(QStringLiteral("\"go\"")).with.phrases[0].open);
    CHECK(parsed(QStringLiteral("\"the go")).with.phrases[0].open);
    CHECK(parsed(QStringLiteral("«the goal»")).with.phrases[0].words.size() == 2);
    CHECK_FALSE(parsed(QStringLiteral("-go")).without.words[0].open);
    CHECK(parsed(QStringLiteral("-\"the goal\"")).without.phrases.size() == 1);
    CHECK(parsed(QStringLiteral("a - b ")).without.isEmpty());
}

TEST_CASE("filters in both languages, and what is none is a word", "[search]")
{
    CHECK(parsed(QStringLiteral("kind:goal")).with.kinds == QList<QList<Kind>>{{Kind::Goal}});
    CHECK(parsed(QStringLiteral("TIPO:Obiettivi")) == parsed(QStringLiteral("kind:goals")));
    CHECK(parsed(QStringLiteral("kind:check-in")) == parsed(QStringLiteral("tipo:aggiornamento")));
    CHECK(parsed(QStringLiteral("kind:go")).with.kinds == QList<QList<Kind>>{{Kind::Goal}});
    CHECK(parsed(QStringLiteral("-kind:goal")).without.kinds.size() == 1);
    CHECK(parsed(QStringLiteral("con:\"Anna Esposito\"")).with.people
        == QStringList(QStringLiteral("Anna Esposito")));
    CHECK(parsed(QStringLiteral("with:\"Anna")).with.people == QStringList(QStringLiteral("Anna")));
    CHECK(parsed(QStringLiteral("etichetta:lavoro/colloqui")).with.tags.size() == 1);
    for (const QString& text :
        {QStringLiteral("kind:nothing"), QStringLiteral("from:soon"), QStringLiteral("tag:"),
            QStringLiteral("other:thing"), QStringLiteral("to:2026-02-30"), QStringLiteral("with:!")}) {
        CAPTURE(text.toStdString());
        const Query query = parsed(text);
        CHECK_FALSE(query.with.words.isEmpty());
        CHECK((query.with.kinds.isEmpty() && query.with.tags.isEmpty() && query.with.people.isEmpty()));
        CHECK_FALSE((query.from.isValid() || query.to.isValid()));
    }
}

TEST_CASE("days, months and years, ends included", "[search]")
{
    CHECK(parsed(QStringLiteral("from:2024")).from == QDate(2024, 1, 1));
    CHECK(parsed(QStringLiteral("to:2024")).to == QDate(2024, 12, 31));
    CHECK(parsed(QStringLiteral("a:2024-02")).to == QDate(2024, 2, 29));
    CHECK(parsed(QStringLiteral("da:2024-2-9")).from == QDate(2024, 2, 9));
    CHECK(parsed(QStringLiteral("from:yesterday to:oggi")).from == QDate(2026, 11, 23));
    CHECK(parsed(QStringLiteral("from:yesterday to:oggi")).to == QDate(2026, 11, 24));
}

TEST_CASE("a long query is read as far as it makes sense", "[search]")
{
    const Query query = parsed(QStringLiteral("word ").repeated(100'000));
    CHECK(query.with.words.size() == Query::mostConditions);
    CHECK(parsed(QStringLiteral("\"") + QStringLiteral("a b ").repeated(10'000)).with.phrases[0].words.size()
        == Query::mostConditions);
}

static QStringList marked(const Snippet& snippet)
{
    QStringList marks;
    for (const Highlight& each : snippet.highlights)
        marks += snippet.text.mid(each.start, each.length);
    return marks;
}

TEST_CASE("a word is marked for another one of its stem, whatever the endings", "[search]")
{
    static constexpr const char* endings[] = {"", "a", "o", "i", "are", "ando", "enza", "ente", "enti",
        "uzione", "azione", "logia", "amente", "abile", "s", "es", "ies", "ied", "y", "ing", "ying", "ie",
        "e", "ed", "ally", "ate", "ation", "ability", "able", "ize", "ful", "fulness", "ively", "ous", "ical",
        "iveness", "ator", "ization", "ency", "ably", "ivity", "enze", "arlo"};
    static constexpr quint32 seed = 11;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    QStringList roots{QStringLiteral("d"), QStringLiteral("sk"), QStringLiteral("earl"), QStringLiteral("t")};
    for (int i = 0; i < 40; ++i) {
        QString root;
        for (int letter = 0; letter < 2 + i % 5; ++letter)
            root += QLatin1StringView(letter % 2 ? "aeiou" : "bdglmnprst")
                        .at(qsizetype(random() % (letter % 2 ? 5 : 10)));
        roots += root;
    }
    Stemmer stemmer;
    int pairs = 0;
    for (const QString& root : roots) {
        for (const char* one : endings) {
            const QString word = root + QLatin1StringView(one);
            const SoughtWords sought(parsed(word + u' '), stemmer);
            const Stemmer::Stems stems = stemmer.stems(word);
            for (const char* other : endings) {
                const QString written = root + QLatin1StringView(other);
                const Stemmer::Stems its = stemmer.stems(written);
                if (its.italian != stems.italian && its.english != stems.english)
                    continue;
                ++pairs;
                INFO(word.toStdString() << " in " << written.toStdString());
                CHECK(highlightsIn(written, sought).size() == 1);
            }
        }
    }
    CHECK(pairs > 5000);
}

TEST_CASE("a snippet shows the place where most of it stands", "[search]")
{
    Stemmer stemmer;
    const QString filler = QStringLiteral("nothing of note here ").repeated(30);
    const QString text
        = QStringLiteral("king ") + filler + QStringLiteral("the king\n\n met  the queen ") + filler;
    const Snippet snippet = snippetOf(text, parsed(QStringLiteral("queens king ")), stemmer);
    CHECK(marked(snippet) == QStringList({QStringLiteral("king"), QStringLiteral("queen")}));
    CHECK(snippet.text.contains(QStringLiteral("king met the queen")));
    CHECK(snippet.text.startsWith(u'…'));
    CHECK(snippet.text.endsWith(u'…'));
    CHECK(snippet.text.size() <= 170);
    CHECK(marked(snippetOf(text, parsed(QStringLiteral("\"the queen\"")), stemmer))
        == QStringList(QStringLiteral("the queen")));
    CHECK(marked(snippetOf(text, parsed(QStringLiteral("qu")), stemmer))
        == QStringList(QStringLiteral("queen")));
    CHECK(snippetOf(text, parsed(QStringLiteral("nowhere ")), stemmer).text.startsWith(u"king"));
}

TEST_CASE("a snippet marks all that stands in it, and is the first that has it all", "[search]")
{
    Stemmer stemmer;
    const QString text = QStringLiteral("of kings and a king the king saw ").repeated(60);
    const Snippet snippet = snippetOf(text, parsed(QStringLiteral("king ")), stemmer);
    CHECK(snippet.text.startsWith(u"of kings"));
    CHECK(snippet.highlights.size() == snippet.text.count(QStringLiteral("king")));
    const QString apart = text + QStringLiteral("a queen met him ") + text;
    CHECK(snippetOf(apart, parsed(QStringLiteral("king queen ")), stemmer)
              .text.contains(QStringLiteral("king the king saw a queen")));
}

TEST_CASE("a snippet is without the signs of Markdown", "[search]")
{
    Stemmer stemmer;
    const auto snippet = [&](const char* text) {
        return snippetOf(QString::fromUtf8(text), parsed(QStringLiteral("king ")), stemmer);
    };
    CHECK(snippet("## The **king**\n\n- _met_ the `queen`\n- [ ] > once").text
        == u"The king met the queen > once");
    CHECK(snippet("The [king's letter](https://example.org/a_b) and ![a face](face.png)").text
        == u"The king's letter and a face");
    CHECK(snippet("2*3, 5 * 3, a_king_name, *the king*").text == u"2*3, 5 * 3, a_king_name, the king");
    CHECK(snippet("> the ~~old~~ ***king***, 1. e4 #now").text == u"the old king, 1. e4 #now");
    CHECK(marked(snippet("# A **king** and [a king](king)"))
        == QStringList({QStringLiteral("king"), QStringLiteral("king")}));
    CHECK(snippet("").text.isEmpty());
}

TEST_CASE("whatever the text, highlights lie inside the snippet", "[search]")
{
    const unsigned seed = 77;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    Stemmer stemmer;
    const QString letters = QStringLiteral("aab é\n\t😀'東ﷺ½_\u0301 ");
    for (int i = 0; i < 2000; ++i) {
        QString text;
        for (unsigned length = random() % 400; length > 0; --length)
            text += letters[static_cast<int>(random() % static_cast<unsigned>(letters.size()))];
        const Snippet snippet = snippetOf(text, parsed(text.mid(10, 6)), stemmer, 40);
        REQUIRE(snippet.text.size() <= 40 + 2);
        int last = 0;
        for (const Highlight& each : snippet.highlights) {
            REQUIRE(each.start >= last);
            REQUIRE(each.length > 0);
            last = each.start + each.length;
            REQUIRE(last <= snippet.text.size());
        }
    }
}

TEST_CASE("a phrase occurs where its words follow one another", "[search]")
{
    const Phrase phrase{{QStringLiteral("a"), QStringLiteral("a"), QStringLiteral("b")}, false};
    CHECK(occurs(phrase, u"x a a a, B."));
    CHECK_FALSE(occurs(phrase, u"a b a a c b"));
    CHECK(occurs(Phrase{{QStringLiteral("the"), QStringLiteral("ki")}, true}, u"to the king"));
    CHECK_FALSE(occurs(Phrase{{QStringLiteral("the"), QStringLiteral("ki")}, false}, u"to the king"));
}
