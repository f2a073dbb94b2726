// Some items of a kind, from all over a file.
#pragma once

#include "core/domain/kind.h"

#include <QList>
#include <QUuid>

namespace telemaco::bench {

// By the file's own connection; different ones as far as there are so many.
QList<QUuid> someOf(Kind kind, const QString& file, int count);

} // namespace telemaco::bench
