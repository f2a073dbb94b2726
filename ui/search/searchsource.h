// Searches the workspace while one types: each start overtakes the one before, the first results
// come at once and the rest as it is found.
#pragma once

#include "core/search/searchcursor.h"
#include "ui/data/pagecontext.h"
#include "ui/shell/finder.h"

namespace telemaco {

class SearchSource : public ResultSource {
    Q_OBJECT

public:
    SearchSource(Courier& courier, QObject* parent);
    ~SearchSource() override;

    void start(const QString& query, int limit) override;
    void stop() override;
    // The next page of the search under way.
    void more(int limit);

private:
    struct Search;

    void go(int limit);
    void deliver(const std::shared_ptr<Search>& search, const QList<Row>& rows, bool complete);

    Courier& m_courier;
    std::shared_ptr<Search> m_search;
    QList<Row> m_rows;
};

// Goes to where the item of a row is met; the words are highlighted there.
void openHit(const PageContext& context, QObject* asker, const Row& row, const QString& words);

// A hit as a row: title or first words, what it is and when, the words marked.
Row rowOf(const Hit& hit, const QString& belongsTo);

} // namespace telemaco
