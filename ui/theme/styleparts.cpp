#include "ui/theme/styleparts.h"

#include "ui/theme/colours.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace telemaco {

void drawRing(QPainter& painter, const QRectF& rect, const QColor& colour, qreal width, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    painter.restore();
}

void drawChip(QPainter& painter, const QStyleOption* option, bool over)
{
    const Colours& colours = coloursOf(option->palette);
    const QRectF rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(over ? QPen(colours.muted, 1) : QPen(Qt::NoPen));
    painter.setBrush(colours.sunken);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.restore();
}

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

static int frameWidth(const QString& keys)
{
    return QFontMetrics(fontOf(TextSize::Caption)).horizontalAdvance(keys) + 10;
}

int keysWidth(const QString& keys) { return keys.isEmpty() ? 0 : frameWidth(keys) + unit; }

void drawLabelWithKeys(
    QPainter& painter, const QStyleOptionButton& option, const QString& keys, bool field, bool primary)
{
    const Colours& colours = coloursOf(option.palette);
    const QColor ink = primary ? colours.onAccent : colours.text;
    const int height = QFontMetrics(fontOf(TextSize::Caption)).height() + 2;
    const QRect inner = option.rect.adjusted(field ? 10 : 12, 0, field ? -8 : -12, 0);
    const QRect frame(
        inner.right() - frameWidth(keys) + 1, inner.center().y() - height / 2, frameWidth(keys), height);
    QRect words = inner.adjusted(0, 0, -keysWidth(keys), 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!option.icon.isNull()) {
        option.icon.paint(&painter, QRect(words.left(), words.center().y() - 7, 16, 16));
        words.setLeft(words.left() + 16 + unit);
    }
    painter.setPen(field ? colours.muted : ink);
    painter.drawText(words,
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextShowMnemonic | Qt::TextHideMnemonic,
        option.text);
    painter.setPen(primary ? colours.onAccent : colours.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(fontOf(TextSize::Caption));
    painter.setPen(primary ? colours.onAccent : colours.muted);
    painter.drawText(frame, Qt::AlignCenter, keys);
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

QRect spinBoxPart(const QRect& rect, QStyle::SubControl part)
{
    const int buttons = 28;
    const QRect right(rect.right() - buttons + 1, rect.top(), buttons, rect.height());
    switch (part) {
    case QStyle::SC_SpinBoxUp: return right.adjusted(0, 0, 0, -right.height() / 2);
    case QStyle::SC_SpinBoxDown: return right.adjusted(0, right.height() / 2, 0, 0);
    case QStyle::SC_SpinBoxEditField: return rect.adjusted(6, 2, -buttons, -2);
    default: return rect;
    }
}

// Scroll bars have no arrows: the groove is all there is.
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part, const QRect& fallback)
{
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const int range = option.maximum - option.minimum;
    const int handle = range <= 0
        ? length
        : qBound(qMin(32, length), int(qint64(length) * option.pageStep / (qint64(range) + option.pageStep)),
            length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto along = [&](int from, int size) {
        return upright ? QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), size)
                       : QRect(option.rect.left() + from, option.rect.top(), size, option.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarAddLine:
    case QStyle::SC_ScrollBarSubLine: return {};
    case QStyle::SC_ScrollBarSlider: return along(start, handle);
    case QStyle::SC_ScrollBarSubPage: return along(0, start);
    case QStyle::SC_ScrollBarAddPage: return along(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove: return option.rect;
    default: return fallback;
    }
}

QSize tabSize(const QStyleOption* option, const QSize& otherwise)
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (!tab)
        return otherwise;
    QFont font = QApplication::font("QTabBar");
    font.setWeight(QFont::DemiBold); // as wide as it becomes when it is chosen
    const QFontMetrics metrics(font);
    return {
        metrics.horizontalAdvance(tab->text) + 2 + tabGap, qMax(controlHeight + unit, metrics.height() + 16)};
}

} // namespace telemaco
