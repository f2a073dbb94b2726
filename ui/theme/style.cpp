#include "ui/theme/style.h"

#include "ui/theme/colours.h"
#include "ui/theme/frame.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>

namespace telemaco {

static constexpr int comboPadding = 8; // before the words
static constexpr int comboChevron = 28; // after them

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
    sizeFonts();
}

void Style::sizeFonts() const
{
    m_base = QApplication::font();
    for (size_t i = 0; i < m_fonts.size(); ++i)
        m_fonts[i] = sizedFont(m_base, static_cast<TextSize>(i));
}

QFont Style::font(TextSize size) const
{
    if (m_base != QApplication::font())
        sizeFonts();
    return m_fonts[static_cast<size_t>(size)];
}

void drawFocusRing(QPainter& painter, const QRectF& rect, const QPalette& palette, qreal radius)
{
    drawRing(painter, rect, coloursOf(palette).accent, 2, radius);
}

static void drawPanel(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& border)
{
    drawRoundFrame(*painter, rect, controlRadius, fill, border);
}

static void drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const Colours& colours = coloursOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool over
        = enabled && (option->state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On));
    const bool flat
        = (widget && widget->property("flat").toBool()) || option->state & QStyle::State_AutoRaise;
    const bool chosen = enabled && option->state & QStyle::State_On;
    const bool primary = widget && widget->property("primary").toBool() && enabled;
    if (widget && widget->property("chip").toBool())
        drawChip(*painter, option, over);
    else if (primary)
        drawPanel(painter, option->rect, over ? colours.accent.darker(112) : colours.accent, {});
    else if (flat)
        drawPanel(painter, option->rect, over ? colours.sunken : QColor(Qt::transparent), {});
    else if (chosen)
        drawPanel(painter, option->rect, colours.accentSoft, colours.accent);
    else
        drawPanel(painter, option->rect, over ? colours.sunken : colours.surface, colours.line);
    if (!(option->state & QStyle::State_HasFocus))
        return;
    drawFocusRing(*painter, option->rect, option->palette, controlRadius);
    if (primary || chosen) // whose edge has the colour of the ring already
        drawRing(*painter, option->rect.adjusted(3, 3, -3, -3), primary ? colours.onAccent : colours.accent,
            1.5, controlRadius - 2);
}

bool isQuiet(const QWidget* field)
{
    if (!field || !field->property("quiet").toBool())
        return false;
    if (field->property("title").toBool())
        return true;
    const QWidget* around = field->parentWidget();
    while (around && !around->property("card").toBool())
        around = around->parentWidget();
    return around;
}

static bool rests(const QStyleOption* option, const QWidget* widget)
{
    return !(option->state & (QStyle::State_HasFocus | QStyle::State_MouseOver)) && isQuiet(widget);
}

static void drawLineEdit(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    if (rests(option, widget))
        return;
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

// The line edit within a combo box or a spin box leaves the frame to it.
static bool isInside(const QWidget* widget)
{
    return widget
        && (qobject_cast<const QComboBox*>(widget->parentWidget())
            || qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())
            || widget->property("bare").toBool());
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: drawButton(option, painter, widget); return;
    case PE_FrameLineEdit: return;
    case PE_PanelLineEdit:
        if (!isInside(widget))
            drawLineEdit(option, painter, widget);
        return;
    case PE_IndicatorCheckBox: drawCheck(option, painter); return;
    case PE_FrameFocusRect:
        if (!widget || !qobject_cast<const QAbstractButton*>(widget))
            drawFocusRing(*painter, option->rect, option->palette, controlRadius);
        else if (!widget->inherits("QPushButton") && !widget->inherits("QToolButton"))
            drawFocusRing(*painter, option->rect.adjusted(-3, -2, 3, 2) & widget->rect(), option->palette, 4);
        return;
    case PE_IndicatorRadioButton: drawRadio(*painter, option); return;
    case PE_Frame: drawPanel(painter, option->rect, Qt::transparent, coloursOf(option->palette).line); return;
    case PE_FrameTabBarBase:
        painter->setPen(coloursOf(option->palette).line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case PE_FrameMenu:
        painter->setPen(coloursOf(option->palette).line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

static QString keysOf(const QWidget* widget)
{
    return widget ? widget->property("keys").toString() : QString();
}

static bool drawKeyedLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const QString keys = keysOf(widget);
    if (!button || keys.isEmpty())
        return false;
    drawLabelWithKeys(
        *painter, *button, keys, widget->property("field").toBool(), widget->property("primary").toBool());
    return true;
}

static bool drawPrimaryLabel(
    const Style& style, const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button || !widget || !widget->property("primary").toBool()
        || !(option->state & QStyle::State_Enabled))
        return false;
    QStyleOptionButton copy = *button;
    copy.palette.setColor(QPalette::ButtonText, coloursOf(option->palette).onAccent);
    style.QProxyStyle::drawControl(QStyle::CE_PushButtonLabel, &copy, painter, widget);
    return true;
}

// Words that find no room end in an ellipsis.
void Style::drawChoiceLabel(
    const QStyleOptionComboBox& choice, QPainter* painter, const QWidget* widget) const
{
    QStyleOptionComboBox shown = choice;
    const int room = subControlRect(CC_ComboBox, &choice, SC_ComboBoxEditField, widget).width() - 2;
    shown.currentText = choice.fontMetrics.elidedText(choice.currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(CE_ComboBoxLabel, &shown, painter, widget);
}

void Style::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    const auto* progress = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    const auto* choice = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element == CE_PushButtonBevel)
        drawButton(option, painter, widget);
    else if (element == CE_PushButtonLabel && drawKeyedLabel(option, painter, widget))
        return;
    else if (element == CE_PushButtonLabel && drawPrimaryLabel(*this, option, painter, widget))
        return;
    else if (element == CE_ComboBoxLabel && choice)
        drawChoiceLabel(*choice, painter, widget);
    else if (element == CE_TabBarTabShape && tab)
        drawTabLine(*painter, *tab);
    else if (element == CE_TabBarTabLabel && tab)
        drawTabWords(*painter, *tab);
    else if (element == CE_ProgressBarGroove)
        drawProgressGroove(*painter, option);
    else if (element == CE_ProgressBarContents && progress)
        drawProgressDone(*painter, *progress);
    else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        drawHeaderSection(*painter, option);
    else if (element == CE_Splitter)
        drawSplitter(*painter, option);
    else if (element != CE_ProgressBarLabel) // the words beside it say how far it is
        QProxyStyle::drawControl(element, option, painter, widget);
}

