// Seeded chance: the same seed gives the same on every machine, which the distributions of the
// standard library do not promise.
#pragma once

#include <QUuid>
#include <random>

namespace telemaco::bench {

class Chance {
public:
    explicit Chance(quint64 seed)
        : m_engine(seed)
    {
    }

    int below(int end) { return static_cast<int>(m_engine() % static_cast<quint64>(end)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    double part() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; } // 0 … 1
    bool oneIn(int times) { return below(times) == 0; }

    QUuid uuid(qint64 instant) // of version 7
    {
        const auto stamp = static_cast<quint64>(instant);
        const quint64 random = m_engine();
        const quint64 more = m_engine();
        const auto byte = [more](int at) { return static_cast<uchar>(more >> (8 * at)); };
        return {static_cast<uint>(stamp >> 16), static_cast<ushort>(stamp),
            static_cast<ushort>(0x7000 | (random & 0x0fff)), static_cast<uchar>(0x80 | (byte(7) & 0x3f)),
            byte(6), byte(5), byte(4), byte(3), byte(2), byte(1), byte(0)};
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace telemaco::bench
