// One more character in the search, from the key until its results are painted; and opening one.
// Every kind of query is typed from its first letter on, so that each beginning is one too.
#include "core/base/text.h"
#include "core/search/tokenizer.h"
#include "tests/bench/language.h"
#include "tests/bench/window.h"
#include "tests/bench/works.h"
#include "ui/shell/finder.h"

#include <QLineEdit>

namespace telemaco::bench {

static constexpr int typed = 40; // queries of a kind

namespace {

// The field of Ctrl+K, and what it is answered.
class Typing {
public:
    explicit Typing(Window& window)
        : m_window(window)
        , m_field(window.main().findChild<Finder*>()->findChild<QLineEdit*>())
    {
        QObject::connect(&window.results(), &ResultSource::found, m_field,
            [this](const QString& query) { m_answered = query; });
    }

    void begin()
    {
        m_window.run(QStringLiteral("find"));
        m_field->clear();
        m_window.settle();
    }
    // The rest of a slow search is waited for, and not measured.
    void key(Series& series, const QString& character)
    {
        series.time([&] {
            m_window.key(0, {}, character);
            if (!m_field->text().trimmed().isEmpty())
                m_window.paintOnce([this] { return m_answered == m_field->text(); });
        });
        m_window.settle();
    }
    // Faster than the answer to the first of two comes: that search is given up.
    void twoKeys(Series& series, const QString& first, const QString& second)
    {
        m_window.key(0, {}, first);
        key(series, second);
    }

private:
    Window& m_window;
    QLineEdit* m_field;
    QString m_answered;
};

class Queries {
public:
    QString word() { return wordsOf(language().word(m_chance)).value(0, QStringLiteral("e")); }
    QString rare() { return wordsOf(language().rareWord(m_chance)).value(0, QStringLiteral("e")); }
    QString ending() { return rare().chopped(1) + QStringLiteral("i"); }
    QString phrase() { return u'"' + word() + u' ' + word() + u'"'; }
    QString without() { return word() + QStringLiteral(" -") + word(); }
    QString filter()
    {
        switch (m_chance.below(3)) {
        case 0: return QStringLiteral("kind:entry ") + word();
        case 1: return QStringLiteral("from:2015-03-01 ") + word();
        default: return QStringLiteral("kind:goal ") + word();
        }
    }
    QString accent() // of a word that has one, without it
    {
        for (;;) {
            const QString word = language().word(m_chance);
            if (const QString plain = folded(word); plain != word.toLower())
                return plain;
        }
    }

private:
    const Language& language() { return m_languages[m_chance.below(2)]; }

    const Language m_languages[2]{Language(Language::Like::Italian), Language(Language::Like::English)};
    Chance m_chance{31};
};

} // namespace

template <class Next> static void type(Bench& bench, Typing& typing, const char* name, Next next)
{
    Series series;
    for (int i = 0; i < typed; ++i) {
        typing.begin();
        for (const QChar character : next())
            typing.key(series, character);
    }
    bench.report.addWait(QLatin1StringView(name), bench.entries, series, frame);
}

static void overtake(Bench& bench, Typing& typing, Queries& queries)
{
    Series series;
    for (int i = 0; i < typed; ++i) {
        typing.begin();
        const QString query = queries.without();
        for (qsizetype at = 0; at + 1 < query.size(); at += 2)
            typing.twoKeys(series, query.mid(at, 1), query.mid(at + 1, 1));
    }
    bench.report.addWait(QStringLiteral("key-overtaking"), bench.entries, series, frame);
}

static void open(Bench& bench, Window& window, Typing& typing, Queries& queries)
{
    Series series, ignored;
    for (int i = 0; i < typed; ++i) {
        typing.begin();
        for (const QChar character : QStringLiteral("kind:entry ") + queries.word())
            typing.key(ignored, character);
        series.time([&] {
            window.key(Qt::Key_Return);
            window.settle();
        });
    }
    bench.report.addWait(QStringLiteral("open-result"), bench.entries, series, frame);
}

void searchingByKey(Bench& bench)
{
    Window window(bench.path);
    Typing typing(window);
    Queries queries;
    type(bench, typing, "key-word", [&] { return queries.word(); });
    type(bench, typing, "key-rare", [&] { return queries.rare(); });
    type(bench, typing, "key-accent", [&] { return queries.accent(); });
    type(bench, typing, "key-ending", [&] { return queries.ending(); });
    type(bench, typing, "key-filter", [&] { return queries.filter(); });
    type(bench, typing, "key-phrase", [&] { return queries.phrase(); });
    type(bench, typing, "key-exclusion", [&] { return queries.without(); });
    overtake(bench, typing, queries);
    open(bench, window, typing, queries);
}

} // namespace telemaco::bench
