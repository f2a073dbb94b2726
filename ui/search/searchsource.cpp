#include "ui/search/searchsource.h"

#include "core/base/text.h"
#include "core/insight/progress.h"
#include "core/workspace/titles.h"
#include "ui/data/itemedit.h"
#include "ui/language/words.h"

#include <QDateTime>
#include <QLocale>

namespace telemaco {

static constexpr int firstMilliseconds = 12; // then what has been found is shown
static constexpr int laterMilliseconds = 40;

// Lives on the database thread from its first slice on; only the flag is shared.
struct SearchSource::Search {
    QString text{};
    std::atomic<bool> cancelled = false;
    std::unique_ptr<SearchCursor> cursor{};
    int wanted = 0;
    int slices = 0;
};

SearchSource::SearchSource(Courier& courier, QObject* parent)
    : ResultSource(parent)
    , m_courier(courier)
{
}

SearchSource::~SearchSource() { stop(); }

void SearchSource::stop()
{
    if (!m_search)
        return;
    m_search->cancelled = true;
    m_search.reset();
}

void SearchSource::start(const QString& query, int limit)
{
    stop();
    m_rows.clear();
    m_search = std::make_shared<Search>();
    m_search->text = query;
    go(limit);
}

void SearchSource::more(int limit)
{
    if (m_search)
        go(limit);
}

// What the item belongs to, for those that are nothing by themselves.
static QString ownerOf(Workspace& workspace, ItemRef item)
{
    const auto record = workspace.store().find(item);
    if (!record)
        return {};
    if (item.kind == Kind::Milestone || item.kind == Kind::CheckIn) {
        const auto goal = workspace.get(Id<Goal>{fieldValue(*record, "goal").toLongLong()});
        return goal ? goal->title : QString();
    }
    const bool itself = item.kind == Kind::Relationship;
    if (item.kind == Kind::Goal || (!itself && entityType(item.kind).indexOf("relationship") < 0))
        return {};
    const Id<Relationship> id{itself ? item.id : fieldValue(*record, "relationship").toLongLong()};
    const auto relationship = workspace.get(id);
    return relationship ? otherSide(workspace, *relationship).name : QString();
}

static QString dayOf(const Hit& hit)
{
    return QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(hit.instant).date(), QStringLiteral("d MMM yyyy"));
}

static QList<TextRange> ranges(const QList<Highlight>& highlights)
{
    QList<TextRange> marks;
    for (const Highlight& highlight : highlights)
        marks += TextRange{highlight.start, highlight.length};
    return marks;
}

// An entry without a title by its first line, without its marks; a meeting by whom and when.
static void nameRow(Row& row, Workspace& workspace, const Hit& hit, const QString& belongsTo)
{
    const bool entry = hit.item.kind == Kind::Entry && hit.title.isEmpty();
    const bool meeting = hit.item.kind == Kind::Meeting && !belongsTo.isEmpty();
    const QString name = entry ? titleOf(workspace, hit.item)
        : meeting              ? QStringLiteral("%1 · %2").arg(belongsTo, dayOf(hit))
                               : QString();
    if (name.isEmpty())
        return;
    const bool found = !hit.snippet.text.isEmpty();
    if (found || !hit.title.isEmpty()) {
        row.caption = found ? hit.snippet.text : hit.title;
        row.captionMarks = ranges(found ? hit.snippet.highlights : hit.titleHighlights);
    }
    row.title = name;
    row.titleMarks.clear();
}

Row rowOf(const Hit& hit, const QString& belongsTo)
{
    Row row;
    row.item = hit.item;
    row.uuid = hit.uuid;
    row.chip = Words::kind(hit.item.kind);
    const QString date = dayOf(hit);
    if (!hit.title.isEmpty()) {
        row.title = hit.title;
        row.titleMarks = ranges(hit.titleHighlights);
        row.caption = hit.snippet.text;
        row.captionMarks = ranges(hit.snippet.highlights);
        if (row.caption.isEmpty())
            row.caption = belongsTo.isEmpty() ? date : belongsTo;
    } else if (!hit.snippet.text.isEmpty()) {
        row.title = hit.snippet.text;
        row.titleMarks = ranges(hit.snippet.highlights);
        row.caption = belongsTo.isEmpty() ? date : belongsTo;
    } else {
        row.title = belongsTo.isEmpty() ? date : belongsTo;
        row.caption = date;
    }
    return row;
}

static Row rowIn(Workspace& workspace, const Hit& hit)
{
    const QString belongsTo = ownerOf(workspace, hit.item);
    Row row = rowOf(hit, belongsTo);
    nameRow(row, workspace, hit, belongsTo);
    return row;
}

void openHit(const PageContext& context, QObject* asker, const Row& row, const QString& words)
{
    openPlace(context, asker, row.item, words.split(u' ', Qt::SkipEmptyParts));
}

void SearchSource::go(int limit)
{
    const auto search = m_search;
    search->wanted = limit;
    auto step = [this, search](Workspace& workspace) {
        if (search->cancelled) {
            search->cursor.reset();
            return false;
        }
        if (!search->cursor)
            search->cursor = std::make_unique<SearchCursor>(workspace.store(),
                parseQuery(search->text, workspace.clock().today()), &search->cancelled,
                workspace.clock().zone());
        const int time = search->slices++ == 0 ? firstMilliseconds : laterMilliseconds;
        QList<Row> rows;
        for (const Hit& hit : search->cursor->next(search->wanted, time))
            rows += rowIn(workspace, hit);
        search->wanted -= static_cast<int>(rows.size());
        const bool complete = search->cursor->done();
        QMetaObject::invokeMethod(
            this, [this, search, rows, complete] { deliver(search, rows, complete); }, Qt::QueuedConnection);
        return !complete && search->wanted > 0;
    };
    m_courier.inSteps(this, std::move(step), {});
}

void SearchSource::deliver(const std::shared_ptr<Search>& search, const QList<Row>& rows, bool complete)
{
    if (search != m_search)
        return;
    m_rows += rows;
    Q_EMIT found(search->text, m_rows, complete);
}

} // namespace telemaco
