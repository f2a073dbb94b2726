// The seed of a random test: $TELEMACO_SEED, to see a failure again, else another one each time. Printed.
#pragma once

#include <QByteArray>

#include <cstdio>
#include <random>

namespace telemaco::test {

inline quint32 chosenSeed()
{
    const QByteArray given = qgetenv("TELEMACO_SEED");
    const quint32 seed = given.isEmpty() ? std::random_device{}() : given.toUInt();
    std::printf("TELEMACO_SEED=%u\n", seed);
    return seed;
}

} // namespace telemaco::test
