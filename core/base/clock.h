// What time it is. Handed to whoever needs it, so that a test can set it.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace telemaco {

class Clock {
public:
    virtual ~Clock() = default;

    virtual qint64 now() const = 0; // milliseconds since 1970, UTC
    virtual QTimeZone zone() const = 0; // where the person is

    QDateTime localTime() const { return QDateTime::fromMSecsSinceEpoch(now(), zone()); }
    QDate today() const { return localTime().date(); }
};

class SystemClock final : public Clock {
public:
    qint64 now() const override;
    QTimeZone zone() const override;
};

// The instant (UTC, milliseconds) of a local date and time in a zone; noon where no time is
// known. A time that the clocks skip that night counts as the moment they went forward.
qint64 instantOf(QDate date, QTime time, const QTimeZone& zone);

// Whether it is the name of a time zone: "Europe/Rome".
bool isZone(const QString& name);

} // namespace telemaco
