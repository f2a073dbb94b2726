// Every page of the window: from asking for it until it is painted with what it shows. A page that is
// added to the window joins by itself, and shows items where it is called after a kind of them; one of
// another name needs a line in `shows`.
#include "app/telemaco/pages.h"
#include "tests/bench/items.h"
#include "tests/bench/language.h"
#include "tests/bench/window.h"
#include "tests/bench/works.h"

namespace telemaco::bench {

static constexpr int rounds = 100;
static constexpr int items = 40;

static constexpr struct {
    const char* page;
    Kind kind;
} shows[] = {{"journal", Kind::Entry}, {"timeline", Kind::Relationship}, {"past", Kind::Relationship},
    {"history", Kind::Entry}};

namespace {

struct Visited {
    QString page{};
    QList<QUuid> items{};
    Series times{};
};

} // namespace

static std::optional<Kind> kindOn(const QString& page)
{
    for (const auto& one : shows)
        if (page == QLatin1StringView(one.page))
            return one.kind;
    return kindFromName(page);
}

static std::vector<Visited> allVisited(const QString& file)
{
    std::vector<Visited> pages;
    for (const PageEntry& entry : allPages(PageContext{})) {
        const auto kind = kindOn(entry.name);
        pages.push_back({entry.name, kind ? someOf(*kind, file, items) : QList<QUuid>(), {}});
    }
    return pages;
}

static QStringList wordsFor(const QString& page, const Language& language, Chance& chance)
{
    if (page == u"past")
        return {QDate(2020, 1, 1).addDays(chance.below(2000)).toString(Qt::ISODate)};
    if (page == u"search")
        return {language.word(chance)};
    return {};
}

// From page to page, so that each is come to from another one.
void showing(Bench& bench)
{
    auto pages = allVisited(bench.path);
    Window window(bench.path);
    const Language language(Language::Like::Italian);
    Chance chance(11);
    Series first, all;
    for (int round = -1; round < rounds; ++round) {
        for (Visited& page : pages) {
            const QUuid item = page.items.value(page.items.isEmpty() ? 0 : (round + 1) % page.items.size());
            const QStringList words = wordsFor(page.page, language, chance);
            const double time = milliseconds([&] {
                window.go(page.page, item, words);
                window.settle();
            });
            (round < 0 ? first : all).add(time);
            if (round >= 0)
                page.times.add(time);
        }
    }
    bench.report.addWait(QStringLiteral("page-made"), bench.entries, first, 0);
    bench.report.addWait(QStringLiteral("page"), bench.entries, all, frame);
    for (const Visited& page : pages)
        bench.report.addWait(QStringLiteral("page-") + page.page, bench.entries, page.times, frame);
}

} // namespace telemaco::bench
