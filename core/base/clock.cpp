#include "core/base/clock.h"

#include "core/base/zoneahead.h"

namespace telemaco {

qint64 SystemClock::now() const { return QDateTime::currentMSecsSinceEpoch(); }

QTimeZone SystemClock::zone() const
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    if (zone.isValid() && isZone(QString::fromLatin1(zone.id())))
        return zone;
    // TZ holds a rule of its own: what is kept needs a name that others know too.
    const int offset = zone.isValid() ? zone.offsetFromUtc(QDateTime::currentDateTimeUtc()) : 0;
    const QString ahead = zoneAhead(offset);
    return ahead.isEmpty() ? QTimeZone::utc() : QTimeZone(ahead.toLatin1());
}

QString zoneAhead(int seconds)
{
    const int hours = seconds / 3600;
    if (seconds % 3600 != 0 || hours < -12 || hours > 14 || hours == 0)
        return {};
    return QStringLiteral("Etc/GMT%1%2")
        .arg(hours > 0 ? QChar(u'-') : QChar(u'+')) // signs are turned
        .arg(qAbs(hours));
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

// Qt takes any word that is no zone for a rule without offset, named by that word all year.
static bool isBareRule(const QTimeZone& zone, const QString& name)
{
    if (name.contains(u'/') || name == u"UTC" || name == u"GMT")
        return false;
    for (const int month : {1, 7}) {
        const QDateTime moment(QDate(2024, month, 1), QTime(12, 0), QTimeZone::utc());
        if (zone.offsetFromUtc(moment) != 0 || zone.abbreviation(moment) != name)
            return false;
    }
    return true;
}

// "Europe/Rome", "Etc/GMT+5", "CET".
static bool isWrittenLikeAZone(QStringView name)
{
    const auto isLetter = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); };
    const auto belongs = [&](QChar c) {
        return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_' || c == u'+' || c == u'-';
    };
    const auto parts = name.split(u'/');
    return !name.isEmpty() && isLetter(name.front())
        && std::all_of(parts.begin(), parts.end(), [&](QStringView part) {
               return !part.isEmpty() && std::all_of(part.begin(), part.end(), belongs);
           });
}

// The list of available zones lacks names that Qt reads all the same, Etc/UTC for one. What is
// not written like a zone never becomes the name of a file.
bool isZone(const QString& name)
{
    if (!isWrittenLikeAZone(name))
        return false;
    const QTimeZone zone(name.toUtf8());
    return zone.isValid() && !isBareRule(zone, name);
}

} // namespace telemaco
