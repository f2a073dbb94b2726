#include "core/search/snippet.h"

#include "core/search/plainwords.h"

#include <QVarLengthArray>
#include <algorithm>

namespace telemaco {

static constexpr qsizetype lookedAt = 64 * 1024;
static constexpr qsizetype longestBefore = 48; // what stands before the first hit
static constexpr qsizetype toWordEnd = 24; // how far a border moves so as to cut no word

using Found = SoughtWords::Found;

namespace {

QStringView beginningOf(QStringView text) { return text.first(qMin(text.size(), lookedAt)); }

// What overlaps becomes one, in the order of the text.
QList<Highlight> merged(QList<Found> found)
{
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.start < b.start; });
    QList<Highlight> result;
    for (const Found& each : found) {
        const int start = static_cast<int>(each.start);
        const int end = static_cast<int>(each.end);
        if (result.isEmpty() || start >= result.last().start + result.last().length)
            result += Highlight{start, end - start};
        else
            result.last().length = qMax(result.last().length, end - result.last().start);
    }
    return result;
}

// The first hit of the first window with the most of the query's conditions.
qsizetype bestStart(const QList<Found>& found, qsizetype length)
{
    QVarLengthArray<int, 64> inside; // how often each condition stands in the window
    for (const Found& each : found)
        inside.resize(qMax(inside.size(), each.condition + 1));
    std::fill(inside.begin(), inside.end(), 0);
    qsizetype conditions = 0; // that stand there at all
    qsizetype best = 0;
    qsizetype bestAt = 0;
    qsizetype next = 0;
    for (qsizetype first = 0; first < found.size(); ++first) {
        for (; next < found.size() && found[next].end - found[first].start <= length; ++next)
            conditions += inside[found[next].condition]++ == 0;
        if (conditions > best) {
            best = conditions;
            bestAt = found[first].start;
        }
        if (next == first) // a hit longer than the window
            ++next;
        else
            conditions -= --inside[found[first].condition] == 0;
    }
    return bestAt;
}

// The nearest place at or before `at`, not far from it, where a word begins.
qsizetype wordBorder(QStringView text, qsizetype at)
{
    for (qsizetype near = at; near > 0 && near > at - toWordEnd; --near)
        if (text[near - 1].isSpace())
            return near;
    return at > 0 && at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
}

// Without the signs of Markdown, and runs of white space become one space; the highlights move along.
Snippet oneLine(
    QStringView piece, qsizetype start, const QList<Highlight>& highlights, bool before, bool after)
{
    Snippet snippet;
    snippet.text.resize(piece.size() + 2);
    QChar* const begin = snippet.text.data();
    QChar* to = begin;
    if (before)
        *to++ = u'…';
    const QBitArray signs = markdownSigns(piece);
    QVarLengthArray<int> places(piece.size() + 1); // of each unit of the piece in the snippet
    for (qsizetype i = 0; i < piece.size(); ++i) {
        const QChar c = piece[i];
        places[i] = static_cast<int>(to - begin);
        if (!signs.isEmpty() && signs[i])
            continue;
        if (!c.isSpace())
            *to++ = c;
        else if (to != begin && to[-1] != u' ')
            *to++ = u' ';
    }
    places[piece.size()] = static_cast<int>(to - begin);
    for (const Highlight& each : highlights) {
        const qsizetype from = qMax<qsizetype>(0, each.start - start);
        const qsizetype end = qMin(piece.size(), each.start + each.length - start);
        if (from < end && each.start < start + piece.size() && places[from] < places[end])
            snippet.highlights += Highlight{places[from], places[end] - places[from]};
    }
    while (to != begin && to[-1] == u' ')
        --to;
    if (after)
        *to++ = u'…';
    snippet.text.truncate(to - begin);
    return snippet;
}

} // namespace

QList<Highlight> highlightsIn(QStringView text, const SoughtWords& sought)
{
    return merged(sought.in(beginningOf(text)));
}

QList<Highlight> highlightsIn(QStringView text, const Query& query, Stemmer& stemmer)
{
    return highlightsIn(text, SoughtWords(query, stemmer));
}

Snippet snippetOf(const QString& text, const SoughtWords& sought, int length)
{
    const QStringView looked = beginningOf(text);
    const QList<Found> found = sought.inFirst(looked, length - longestBefore, length);
    qsizetype start = 0;
    if (!found.isEmpty()) {
        const qsizetype hit = bestStart(found, length - longestBefore);
        start = hit <= longestBefore ? 0 : wordBorder(looked, hit - longestBefore + toWordEnd);
    }
    qsizetype end = looked.size();
    if (end - start > length) {
        end = wordBorder(looked, start + length);
        if (end <= start)
            end = start + length;
    }
    return oneLine(looked.sliced(start, end - start), start, merged(found), start > 0, end < text.size());
}

Snippet snippetOf(const QString& text, const Query& query, Stemmer& stemmer, int length)
{
    return snippetOf(text, SoughtWords(query, stemmer), length);
}

} // namespace telemaco
