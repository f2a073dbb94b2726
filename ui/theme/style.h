// The shapes: rounded controls of one height with a clear focus ring, on top of Fusion. Colours
// come from the palette and the named extras alone.
#pragma once

#include <QProxyStyle>

class QStyleOptionComboBox;

namespace telemaco {

class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

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
    void drawChoiceLabel(const QStyleOptionComboBox& choice, QPainter* painter, const QWidget* widget) const;
};

// Whether a field is plain text for now: a title, or one that stands on a card, while neither the pointer nor
// the keyboard is there.
bool isQuiet(const QWidget* field);

// The ring that shows where the keyboard is.
void drawFocusRing(QPainter& painter, const QRectF& rect, const QPalette& palette, qreal radius);

} // namespace telemaco
