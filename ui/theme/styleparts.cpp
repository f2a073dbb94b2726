#include "ui/theme/styleparts.h"

#include "ui/theme/colours.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace telemaco {

void drawChevron(QPainter& painter, const QPointF& centre, bool up, const QStyleOption* option)
{
    const qreal down = up ? -2 : 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursOf(option->palette).muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{centre + QPointF(-4, -down), centre + QPointF(0, down), centre + QPointF(4, -down)});
    painter.restore();
}

void drawTabLine(QPainter& painter, const QStyleOptionTab& option)
{
    if (!(option.state & QStyle::State_Selected))
        return;
    const QRect words = option.rect.adjusted(0, 0, -tabGap, 0);
    painter.fillRect(
        QRect(words.left(), words.bottom() - 1, words.width(), 2), coloursOf(option.palette).accent);
}

void drawTabWords(QPainter& painter, const QStyleOptionTab& option)
{
    const Colours& colours = coloursOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool over = option.state & QStyle::State_MouseOver;
    const QRect words = option.rect.adjusted(0, 0, -tabGap, 0);
    painter.save();
    QFont font = painter.font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(selected ? colours.accent : over ? colours.text : colours.muted);
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextHideMnemonic, option.text);
    painter.restore();
    if (option.state & QStyle::State_HasFocus && selected)
        drawFocusRing(painter, words.adjusted(-6, 4, 6, -6), option.palette, 4);
}

static QRectF barRect(const QRect& rect)
{
    return QRectF(rect.left(), rect.center().y() - 2.5, rect.width(), 6);
}

static void drawBar(QPainter& painter, const QRectF& rect, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, 3, 3);
    painter.restore();
}

void drawProgressGroove(QPainter& painter, const QStyleOption* option)
{
    drawBar(painter, barRect(option->rect), coloursOf(option->palette).sunken);
}

// Where the end is not known the whole bar is filled softly: nothing moves.
void drawProgressDone(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const Colours& colours = coloursOf(option.palette);
    QRectF bar = barRect(option.rect);
    if (option.maximum <= option.minimum) {
        drawBar(painter, bar, colours.accentSoft);
        return;
    }
    const qreal part = qreal(option.progress - option.minimum) / (option.maximum - option.minimum);
    bar.setWidth(bar.width() * qBound(0.0, part, 1.0));
    if (bar.width() > 3)
        drawBar(painter, bar, colours.accent);
}

void drawRadio(QPainter& painter, const QStyleOption* option)
{
    const Colours& colours = coloursOf(option->palette);
    const bool on = option->state & QStyle::State_On;
    const QRectF ring = QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? colours.accent : colours.muted, 1.5));
    painter.setBrush(colours.surface);
    painter.drawEllipse(ring);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawEllipse(ring.adjusted(3.5, 3.5, -3.5, -3.5));
    }
    painter.restore();
}

void drawScrollBar(QPainter& painter, const QStyleOption* option, const QRect& handle, bool upright)
{
    const Colours& colours = coloursOf(option->palette);
    const bool held = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF bar
        = upright ? QRectF(handle).adjusted(3, 2, -3, -2) : QRectF(handle).adjusted(2, 3, -2, -3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(held ? colours.muted : colours.line);
    const qreal radius = qMin(bar.width(), bar.height()) / 2;
    painter.drawRoundedRect(bar, radius, radius);
    painter.restore();
}

void drawHeaderSection(QPainter& painter, const QStyleOption* option)
{
    const Colours& colours = coloursOf(option->palette);
    painter.fillRect(option->rect, colours.sunken);
    painter.setPen(colours.line);
    painter.drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void drawSplitter(QPainter& painter, const QStyleOption* option)
{
    const QRect& rect = option->rect;
    painter.setPen(coloursOf(option->palette).line);
    if (rect.height() > rect.width())
        painter.drawLine(rect.center().x(), rect.top(), rect.center().x(), rect.bottom());
    else
        painter.drawLine(rect.left(), rect.center().y(), rect.right(), rect.center().y());
}

} // namespace telemaco
