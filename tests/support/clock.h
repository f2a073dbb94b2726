// A clock that a test sets.
#pragma once

#include "core/base/clock.h"

namespace telemaco::test {

class FakeClock final : public Clock {
public:
    qint64 now() const override { return m_now; }
    QTimeZone zone() const override { return m_zone; }

    void set(QDate date, QTime time = QTime(9, 0))
    {
        m_now = QDateTime(date, time, m_zone).toMSecsSinceEpoch();
    }
    void advance(qint64 milliseconds) { m_now += milliseconds; }
    void setZone(const QTimeZone& zone) { m_zone = zone; }

private:
    qint64 m_now = 1'795'000'000'000;
    QTimeZone m_zone{"Europe/Rome"};
};

} // namespace telemaco::test
