// UUIDs as RFC 9562 defines them. Version 7 carries the instant of creation; version 5 is
// worked out from its name, so that two sides that make the same thing agree on it.
#pragma once

#include <QByteArray>
#include <QUuid>
#include <array>

namespace telemaco {

// A new version 7 UUID for this instant (milliseconds since 1970, UTC).
QUuid makeUuidV7(qint64 instant);
// The same of a chance that is given, for what has to come out alike each time.
QUuid makeUuidV7(qint64 instant, const std::array<quint32, 4>& chance);

// The instant inside a version 7 UUID; 0 for every other version.
qint64 instantOf(const QUuid& uuid);

// The version 5 UUID of a name in Telemaco's own name space.
QUuid namedUuid(const QByteArray& name);

} // namespace telemaco
