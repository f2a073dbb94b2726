// How the laid out lines are drawn, and what stands where on them.
#include "ui/editor/markdownlayout.h"

#include "ui/theme/colours.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

namespace telemaco {

QSizeF MarkdownLayout::documentSize() const
{
    return {std::max(0.0, document()->pageSize().width()), m_padTop + m_total + m_padBottom};
}

QRectF MarkdownLayout::frameBoundingRect(QTextFrame* frame) const
{
    Q_UNUSED(frame)
    return {QPointF(), documentSize()};
}

QRectF MarkdownLayout::blockBoundingRect(const QTextBlock& block) const
{
    const int number = block.blockNumber();
    if (!block.isValid() || number < 0 || number >= int(m_heights.size()))
        return {};
    ensure(block);
    return {columnLeft(), topOf(number), columnWidth(), m_heights[size_t(number)].pixels};
}

int MarkdownLayout::hitTest(const QPointF& point, Qt::HitTestAccuracy accuracy) const
{
    const QTextBlock block = document()->findBlockByNumber(numberAt(point.y()));
    if (!block.isValid())
        return -1;
    const QRectF rect = blockBoundingRect(block);
    if (point.y() > rect.bottom())
        return accuracy == Qt::ExactHit ? -1 : document()->characterCount() - 1;
    const QTextLayout& layout = *block.layout();
    if (layout.lineCount() == 0)
        return block.position();
    const QPointF inside = point - rect.topLeft();
    QTextLine line = layout.lineAt(0);
    for (int i = 1; i < layout.lineCount(); ++i) {
        const qreal gap = layout.lineAt(i).y() - layout.lineAt(i - 1).rect().bottom();
        if (layout.lineAt(i).y() - gap / 2 > inside.y())
            break;
        line = layout.lineAt(i);
    }
    if (accuracy == Qt::ExactHit && !line.naturalTextRect().contains(inside))
        return -1;
    return block.position() + line.xToCursor(inside.x());
}

QString MarkdownLayout::linkAt(const QPointF& point) const
{
    const int position = hitTest(point, Qt::ExactHit);
    if (position < 0)
        return {};
    const QTextBlock block = document()->findBlock(position);
    for (const MarkdownSpan& span : linksIn(block)) {
        const int in = position - block.position();
        if (in >= span.start && in <= span.start + span.length)
            return span.target;
    }
    return {};
}

QList<MarkdownSpan> MarkdownLayout::linksIn(const QTextBlock& block) const
{
    QList<MarkdownSpan> links = lineOf(block).spans;
    links.removeIf([](const MarkdownSpan& span) { return span.target.isEmpty(); });
    return links;
}

QRectF MarkdownLayout::taskBox(const QTextBlock& block) const
{
    const MarkdownLine line = lineOf(block);
    if (line.kind != MarkdownLine::Task || !hidesMarks(block))
        return {};
    const QRectF rect = blockBoundingRect(block);
    return {rect.left() + indent(line, 0) - 22, rect.top() + (pitch(line) - 14) / 2, 14, 14};
}

void MarkdownLayout::draw(QPainter* painter, const PaintContext& context)
{
    const QRectF clip = context.clip.isValid() ? context.clip : QRectF(QPointF(), documentSize());
    QTextBlock block = document()->findBlockByNumber(numberAt(clip.top()));
    for (; block.isValid() && topOf(block.blockNumber()) <= clip.bottom(); block = block.next())
        drawBlock(*painter, block, context);
}

void MarkdownLayout::drawBlock(QPainter& painter, const QTextBlock& block, const PaintContext& context) const
{
    const QRectF rect = blockBoundingRect(block);
    drawDecoration(painter, block, lineOf(block), rect);
    QList<QTextLayout::FormatRange> selections;
    for (const Selection& selection : context.selections) {
        const int start = std::max(selection.cursor.selectionStart() - block.position(), 0);
        const int end = std::min(selection.cursor.selectionEnd() - block.position(), block.length() - 1);
        if (end > start)
            selections.append({start, end - start, selection.format});
    }
    painter.setPen(context.palette.color(QPalette::Text));
    block.layout()->draw(&painter, rect.topLeft(), selections, context.clip);
    drawCursor(painter, block, rect.topLeft(), context.cursorPosition);
    const qreal note = m_notes ? m_notes->height(block, columnWidth()) : 0;
    if (note > 0)
        m_notes->draw(painter, QRectF(rect.left(), rect.bottom() - note, rect.width(), note), block);
}

void MarkdownLayout::drawCursor(
    QPainter& painter, const QTextBlock& block, QPointF origin, int position) const
{
    const QTextLayout& layout = *block.layout();
    int in = position - block.position();
    if (position < -1) // inside what an input method is composing
        in = layout.preeditAreaText().isEmpty() ? -1 : layout.preeditAreaPosition() - (position + 2);
    else if (in < 0 || in >= block.length())
        return;
    const QTextLine line = in < 0 ? QTextLine() : layout.lineForTextPosition(in);
    if (!line.isValid())
        return;
    const QRectF bar(origin.x() + line.cursorToX(in) - 0.5, origin.y() + line.y(), 2, line.height());
    painter.fillRect(bar, m_colours->accent);
}

static void drawTaskBox(QPainter& painter, const QRectF& box, bool done, const Colours& colours)
{
    painter.setPen(QPen(done ? colours.accent : colours.muted, 1.2));
    painter.setBrush(done ? QBrush(colours.accent) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (!done)
        return;
    painter.setPen(QPen(colours.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({box.topLeft() + QPointF(3.5, 7.5), box.topLeft() + QPointF(6, 10),
        box.topLeft() + QPointF(10.5, 4.5)}));
}

void MarkdownLayout::drawDecoration(
    QPainter& painter, const QTextBlock& block, const MarkdownLine& line, const QRectF& rect) const
{
    const qreal note = m_notes ? m_notes->height(block, columnWidth()) : 0;
    const QRectF lines = rect.adjusted(0, 0, 0, -note);
    const bool hidden = hidesMarks(block);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (line.kind == MarkdownLine::Code || line.kind == MarkdownLine::Fence) {
        painter.fillRect(lines.adjusted(-8, 0, 8, 0), m_colours->sunken);
    } else if (line.kind == MarkdownLine::Quote) {
        for (int level = 0; level < std::min(line.level, 8); ++level)
            painter.fillRect(
                QRectF(lines.left() + level * 20, lines.top(), 3, lines.height()), m_colours->line);
    } else if (line.kind == MarkdownLine::Bullet && hidden) {
        painter.setBrush(m_colours->text);
        painter.drawEllipse(
            QPointF(lines.left() + indent(line, 0) - 14, lines.top() + pitch(line) / 2), 2.6, 2.6);
    } else if (line.kind == MarkdownLine::Task && hidden) {
        drawTaskBox(painter, taskBox(block), line.done, *m_colours);
    } else if (line.kind == MarkdownLine::Rule && hidden) {
        painter.fillRect(
            QRectF(lines.left(), std::round(lines.center().y()), lines.width(), 1), m_colours->line);
    }
    painter.restore();
}

} // namespace telemaco
