#include "ui/shell/painthold.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>
#include <utility>

namespace telemaco {

static constexpr int mostMilliseconds = 100;

PaintHold::PaintHold(QWidget* window)
    : QObject(window)
{
    m_time.setSingleShot(true);
    m_time.setInterval(mostMilliseconds);
    connect(&m_time, &QTimer::timeout, this, &PaintHold::release);
    window->installEventFilter(this);
}

// Whoever goes on and on sees something at last.
void PaintHold::hold()
{
    if (!m_time.isActive())
        m_time.start();
}

void PaintHold::release()
{
    m_time.stop();
    if (std::exchange(m_owed, false))
        QCoreApplication::postEvent(parent(), new QEvent(QEvent::UpdateRequest), Qt::LowEventPriority);
}

bool PaintHold::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::UpdateRequest || !m_time.isActive())
        return QObject::eventFilter(watched, event);
    m_owed = true;
    return true;
}

} // namespace telemaco
