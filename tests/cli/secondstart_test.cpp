// One window a workspace, as processes: a second start ends at once, and a window that was killed is no
// hindrance.
#include "tests/cli/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <catch2/catch.hpp>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using telemaco::test::Program;

namespace {

bool answers(const QByteArray& path)
{
    sockaddr_un address{AF_UNIX, {}};
    if (path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return false;
    std::copy(path.cbegin(), path.cend(), address.sun_path);
    const int caller = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const bool connected
        = ::connect(caller, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(caller);
    return connected;
}

// Whether a window listens there before a minute is over.
bool isListenedAt(const QDir& folder)
{
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < 60'000; ::usleep(10'000)) {
        const QStringList sockets = folder.entryList({QStringLiteral("telemaco-*")}, QDir::System);
        if (!sockets.isEmpty() && answers(folder.filePath(sockets.first()).toUtf8()))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("a second start goes to the first window, and one after a kill is the first", "[start]")
{
    Program program;
    const QDir runtime(program.path(QStringLiteral("home")));
    REQUIRE(QDir().mkpath(runtime.path()));
    program.set(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    program.set(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
    program.set(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nobody"));
    REQUIRE(
        program.run({QStringLiteral("add"), QStringLiteral("journal"), QStringLiteral("mine")}).exit == 0);

    for (const bool wasKilled : {false, true}) {
        CAPTURE(wasKilled);
        const auto first = program.openWindow({program.path()});
        REQUIRE(isListenedAt(runtime));
        CHECK(program.window({program.path(), QStringLiteral("--page"), QStringLiteral("goals")}).exit == 0);
        CHECK(first->state() == QProcess::Running);
        first->kill();
        REQUIRE(first->waitForFinished());
    }
}
