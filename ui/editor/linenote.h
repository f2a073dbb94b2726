// What stands under a line of an entry: a question that was made of it, and its answer.
#pragma once

#include "ui/theme/colours.h"

#include <QString>

namespace telemaco {

struct LineNote {
    QString id{}; // of the thing it shows; comes back in signals
    QString anchor{}; // the text of the line it hangs on
    QString heading{};
    QString body{}; // plain text; empty: the heading alone
    Tone state = Tone::Fact;

    bool operator==(const LineNote&) const = default;
};

} // namespace telemaco
