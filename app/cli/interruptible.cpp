#include "app/cli/interruptible.h"

#include <csignal>

namespace telemaco {

static volatile std::sig_atomic_t interrupted = 0; // signal handlers reach nothing else

static void setHandler(void (*handler)(int))
{
    std::signal(SIGINT, handler);
    std::signal(SIGTERM, handler);
}

Interruptible::Interruptible()
{
    setHandler([](int) { interrupted = 1; });
}

Interruptible::~Interruptible() { setHandler(SIG_DFL); }

bool Interruptible::wished() { return interrupted != 0; }

} // namespace telemaco
