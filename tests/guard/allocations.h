// How often the process asked for memory, on all threads: Qt's containers and SQLite do so by
// malloc(), which is therefore taken over, except under the address sanitizer and other C libraries
// than glibc. There the number is always 0.
#pragma once

#include <QtGlobal>

namespace telemaco::test {

void countAllocations(bool on); // from 0
qint64 allocations();

// What this thread allocates meanwhile belongs to the counting itself.
class UncountedAllocations {
public:
    UncountedAllocations();
    ~UncountedAllocations();
    UncountedAllocations(const UncountedAllocations&) = delete;
    UncountedAllocations& operator=(const UncountedAllocations&) = delete;
};

} // namespace telemaco::test
