// A start, from before the process is made until its first page is painted, what it took of the
// processor (which what else the machine does disturbs less), and the memory that it has then; beside an
// empty main window, which is a process of its own too.
#include "tests/bench/works.h"

#include <QCoreApplication>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace telemaco::bench {

static constexpr int starts = 21;

namespace {

struct Start {
    double milliseconds = 0;
    double work = 0; // milliseconds
    double megabytes = 0;
};

} // namespace

static long long now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

static QByteArray printedBy(QList<QByteArray> command)
{
    int ends[2]{};
    if (pipe(ends) != 0)
        qFatal("no pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    std::vector<char*> arguments;
    for (QByteArray& argument : command)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    pid_t process = 0;
    if (posix_spawn(&process, arguments[0], &actions, nullptr, arguments.data(), environ) != 0)
        qFatal("cannot start %s", arguments[0]);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    QByteArray printed(100, '\0');
    printed.resize(qMax<qsizetype>(0, read(ends[0], printed.data(), static_cast<size_t>(printed.size()))));
    close(ends[0]);
    int status = 0;
    waitpid(process, &status, 0);
    return printed;
}

static Start startOf(const QList<QByteArray>& command)
{
    const long long begun = now();
    const QList<QByteArray> numbers = printedBy(command).simplified().split(' ');
    if (numbers.size() != 3)
        qFatal("%s did not say when it was painted", command[0].constData());
    return {static_cast<double>(numbers[0].toLongLong() - begun) / 1e6, numbers[1].toDouble() / 1e6,
        numbers[2].toDouble() / 1024};
}

// One by one in turns, so that what else the machine does meets both.
void starting(Bench& bench)
{
    const QByteArray here = QCoreApplication::applicationDirPath().toUtf8();
    const QList<QByteArray> ours{here + "/telemaco-bench-start", bench.path.toUtf8()};
    const QList<QByteArray> empty{here + "/telemaco-bench-empty"};
    const QList<QByteArray> words{here + "/telemaco-bench-empty", "40"};
    Series time, work, memory, wordsTime, emptyTime, emptyWork, emptyMemory;
    for (int i = 0; i <= starts; ++i) {
        const Start program = startOf(ours);
        const Start floor = startOf(empty);
        const Start labels = startOf(words);
        if (i == 0)
            continue; // the first one fills the system's caches
        time.add(program.milliseconds);
        work.add(program.work);
        memory.add(program.megabytes);
        wordsTime.add(labels.milliseconds);
        emptyTime.add(floor.milliseconds);
        emptyWork.add(floor.work);
        emptyMemory.add(floor.megabytes);
    }
    bench.report.add(QStringLiteral("start"), bench.entries, time, emptyTime, 1.5);
    bench.report.add(QStringLiteral("start-40-labels"), bench.entries, wordsTime, emptyTime, 0);
    bench.report.add(QStringLiteral("start-cpu"), bench.entries, work, emptyWork, 0);
    bench.report.addAmount(
        QStringLiteral("memory-mb"), bench.entries, memory.percentile(50), emptyMemory.percentile(50), 1.6);
}

} // namespace telemaco::bench
