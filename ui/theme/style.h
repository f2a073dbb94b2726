// The shapes: rounded controls of one height with a clear focus ring, on top of Fusion. Colours
// come from the palette and the named extras alone.
#pragma once

#include "ui/theme/theme.h"

#include <QProxyStyle>
#include <array>

class QStyleOptionComboBox;

namespace telemaco {

class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    QFont font(TextSize size) const; // follows the program's font
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
        const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* data) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

private:
    // Every row and every label asks for them, and a font made anew looks for its face each time.
    mutable QFont m_base;
    mutable std::array<QFont, 5> m_fonts; // by TextSize
    void sizeFonts() const;

    void drawChoiceLabel(const QStyleOptionComboBox& choice, QPainter* painter, const QWidget* widget) const;
};

// Whether a field is plain text for now: a title, or one that stands on a card, while neither the pointer nor
// the keyboard is there.
bool isQuiet(const QWidget* field);

// The ring that shows where the keyboard is.
void drawFocusRing(QPainter& painter, const QRectF& rect, const QPalette& palette, qreal radius);

} // namespace telemaco
