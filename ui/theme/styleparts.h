// The larger shapes of the style, one function each: what Style paints with and nobody else.
#pragma once

#include <QStyle>

class QPainter;
class QString;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComplex;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

namespace telemaco {

inline constexpr int tabGap = 24; // after each tab's words

// A line around, inside `rect`.
void drawRing(QPainter& painter, const QRectF& rect, const QColor& colour, qreal width, qreal radius);
// A text in a list of texts: a button in the shape of a chip.
void drawChip(QPainter& painter, const QStyleOption* option, bool over);
void drawChevron(QPainter& painter, const QPointF& centre, bool up, const QStyleOption* option);
// A button's words with its shortcut in a small frame after them; `field` for a button that looks
// like a field to write in.
void drawLabelWithKeys(
    QPainter& painter, const QStyleOptionButton& option, const QString& keys, bool field, bool primary);
int keysWidth(const QString& keys); // what the frame adds; none: 0
void drawTabLine(QPainter& painter, const QStyleOptionTab& option);
void drawTabWords(QPainter& painter, const QStyleOptionTab& option);
void drawProgressGroove(QPainter& painter, const QStyleOption* option);
void drawProgressDone(QPainter& painter, const QStyleOptionProgressBar& option);
void drawRadio(QPainter& painter, const QStyleOption* option);
// `handle` is the part that is dragged.
void drawScrollBar(QPainter& painter, const QStyleOption* option, const QRect& handle, bool upright);
void drawHeaderSection(QPainter& painter, const QStyleOption* option);
void drawSplitter(QPainter& painter, const QStyleOption* option);

// Where the parts of a control are.
QRect spinBoxPart(const QRect& rect, QStyle::SubControl part);
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part, const QRect& fallback);
QSize tabSize(const QStyleOption* option, const QSize& otherwise);

} // namespace telemaco
