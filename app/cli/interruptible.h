// Turns Ctrl+C into a wish to stop for as long as it lives, so that long work ends whole or not at all.
#pragma once

namespace telemaco {

class Interruptible {
public:
    Interruptible();
    ~Interruptible();
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

    static bool wished();
};

} // namespace telemaco
