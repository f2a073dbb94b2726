#include "core/base/shortened.h"

namespace telemaco {

QString shortened(const QString& line, int length)
{
    if (line.size() <= length)
        return line;
    const qsizetype most = length - 1;
    const qsizetype space = line.lastIndexOf(u' ', most);
    QString kept = line.first(space > most * 3 / 4 ? space : most).trimmed();
    if (!kept.isEmpty() && kept.back().isHighSurrogate()) // never half a character
        kept.chop(1);
    return kept + u'…';
}

} // namespace telemaco
