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
void backingUp(Bench& bench);
void checking(Bench& bench);
void importingJson(Bench& bench);

// In the window.
void starting(Bench& bench); // and the memory then
void showing(Bench& bench); // every page
void scrolling(Bench& bench);
void searchingByKey(Bench& bench);
void writing(Bench& bench);

} // namespace telemaco::bench
