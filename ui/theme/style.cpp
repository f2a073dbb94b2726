#include "ui/theme/style.h"

#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace telemaco {

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void drawFocusRing(QPainter& painter, const QRectF& rect, const QPalette& palette, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursOf(palette).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

static void drawPanel(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& border)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(border.isValid() ? QPen(border, 1) : Qt::NoPen);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), controlRadius, controlRadius);
    painter->restore();
}

static void drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const Colours& colours = coloursOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool over
        = enabled && (option->state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On));
    const bool flat = widget && widget->property("flat").toBool();
    if (widget && widget->property("primary").toBool() && enabled)
        drawPanel(painter, option->rect, over ? colours.accent.darker(112) : colours.accent, {});
    else if (flat)
        drawPanel(painter, option->rect, over ? colours.sunken : QColor(Qt::transparent), {});
    else
        drawPanel(painter, option->rect, over ? colours.sunken : colours.surface, colours.line);
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange)
        drawFocusRing(*painter, option->rect, option->palette, controlRadius);
}

static void drawLineEdit(const QStyleOption* option, QPainter* painter)
{
    const Colours& colours = coloursOf(option->palette);
    const bool focused = option->state & QStyle::State_HasFocus;
    drawPanel(painter, option->rect, colours.surface, focused ? colours.accent : colours.line);
    if (focused)
        drawFocusRing(*painter, option->rect, option->palette, controlRadius);
}

static void drawCheck(const QStyleOption* option, QPainter* painter)
{
    const Colours& colours = coloursOf(option->palette);
    const bool on = option->state & QStyle::State_On;
    const QRectF box = QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? colours.accent : colours.muted, 1.5));
    painter->setBrush(on ? colours.accent : colours.surface);
    painter->drawRoundedRect(box, 4, 4);
    if (on) {
        QPainterPath tick(QPointF(box.left() + box.width() * 0.24, box.top() + box.height() * 0.54));
        tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.72);
        tick.lineTo(box.left() + box.width() * 0.76, box.top() + box.height() * 0.3);
        painter->setPen(QPen(colours.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(tick);
    }
    painter->restore();
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButton(option, painter, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelLineEdit:
        if (widget
            && (qobject_cast<const QComboBox*>(widget->parentWidget()) || widget->property("bare").toBool()))
            return;
        drawLineEdit(option, painter);
        return;
    case PE_IndicatorCheckBox:
        drawCheck(option, painter);
        return;
    case PE_FrameFocusRect:
        if (!widget || !qobject_cast<const QAbstractButton*>(widget))
            drawFocusRing(*painter, option->rect, option->palette, controlRadius);
        else if (!widget->inherits("QPushButton") && !widget->inherits("QToolButton"))
            drawFocusRing(*painter, option->rect.adjusted(-3, -2, 3, 2), option->palette, 4);
        return;
    case PE_FrameMenu:
        painter->setPen(coloursOf(option->palette).line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_PushButtonBevel) {
        drawButton(option, painter, widget);
        return;
    }
    if (element == CE_PushButtonLabel && widget && widget->property("primary").toBool()) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy = *button;
            if (button->state & State_Enabled)
                copy.palette.setColor(QPalette::ButtonText, coloursOf(option->palette).onAccent);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (control != CC_ComboBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Colours& colours = coloursOf(option->palette);
    const bool over = option->state & State_MouseOver;
    drawPanel(painter, option->rect, over ? colours.sunken : colours.surface, colours.line);
    if (option->state & State_HasFocus)
        drawFocusRing(*painter, option->rect, option->palette, controlRadius);
    const QPointF centre(option->rect.right() - 14, option->rect.center().y() + 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)});
    painter->restore();
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int text = option ? option->fontMetrics.height() + 12 : 0;
    switch (type) {
    case CT_PushButton:
        result = QSize(size.width() + 24, qMax(controlHeight, text));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(qMax(controlHeight, text));
        break;
    case CT_MenuItem:
        result.setHeight(qMax(28, result.height()));
        break;
    default:
        break;
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_ScrollBarExtent:
        return 12;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    if (hint == SH_ComboBox_Popup)
        return 0;
    if (hint == SH_EtchDisabledText || hint == SH_UnderlineShortcut)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* edit = qobject_cast<QLineEdit*>(widget); edit && !edit->property("bare").toBool())
        edit->setTextMargins(6, 0, 6, 0);
}

} // namespace telemaco
