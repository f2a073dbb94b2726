#include "core/base/text.h"

#include "core/base/shortened.h"

#include <QRegularExpression>

namespace telemaco {

QString folded(QStringView text)
{
    bool ascii = true;
    for (QChar c : text)
        ascii = ascii && c.unicode() < 0x80;
    if (ascii)
        return text.toString().toLower();
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(apart.size());
    for (QChar c : apart)
        if (c.category() != QChar::Mark_NonSpacing && c.category() != QChar::Mark_Enclosing)
            result += c;
    return result;
}

QString firstLine(QStringView text, int length)
{
    static const QRegularExpression marks(QStringLiteral("^[#>*+\\-\\s]+|[*_`]{1,3}"));
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const QStringView raw = text.sliced(start, end - start).trimmed();
        QString line = raw.first(qMin<qsizetype>(raw.size(), 4 * length)).toString();
        line = line.remove(marks).trimmed();
        if (!line.isEmpty())
            return shortened(line, length);
        start = end + 1;
    }
    return {};
}

} // namespace telemaco
