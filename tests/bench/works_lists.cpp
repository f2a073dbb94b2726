// Long lists in the window: paged to their end, gone to a day, scrolled frame by frame.
#include "tests/bench/bare.h"
#include "tests/bench/chance.h"
#include "tests/bench/window.h"
#include "tests/bench/works.h"
#include "ui/journal/journallist.h"
#include "ui/relationships/timelinelist.h"

namespace telemaco::bench {

static constexpr int pagesDown = 300; // about 3,000 lines; what lies further on is no different
static constexpr int days = 60;
static constexpr int frames = 300;
static constexpr int pixels = 56; // a frame, when the wheel is turned fast

template <class List> static List& listOn(Window& window)
{
    List* list = window.main().page()->findChild<List*>();
    list->setFocus(Qt::OtherFocusReason);
    window.settle();
    return *list;
}

template <class Act> static void frameOf(Series& series, Window& window, Act act)
{
    series.time([&] {
        act();
        window.settle();
    });
}

static QDate someDay(Chance& chance) { return QDate(2026, 9, 1).addDays(-chance.below(30 * 365)); }

// From the newest on, and again where the list is shorter than that.
template <class List> static void scroll(Series& series, Window& window, List& list)
{
    QScrollBar& bar = *list.verticalScrollBar();
    for (int i = 0; i < frames; ++i) {
        if (i == 0 || bar.value() == bar.maximum()) {
            list.showNewest();
            window.settle();
            bar.setValue(0);
            window.settle();
        }
        frameOf(series, window, [&] { bar.setValue(bar.value() + pixels); });
    }
}

static void journal(Bench& bench, Window& window)
{
    window.go(QStringLiteral("journal"));
    window.settle();
    auto& list = listOn<JournalList>(window);
    Series paged, scrolled, ends, jumps;
    scroll(scrolled, window, list);
    for (int i = 0; i < pagesDown; ++i)
        frameOf(paged, window, [&] { window.key(Qt::Key_PageDown); });
    for (int i = 0; i < days; ++i) {
        frameOf(ends, window, [&] { window.key(Qt::Key_End); });
        frameOf(ends, window, [&] { window.key(Qt::Key_Home); });
    }
    Chance chance(21);
    for (int i = 0; i < days; ++i)
        frameOf(jumps, window, [&] { list.showDay(someDay(chance)); });
    bench.report.addWait(QStringLiteral("journal-page-down"), bench.entries, paged, frame);
    bench.report.addWait(QStringLiteral("journal-scroll"), bench.entries, scrolled, frame);
    bench.report.addWait(QStringLiteral("journal-ends"), bench.entries, ends, frame);
    bench.report.addWait(QStringLiteral("journal-day"), bench.entries, jumps, frame);
}

static QList<QUuid> longestTimelines(const QString& file)
{
    const BareFile bare(file);
    BareStatement most(bare.handle(),
        "select r.uuid from meeting m join relationship r on r.id = m.relationship "
        "group by r.id order by count(*) desc limit 3");
    QList<QUuid> uuids;
    while (most.step())
        uuids += QUuid::fromRfc4122(most.text(0));
    return uuids;
}

static void timeline(Bench& bench, Window& window)
{
    Series scrolled, jumps;
    Chance chance(22);
    for (const QUuid& relationship : longestTimelines(bench.path)) {
        window.go(QStringLiteral("timeline"), relationship);
        window.settle();
        auto& list = listOn<TimelineList>(window);
        scroll(scrolled, window, list);
        for (int i = 0; i < days; ++i)
            frameOf(jumps, window, [&] { list.showDay(someDay(chance)); });
    }
    bench.report.addWait(QStringLiteral("timeline-frame"), bench.entries, scrolled, frame);
    bench.report.addWait(QStringLiteral("timeline-day"), bench.entries, jumps, frame);
}

void scrolling(Bench& bench)
{
    Window window(bench.path);
    journal(bench, window);
    timeline(bench, window);
}

} // namespace telemaco::bench
