#include "core/search/searchcursor.h"

#include "core/base/text.h"
#include "core/search/indexwriter.h"

#include <QDateTime>
#include <QTimeZone>
#include <limits>
#include <sqlite3.h>

namespace telemaco {

static constexpr int keysAtOnce = 200;
static constexpr int expandedWords = 500;
static constexpr int shortPrefix = 3; // held by the prefix index itself
static constexpr int progressSteps = 1000;

static int stopWhenCancelled(void* flag) { return *static_cast<const std::atomic<bool>*>(flag) ? 1 : 0; }

namespace {

// Only while a search runs: the same connection saves in between, and a save is never cut off.
class CancelledHere {
public:
    CancelledHere(Database& database, const std::atomic<bool>* flag)
        : m_handle(flag ? database.handle() : nullptr)
    {
        if (m_handle)
            sqlite3_progress_handler(
                m_handle, progressSteps, stopWhenCancelled, const_cast<std::atomic<bool>*>(flag));
    }
    ~CancelledHere()
    {
        if (m_handle)
            sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    }
    CancelledHere(const CancelledHere&) = delete;
    CancelledHere& operator=(const CancelledHere&) = delete;

private:
    sqlite3* m_handle;
};

} // namespace

static QString quoted(const QString& token) { return u'"' + token + u'"'; }

SearchCursor::SearchCursor(EntityStore& store, Query query, const std::atomic<bool>* cancelled)
    : m_store(store)
    , m_query(std::move(query))
    , m_cancelled(cancelled)
    , m_below(std::numeric_limits<qint64>::max())
    , m_lowest(std::numeric_limits<qint64>::min())
{
    // A day's items lie within it by local clocks anywhere: entries are keyed by their instant.
    if (m_query.from.isValid())
        m_lowest
            = m_query.from.startOfDay(QTimeZone::systemTimeZone()).toMSecsSinceEpoch() * keysPerMillisecond;
    if (m_query.to.isValid())
        m_below = m_query.to.addDays(1).startOfDay(QTimeZone::systemTimeZone()).toMSecsSinceEpoch()
            * keysPerMillisecond;
    m_expression = expression();
    if (m_query.isEmpty())
        m_phase = Phase::Done;
}

// A beginning that the prefix index does not hold is asked for as the words that begin so.
QString SearchCursor::prefixPart() const
{
    const QString& prefix = m_query.prefix;
    if (prefix.size() > shortPrefix) {
        QStringList words;
        Rows rows = m_store.database().query("select text from word where text >= ? and text < ? limit ?",
            {prefix, QString(prefix + QChar(0xffff)), expandedWords + 1});
        while (rows.next())
            words += quoted(rows.text(0));
        if (words.isEmpty())
            return quoted(prefix);
        if (words.size() <= expandedWords)
            return u'(' + words.join(QStringLiteral(" OR ")) + u')';
    }
    return quoted(prefix) + u'*';
}

QString SearchCursor::wordPart(const QString& word, Phase phase) const
{
    if (phase == Phase::AsTyped)
        return quoted(word);
    QStringList any{quoted(word), quoted(u'+' + word)};
    for (const QString& stem : m_stemmer.stemsOf(word))
        any << quoted(stem) << quoted(u'+' + stem);
    return u'(' + any.join(QStringLiteral(" OR ")) + u')';
}

QStringList SearchCursor::tokenParts(Phase phase) const
{
    QStringList parts;
    for (const QString& word : m_query.words)
        parts += wordPart(word, phase);
    for (const QStringList& phrase : m_query.phrases)
        for (const QString& word : phrase)
            parts += quoted(word); // a phrase is meant as it stands
    if (!m_query.prefix.isEmpty())
        parts += phase == Phase::AsTyped
            ? prefixPart()
            : u'(' + prefixPart() + QStringLiteral(" OR ") + wordPart(m_query.prefix, phase) + u')';
    return parts;
}

QString SearchCursor::personPart(const QString& name) const
{
    const QStringList wanted = foldedWords(name);
    QStringList any;
    Rows people = m_store.database().query("select id, name from person");
    while (people.next()) {
        const QStringList words = foldedWords(people.text(1));
        const bool all
            = !wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
                  return std::any_of(
                      words.begin(), words.end(), [&](const QString& w) { return w.startsWith(word); });
              });
        if (!all)
            continue;
        any += quoted(personMarker(people.integer(0)));
        Rows relationships
            = m_store.database().query("select id from relationship where mentor = ? or mentee = ?",
                {people.integer(0), people.integer(0)});
        while (relationships.next())
            any += quoted(relationshipMarker(relationships.integer(0)));
    }
    return any.isEmpty() ? quoted(QStringLiteral("@0")) : u'(' + any.join(QStringLiteral(" OR ")) + u')';
}

