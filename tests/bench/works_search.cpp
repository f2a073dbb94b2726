#include "core/search/searchcursor.h"
#include "core/search/tokenizer.h"
#include "tests/bench/bare.h"
#include "tests/bench/language.h"
#include "tests/bench/works.h"

#include <algorithm>
#include <array>

namespace telemaco::bench {

static constexpr int queries = 60;
static constexpr int page = 50;

namespace {

struct BareHit {
    QByteArray uuid{};
    qint64 instant = 0;
    QString title{};
    QString snippet{};
    std::vector<std::pair<int, int>> marks{}; // in the snippet: from, to
};

// The letters that these texts consist of, without their accents: ASCII, and behind a C3 byte À to ÿ.
struct Folds {
    Folds()
    {
        for (int c = 0; c < 128; ++c)
            ascii[static_cast<size_t>(c)] = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ? char(c)
                : c >= 'A' && c <= 'Z'                                                       ? char(c + 32)
                                                                                             : '\0';
        static constexpr char letters[] = "aaaaaaaceeeeiiiidnooooo\0ouuuuyps"
                                          "aaaaaaaceeeeiiiidnooooo\0ouuuuypy";
        std::copy_n(letters, latin.size(), latin.begin());
    }
    std::array<char, 128> ascii{};
    std::array<char, 64> latin{};
};

// All places of a word in a text, whatever its case and accents: what the plainest loop does.
class FoldedFind {
public:
    std::vector<std::pair<qsizetype, qsizetype>> operator()(QByteArrayView text, QByteArrayView word) const
    {
        std::vector<std::pair<qsizetype, qsizetype>> found;
        bool begins = true;
        for (qsizetype at = 0; at < text.size();) {
            qsizetype end = at;
            const char letter = next(text, end);
            if (begins && letter == word[0]) {
                qsizetype to = at, equal = 0;
                for (qsizetype after = at; equal < word.size() && next(text, after) == word[equal]; ++equal)
                    to = after;
                qsizetype behind = to;
                if (equal == word.size() && !next(text, behind))
                    found.emplace_back(at, to);
            }
            begins = !letter;
            at = end;
        }
        return found;
    }

private:
    char next(QByteArrayView text, qsizetype& at) const // 0: no letter
    {
        if (at >= text.size())
            return 0;
        const auto c = static_cast<uchar>(text[at++]);
        if (c < 0x80)
            return m_folds.ascii[c];
        return c == 0xC3 && at < text.size() ? m_folds.latin[static_cast<uchar>(text[at++]) & 0x3F] : '\0';
    }

    Folds m_folds{};
};

// The same hits by the same word with a piece of each text around it, the word marked.
class BareSearch {
public:
    explicit BareSearch(const BareFile& file)
        : m_match(file.handle(),
            "select e.uuid, e.instant, e.title, e.text from word_index w join indexed i on i.key = w.rowid "
            "join entry e on e.id = i.item where w.word_index match ? and i.kind = 9 "
            "order by w.rowid desc limit 50")
    {
    }

    std::vector<BareHit> run(const QByteArray& word)
    {
        const QByteArray quoted = '"' + word + '"';
        m_match.bind(1, BareValue::text(quoted));
        std::vector<BareHit> hits;
        while (m_match.step()) {
            hits.push_back({m_match.text(0).toByteArray(), m_match.integer(1),
                QString::fromUtf8(m_match.text(2)), {}, {}});
            cut(m_match.text(3), word, hits.back());
        }
        m_match.reset();
        return hits;
    }

private:
    void cut(QByteArrayView text, const QByteArray& word, BareHit& hit) const
    {
        const auto places = m_find(text, word);
        const qsizetype start = places.empty() ? 0 : qMax<qsizetype>(0, places.front().first - 48);
        const qsizetype end = qMin(text.size(), start + 160);
        hit.snippet = QString::fromUtf8(text.sliced(start, end - start));
        for (const auto& [from, to] : places)
            if (to <= end)
                hit.marks.emplace_back(int(from - start), int(to - start));
    }

    BareStatement m_match;
    FoldedFind m_find{};
};

} // namespace

void searching(Bench& bench)
{
    const SystemClock clock;
    const auto workspace = bench.open(bench.path, clock);
    const BareFile file(bench.path);
    BareSearch bare(file);
    const Language languages[]{Language(Language::Like::Italian), Language(Language::Like::English)};
    Chance chance(9);
    Series ours, floor;
    for (int i = 0; i < queries;) {
        const QString word = wordsOf(languages[chance.below(2)].word(chance)).value(0);
        if (word.isEmpty() || bare.run(word.toUtf8()).size() < page)
            continue;
        ++i;
        ours.time([&] {
            SearchCursor cursor(workspace->store(), parseQuery(word + u' ', clock.today()));
            (void)cursor.next(page, 1000);
        });
        floor.time([&] { (void)bare.run(word.toUtf8()); });
    }
    bench.report.add(QStringLiteral("search-50"), bench.entries, ours, floor, 1.3);
}

} // namespace telemaco::bench
