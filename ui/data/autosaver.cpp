#include "ui/data/autosaver.h"

namespace telemaco {

// The promise is a second; the rest is for the way to the disk.
static constexpr int fromFirstCharacter = 700;

Autosaver::Autosaver(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(fromFirstCharacter);
    connect(&m_timer, &QTimer::timeout, this, &Autosaver::hand);
}

Autosaver::State Autosaver::state() const
{
    if (m_dirty)
        return State::Unsaved;
    return m_inFlight ? State::Saving : State::Saved;
}

void Autosaver::changed()
{
    const State before = state();
    m_dirty = true;
    // Never restarted: a person who does not pause is saved all the same.
    if (!m_timer.isActive() && !m_due)
        m_timer.start();
    tell(before);
}

void Autosaver::flush()
{
    m_timer.stop();
    if (m_dirty)
        hand();
}

void Autosaver::hand()
{
    if (!m_dirty)
        return;
    if (m_inFlight) {
        m_due = true;
        return;
    }
    const State before = state();
    m_timer.stop();
    m_due = false;
    m_dirty = false;
    m_inFlight = true;
    tell(before);
    Q_EMIT save();
}

void Autosaver::saved()
{
    const State before = state();
    m_inFlight = false;
    tell(before);
    if (m_due)
        hand();
}

void Autosaver::failed()
{
    const State before = state();
    m_inFlight = false;
    m_dirty = true;
    m_due = false;
    m_timer.start();
    tell(before);
}

void Autosaver::forget()
{
    const State before = state();
    m_timer.stop();
    m_dirty = m_inFlight = m_due = false;
    tell(before);
}

void Autosaver::tell(State before)
{
    if (state() != before)
        Q_EMIT stateChanged(state());
}

} // namespace telemaco
