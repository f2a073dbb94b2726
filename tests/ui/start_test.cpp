// How the program starts: the window comes with its page, and a second start goes to the first one.
#include "app/telemaco/instance.h"
#include "tests/ui/program.h"

#include <QThread>

using namespace telemaco;
using test::Program;
using test::Sandbox;
using namespace Qt::StringLiterals;

namespace {

MainWindow* windowOf()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(widget))
            return window;
    return nullptr;
}

// On a thread of its own, as another process would.
std::optional<bool> tell(const QString& workspace, const QStringList& arguments)
{
    std::optional<bool> told;
    const std::unique_ptr<QThread> other(
        QThread::create([&] { told = Instance::tellRunning(workspace, arguments); }));
    other->start();
    const bool ended = test::waitFor([&] { return other->isFinished(); });
    other->wait();
    return ended ? told : std::nullopt;
}

} // namespace

TEST_CASE("the window is not seen before its first page is there", "[start]")
{
    Sandbox sandbox;
    sandbox.open();
    QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    Installation installation;
    Arguments arguments;
    arguments.file = sandbox.path();
    Application program(arguments, installation);
    program.start();
    CHECK_FALSE(windowOf()->isVisible());
    REQUIRE(test::waitFor([] { return windowOf()->isVisible(); }));
}

TEST_CASE("a second start hands over what it was asked", "[start]")
{
    Sandbox sandbox;
    Instance first;
    QList<QStringList> asked;
    QObject::connect(&first, &Instance::asked, &first, [&](const QStringList& told) { asked += told; });
    CHECK(tell(sandbox.path(), {}) == false);
    first.listen(sandbox.path());
    const QStringList much{u"--page"_s, u"perché"_s, QString(20'000, u'x')};
    CHECK(tell(sandbox.path(), much) == true);
    CHECK(tell(sandbox.path(), {}) == true);
    CHECK(asked == QList<QStringList>{much, {}});
    CHECK(tell(sandbox.path(u"other.telemaco"_s), {}) == false);
    first.stop();
    CHECK(tell(sandbox.path(), {}) == false);
}

TEST_CASE("a socket that a killed window left is no window", "[start]")
{
    Sandbox sandbox;
    auto killed = std::make_unique<Instance>();
    killed->listen(sandbox.path());
    Instance next;
    next.listen(sandbox.path()); // takes its place
    bool told = false;
    QObject::connect(&next, &Instance::asked, &next, [&] { told = true; });
    CHECK(tell(sandbox.path(), {}) == true);
    CHECK(told);
}
