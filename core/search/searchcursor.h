// A search under way. Gives what it finds newest first, words as typed before other endings, and
// keeps its place between calls without holding a statement open, so that what is written in
// between is no harm. On the database's thread; the cancel flag may be set from any thread, and
// must outlive the cursor.
#pragma once

#include "core/search/document.h"
#include "core/search/matchexpression.h"
#include "core/search/snippet.h"

#include <QTimeZone>
#include <atomic>

namespace telemaco {

struct Hit {
    ItemRef item{};
    QUuid uuid{};
    qint64 key = 0;
    qint64 instant = 0; // UTC milliseconds
    QString title{}; // may be empty: the first line of the text stands for it
    QList<Highlight> titleHighlights{};
    Snippet snippet{};
};

class SearchCursor {
public:
    static constexpr int page = 50; // hits with other endings come in when fewer are as typed

    // Days begin at midnight in `zone`.
    SearchCursor(EntityStore& store, Query query, const std::atomic<bool>* cancelled = nullptr,
        const QTimeZone& zone = QTimeZone::systemTimeZone());

    // What is found next, at most `limit` hits and about `milliseconds` of work; fewer do not mean
    // that there are no more, done() does.
    QList<Hit> next(int limit, int milliseconds);
    bool done() const { return m_phase == Phase::Done; }

    // How many there are from here on; those with other endings count where fewer than `wanted`
    // are as typed. Ends the search.
    qint64 count(int wanted = page);

private:
    enum class Phase { AsTyped, OtherEndings, Done };

    struct Place {
        qint64 key;
        ItemRef item;
    };

    QString expression() const;
    QList<Place> nextPlaces(int limit);
    std::optional<Document> documentAt(const Place& place) const; // none: it is no hit after all
    bool holdsPhrases(const Document& document) const;
    Hit hitOf(qint64 key, const Document& document);
    qint64 countPhase();
    void nextPhase();
    bool isCancelled() const { return m_cancelled && *m_cancelled; }

    EntityStore& m_store;
    Query m_query;
    const std::atomic<bool>* m_cancelled;
    Stemmer m_stemmer;
    MatchExpression m_match;
    QString m_otherEndings; // once they are wanted
    SoughtWords m_sought;
    bool m_readsTexts; // for phrases, which the index does not know
    Phase m_phase = Phase::AsTyped;
    qint64 m_lowest; // keys from here …
    qint64 m_end; // … to below this one are of the days asked for
    qint64 m_below; // only keys below this one are still to come
    qint64 m_found = 0;
    qint64 m_wanted = 0;
};

} // namespace telemaco
