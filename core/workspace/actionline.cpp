#include "core/workspace/actionline.h"

#include "core/base/datewords.h"
#include "core/base/text.h"

#include <QStringList>
#include <algorithm>
#include <optional>

namespace telemaco {

static constexpr qsizetype longestDate = 6; // words

static bool oneOf(const QString& word, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

static QString bare(const QString& word)
{
    QString name = folded(word);
    while (!name.isEmpty() && (name.back() == u':' || name.back() == u',' || name.back() == u'.'))
        name.chop(1);
    return name;
}

// How well a word written after @ names somebody: 2 whole, 1 its beginning, 0 not.
static int likeness(const QString& written, const QString& name)
{
    int best = 0;
    for (const QString& part : folded(name).split(u' ', Qt::SkipEmptyParts)) {
        if (part == written)
            return 2;
        best = qMax(best, part.startsWith(written) ? 1 : 0);
    }
    return best;
}

// Whether it is the other's; none: nobody of the two. Of two that begin alike it is the other, for
// "@me" is there for me.
static std::optional<bool> ofOther(const QString& word, const QString& myName, const QString& otherName)
{
    if (word.size() < 2 || word.front() != u'@')
        return {};
    const QString written = bare(word.sliced(1));
    if (written == u"me" || written == u"io")
        return false;
    if (written.isEmpty())
        return {};
    const int mine = likeness(written, myName);
    const int theirs = likeness(written, otherName);
    if (!mine && !theirs)
        return {};
    return theirs >= mine;
}

// The day named after a word that announces one. "entro 3 giorni" says when, "per 3 giorni" how long.
static QDate announced(const QString& marker, const QString& words, QDate today)
{
    if (oneOf(marker, {u"by", u"due", u"until", u"within", u"entro", u"per"}))
        if (const QDate date = dateNamed(words, today); date.isValid())
            return date;
    if (oneOf(marker, {u"within", u"entro"}))
        return dateNamed(QStringLiteral("in ") + words, today);
    if (oneOf(marker, {u"in", u"tra", u"fra"}))
        return dateNamed(marker + u' ' + words, today);
    return {};
}

// The last day in the line; takes its words away.
static QDate takeDate(QStringList& words, QDate today)
{
    if (words.size() > 1 && words.last().startsWith(u'+'))
        if (const QDate date = dateNamed(words.last(), today); date.isValid()) {
            words.removeLast();
            return date;
        }
    for (qsizetype at = words.size() - 2; at >= 0; --at) {
        const QString marker = bare(words[at]);
        for (qsizetype length = qMin(longestDate, words.size() - at - 1); length > 0; --length) {
            const QDate date = announced(marker, words.mid(at + 1, length).join(u' '), today);
            if (!date.isValid())
                continue;
            const bool dueBy = marker == u"by" && at > 0 && bare(words[at - 1]) == u"due";
            const qsizetype from = dueBy ? at - 1 : at;
            if (length + 1 + (dueBy ? 1 : 0) >= words.size())
                break; // nothing would be left to do
            words.remove(from, at + 1 + length - from);
            return date;
        }
    }
    return {};
}

ActionDraft readActionLine(QStringView text, const QString& myName, const QString& otherName, QDate today)
{
    QStringList words = text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    ActionDraft draft;
    if (!words.isEmpty())
        if (const auto other = ofOther(words.first(), myName, otherName)) {
            draft.ofOther = *other;
            words.removeFirst();
        }
    draft.due = takeDate(words, today);
    draft.title = words.join(u' ');
    return draft;
}

} // namespace telemaco
