#include "ui/relationships/timelinelist.h"

#include "ui/language/words.h"
#include "ui/relationships/momentwords.h"

#include <QLocale>

namespace telemaco {

static StretchList<TimelineStretch>::Reads readsOf(const TimelineQuery& query)
{
    return {
        [query](const Workspace& w, MomentKey key, int limit) { return momentsBefore(w, query, key, limit); },
        [query](const Workspace& w, MomentKey key, int limit) { return momentsAfter(w, query, key, limit); },
        [query](const Workspace& w, MomentKey key, int limit) { return momentsAround(w, query, key, limit); },
        [query](const Workspace& w, MomentKey first, MomentKey last, int limit) {
            return momentsBetween(w, query, first, last, limit);
        },
        oldestMoment, newestMoment};
}

TimelineList::TimelineList(const PageContext& context, QWidget* parent)
    : StretchList(context, readsOf({}), parent)
    , m_context(context)
{
    setAccessibleName(tr("Timeline"));
    setSelectionMode(SingleSelection); // to be read: nothing is done to several
}

void TimelineList::show(const TimelineQuery& query, const QString& other)
{
    m_other = other;
    setReads(readsOf(query));
    showNewest();
}

void TimelineList::showDay(QDate day)
{
    fetchAround([day](const Workspace& workspace) { return std::optional(endOfDayInLine(workspace, day)); },
        [this, day] {
            for (const Moment& moment : lines())
                if (moment.date <= day || &moment == &lines().last()) {
                    goTo(moment.uuid);
                    scrollTo(currentIndex(), PositionAtTop);
                    break;
                }
        });
}

Row TimelineList::rowOf(const Moment& moment, const Moment* above) const
{
    const QLocale locale;
    Row row = MomentWords::row(moment, m_other, m_context.clock->today());
    row.mark = Row::Mark::Day;
    if (!above || above->date != moment.date) {
        row.markText = QString::number(moment.date.day());
        row.markCaption = locale.dayName(moment.date.dayOfWeek(), QLocale::ShortFormat);
    }
    if (!above || above->date.month() != moment.date.month() || above->date.year() != moment.date.year())
        row.section = Words::month(moment.date);
    return row;
}

} // namespace telemaco