QStringList SearchCursor::filterParts() const
{
    QStringList parts;
    QStringList kinds;
    for (Kind kind : m_query.kinds)
        kinds += quoted(kindMarker(kind));
    if (!kinds.isEmpty())
        parts += u'(' + kinds.join(QStringLiteral(" OR ")) + u')';
    for (const QString& path : m_query.tags) {
        const QString wanted = folded(path);
        QStringList any;
        Rows rows = m_store.database().query("select id, path from tag");
        while (rows.next())
            if (const QString there = folded(rows.text(1));
                there == wanted || there.startsWith(wanted + u'/'))
                any += quoted(tagMarker(rows.integer(0)));
        parts
            += any.isEmpty() ? quoted(QStringLiteral("#0")) : u'(' + any.join(QStringLiteral(" OR ")) + u')';
    }
    for (const QString& name : m_query.with)
        parts += personPart(name);
    return parts;
}

QString SearchCursor::expression() const
{
    const QStringList parts = tokenParts(m_phase) + filterParts();
    if (parts.isEmpty() && m_query.without.isEmpty())
        return {};
    QString all = parts.join(QStringLiteral(" AND "));
    if (all.isEmpty()) { // nothing but exclusions: of every kind there is
        QStringList kinds;
        for (Kind kind : allKinds())
            if (isSearched(kind))
                kinds += quoted(kindMarker(kind));
        all = u'(' + kinds.join(QStringLiteral(" OR ")) + u')';
    }
    for (const QString& word : m_query.without)
        all = u'(' + all + QStringLiteral(") NOT ") + quoted(word);
    return all;
}

QList<qint64> SearchCursor::nextKeys(int limit)
{
    QList<qint64> keys;
    Database& database = m_store.database();
    Rows rows = m_expression.isEmpty()
        ? database.query("select key from indexed where key < ? and key >= ? order by key desc limit ?",
            {m_below, m_lowest, limit})
        : database.query("select rowid from word_index where word_index match ? and rowid < ? and rowid >= ? "
                         "order by rowid desc limit ?",
            {m_expression, m_below, m_lowest, limit});
    while (rows.next())
        keys += rows.integer(0);
    return keys;
}

bool SearchCursor::isPhraseIn(const Document& document) const
{
    for (const QStringList& phrase : m_query.phrases) {
        bool found = false;
        for (const QString* text : {&document.title, &document.text}) {
            QStringList window;
            forEachWord(*text, [&](const Word& word) {
                window += word.folded;
                if (window.size() > phrase.size())
                    window.removeFirst();
                found = found || window == phrase;
                return !found;
            });
        }
        if (!found)
            return false;
    }
    return true;
}

bool SearchCursor::take(qint64 key, Hit* hit, bool withSnippet)
{
    if (m_phase == Phase::OtherEndings && m_given.contains(key))
        return false;
    if (!withSnippet && m_query.phrases.isEmpty())
        return true;
    Rows rows = m_store.database().query("select kind, item from indexed where key = ?", {key});
    if (!rows.next())
        return false;
    const ItemRef item{static_cast<Kind>(rows.integer(0)), rows.integer(1)};
    const auto document = documentOf(m_store, item);
    if (!document || !isPhraseIn(*document))
        return false;
    *hit = {item, document->uuid, key, document->instant, document->title, {}, {}};
    if (withSnippet) {
        hit->titleHighlights = highlightsIn(document->title, m_query, m_stemmer);
        hit->snippet = snippetOf(document->text, m_query, m_stemmer);
    }
    return true;
}

void SearchCursor::nextPhase()
{
    const bool endingsMatter = !m_query.words.isEmpty() || !m_query.prefix.isEmpty();
    const bool fill = m_phase == Phase::AsTyped && endingsMatter && m_found < m_wanted;
    m_phase = fill ? Phase::OtherEndings : Phase::Done;
    if (!fill)
        return;
    m_expression = expression();
    m_below = m_query.to.isValid()
        ? m_query.to.addDays(1).startOfDay(QTimeZone::systemTimeZone()).toMSecsSinceEpoch()
            * keysPerMillisecond
        : std::numeric_limits<qint64>::max();
}

