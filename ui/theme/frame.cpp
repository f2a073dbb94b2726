#include "ui/theme/frame.h"

#include <QPainter>

namespace telemaco {

static constexpr qreal half = 0.5; // of a pixel: the middle of an edge of one

static void drawRounded(QPainter& painter, const QRect& rect, int radius)
{
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
}

// Of a small one, which has the same corner.
static void drawCorner(QPainter& painter, const QRect& corner, const QRect& small, int radius)
{
    painter.save();
    painter.setClipRect(corner, Qt::IntersectClip);
    drawRounded(painter, small, radius);
    painter.restore();
}

// Smoothing its long straight edges would be most of the work, and they are whole pixels anyway.
static void drawInPieces(
    QPainter& painter, const QRect& rect, int radius, const QColor& fill, const QColor& edge)
{
    const int corner = radius + 1;
    const int small = 4 * corner;
    for (const bool right : {false, true})
        for (const bool below : {false, true}) {
            const auto at = [&](int size) {
                return QRect(right ? rect.right() + 1 - size : rect.left(),
                    below ? rect.bottom() + 1 - size : rect.top(), size, size);
            };
            drawCorner(painter, at(corner), at(small), radius);
        }
    const QRect upright = rect.adjusted(corner, 0, -corner, 0);
    const QRect across = rect.adjusted(0, corner, 0, -corner);
    if (fill.alpha() > 0) {
        painter.fillRect(upright.adjusted(0, 1, 0, -1), fill);
        painter.fillRect(QRect(rect.left() + 1, across.top(), corner - 1, across.height()), fill);
        painter.fillRect(QRect(upright.right() + 1, across.top(), corner - 1, across.height()), fill);
    }
    painter.fillRect(QRect(upright.left(), rect.top(), upright.width(), 1), edge);
    painter.fillRect(QRect(upright.left(), rect.bottom(), upright.width(), 1), edge);
    painter.fillRect(QRect(rect.left(), across.top(), 1, across.height()), edge);
    painter.fillRect(QRect(rect.right(), across.top(), 1, across.height()), edge);
}

void drawRoundFrame(QPainter& painter, const QRect& rect, int radius, const QColor& fill, const QColor& edge)
{
    const bool framed = edge.isValid();
    if (!framed && fill.alpha() == 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(framed ? QPen(edge, 1) : Qt::NoPen);
    const bool onPixels = painter.deviceTransform().type() <= QTransform::TxTranslate;
    if (framed && onPixels && qMin(rect.width(), rect.height()) > 4 * (radius + 1))
        drawInPieces(painter, rect, radius, fill, edge);
    else
        drawRounded(painter, rect, radius);
    painter.restore();
}

} // namespace telemaco
