#include "tests/guard/counting.h"

#include "tests/guard/allocations.h"

#include <QApplication>
#include <QChildEvent>
#include <cstring>
#include <mutex>
#include <sqlite3.h>

namespace telemaco::test {

namespace {

// SQLite's hooks know a connection and no test, so what they count lies here.
std::mutex counting;
bool underWay = false;
Counts counts;

int statusOf(sqlite3* connection, int what)
{
    int now = 0;
    int highest = 0;
    sqlite3_db_status(connection, what, &now, &highest, 1);
    return now;
}

int pagesOf(sqlite3* connection)
{
    return statusOf(connection, SQLITE_DBSTATUS_CACHE_HIT) + statusOf(connection, SQLITE_DBSTATUS_CACHE_MISS)
        + statusOf(connection, SQLITE_DBSTATUS_CACHE_WRITE);
}

void ended(sqlite3_stmt* statement)
{
    const int pages = pagesOf(sqlite3_db_handle(statement));
    const int steps = sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1);
    const std::lock_guard locked(counting);
    if (!underWay)
        return;
    counts.pages += pages;
    counts.steps += steps;
    StatementCount& own = counts.each[sqlite3_sql(statement)];
    ++own.runs;
    own.steps += steps;
}

// What FTS5 asks of its own tables, by statements and by reading blobs, is a way down its tree: steps and
// pages of the statement that wanted it.
bool isOfIndex(sqlite3_stmt* statement)
{
    const char* words = sqlite3_sql(statement);
    return !words || std::strstr(words, "'word_index_");
}

int traced(unsigned what, void*, void* about, void*)
{
    const UncountedAllocations own;
    auto* statement = static_cast<sqlite3_stmt*>(about);
    if (what == SQLITE_TRACE_PROFILE) {
        ended(statement);
        return 0;
    }
    const std::lock_guard locked(counting);
    if (underWay && !isOfIndex(statement))
        ++(what == SQLITE_TRACE_STMT ? counts.statements : counts.rows);
    return 0;
}

int opened(sqlite3* connection, char**, const void*)
{
    sqlite3_trace_v2(
        connection, SQLITE_TRACE_STMT | SQLITE_TRACE_ROW | SQLITE_TRACE_PROFILE, traced, nullptr);
    return SQLITE_OK;
}

// Of the window's thread, where all widgets are.
class WidgetWatch : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::ChildAdded && static_cast<QChildEvent*>(event)->child()->isWidgetType())
            ++widgets;
        return false;
    }
    qint64 widgets = 0;
};

WidgetWatch& widgetWatch()
{
    static WidgetWatch watch;
    return watch;
}

QString line(const char* what, qint64 small, qint64 large)
{
    return QStringLiteral("%1: %2, in the large workspace %3\n")
        .arg(QLatin1StringView(what))
        .arg(small)
        .arg(large);
}

QString growthOfStatements(const Counts& small, const Counts& large)
{
    QList<std::pair<qint64, QString>> more;
    for (auto it = large.each.begin(); it != large.each.end(); ++it) {
        const StatementCount before = small.each.value(it.key());
        const QString words = QStringLiteral("    %1 runs, %2 steps; large %3 runs, %4 steps: %5\n")
                                  .arg(before.runs)
                                  .arg(before.steps)
                                  .arg(it->runs)
                                  .arg(it->steps)
                                  .arg(QString::fromUtf8(it.key()).simplified());
        if (it->runs > before.runs || it->steps > before.steps)
            more += {it->steps - before.steps, words};
    }
    std::stable_sort(
        more.begin(), more.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QString words;
    for (const auto& each : more)
        words += each.second;
    return words;
}

} // namespace

void watchConnections()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(opened));
    if (qApp)
        qApp->installEventFilter(&widgetWatch());
}

Counting::Counting()
{
    const std::lock_guard locked(counting);
    counts = {};
    widgetWatch().widgets = 0;
    underWay = true;
    countAllocations(true);
}

Counting::~Counting()
{
    const std::lock_guard locked(counting);
    underWay = false;
    countAllocations(false);
}

Counts Counting::sofar() const
{
    const UncountedAllocations own;
    const std::lock_guard locked(counting);
    Counts now = counts;
    now.widgets = widgetWatch().widgets;
    now.allocations = allocations();
    return now;
}

Counts least(const Counts& one, const Counts& other)
{
    return {std::min(one.statements, other.statements), std::min(one.rows, other.rows),
        std::min(one.steps, other.steps), std::min(one.pages, other.pages),
        std::min(one.widgets, other.widgets), std::min(one.allocations, other.allocations),
        one.steps <= other.steps ? one.each : other.each};
}

QString growth(const Counts& small, const Counts& large)
{
    QString words;
    const auto compare = [&words](const char* what, qint64 before, qint64 now, qint64 allowed) {
        if (now > before + allowed)
            words += line(what, before, now);
    };
    compare("statements", small.statements, large.statements, 0);
    compare("rows", small.rows, large.rows, 0);
    compare("steps", small.steps, large.steps, small.steps / 10);
    const bool database = !words.isEmpty();
    compare("pages", small.pages, large.pages, small.pages / 2);
    compare("widgets", small.widgets, large.widgets, 0);
    compare("allocations", small.allocations, large.allocations, small.allocations / 4);
    return database ? words + growthOfStatements(small, large) : words;
}

} // namespace telemaco::test
