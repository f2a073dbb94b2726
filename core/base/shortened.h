// Words for a place with little room.
#pragma once

#include <QString>

namespace telemaco {

// A line of at most `length` characters; a longer one ends in an ellipsis after a whole word, unless that
// word is too long to do without.
QString shortened(const QString& line, int length);

} // namespace telemaco
