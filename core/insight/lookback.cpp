#include "core/insight/lookback.h"

#include "core/base/text.h"

#include <QRandomGenerator>

namespace telemaco {

static constexpr int yearsBack = 5;
static constexpr int tries = 8;
static constexpr int textLength = 400;

static LookBack pageOf(const Entry& entry, int years)
{
    LookBack page{entry.uuid, entry.title, {}, entry.date, years};
    if (page.title.isEmpty())
        page.title = firstLine(entry.text, textLength);
    page.text = entry.text.left(textLength);
    return page;
}

// Noon is within every zone's day; the day itself is compared as it was written.
static std::optional<Entry> entryOf(const Workspace& workspace, QDate day)
{
    const qint64 start = QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    constexpr qint64 daySpan = 24 * 60 * 60 * 1000;
    const auto found = workspace.select<Entry>(
        "where instant between ? and ? and date = ? order by mood = '', length(text) desc limit 1",
        {start - daySpan, start + 2 * daySpan, stored::read(day)});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

// A row by chance: a jump to an instant, never a count.
static std::optional<Entry> entryByChance(const Workspace& workspace, QDate today)
{
    const auto first = workspace.database().first("select min(instant) from entry");
    const qint64 last = QDateTime(today.addMonths(-1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    if (!first || !first->isValid() || first->isNull() || first->toLongLong() >= last)
        return {};
    QRandomGenerator random(static_cast<quint32>(today.toJulianDay()));
    std::optional<Entry> chosen;
    for (int i = 0; i < tries; ++i) {
        const qint64 at = first->toLongLong()
            + static_cast<qint64>(random.generateDouble() * double(last - first->toLongLong()));
        const auto found = workspace.select<Entry>(
            "where instant >= ? and instant < ? order by instant, id limit 1", {at, last});
        if (found.isEmpty() || found.first().text.trimmed().isEmpty())
            continue;
        if (!chosen || !found.first().mood.isEmpty())
            chosen = found.first();
        if (!chosen->mood.isEmpty())
            break;
    }
    return chosen;
}

std::optional<LookBack> lookBack(const Workspace& workspace, QDate today)
{
    for (int years = 1; years <= yearsBack; ++years)
        if (const auto entry = entryOf(workspace, today.addYears(-years)))
            return pageOf(*entry, years);
    const auto entry = entryByChance(workspace, today);
    return entry ? std::optional(pageOf(*entry, 0)) : std::nullopt;
}

} // namespace telemaco
