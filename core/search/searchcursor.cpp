#include "core/search/searchcursor.h"

#include "core/search/indexplaces.h"
#include "core/store/reading.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <algorithm>
#include <limits>
#include <sqlite3.h>

namespace telemaco {

static constexpr int placesAtOnce = 200; // where texts have to be read to know
static constexpr int progressSteps = 1000;

static int stopWhenCancelled(void* flag) { return *static_cast<const std::atomic<bool>*>(flag) ? 1 : 0; }

namespace {

// Only while a search runs: the same connection saves in between, and a save is never cut off.
class CancelledHere {
public:
    CancelledHere(Database& database, const std::atomic<bool>* flag)
        : m_database(database)
        , m_flag(flag)
    {
        if (m_flag)
            sqlite3_progress_handler(m_database.handle(), progressSteps, stopWhenCancelled,
                const_cast<std::atomic<bool>*>(m_flag));
    }
    ~CancelledHere()
    {
        if (!m_flag)
            return;
        sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
        if (*m_flag)
            (void)m_database.takeError(); // being cut off is no failure
    }
    CancelledHere(const CancelledHere&) = delete;
    CancelledHere& operator=(const CancelledHere&) = delete;

private:
    Database& m_database;
    const std::atomic<bool>* m_flag;
};

qint64 keyOf(Database& database, QDate day, const QTimeZone& zone)
{
    return IndexPlaces::firstFrom(database, day.startOfDay(zone).toMSecsSinceEpoch());
}

bool hasLongPhrase(const Conditions& conditions)
{
    return std::any_of(conditions.phrases.begin(), conditions.phrases.end(),
        [](const Phrase& phrase) { return phrase.words.size() > 1; });
}

} // namespace

SearchCursor::SearchCursor(
    EntityStore& store, Query query, const std::atomic<bool>* cancelled, const QTimeZone& zone)
    : m_store(store)
    , m_query(std::move(query))
    , m_cancelled(cancelled)
    , m_match(store.database(), m_stemmer, m_query)
    , m_sought(m_query, m_stemmer)
    , m_readsTexts(hasLongPhrase(m_query.with) || hasLongPhrase(m_query.without))
    , m_lowest(m_query.from.isValid() ? keyOf(store.database(), m_query.from, zone)
                                      : std::numeric_limits<qint64>::min())
    , m_end(m_query.to.isValid() ? keyOf(store.database(), m_query.to.addDays(1), zone)
                                 : std::numeric_limits<qint64>::max())
    , m_below(m_end)
{
    if (m_query.isEmpty())
        m_phase = Phase::Done;
}

QString SearchCursor::expression() const
{
    return m_phase == Phase::AsTyped ? m_match.asTyped() : m_otherEndings;
}

QList<SearchCursor::Place> SearchCursor::nextPlaces(int limit)
{
    QList<Place> places;
    Rows rows = m_store.database().query("select w.rowid, i.kind, i.item from word_index w "
                                         "left join indexed i on i.key = w.rowid "
                                         "where w.word_index match ? and w.rowid < ? and w.rowid >= ? "
                                         "order by w.rowid desc limit ?",
        {expression(), m_below, m_lowest, limit});
    while (rows.next())
        places += Place{rows.integer(0), {static_cast<Kind>(rows.integer(1)), rows.integer(2)}};
    return places;
}

bool SearchCursor::holdsPhrases(const Document& document) const
{
    const auto holds = [&document](const Phrase& phrase) {
        return phrase.words.size() == 1 || occurs(phrase, document.title) || occurs(phrase, document.text);
    };
    for (const Phrase& phrase : m_query.with.phrases)
        if (!holds(phrase))
            return false;
    for (const Phrase& phrase : m_query.without.phrases)
        if (phrase.words.size() > 1 && holds(phrase))
            return false;
    return true;
}

std::optional<Document> SearchCursor::documentAt(const Place& place) const
{
    auto document = place.item ? documentOf(m_store, place.item) : std::nullopt;
    if (document && m_readsTexts && !holdsPhrases(*document))
        return {};
    return document;
}

Hit SearchCursor::hitOf(qint64 key, const Document& document)
{
    Hit hit{document.item, document.uuid, key, document.instant, document.title, {}, {}};
    hit.titleHighlights = highlightsIn(document.title, m_sought);
    hit.snippet = snippetOf(document.text, m_sought);
    return hit;
}

void SearchCursor::nextPhase()
{
    if (m_phase == Phase::AsTyped && m_found < m_wanted)
        m_otherEndings = m_match.otherEndings();
    const bool more = m_phase == Phase::AsTyped && !m_otherEndings.isEmpty();
    m_phase = more ? Phase::OtherEndings : Phase::Done;
    m_below = m_end;
}

QList<Hit> SearchCursor::next(int limit, int milliseconds)
{
    const Reading reading(m_store.database());
    const CancelledHere guard(m_store.database(), m_cancelled);
    QElapsedTimer timer;
    timer.start();
    if (m_wanted == 0) // the first page decides
        m_wanted = limit;
    QList<Hit> hits;
    while (!done() && hits.size() < limit && !isCancelled()) {
        const int asked = m_readsTexts ? placesAtOnce : limit - static_cast<int>(hits.size());
        const QList<Place> places = nextPlaces(asked);
        for (const Place& place : places) {
            if (hits.size() >= limit || isCancelled())
                return hits;
            m_below = place.key;
            if (const auto document = documentAt(place)) {
                hits += hitOf(place.key, *document);
                ++m_found;
            }
            if (timer.elapsed() >= milliseconds)
                return hits;
        }
        if (places.size() < asked && !isCancelled())
            nextPhase();
    }
    return hits;
}

qint64 SearchCursor::countPhase()
{
    if (!m_readsTexts)
        return m_store.database()
            .first("select count(*) from word_index where word_index match ? and rowid < ? and rowid >= ?",
                {expression(), m_below, m_lowest})
            .value_or(QVariant())
            .toLongLong();
    qint64 counted = 0;
    for (bool more = true; more && !isCancelled();) {
        const QList<Place> places = nextPlaces(placesAtOnce);
        more = places.size() == placesAtOnce;
        for (const Place& place : places) {
            m_below = place.key;
            counted += documentAt(place) ? 1 : 0;
        }
    }
    return counted;
}

qint64 SearchCursor::count(int wanted)
{
    const Reading reading(m_store.database());
    const CancelledHere guard(m_store.database(), m_cancelled);
    m_wanted = wanted;
    qint64 counted = 0;
    while (!done() && !isCancelled()) {
        const qint64 here = countPhase();
        counted += here;
        m_found += here;
        nextPhase();
    }
    return counted;
}

} // namespace telemaco
