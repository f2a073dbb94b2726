#include "core/interop/hashtags.h"

#include "core/base/text.h"

#include <QSet>

namespace telemaco {

static bool belongs(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_' || c == u'-' || c == u'/';
}

// A mark that follows one of these is part of something longer.
static bool startsInside(QChar before)
{
    return belongs(before) || before == u'&' || before == u'.' || before == u'=' || before == u'?'
        || before == u'#' || before == u'@';
}

QStringList marked(QChar mark, QStringView text)
{
    QStringList found;
    QSet<QString> seen;
    for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        if (at > 0 && startsInside(text[at - 1]))
            continue;
        qsizetype end = at + 1;
        bool letter = false;
        while (end < text.size() && (belongs(text[end]) || text[end].isSurrogate())) {
            letter = letter || text[end].isLetter() || text[end].isSurrogate();
            ++end;
        }
        while (end > at + 1 && !text[end - 1].isLetterOrNumber() && !text[end - 1].isMark()
            && !text[end - 1].isSurrogate())
            --end;
        const QString word = text.sliced(at + 1, end - at - 1).toString();
        if (!letter || word.startsWith(u'/') || seen.contains(folded(word)))
            continue;
        seen.insert(folded(word));
        found += word;
    }
    return found;
}

} // namespace telemaco
