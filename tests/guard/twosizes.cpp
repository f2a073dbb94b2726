#include "tests/guard/twosizes.h"

#include <QFileInfo>

namespace telemaco::test {

// The short one fills a page of every list, and the months that count have the same in both.
static constexpr int fewDays = 700;
static constexpr int manyDays = 4 * fewDays;
static constexpr int tries = 6; // as many as needed, until nothing grows

TwoSizes& TwoSizes::made()
{
    static TwoSizes sizes;
    return sizes;
}

// It ends on the day of the test: the window has no other clock.
TwoSizes::TwoSizes()
{
    m_sandbox.clock.set(SystemClock().today());
    make(small(), fewDays);
    make(large(), manyDays);
}

void TwoSizes::make(const QString& path, int days)
{
    const auto workspace = open(path);
    Years(*workspace, m_sandbox.clock).live(days);
}

std::unique_ptr<Workspace> TwoSizes::open(const QString& path)
{
    return m_sandbox.open(QFileInfo(path).fileName());
}

static void lessen(Steps& steps, const Steps& again)
{
    for (qsizetype i = 0; i < steps.size(); ++i)
        steps[i].second = least(steps[i].second, again.value(i).second);
}

static QString growthOf(const Steps& small, const Steps& large)
{
    QString words;
    for (qsizetype i = 0; i < large.size(); ++i)
        if (const QString more = growth(small.value(i).second, large[i].second); !more.isEmpty())
            words += large[i].first + QStringLiteral(":\n") + more;
    return words;
}

QString grown(const std::function<Steps(const QString& path)>& walk)
{
    TwoSizes& sizes = TwoSizes::made();
    Steps small = walk(sizes.small());
    Steps large = walk(sizes.large());
    for (int again = 1; again < tries && !growthOf(small, large).isEmpty(); ++again) {
        lessen(small, walk(sizes.small()));
        lessen(large, walk(sizes.large()));
    }
    return growthOf(small, large);
}

} // namespace telemaco::test
