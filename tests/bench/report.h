// What was measured, and how it stands against its budget.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QStringList>
#include <vector>

namespace telemaco::bench {

// Times of one piece of work, in milliseconds.
class Series {
public:
    template <class Work> void time(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    double percentile(int percent) const; // 50: the median
    int count() const { return static_cast<int>(m_times.size()); }

private:
    std::vector<double> m_times{};
};

class Report {
public:
    // `limit` 0: no budget. A ratio of medians is less disturbed by what else the machine does.
    void add(const QString& work, int entries, const Series& ours, const Series& floor, double limit);
    void addAmount(const QString& work, int entries, double ours, double floor, double limit);

    void printBudgets() const;
    bool holds() const { return m_over == 0; }

private:
    void note(const QString& work, int entries, double ratio, double limit);

    QStringList m_budgets{};
    int m_over = 0;
};

} // namespace telemaco::bench
