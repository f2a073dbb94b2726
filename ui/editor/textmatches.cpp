#include "ui/editor/textmatches.h"

#include "core/base/text.h"

#include <vector>

namespace telemaco {

namespace {
// A folded text and, for each of its units, where it came from.
struct FoldedText {
    QString text;
    std::vector<int> from; // one more than the text is long
};

FoldedText foldedText(const QString& text)
{
    FoldedText result;
    result.text.reserve(text.size());
    result.from.reserve(size_t(text.size()) + 1);
    for (int i = 0; i < text.size();) {
        const int length
            = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate() ? 2 : 1;
        const ushort unit = text[i].unicode();
        if (unit < 0x80) {
            result.text += QChar(unit).toLower();
            result.from.push_back(i);
        } else {
            const QString part = folded(QStringView(text).mid(i, length));
            result.text += part;
            result.from.insert(result.from.end(), size_t(part.size()), i);
        }
        i += length;
    }
    result.from.push_back(int(text.size()));
    return result;
}

void collect(const FoldedText& text, const QString& needle, int most, QList<TextMatch>& found)
{
    if (needle.isEmpty())
        return;
    qsizetype at = 0;
    while (found.size() < most && (at = text.text.indexOf(needle, at)) >= 0) {
        const int start = text.from[size_t(at)];
        const int end = text.from[size_t(at + needle.size())];
        // Half of a letter that is taken apart ("æ" for "a") still marks the letter.
        found.append({start, qMax(1, end - start)});
        at += needle.size();
    }
}
} // namespace

QList<TextMatch> matchesOf(const QString& text, const QString& needle, int most)
{
    QList<TextMatch> found;
    collect(foldedText(text), folded(needle), most, found);
    return found;
}

} // namespace telemaco
