// What was measured, as rows of a Markdown table, and how it stands against its budget.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QStringList>
#include <map>
#include <vector>

namespace telemaco::bench {

inline constexpr double frame = 16; // milliseconds: what comes later is seen as late

template <class Work> double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// Times of one piece of work, in milliseconds.
class Series {
public:
    template <class Work> void time(Work work) { add(milliseconds(work)); }
    void add(double time) { m_times.push_back(time); }
    double percentile(int percent) const; // 50: the median
    int count() const { return static_cast<int>(m_times.size()); }

private:
    std::vector<double> m_times{};
};

// In all of them, `limit` 0: no budget.
class Report {
public:
    Report();

    // A ratio of medians is less disturbed by what else the machine does.
    void add(const QString& work, int entries, const Series& ours, const Series& floor, double limit);
    void addAmount(const QString& work, int entries, double ours, double floor, double limit);
    // What a person waits for: all but one in a hundred within so many milliseconds.
    void addWait(const QString& work, int entries, const Series& ours, double limit);
    // How much longer it takes with the larger file. Nothing where one of them was not measured.
    void addGrowth(const QString& work, int from, int to, double limit);

    void printBudgets() const;
    bool holds() const { return m_over == 0; }

private:
    void note(const QString& name, double ratio, double limit);

    std::map<QString, std::map<int, double>> m_medians{};
    QStringList m_budgets{};
    int m_over = 0;
};

} // namespace telemaco::bench
