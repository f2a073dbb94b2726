// The pieces of work that are measured, each beside its floor. A new one is a function here and a
// line in the list of bench_main.cpp.
#pragma once

#include "core/workspace/workspace.h"
#include "tests/bench/report.h"

#include <QTemporaryDir>

namespace telemaco::bench {

struct Bench {
    Report& report;
    int entries = 0;
    QString path{}; // of a workspace of so many entries; works leave it as it was
    const QTemporaryDir& folder;

    QString file(const QString& name) const { return folder.filePath(name); }
    QString copy(const QString& name) const; // of the workspace, for works that write
    std::unique_ptr<Workspace> open(const QString& file, const Clock& clock) const;
};

void fileSize(Bench& bench);
void saving(Bench& bench); // an entry, and its undo
void importing(Bench& bench);
void exporting(Bench& bench);
void searching(Bench& bench);

} // namespace telemaco::bench
