#include "core/base/kepttext.h"

namespace telemaco {

QString keptText(const QString& text)
{
    QString kept = text.isNull() ? QStringLiteral("") : text;
    while (kept.startsWith(QChar::ByteOrderMark))
        kept.remove(0, 1);
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const QChar c = kept.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < kept.size() && kept.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (c.isSurrogate() || c.unicode() >= 0xfffe)
            kept[i] = QChar::ReplacementCharacter;
    }
    return kept;
}

} // namespace telemaco
