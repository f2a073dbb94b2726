#include "core/base/uuid.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace telemaco {

QUuid makeUuidV7(qint64 instant)
{
    std::array<quint32, 4> chance{};
    QRandomGenerator::system()->fillRange(chance.data(), chance.size());
    return makeUuidV7(instant, chance);
}

QUuid makeUuidV7(qint64 instant, const std::array<quint32, 4>& chance)
{
    QByteArray bytes(16, Qt::Uninitialized);
    auto* data = reinterpret_cast<uchar*>(bytes.data());
    memcpy(data, chance.data(), 16);
    const quint64 stamp = qToBigEndian(static_cast<quint64>(instant) << 16);
    memcpy(data, &stamp, 6);
    data[6] = static_cast<uchar>((data[6] & 0x0f) | 0x70);
    data[8] = static_cast<uchar>((data[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

qint64 instantOf(const QUuid& uuid)
{
    const QByteArray bytes = uuid.toRfc4122();
    if ((static_cast<uchar>(bytes[6]) >> 4) != 7)
        return 0;
    quint64 stamp = 0;
    memcpy(&stamp, bytes.constData(), 8);
    return static_cast<qint64>(qFromBigEndian(stamp) >> 16);
}

QUuid namedUuid(const QByteArray& name)
{
    static constexpr QUuid space(0x6f1d3c5e, 0x8a42, 0x4b7d, 0x9e, 0x10, 0x54, 0x65, 0x6c, 0x65, 0x6d, 0x61);
    return QUuid::createUuidV5(space, name);
}

} // namespace telemaco
