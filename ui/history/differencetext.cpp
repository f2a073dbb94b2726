#include "ui/history/differencetext.h"

#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QTextCursor>

namespace telemaco {

static constexpr qsizetype longest = 100'000; // characters of a piece that are shown
static constexpr qsizetype sameAround = 200; // of what is the same, at each end

using What = TextPiece::What;

DifferenceText::DifferenceText(QWidget* parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setAccessibleName(tr("What it was and became"));
}

void DifferenceText::setChanges(const QList<ShownChange>& changes, bool allNew)
{
    if (changes == m_changes && allNew == m_allNew && !document()->isEmpty())
        return;
    m_changes = changes;
    m_allNew = allNew;
    fill();
}

void DifferenceText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

QTextCharFormat DifferenceText::formatOf(What what) const
{
    const Colours& colours = coloursOf(palette());
    QTextCharFormat format;
    format.setFont(fontOf(TextSize::Body));
    format.setForeground(palette().text());
    if (what == What::Removed) {
        format.setFontStrikeOut(true);
        format.setForeground(colours.overdue);
        format.setBackground(colours.overdueSoft);
    } else if (what == What::Added) {
        format.setFontUnderline(true);
        format.setForeground(colours.good);
        format.setBackground(colours.goodSoft);
    }
    return format;
}

// Of a long stretch that is the same only its ends are of use.
static QString shortened(const TextPiece& piece, bool first, bool last)
{
    const QString& text = piece.text;
    if (piece.what != What::Same)
        return text.left(longest);
    if (first && text.size() > sameAround)
        return QStringLiteral("…") + text.right(sameAround);
    if (last && text.size() > sameAround)
        return text.left(sameAround) + QStringLiteral("…");
    if (text.size() > 2 * sameAround)
        return text.left(sameAround) + QStringLiteral(" … ") + text.right(sameAround);
    return text;
}

void DifferenceText::fill()
{
    clear();
    QTextCursor cursor(document());
    QTextCharFormat heading;
    heading.setFont(fontOf(TextSize::Section));
    heading.setForeground(palette().text());
    const QTextCharFormat plain = formatOf(What::Same);
    for (const ShownChange& change : std::as_const(m_changes)) {
        if (!document()->isEmpty())
            cursor.insertText(QStringLiteral("\n\n"), plain);
        cursor.insertText(change.field + u'\n', heading);
        if (change.cutBefore)
            cursor.insertText(QStringLiteral("…"), plain);
        for (qsizetype i = 0; i < change.pieces.size(); ++i) {
            const TextPiece& piece = change.pieces[i];
            const bool one = change.pieces.size() == 1;
            cursor.insertText(one && piece.what == What::Same
                    ? piece.text.left(longest)
                    : shortened(piece, i == 0, i == change.pieces.size() - 1),
                formatOf(m_allNew ? What::Same : piece.what));
        }
        if (change.cutBehind)
            cursor.insertText(QStringLiteral("…"), plain);
    }
    moveCursor(QTextCursor::Start);
}

} // namespace telemaco
