// The same months at the end of few years and of many, and work that is counted in both.
#pragma once

#include "tests/guard/counting.h"
#include "tests/guard/years.h"
#include "tests/support/sandbox.h"

#include <functional>

namespace telemaco::test {

// Made once a process, since it takes seconds. Who writes into it leaves more behind in both alike.
class TwoSizes {
public:
    static TwoSizes& made();

    QString small() { return m_sandbox.path(QStringLiteral("small.telemaco")); }
    QString large() { return m_sandbox.path(QStringLiteral("large.telemaco")); }
    // For reading and writing, at the moment at which the years end.
    std::unique_ptr<Workspace> open(const QString& path);

private:
    TwoSizes();
    void make(const QString& path, int days);

    Sandbox m_sandbox;
};

using Steps = QList<std::pair<QString, Counts>>; // each by its name

// What grows, step by step; empty: nothing. `walk` does the same in either workspace.
//
// A busy machine paints a window twice and cuts a search in two, and now and then FTS5 puts its index in
// order: the least of several tries counts.
QString grown(const std::function<Steps(const QString& path)>& walk);

template <class Work> Counts counted(const Work& work)
{
    const Counting counting;
    work();
    return counting.sofar();
}

} // namespace telemaco::test
