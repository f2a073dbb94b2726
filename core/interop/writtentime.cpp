#include "core/interop/writtentime.h"

#include <QRegularExpression>

namespace telemaco {

QTime writtenTime(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(?:([AaPp])\\.?[Mm]\\.?)?$"));
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    if (const QString half = match.captured(4).toLower(); !half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half == u"p" ? 12 : 0);
    }
    return QTime(hour, match.captured(2).toInt(), match.captured(3).toInt());
}

} // namespace telemaco
