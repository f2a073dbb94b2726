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

static QString number(double value) { return QString::number(value, 'f', value < 100 ? 2 : 0); }

static void printRow(const QStringList& cells)
{
    print(QStringLiteral("| %1 |").arg(cells.join(QStringLiteral(" | "))));
}

Report::Report()
{
    printRow({QStringLiteral("work"), QStringLiteral("entries"), QStringLiteral("p50"), QStringLiteral("p99"),
        QStringLiteral("floor"), QStringLiteral("ratio")});
    print(QStringLiteral("|---|--:|--:|--:|--:|--:|"));
}

void Report::add(const QString& work, int entries, const Series& ours, const Series& floor, double limit)
{
    const double ratio = ours.percentile(50) / floor.percentile(50);
    printRow({work, QString::number(entries), number(ours.percentile(50)), number(ours.percentile(99)),
        number(floor.percentile(50)), number(ratio)});
    m_medians[work][entries] = ours.percentile(50);
    note(QStringLiteral("%1-%2").arg(work).arg(entries), ratio, limit);
}

void Report::addAmount(const QString& work, int entries, double ours, double floor, double limit)
{
    printRow({work, QString::number(entries), number(ours), {}, number(floor), number(ours / floor)});
    note(QStringLiteral("%1-%2").arg(work).arg(entries), ours / floor, limit);
}

void Report::addWait(const QString& work, int entries, const Series& ours, double limit)
{
    printRow(
        {work, QString::number(entries), number(ours.percentile(50)), number(ours.percentile(99)), {}, {}});
    m_medians[work][entries] = ours.percentile(50);
    if (limit > 0)
        note(QStringLiteral("%1-%2").arg(work).arg(entries), ours.percentile(99) / limit, 1);
}

void Report::addGrowth(const QString& work, int from, int to, double limit)
{
    const auto& medians = m_medians[work];
    if (from < to && medians.contains(from) && medians.contains(to))
        note(QStringLiteral("%1-from-%2-to-%3").arg(work).arg(from).arg(to),
            medians.at(to) / medians.at(from), limit);
}

void Report::note(const QString& name, double ratio, double limit)
{
    if (limit <= 0)
        return;
    const bool ok = ratio <= limit;
    m_over += ok ? 0 : 1;
    m_budgets += QStringLiteral("budget %1 ratio %2 limit %3 %4")
                     .arg(name)
                     .arg(ratio, 0, 'f', 2)
                     .arg(limit, 0, 'f', 2)
                     .arg(ok ? QStringLiteral("ok") : QStringLiteral("over"));
}

void Report::printBudgets() const
{
    print({});
    for (const QString& line : m_budgets)
        print(line);
}

} // namespace telemaco::bench
