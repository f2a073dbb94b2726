// The sample in the real window: found, marked, kept or left, and never taken for the person's own.
#include "tests/ui/program.h"
#include "tests/ui/waitfor.h"

#include <QDir>
#include <QDirIterator>
#include <QFileDialog>

using namespace telemaco;
using namespace telemaco::test;

static Arguments demo()
{
    Arguments arguments;
    arguments.demo = true;
    return arguments;
}

static QStringList samples()
{
    QStringList found;
    QDirIterator files(Installation::samplesFolder(), {QStringLiteral("*.telemaco")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext())
        found += files.next();
    return found;
}

static QPushButton* buttonOf(MainWindow& window, const QString& words)
{
    for (auto* button : window.findChildren<QPushButton*>())
        if (button->text() == words && button->isVisible())
            return button;
    return nullptr;
}

static bool isMarked(MainWindow& window)
{
    const auto* strip = window.findChild<MarkStrip*>();
    return strip && strip->isVisible() && strip->isMarked();
}

TEST_CASE("from the welcome page into the sample, and back to one's own", "[sample]")
{
    Sandbox sandbox;
    Program program(sandbox.path());
    REQUIRE(program.page() == u"welcome");
    CHECK_FALSE(isMarked(program.window()));
    program.tabTo(QStringLiteral("Look around in a sample"));
    program.key(Qt::Key_Space);
    REQUIRE(program.reaches(QStringLiteral("today")));
    CHECK(isMarked(program.window()));
    CHECK(program.window().windowTitle().startsWith(u"Sample"));
    CHECK(program.installation().lastWorkspace() == sandbox.path());
    CHECK(samples().size() == 1);
    program.tabTo(QStringLiteral("Back to my own workspace"));
    program.key(Qt::Key_Space);
    REQUIRE(program.reaches(QStringLiteral("welcome")));
    CHECK_FALSE(isMarked(program.window()));
    CHECK(file(sandbox, [](Workspace& own) { return own.store().count(Kind::Entry) == 0; }));
}

TEST_CASE("the sample leaves no place for the next start", "[sample]")
{
    Program program(demo());
    REQUIRE(program.page() == u"today");
    program.window().go({QStringLiteral("goals"), {}, {}});
    program.window().close();
    CHECK(program.window().lastAddress().page.isEmpty());
    CHECK(program.installation().lastWorkspace().isEmpty());
    CHECK(program.installation().recentWorkspaces().isEmpty());
}

TEST_CASE("a later sample is a new one, and throws away those that nobody has open", "[sample]")
{
    Program program(demo());
    const auto again = [&] {
        const QStringList before = samples();
        program.window().commands().run(QStringLiteral("sample.open"));
        REQUIRE(waitFor([&] { return program.window().page() && samples() != before; }));
        REQUIRE(program.reaches(QStringLiteral("today")));
    };
    REQUIRE(samples().size() == 1);
    const QString first = samples().first();
    again(); // the first is open until then
    CHECK(samples().size() == 2);
    again();
    CHECK(samples().size() == 2);
    CHECK_FALSE(samples().contains(first));
}

TEST_CASE("the sample can be kept as one's own", "[sample]")
{
    Sandbox sandbox;
    Program program(demo());
    program.window().commands().run(QStringLiteral("sample.keep"));
    auto* dialog = program.window().findChild<QFileDialog*>();
    REQUIRE(dialog);
    dialog->selectFile(sandbox.path(QStringLiteral("mine.telemaco")));
    static_cast<QDialog*>(dialog)->accept();
    REQUIRE(waitFor([&] {
        return program.installation().lastWorkspace() == sandbox.path(QStringLiteral("mine.telemaco"));
    }));
    REQUIRE(waitFor([&] { return program.page() == u"today" && !isMarked(program.window()); }));
    CHECK_FALSE(buttonOf(program.window(), QStringLiteral("Start mine")));
    const auto copy = sandbox.tryOpen(Database::Access::Read, false, QStringLiteral("mine.telemaco"));
    REQUIRE(copy);
    CHECK((*copy)->store().count(Kind::Entry) > 100);
}

TEST_CASE("where no sample can be made, it is said and the person's own stays open", "[sample]")
{
    Sandbox sandbox;
    Program program(sandbox.path());
    QFile block(QFileInfo(Installation::samplesFolder()).path());
    QDir(block.fileName()).removeRecursively();
    REQUIRE(block.open(QIODevice::WriteOnly)); // a file where the folder belongs
    program.window().commands().run(QStringLiteral("sample.open"));
    CHECK(program.page() == u"welcome");
    CHECK_FALSE(isMarked(program.window()));
    QTest::keyClick(&program.window(), Qt::Key_J, Qt::ControlModifier);
    REQUIRE(program.reaches(QStringLiteral("journal")));
}
