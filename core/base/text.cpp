#include "core/base/text.h"

#include "core/base/shortened.h"

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

// Without the marks of Markdown: those it begins with, and those of emphasis and code.
static QString unmarked(QStringView line)
{
    const auto begins = [](QChar c) { return c.isSpace() || QStringView(u"#>*+-").contains(c); };
    const auto from = std::find_if_not(line.begin(), line.end(), begins);
    QString plain;
    std::copy_if(from, line.end(), std::back_inserter(plain),
        [](QChar c) { return !QStringView(u"*_`").contains(c); });
    return plain.trimmed();
}

QString firstLine(QStringView text, int length)
{
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const QStringView raw = text.sliced(start, end - start).trimmed();
        const QString line = unmarked(raw.first(qMin<qsizetype>(raw.size(), 4 * length)));
        if (!line.isEmpty())
            return shortened(line, length);
        start = end + 1;
    }
    return {};
}

} // namespace telemaco
