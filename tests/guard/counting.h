// Counts what a piece of work does instead of timing it: the same on every machine, and under a
// debugger. Every SQLite connection of the process is watched, on whatever thread, every allocation
// of the process, and every widget that is put into another.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace telemaco::test {

struct StatementCount {
    qint64 runs = 0;
    qint64 steps = 0;
};

struct Counts {
    qint64 statements = 0; // begun; not those that FTS5 runs on its own tables
    qint64 rows = 0; // that these handed to the program
    qint64 steps = 0; // of SQLite's machine: a few for every row that it looks at
    qint64 pages = 0; // of the file asked for, from the cache or the disk, and written
    qint64 widgets = 0;
    qint64 allocations = 0; // none under the address sanitizer, which has the allocator for itself
    QMap<QByteArray, StatementCount> each{}; // by their words
};

Counts least(const Counts& one, const Counts& other); // of each

// Before the first connection is opened.
void watchConnections();

// What is done from the making of this object on, at most one at a time. Ask it at rest only.
class Counting {
public:
    Counting();
    ~Counting();
    Counting(const Counting&) = delete;
    Counting& operator=(const Counting&) = delete;

    Counts sofar() const;
};

// What the work does more often in a large workspace than in a small one, with the statements that
// do it, those with the most steps first. Empty: nothing.
//
// Allowed is a tree that is one level deeper (a page more for each way down it, so half as many again)
// and, since not the same people and texts stand on a page, a tenth more steps and a quarter more
// allocations.
QString growth(const Counts& small, const Counts& large);

} // namespace telemaco::test
