// The program from its command line to its exit code. Here and not in main(), so that a start can be
// measured as it is.
#pragma once

#include <functional>

namespace telemaco {

class Application;

// `begun` is called once the program has been set going, before its event loop runs.
int run(int argc, char** argv, const std::function<void(Application&)>& begun = {});

} // namespace telemaco
