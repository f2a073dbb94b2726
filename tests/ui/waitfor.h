// Waiting for what must come, never for a time.
#pragma once

#include <QTest>

namespace telemaco::test {

// Events go on meanwhile. Whether it came true before a minute was over: long enough for a machine
// that is busy with other things.
template <class Condition> bool waitFor(Condition condition)
{
    return QTest::qWaitFor(std::move(condition), 60'000);
}

} // namespace telemaco::test
