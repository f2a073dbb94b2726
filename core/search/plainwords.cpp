#include "core/search/plainwords.h"

#include <QRegularExpression>
#include <array>

namespace telemaco {

static void hide(QBitArray& signs, qsizetype from, qsizetype to)
{
    if (from >= 0 && from < to)
        signs.fill(true, from, to);
}

static void hideLineStarts(QStringView piece, QBitArray& signs)
{
    static const QRegularExpression start(
        QStringLiteral("^[ \\t]*(#{1,6}[ \\t]+|(?:>[ \\t]?)+|[-*+][ \\t]+(?:\\[[ xX]\\][ \\t]+)?)"),
        QRegularExpression::MultilineOption);
    for (auto matches = start.globalMatch(piece); matches.hasNext();) {
        const auto match = matches.next();
        hide(signs, match.capturedStart(1), match.capturedEnd(1));
    }
}

// "[words](target)": the words stay, also where the piece ends before the link does.
static void hideLinks(QStringView piece, QBitArray& signs)
{
    static const QRegularExpression link(QStringLiteral("(!?\\[)[^\\[\\]]*(\\]\\([^()]*(?:\\)|$))"));
    for (auto matches = link.globalMatch(piece); matches.hasNext();) {
        const auto match = matches.next();
        hide(signs, match.capturedStart(1), match.capturedEnd(1));
        hide(signs, match.capturedStart(2), match.capturedEnd(2));
    }
}

// A run of * or _ stresses something where it touches words on one side only: not in "2*3", nor in
// "5 * 3" or a_name.
static bool stresses(QStringView piece, qsizetype from, qsizetype to)
{
    const QChar before = from > 0 ? piece[from - 1] : QChar(u' ');
    const QChar after = to < piece.size() ? piece[to] : QChar(u' ');
    return !(before.isSpace() && after.isSpace()) && !(before.isLetterOrNumber() && after.isLetterOrNumber());
}

static void hideStress(QStringView piece, QBitArray& signs)
{
    static const QRegularExpression run(QStringLiteral("\\*{1,3}|_{1,3}|~~|`+"));
    for (auto matches = run.globalMatch(piece); matches.hasNext();) {
        const auto match = matches.next();
        const QChar sign = piece[match.capturedStart()];
        const bool sure = sign == u'`' || sign == u'~' || (sign == u'*' && match.capturedLength() > 1);
        if (sure || stresses(piece, match.capturedStart(), match.capturedEnd()))
            hide(signs, match.capturedStart(), match.capturedEnd());
    }
}

enum Sign : quint8 { NoSign = 0, LineStart = 1, Link = 2, Stress = 4 };

static constexpr std::array<quint8, 128> signsOfAscii = [] {
    std::array<quint8, 128> made{};
    for (char c : {'#', '>', '-', '+'})
        made[size_t(c)] = LineStart;
    for (char c : {'_', '~', '`'})
        made[size_t(c)] = Stress;
    made['*'] = LineStart | Stress;
    made['['] = Link;
    return made;
}();

// Most pieces have few kinds of signs or none, and an expression takes long to find that there are none.
QBitArray markdownSigns(QStringView piece)
{
    quint8 there = NoSign;
    for (QChar c : piece)
        if (c.unicode() < signsOfAscii.size())
            there |= signsOfAscii[c.unicode()];
    if (there == NoSign)
        return {};
    QBitArray signs(piece.size());
    if (there & LineStart)
        hideLineStarts(piece, signs);
    if (there & Link)
        hideLinks(piece, signs);
    if (there & Stress)
        hideStress(piece, signs);
    return signs;
}

} // namespace telemaco
