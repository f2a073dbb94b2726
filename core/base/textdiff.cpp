#include "core/base/textdiff.h"

#include <QStringList>
#include <vector>

namespace telemaco {

static constexpr qsizetype mostCompared = 1'000'000; // pairs of words

using What = TextPiece::What;

// Runs of letters and digits, runs of blanks, and every other character for itself.
static QList<QStringView> wordsOf(QStringView text)
{
    const auto classOf = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? 0 : c.isSpace() ? 1 : 2;
    };
    QList<QStringView> words;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        const int kind = classOf(text[from]);
        while (kind != 2 && to < text.size() && classOf(text[to]) == kind)
            ++to;
        words += text.mid(from, to - from);
        from = to;
    }
    return words;
}

static void append(QList<TextPiece>& pieces, What what, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.last().what == what)
        pieces.last().text += text;
    else
        pieces += TextPiece{what, text.toString()};
}

static void appendAll(QList<TextPiece>& pieces, What what, const QList<QStringView>& words)
{
    for (QStringView word : words)
        append(pieces, what, word);
}

// The longest common row of words, by the table that every textbook has.
static void compare(QList<TextPiece>& pieces, const QList<QStringView>& was, const QList<QStringView>& became)
{
    const auto rows = static_cast<size_t>(was.size());
    const auto columns = static_cast<size_t>(became.size());
    const size_t width = columns + 1;
    std::vector<int> longest((rows + 1) * width, 0);
    const auto at = [&](size_t i, size_t j) -> int& { return longest[i * width + j]; };
    const auto same = [&](size_t i, size_t j) {
        return was[static_cast<qsizetype>(i)] == became[static_cast<qsizetype>(j)];
    };
    for (size_t i = rows; i-- > 0;)
        for (size_t j = columns; j-- > 0;)
            at(i, j) = same(i, j) ? at(i + 1, j + 1) + 1 : qMax(at(i + 1, j), at(i, j + 1));
    size_t i = 0;
    size_t j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && same(i, j)) {
            append(pieces, What::Same, was[static_cast<qsizetype>(i)]);
            ++i;
            ++j;
        } else if (i < rows && (j == columns || at(i + 1, j) >= at(i, j + 1))) {
            append(pieces, What::Removed, was[static_cast<qsizetype>(i++)]);
        } else {
            append(pieces, What::Added, became[static_cast<qsizetype>(j++)]);
        }
    }
}

QList<TextPiece> wordDifference(const QString& was, const QString& became)
{
    QList<QStringView> old = wordsOf(was);
    QList<QStringView> now = wordsOf(became);
    qsizetype head = 0;
    while (head < old.size() && head < now.size() && old[head] == now[head])
        ++head;
    qsizetype tail = 0;
    while (tail < old.size() - head && tail < now.size() - head
        && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    QList<TextPiece> pieces;
    appendAll(pieces, What::Same, old.mid(0, head));
    const auto oldMiddle = old.mid(head, old.size() - head - tail);
    const auto newMiddle = now.mid(head, now.size() - head - tail);
    if (oldMiddle.size() * newMiddle.size() <= mostCompared) {
        compare(pieces, oldMiddle, newMiddle);
    } else {
        appendAll(pieces, What::Removed, oldMiddle);
        appendAll(pieces, What::Added, newMiddle);
    }
    appendAll(pieces, What::Same, old.mid(old.size() - tail));
    return pieces;
}

} // namespace telemaco
