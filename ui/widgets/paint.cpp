#include "ui/widgets/paint.h"

#include "ui/theme/frame.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace telemaco {

// False: it is wider than `room`, or empty.
static bool layOutOneLine(QTextLayout& layout, int room)
{
    static constexpr qreal anyWidth = 0x01000000;
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight); // the program's, as a painter has it
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(anyWidth);
    layout.endLayout();
    return line.isValid() && qMax(line.naturalTextWidth(), line.horizontalAdvance()) <= room;
}

// What QPainter::drawText does with one line, but shaped once where its words fit, which they mostly do;
// else they end in an ellipsis.
static void drawOneLine(
    QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text, int room)
{
    QTextLayout layout(text, painter.font());
    if (!layOutOneLine(layout, room)) {
        const QString shown = QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, room);
        return painter.drawText(rect, int(alignment) | Qt::TextSingleLine, shown);
    }
    const QTextLine line = layout.lineAt(0);
    const qreal height = line.ascent() + line.descent();
    const qreal before = alignment & Qt::AlignHCenter ? (rect.width() - line.horizontalAdvance()) / 2 : 0;
    const QPointF at(rect.x() + before, rect.y() + (rect.height() - height) / 2);
    const bool cut = height > rect.height();
    if (cut) {
        painter.save();
        painter.setClipRect(rect, Qt::IntersectClip);
    }
    line.draw(&painter, at);
    if (cut)
        painter.restore();
}

QString initialsOf(const QString& name)
{
    QString initials;
    for (const QString& part : name.split(u' ', Qt::SkipEmptyParts))
        if (part.front().isLetterOrNumber())
            initials += part.front().toUpper();
    return initials.size() > 2 ? QString(initials.front()) + initials.back() : initials;
}

void paintAvatar(
    QPainter& painter, const QRect& rect, const QString& name, const Colours& colours, const QColor& ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground.isValid() ? ground : colours.accentSoft);
    painter.drawEllipse(rect);
    QFont font = fontOf(TextSize::Caption);
    font.setPixelSize(qMax(8, rect.height() * 36 / 100));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colours.accent);
    painter.drawText(rect, Qt::AlignCenter, initialsOf(name));
    painter.restore();
}

QSize chipSize(const QString& text)
{
    const QFontMetrics metrics(fontOf(TextSize::Caption));
    // A text is cut where it is wider by a part of a pixel.
    return {
        qCeil(QFontMetricsF(fontOf(TextSize::Caption)).horizontalAdvance(text)) + 16, metrics.height() + 6};
}

void paintChipIn(QPainter& painter, const QRect& chip, const QString& text, Tone tone, const Colours& colours,
    const QColor& behind)
{
    const TonePair pair = tonePair(colours, tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pair.ground == behind ? colours.surface : pair.ground);
    painter.drawRoundedRect(chip, chip.height() / 2.0, chip.height() / 2.0);
    painter.setFont(fontOf(TextSize::Caption));
    painter.setPen(pair.ink);
    drawOneLine(painter, chip, Qt::AlignCenter, text, chip.width() - 14);
    painter.restore();
}

QRect paintChip(QPainter& painter, const QRect& rect, const QString& text, Tone tone, const Colours& colours,
    const QColor& behind)
{
    const QSize size = chipSize(text).boundedTo(QSize(qMax(40, rect.width() / 2), 64));
    const QRect chip(QPoint(rect.right() - size.width(), rect.center().y() - size.height() / 2), size);
    paintChipIn(painter, chip, text, tone, colours, behind);
    return chip;
}

void paintProgress(
    QPainter& painter, const QRect& rect, double progress, const Colours& colours, const QColor& behind)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(behind == colours.sunken ? colours.line : colours.sunken);
    painter.drawRoundedRect(rect, 3, 3);
    QRect done = rect;
    done.setWidth(static_cast<int>(rect.width() * qBound(0.0, progress, 1.0)));
    painter.setBrush(colours.accent);
    if (done.width() > 3)
        painter.drawRoundedRect(done, 3, 3);
    painter.restore();
}

void paintButton(QPainter& painter, const QRect& rect, const QString& text, const Colours& colours)
{
    painter.save();
    drawRoundFrame(painter, rect, controlRadius, colours.surface, colours.line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(TextSize::Body));
    painter.setPen(colours.text);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

static QList<QTextLayout::FormatRange> formats(
    const QList<TextRange>& marks, qsizetype length, const Colours& colours)
{
    QList<QTextLayout::FormatRange> found;
    for (const TextRange& mark : marks) {
        if (mark.start >= length)
            continue;
        QTextCharFormat format;
        format.setBackground(colours.attentionSoft);
        format.setForeground(colours.text);
        found += QTextLayout::FormatRange{
            mark.start, qMin(mark.length, static_cast<int>(length) - mark.start), format};
    }
    return found;
}

void paintMarkedLine(QPainter& painter, const QRect& rect, const QString& text, const QList<TextRange>& marks,
    const QFont& font, const QColor& ink, const Colours& colours)
{
    painter.setFont(font);
    painter.setPen(ink);
    QString line = text.left(400);
    line.replace(u'\n', u' ');
    if (marks.isEmpty())
        return drawOneLine(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, line, rect.width());
    const QString shown = QFontMetrics(font).elidedText(line, Qt::ElideRight, rect.width());
    paintMarkedText(painter, rect, shown, marks, font, ink, colours);
}

static constexpr int longestShown = 1000;

// A word that is longer than its line goes on in the next.
static void breakAnywhere(QTextLayout& layout)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
}

// Breaks the text into at most so many lines; answers where they end.
static int layOut(QTextLayout& layout, int lines, int width)
{
    int end = 0;
    qreal y = 0;
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end;
}

int linesNeeded(const QString& text, const QFont& font, int width, int most)
{
    QString shown = text.left(longestShown);
    shown.replace(u'\n', u' ');
    QTextLayout layout(shown, font);
    breakAnywhere(layout);
    layOut(layout, most, width);
    return qMax(1, layout.lineCount());
}

qreal widthOnOneLine(const QString& text, const QFont& font)
{
    static constexpr int enough = 600; // characters
    static constexpr qreal anyWidth = 1'000'000;
    QString shown = text.left(enough);
    shown.replace(u'\n', u' ');
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(anyWidth);
    layout.endLayout();
    return line.isValid() ? line.naturalTextWidth() : 0;
}

void paintMarkedText(QPainter& painter, const QRect& rect, const QString& text, const QList<TextRange>& marks,
    const QFont& font, const QColor& ink, const Colours& colours)
{
    QString shown = text.left(longestShown);
    shown.replace(u'\n', u' ');
    const int lines = qMax(1, rect.height() / QFontMetrics(font).height());
    QTextLayout layout(shown, font);
    breakAnywhere(layout);
    layout.setFormats(formats(marks, shown.size(), colours));
    const int end = layOut(layout, lines, rect.width());
    if (end < shown.size()) { // one ellipsis where the rest is left off
        const int last = layout.lineAt(lines - 1).textStart();
        const QString rest = shown.mid(last, 400);
        shown = shown.left(last) + QFontMetrics(font).elidedText(rest, Qt::ElideRight, rect.width());
        layout.setText(shown);
        layout.setFormats(formats(marks, shown.size(), colours));
        layOut(layout, lines, rect.width());
    }
    painter.setPen(ink);
    layout.draw(&painter, rect.topLeft());
}

} // namespace telemaco
