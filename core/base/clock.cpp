#include "core/base/clock.h"

#include <QRegularExpression>

namespace telemaco {

qint64 SystemClock::now() const { return QDateTime::currentMSecsSinceEpoch(); }

QTimeZone SystemClock::zone() const
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return zone.isValid() ? zone : QTimeZone::utc();
}

qint64 instantOf(QDate date, QTime time, const QTimeZone& zone)
{
    const QTime known = time.isValid() ? time : QTime(12, 0);
    const QTimeZone there = zone.isValid() ? zone : QTimeZone::utc();
    const QDateTime local(date, known, there);
    if (local.isValid())
        return local.toMSecsSinceEpoch();
    // Inside the hour that is skipped: take it by the offset that held before.
    const QDateTime asUtc(date, known, QTimeZone::utc());
    const int offset = there.offsetFromUtc(asUtc.addDays(-1));
    const auto changes = there.transitions(asUtc.addDays(-1), asUtc.addDays(1));
    if (!changes.isEmpty())
        return changes.first().atUtc.toMSecsSinceEpoch();
    return asUtc.toMSecsSinceEpoch() - offset * 1000LL;
}

// The list of available zones lacks names that Qt reads all the same, Etc/UTC for one. What is
// not written like a zone never becomes the name of a file.
bool isZone(const QString& name)
{
    static const QRegularExpression written(QStringLiteral("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"));
    return written.match(name).hasMatch() && QTimeZone(name.toUtf8()).isValid();
}

} // namespace telemaco