QList<Hit> SearchCursor::next(int limit, int milliseconds)
{
    const CancelledHere guard(m_store.database(), m_cancelled);
    QElapsedTimer timer;
    timer.start();
    m_wanted = qMax(m_wanted, m_found + limit);
    QList<Hit> hits;
    while (!done() && hits.size() < limit && timer.elapsed() < milliseconds && !isCancelled()) {
        const int asked = m_query.phrases.isEmpty() ? static_cast<int>(limit - hits.size()) : keysAtOnce;
        const QList<qint64> keys = nextKeys(asked);
        for (qint64 key : keys) {
            if (hits.size() >= limit || (!m_query.phrases.isEmpty() && timer.elapsed() >= milliseconds)
                || isCancelled())
                return hits;
            m_below = key;
            Hit hit;
            if (!take(key, &hit, true))
                continue;
            if (m_phase == Phase::AsTyped)
                m_given += key;
            hits += hit;
            ++m_found;
        }
        if (keys.size() < asked)
            nextPhase();
    }
    return hits;
}

int SearchCursor::count()
{
    const CancelledHere guard(m_store.database(), m_cancelled);
    int counted = 0;
    m_wanted = std::numeric_limits<int>::max();
    while (!done() && !isCancelled()) {
        const QList<qint64> keys = nextKeys(keysAtOnce);
        for (qint64 key : keys) {
            m_below = key;
            Hit hit;
            if (!take(key, &hit, false))
                continue;
            if (m_phase == Phase::AsTyped)
                m_given += key;
            ++counted;
        }
        if (keys.size() < keysAtOnce)
            nextPhase();
    }
    return counted;
}

// The tokens that the index holds for each item, compared with those its text gives now.
static void checkTokens(EntityStore& store, QStringList& problems)
{
    Database& database = store.database();
    Stemmer stemmer;
    QHash<qint64, int> held;
    database.runScript(
        "create virtual table if not exists temp.index_terms using fts5vocab(main, word_index, instance)");
    {
        Rows rows = database.query("select doc, count(*) from temp.index_terms group by doc");
        while (rows.next())
            held.insert(rows.integer(0), static_cast<int>(rows.integer(1)));
    }
    Rows rows = database.query("select key, kind, item from indexed order by key");
    while (rows.next()) {
        const ItemRef item{static_cast<Kind>(rows.integer(1)), rows.integer(2)};
        const auto record = store.find(item);
        const QString name = kindName(item.kind) + u' ' + QString::number(item.id);
        if (!record) {
            problems += QStringLiteral("the index holds %1, which is not there").arg(name);
            continue;
        }
        QStringList tokens = tokensOf(store, *record, stemmer);
        QStringList all;
        for (const QString& token : std::as_const(tokens))
            all += quoted(token);
        const auto found = database.first("select 1 from word_index where word_index match ? and rowid = ?",
            {all.join(QStringLiteral(" AND ")), rows.integer(0)});
        if (!found)
            problems += QStringLiteral("words of %1 are missing from the index").arg(name);
        if (rows.integer(0) / keysPerMillisecond < documentOf(*record).instant - 1)
            problems += QStringLiteral("%1 stands at another moment in the index").arg(name);
        held.remove(rows.integer(0));
    }
    for (auto left = held.cbegin(); left != held.cend(); ++left)
        problems += QStringLiteral("the index holds words of nothing (key %1)").arg(left.key());
    database.runScript("drop table if exists temp.index_terms");
}

QStringList checkIndex(EntityStore& store)
{
    Database& database = store.database();
    QStringList problems;
    for (Kind kind : allKinds()) {
        if (!isSearched(kind))
            continue;
        Rows rows = database.query(QByteArray("select id from ") + entityType(kind).table
                + " where not exists (select 1 from indexed where kind = ? and item = "
                + entityType(kind).table + ".id)",
            {static_cast<int>(kind)});
        while (rows.next())
            problems
                += QStringLiteral("%1 %2 is missing from the index").arg(kindName(kind)).arg(rows.integer(0));
    }
    checkTokens(store, problems);
    if (auto error = database.takeError())
        problems += error->detail;
    return problems;
}

} // namespace telemaco
