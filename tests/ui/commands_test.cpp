#include <catch2/catch.hpp>

#include "ui/shell/commandregistry.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace telemaco;

static Command command(const QString& id, const QKeySequence& shortcut, std::function<void()> run)
{
    Command made;
    made.id = id;
    made.name = id;
    made.shortcut = shortcut;
    made.run = std::move(run);
    return made;
}

TEST_CASE("a command runs by its id and by its shortcut, unless it cannot", "[commands]")
{
    QWidget window;
    CommandRegistry registry(&window);
    int runs = 0;
    bool possible = true;
    Command write
        = command(QStringLiteral("journal.new"), QKeySequence(Qt::CTRL | Qt::Key_J), [&runs] { ++runs; });
    write.enabled = [&possible] { return possible; };
    registry.add(write);
    registry.run(QStringLiteral("journal.new"));
    CHECK(runs == 1);
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
    CHECK(runs == 2);
    possible = false;
    registry.run(QStringLiteral("journal.new"));
    registry.run(QStringLiteral("no such command"));
    CHECK(runs == 2);
}

TEST_CASE("two commands with one shortcut are found out", "[commands]")
{
    QWidget window;
    CommandRegistry registry(&window);
    const QKeySequence keys(Qt::CTRL | Qt::Key_K);
    registry.add(command(QStringLiteral("one"), keys, {}));
    registry.add(command(QStringLiteral("two"), {}, {}));
    registry.add(command(QStringLiteral("three"), {}, {}));
    CHECK(registry.conflicts().isEmpty());
    registry.add(command(QStringLiteral("two"), keys, {}));
    CHECK(registry.conflicts() == QStringList{QStringLiteral("one = two")});
    CHECK(registry.all().size() == 3);
}

TEST_CASE("a command that takes another's place takes its keys too", "[commands]")
{
    QWidget window;
    CommandRegistry registry(&window);
    int first = 0, second = 0;
    const QString id = QStringLiteral("undo");
    registry.add(command(id, QKeySequence(Qt::CTRL | Qt::Key_Z), [&first] { ++first; }));
    QAction* action = registry.add(command(id, QKeySequence(Qt::CTRL | Qt::Key_U), [&second] { ++second; }));
    CHECK(action == registry.action(id));
    CHECK(action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_U));
    action->trigger();
    CHECK(first == 0);
    CHECK(second == 1);
}

TEST_CASE("a command may add others while it runs", "[commands]")
{
    QWidget window;
    CommandRegistry registry(&window);
    registry.add(command(QStringLiteral("grow"), {}, [&registry] {
        for (int i = 0; i < 100; ++i)
            registry.add(command(QString::number(i), {}, {}));
    }));
    registry.run(QStringLiteral("grow"));
    CHECK(registry.all().size() == 101);
}