static void drawBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget)
{
    if (rests(option, widget))
        return;
    const Colours& colours = coloursOf(option->palette);
    drawPanel(painter, option->rect, colours.surface, colours.line);
    if (option->state & QStyle::State_HasFocus)
        drawFocusRing(*painter, option->rect, option->palette, controlRadius);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ComboBox) {
        drawBox(option, painter, widget);
        drawChevron(
            *painter, QPointF(option->rect.right() - 14, option->rect.center().y() + 1), false, option);
    } else if (control == CC_SpinBox) {
        drawBox(option, painter, widget);
        const QPointF middle(option->rect.right() - 14, option->rect.center().y() + 1);
        drawChevron(*painter, middle - QPointF(0, 5), true, option);
        drawChevron(*painter, middle + QPointF(0, 5), false, option);
    } else if (control == CC_ScrollBar && slider) {
        const QRect handle = subControlRect(control, option, SC_ScrollBarSlider, widget);
        drawScrollBar(*painter, option, handle, slider->orientation == Qt::Vertical);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (control == CC_SpinBox)
        return spinBoxPart(option->rect, part);
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(comboPadding, 0, -comboChevron, 0);
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    return control == CC_ScrollBar && slider ? scrollBarPart(*slider, part, rect) : rect;
}

static bool isSmall(const QWidget* widget) { return widget && widget->property("small").toBool(); }

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int text = option ? option->fontMetrics.height() + 12 : 0;
    switch (type) {
    case CT_PushButton:
        if (widget && widget->property("chip").toBool())
            return QSize(size.width() + 20, option->fontMetrics.height() + 8);
        result = QSize(size.width() + 24 + keysWidth(keysOf(widget)),
            qMax(isSmall(widget) ? smallHeight : controlHeight, text));
        break;
    case CT_SpinBox: result.setWidth(size.width() + 48); [[fallthrough]];
    case CT_LineEdit: result.setHeight(qMax(controlHeight, text)); break;
    case CT_ComboBox: // the words, and what subControlRect leaves beside them
        result = QSize(size.width() + comboPadding + comboChevron + 4, qMax(controlHeight, text));
        break;
    case CT_MenuItem:
    case CT_ItemViewItem: result.setHeight(qMax(28, result.height())); break;
    case CT_ToolButton: result = QSize(qMax(controlHeight, result.width()), controlHeight); break;
    case CT_TabBarTab: result = tabSize(option, result); break;
    default: break;
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return withText(16); // as in rows
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator: return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return 16;
    case PM_ScrollBarExtent: return 12;
    case PM_HeaderMargin: // words in tables and lists of choices begin as far in as those of fields
        return 8;
    case PM_CheckBoxLabelSpacing: // the ring around the words keeps off the box
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_FocusFrameHMargin: return 7;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
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
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget)
        || qobject_cast<QLineEdit*>(widget) || qobject_cast<QScrollBar*>(widget)
        || qobject_cast<QTabBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QPushButton*>(widget) && !widget->testAttribute(Qt::WA_SetFont)) {
        QFont font; // the weight alone: size and family stay the program's
        font.setWeight(QFont::Medium);
        widget->setFont(font);
    }
    if (auto* button = qobject_cast<QPushButton*>(widget))
        button->setAutoDefault(true); // Enter presses it as Space does, outside dialogs too
    if (auto* tabs = qobject_cast<QTabBar*>(widget)) {
        tabs->setExpanding(false);
        tabs->setDrawBase(true);
    }
    if (auto* edit = qobject_cast<QLineEdit*>(widget); edit && !isInside(edit))
        edit->setTextMargins(6, 0, 6, 0);
}

} // namespace telemaco
