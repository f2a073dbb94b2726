// The larger shapes of the style, one function each: what Style paints with and nobody else.
#pragma once

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionProgressBar;
class QStyleOptionTab;
class QWidget;

namespace telemaco {

inline constexpr int tabGap = 24; // after each tab's words

void drawChevron(QPainter& painter, const QPointF& centre, bool up, const QStyleOption* option);
void drawTabLine(QPainter& painter, const QStyleOptionTab& option);
void drawTabWords(QPainter& painter, const QStyleOptionTab& option);
void drawProgressGroove(QPainter& painter, const QStyleOption* option);
void drawProgressDone(QPainter& painter, const QStyleOptionProgressBar& option);
void drawRadio(QPainter& painter, const QStyleOption* option);
// `handle` is the part that is dragged.
void drawScrollBar(QPainter& painter, const QStyleOption* option, const QRect& handle, bool upright);
void drawHeaderSection(QPainter& painter, const QStyleOption* option);
void drawSplitter(QPainter& painter, const QStyleOption* option);

} // namespace telemaco
