#include "core/base/shortened.h"

namespace telemaco {

QString shortened(const QString& line, int length)
{
    if (line.size() <= length)
        return line;
    const qsizetype most = length - 1;
    const qsizetype space = line.lastIndexOf(u' ', most);
    return line.first(space > most * 3 / 4 ? space : most).trimmed() + u'…';
}

} // namespace telemaco
