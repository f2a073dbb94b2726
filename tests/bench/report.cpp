#include "tests/bench/report.h"

#include <QTextStream>
#include <algorithm>

namespace telemaco::bench {

double Series::percentile(int percent) const
{
    if (m_times.empty())
        return 0;
    std::vector<double> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    return sorted[(sorted.size() - 1) * static_cast<size_t>(percent) / 100];
}

static void print(const QString& line) { QTextStream(stdout) << line << Qt::endl; }

void Report::add(const QString& work, int entries, const Series& ours, const Series& floor, double limit)
{
    const double ratio = ours.percentile(50) / floor.percentile(50);
    print(QStringLiteral("%1 %2 ours %3 ms p99 %4 ms floor %5 ms ratio %6")
              .arg(work, -16)
              .arg(entries, 8)
              .arg(ours.percentile(50), 9, 'f', 3)
              .arg(ours.percentile(99), 9, 'f', 3)
              .arg(floor.percentile(50), 9, 'f', 3)
              .arg(ratio, 0, 'f', 2));
    note(work, entries, ratio, limit);
}

void Report::addAmount(const QString& work, int entries, double ours, double floor, double limit)
{
    print(QStringLiteral("%1 %2 ours %3 floor %4 ratio %5")
              .arg(work, -16)
              .arg(entries, 8)
              .arg(ours, 0, 'f', 0)
              .arg(floor, 0, 'f', 0)
              .arg(ours / floor, 0, 'f', 2));
    note(work, entries, ours / floor, limit);
}

void Report::note(const QString& work, int entries, double ratio, double limit)
{
    if (limit <= 0)
        return;
    const bool ok = ratio <= limit;
    m_over += ok ? 0 : 1;
    m_budgets += QStringLiteral("budget %1-%2 ratio %3 limit %4 %5")
                     .arg(work)
                     .arg(entries)
                     .arg(ratio, 0, 'f', 2)
                     .arg(limit, 0, 'f', 2)
                     .arg(ok ? QStringLiteral("ok") : QStringLiteral("over"));
}

void Report::printBudgets() const
{
    for (const QString& line : m_budgets)
        print(line);
}

} // namespace telemaco::bench
