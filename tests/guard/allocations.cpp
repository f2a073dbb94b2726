#include "tests/guard/allocations.h"

#include <atomic>
#include <cstdlib>

namespace telemaco::test {

static std::atomic<bool> on = false;
static std::atomic<qint64> made = 0;
static thread_local int uncounted = 0;

void countAllocations(bool now)
{
    if (now)
        made = 0;
    on = now;
}

qint64 allocations() { return made; }

UncountedAllocations::UncountedAllocations() { ++uncounted; }

UncountedAllocations::~UncountedAllocations() { --uncounted; }

[[maybe_unused]] static void count()
{
    if (on.load(std::memory_order_relaxed) && uncounted == 0)
        made.fetch_add(1, std::memory_order_relaxed);
}

} // namespace telemaco::test

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

extern "C" {

void* __libc_malloc(size_t size);
void* __libc_calloc(size_t number, size_t size);
void* __libc_realloc(void* old, size_t size);

void* malloc(size_t size) noexcept
{
    telemaco::test::count();
    return __libc_malloc(size);
}

void* calloc(size_t number, size_t size) noexcept
{
    telemaco::test::count();
    return __libc_calloc(number, size);
}

void* realloc(void* old, size_t size) noexcept
{
    telemaco::test::count();
    return __libc_realloc(old, size);
}

} // extern "C"

#endif
