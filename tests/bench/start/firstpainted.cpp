#include "tests/bench/start/firstpainted.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QWidget>
#include <cstdio>
#include <ctime>

namespace telemaco::bench {

static constexpr int lookMilliseconds = 50;
static constexpr long long calm = 200'000'000; // ns

static long long nanoseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

FirstPainted::Moment FirstPainted::now()
{
    return {nanoseconds(CLOCK_MONOTONIC), nanoseconds(CLOCK_PROCESS_CPUTIME_ID)}; // the first is everybody's
}

static long long residentKilobytes()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("Rss:"))
            return line.mid(4).chopped(2).trimmed().toLongLong();
    return 0;
}

FirstPainted::FirstPainted(const QWidget& window, std::function<bool()> complete)
    : m_window(window)
    , m_complete(std::move(complete))
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_looks, &QTimer::timeout, this, &FirstPainted::look);
    m_looks.start(lookMilliseconds);
}

// The widgets of a window are painted one after the other in one turn of the loop: the next turn is
// after the last of them.
bool FirstPainted::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Paint || m_painting || !watched->isWidgetType()
        || static_cast<QWidget*>(watched)->window() != &m_window)
        return false;
    m_painting = true;
    m_wasComplete = m_complete();
    QMetaObject::invokeMethod(this, &FirstPainted::painted, Qt::QueuedConnection);
    return false;
}

void FirstPainted::painted()
{
    m_last = now();
    m_painting = false;
    if (m_wasComplete)
        tell();
}

// What came last may have been painted before the program knew that it was the last.
void FirstPainted::look()
{
    if (m_last.time > 0 && !m_painting && m_complete() && now().time - m_last.time > calm)
        tell();
}

void FirstPainted::tell()
{
    if (std::exchange(m_told, true))
        return;
    std::printf("%lld %lld %lld\n", m_last.time, m_last.work, residentKilobytes());
    QCoreApplication::quit();
}

} // namespace telemaco::bench
