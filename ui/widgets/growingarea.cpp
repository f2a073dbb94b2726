#include "ui/widgets/growingarea.h"

#include <QEvent>

namespace telemaco {

GrowingArea::GrowingArea(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setWidget(content);
    content->setAutoFillBackground(false); // a scroll area would have it filled
    viewport()->setAutoFillBackground(false);
}

int GrowingArea::heightForWidth(int width) const
{
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
}

bool GrowingArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace telemaco
