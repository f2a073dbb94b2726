// A text in the form in which a file gives it back. Any thread.
#pragma once

#include <QString>

namespace telemaco {

// Without what SQLite swallows or garbles: a byte order mark in front, half a surrogate pair, the
// code points that are no characters. The rest stays as it is; a null text becomes an empty one.
QString keptText(const QString& text);

} // namespace telemaco
