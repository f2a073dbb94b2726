// A rounded frame of one pixel with its ground, the same to the pixel as QPainter::drawRoundedRect along the
// middle of its edge. Cards, buttons and fields are drawn with it.
#pragma once

class QColor;
class QPainter;
class QRect;

namespace telemaco {

// An invalid `edge`: the ground alone. `radius` in pixels.
void drawRoundFrame(QPainter& painter, const QRect& rect, int radius, const QColor& fill, const QColor& edge);

} // namespace telemaco
