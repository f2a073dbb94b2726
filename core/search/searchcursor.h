// A search under way. Gives what it finds newest first, words as typed before other endings, and
// keeps its place between calls without holding a statement open. On the workspace's thread; the
// cancel flag may be set from any thread.
#pragma once

#include "core/search/document.h"
#include "core/search/snippet.h"

#include <QElapsedTimer>
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
    SearchCursor(EntityStore& store, Query query, const std::atomic<bool>* cancelled = nullptr);

    // What is found next, at most `limit` hits and about `milliseconds` of work; fewer do not mean
    // that there are no more, done() does.
    QList<Hit> next(int limit, int milliseconds);
    bool done() const { return m_phase == Phase::Done; }
    // How many there are in all, looking through them without making snippets.
    int count();

private:
    enum class Phase { AsTyped, OtherEndings, Done };

    QString expression() const; // FTS5's, empty: no token to ask for
    QStringList tokenParts(Phase phase) const;
    QString wordPart(const QString& word, Phase phase) const;
    QString prefixPart() const;
    QStringList filterParts() const;
    QString personPart(const QString& name) const;
    QList<qint64> nextKeys(int limit);
    bool isPhraseIn(const Document& document) const;
    bool take(qint64 key, Hit* hit, bool withSnippet);
    void nextPhase();
    bool isCancelled() const { return m_cancelled && *m_cancelled; }

    EntityStore& m_store;
    Query m_query;
    const std::atomic<bool>* m_cancelled;
    mutable Stemmer m_stemmer;
    Phase m_phase = Phase::AsTyped;
    QString m_expression;
    qint64 m_below; // only keys below this one are still to come
    qint64 m_lowest;
    QSet<qint64> m_given; // in the first phase, while few
    int m_found = 0;
    int m_wanted = 0;
};

// What does not hold between the index and the items; empty: all is well. Reads the whole file.
QStringList checkIndex(EntityStore& store);

} // namespace telemaco
