#include "ui/editor/linenotes.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QPalette>
#include <QTextBlock>

namespace telemaco {

static constexpr qreal padding = 12;
static constexpr qreal gap = 8; // above a card, and below the last
static constexpr int longestBody = 2'000;
static constexpr int wrapped = int(Qt::AlignLeft) | int(Qt::TextWordWrap);

LineNotes::LineNotes(QTextDocument* document, MarkdownLayout* layout)
    : m_document(document)
    , m_layout(layout)
{
}

void LineNotes::hang(const QList<LineNote>& notes)
{
    m_hung.clear();
    QHash<QString, QList<qsizetype>> wanted;
    for (const LineNote& note : notes) {
        if (!note.anchor.trimmed().isEmpty())
            wanted[note.anchor.trimmed()].append(m_hung.size());
        m_hung.append({note, QTextCursor(m_document->lastBlock()), false});
    }
    for (QTextBlock block = m_document->begin(); block.isValid() && !wanted.isEmpty(); block = block.next())
        for (qsizetype i : wanted.take(block.text().trimmed())) {
            m_hung[i].place = QTextCursor(block);
            m_hung[i].found = true;
        }
}

void LineNotes::set(const QList<LineNote>& notes)
{
    QList<QTextCursor> touched;
    for (const Hung& hung : m_hung)
        touched.append(hung.place);
    hang(notes);
    for (const Hung& hung : m_hung)
        touched.append(hung.place);
    for (const QTextCursor& place : touched)
        m_layout->relayout(place.block());
}

QList<LineNote> LineNotes::notes() const
{
    QList<LineNote> notes;
    for (const Hung& hung : m_hung) {
        LineNote note = hung.note;
        const QString line = hung.place.block().text().trimmed();
        // An emptied line still is the line it was.
        if (hung.found && !line.isEmpty() && line != note.anchor.trimmed())
            note.anchor = line;
        notes.append(note);
    }
    return notes;
}

QList<LineNote> LineNotes::takeMoved()
{
    QList<LineNote> moved;
    const QList<LineNote> now = notes();
    for (qsizetype i = 0; i < now.size(); ++i)
        if (now[i] != m_hung[i].note)
            moved.append(m_hung[i].note = now[i]);
    return moved;
}

static QFont headingFont()
{
    QFont font = fontOf(TextSize::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

static QString shown(const LineNote& note)
{
    return note.body.size() <= longestBody ? note.body : note.body.left(longestBody) + u'…';
}

qreal LineNotes::cardHeight(const LineNote& note, qreal width) const
{
    const QRectF room(0, 0, width - 2 * padding, 1e6);
    const qreal heading = QFontMetricsF(headingFont()).boundingRect(room, wrapped, note.heading).height();
    if (note.body.isEmpty())
        return heading + padding * 1.5;
    return heading + 4
        + QFontMetricsF(fontOf(TextSize::Body)).boundingRect(room, wrapped, shown(note)).height()
        + padding * 2;
}

qreal LineNotes::height(const QTextBlock& block, qreal width) const
{
    qreal height = 0;
    for (const Hung& hung : m_hung)
        if (hung.place.block() == block)
            height += gap + cardHeight(hung.note, width);
    return height > 0 ? std::ceil(height + gap) : 0;
}

void LineNotes::draw(QPainter& painter, const QRectF& rect, const QTextBlock& block) const
{
    qreal top = rect.top();
    for (const Hung& hung : m_hung) {
        if (hung.place.block() != block)
            continue;
        const qreal high = cardHeight(hung.note, rect.width());
        drawCard(painter, QRectF(rect.left(), top + gap, rect.width(), high), hung.note);
        top += gap + high;
    }
}

void LineNotes::drawCard(QPainter& painter, const QRectF& rect, const LineNote& note) const
{
    const Colours& colours = coloursOf(QGuiApplication::palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
    const qreal above = note.body.isEmpty() ? padding * 0.75 : padding;
    QRectF room = rect.adjusted(padding, above, -padding, -above);
    QRectF used;
    painter.setFont(headingFont());
    painter.setPen(tonePair(colours, note.state).ink);
    painter.drawText(room, wrapped, note.heading, &used);
    painter.setFont(fontOf(TextSize::Body));
    painter.setPen(colours.text);
    painter.drawText(room.adjusted(0, used.height() + 4, 0, 0), wrapped, shown(note));
    painter.restore();
}

QString LineNotes::idAt(const QPointF& point) const
{
    for (const Hung& hung : m_hung) {
        const QTextBlock block = hung.place.block();
        const QRectF rect = m_layout->blockBoundingRect(block);
        if (!rect.contains(point))
            continue;
        qreal top = rect.bottom() - height(block, rect.width());
        for (const Hung& other : m_hung)
            if (other.place.block() == block) {
                const qreal high = cardHeight(other.note, rect.width());
                if (point.y() >= top + gap && point.y() < top + gap + high)
                    return other.note.id;
                top += gap + high;
            }
    }
    return {};
}

} // namespace telemaco
