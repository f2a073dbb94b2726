#include <catch2/catch.hpp>

#include "tests/ui/gallery/gallery.h"
#include "tests/ui/waitfor.h"
#include "ui/shell/finder.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/painthold.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace telemaco;
using test::waitFor;

namespace {

class Page : public PageWidget {
public:
    Page()
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(&field);
    }
    void open(const Address& address) override { opened += address; }
    void flush() override { ++flushed; }
    QWidget* firstFocus() override { return &field; }
    void paintEvent(QPaintEvent*) override { ++painted; }

    QLineEdit field;
    QList<Address> opened;
    int flushed = 0;
    int painted = 0;
};

// A window of three pages that were asked for by name.
struct Shell {
    explicit Shell(const QStringList& names
        = {QStringLiteral("today"), QStringLiteral("goals"), QStringLiteral("settings")})
    {
        for (const QString& name : names)
            window.addPage({name, name, name, [this, name] {
                                pages[name] = new Page;
                                return pages[name];
                            }});
        window.showPagesInNavigation();
        window.show();
        QApplication::setActiveWindow(&window);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* there = QApplication::focusWidget();
        QTest::keyClick(there ? there : &window, key, modifiers);
    }
    void go(const QString& page) { window.go({page, {}, {}}); }
    QString shown() { return window.current().page; }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    QHash<QString, Page*> pages;
    MainWindow window{settings};
};

// Answers when the test says so.
class Results : public ResultSource {
public:
    void start(const QString& query, int) override { asked += query; }
    void stop() override { ++stopped; }
    void answer(const QStringList& titles)
    {
        QList<Row> rows;
        for (const QString& title : titles) {
            Row row;
            row.uuid = QUuid::createUuidV5(QUuid(), title);
            row.title = title;
            rows += row;
        }
        Q_EMIT found(asked.last(), rows, false);
    }

    QStringList asked;
    int stopped = 0;
};

} // namespace

TEST_CASE("a row's menu holds the commands about rows that can be done", "[shell]")
{
    Shell shell;
    shell.go(QStringLiteral("goals"));
    bool there = false;
    QStringList done;
    shell.window.commands().add({QStringLiteral("row.history"), QStringLiteral("History"), {}, {},
        [&] { done += QStringLiteral("history"); }, [&] { return there; }});
    const auto ask = [&] {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, {10, 10});
        QApplication::sendEvent(shell.pages[QStringLiteral("goals")], &event);
        return shell.window.findChild<QMenu*>();
    };
    CHECK_FALSE(ask());
    there = true;
    auto* menu = ask();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 1);
    menu->actions().first()->trigger();
    CHECK(done == QStringList{QStringLiteral("history")});
    menu->close();
}

TEST_CASE("pages are made when they are first shown", "[shell]")
{
    Shell shell;
    CHECK(shell.pages.isEmpty());
    shell.go(QStringLiteral("goals"));
    CHECK(shell.pages.keys() == QStringList{QStringLiteral("goals")});
    shell.go(QStringLiteral("no such page"));
    CHECK(shell.shown() == u"goals");
}

TEST_CASE("the window is walked by keyboard", "[shell]")
{
    Shell shell;
    shell.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(shell.shown() == u"today");
    CHECK(shell.pages[QStringLiteral("today")]->field.hasFocus());
    shell.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(shell.shown() == u"goals");
    CHECK(shell.pages[QStringLiteral("today")]->flushed == 1);
    shell.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(shell.shown() == u"today");
    shell.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(shell.shown() == u"goals");
    shell.press(Qt::Key_F6);
    CHECK(shell.window.navigation().list()->hasFocus());
    shell.press(Qt::Key_Up);
    shell.press(Qt::Key_Return);
    CHECK(shell.shown() == u"today");
    shell.press(Qt::Key_F6);
    shell.press(Qt::Key_F6);
    CHECK(shell.pages[QStringLiteral("today")]->field.hasFocus());
}

TEST_CASE("going back forgets what was ahead once one goes elsewhere", "[shell]")
{
    Shell shell;
    shell.go(QStringLiteral("today"));
    shell.go(QStringLiteral("goals"));
    shell.window.back();
    shell.go(QStringLiteral("settings"));
    shell.window.forward();
    CHECK(shell.shown() == u"settings");
    shell.window.back();
    CHECK(shell.shown() == u"today");
    shell.window.back();
    CHECK(shell.shown() == u"today");
}

TEST_CASE("the window keeps its page for the next start", "[shell]")
{
    Shell shell;
    const QUuid item = QUuid::createUuidV5(QUuid(), QStringLiteral("goal"));
    shell.window.go({QStringLiteral("goals"), item, {}});
    shell.window.keepState();
    MainWindow next(shell.settings);
    CHECK(next.lastAddress() == Address{QStringLiteral("goals"), item, {}});
    shell.window.close();
    CHECK(shell.pages[QStringLiteral("goals")]->flushed > 0);
}

TEST_CASE("no two commands of the window share a shortcut", "[shell]")
{
    Shell shell;
    CHECK(shell.window.commands().conflicts().isEmpty());
}

TEST_CASE("one field finds what can be done and what was written", "[finder]")
{
    Shell shell;
    shell.go(QStringLiteral("today"));
    Results results;
    Finder finder(shell.window.commands(), &results, shell.settings, &shell.window);
    QSignalSpy chosen(&finder, &Finder::resultChosen);
    auto* list = finder.findChild<RowList*>();
    finder.popUp();

    SECTION("an action by a part of its name")
    {
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("goal"));
        REQUIRE(list->rows().rowCount() == 1);
        shell.press(Qt::Key_Return);
        CHECK(shell.shown() == u"goals");
        CHECK_FALSE(finder.isVisible());
    }
    SECTION("a name that begins so before one that holds it, what is in sight before what is anywhere")
    {
        CommandRegistry& commands = shell.window.commands();
        const auto nothing = [] {};
        const auto always = [] { return true; };
        const auto add = [&](const char* name, const std::function<bool()>& enabled) {
            commands.add({QString::fromLatin1(name), QString::fromLatin1(name), {}, {}, nothing, enabled});
        };
        add("Export the quay", {});
        add("Port of the quay", {});
        add("At the quay, a port", always);
        add("Porter of the quay", always);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("port quay"));
        QStringList offered;
        for (const Row& row : list->rows().rows())
            offered += row.title;
        CHECK(offered
            == QStringList({QStringLiteral("Porter of the quay"), QStringLiteral("Port of the quay"),
                QStringLiteral("At the quay, a port"), QStringLiteral("Export the quay")}));
    }
    SECTION("a result, while more stream in")
    {
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zz"));
        CHECK(results.asked.last() == u"zz");
        results.answer({QStringLiteral("first"), QStringLiteral("second")});
        shell.press(Qt::Key_Down);
        results.answer({QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")});
        CHECK(list->current().title == u"second"); // what was chosen stays chosen
        shell.press(Qt::Key_Return);
        REQUIRE(chosen.size() == 1);
        CHECK(chosen.last()[0].value<Row>().title == u"second");
        CHECK(chosen.last()[1].toString() == u"zz");
    }
    SECTION("what was run last comes first, also at the next start, and of it only so much")
    {
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("settings"));
        shell.press(Qt::Key_Return);
        REQUIRE(shell.shown() == u"settings");
        finder.popUp();
        CHECK(list->rows().at(0).markText == u"go.settings");
        CHECK(
            list->rows().at(0).chip == QKeySequence(Qt::CTRL | Qt::Key_3).toString(QKeySequence::NativeText));
        Finder next(shell.window.commands(), &results, shell.settings, &shell.window);
        next.popUp();
        CHECK(next.findChild<RowList*>()->rows().at(0).markText == u"go.settings");
        for (int i = 0; i < 20; ++i) {
            const QString id = QStringLiteral("do.%1").arg(i);
            shell.window.commands().add({id, id, {}, {}, [] {}});
            next.popUp(id);
            shell.press(Qt::Key_Return);
        }
        CHECK(shell.settings.value(QStringLiteral("palette/recent")).toStringList().size() == 12);
    }
    SECTION("an answer to an earlier question is dropped")
    {
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zz"));
        const QString earlier = results.asked.last();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("q"));
        Row row;
        row.title = QStringLiteral("late");
        Q_EMIT results.found(earlier, {row}, true);
        CHECK(list->rows().rowCount() == 0);
    }
    SECTION("Esc gives the keyboard back")
    {
        shell.press(Qt::Key_Tab);
        CHECK(finder.isAncestorOf(QApplication::focusWidget()));
        shell.press(Qt::Key_Escape);
        CHECK_FALSE(finder.isVisible());
        CHECK(shell.pages[QStringLiteral("today")]->field.hasFocus());
        CHECK(results.stopped > 0);
    }
}

TEST_CASE("a remark offers the undo there is, also where its name comes later", "[shell]")
{
    Shell shell;
    const auto undo = [&](const char* name) {
        shell.window.commands().add({QStringLiteral("edit.undo"), QLatin1StringView(name), {}, {}, [] {}});
    };
    undo("Undo: writing");
    shell.window.tell(QStringLiteral("Kept as a question"), QStringLiteral("edit.undo"));
    const auto offers = [&](const QString& name) {
        for (auto* button : shell.window.findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == name)
                return true;
        return false;
    };
    CHECK(offers(QStringLiteral("Undo: writing")));
    undo("Undo: question");
    CHECK(offers(QStringLiteral("Undo: question")));
}

TEST_CASE("a page that waits for what it shows is painted once, with it", "[shell]")
{
    Shell shell;
    shell.go(QStringLiteral("today"));
    REQUIRE(waitFor([&] { return shell.pages[QStringLiteral("today")]->painted > 0; }));
    shell.go(QStringLiteral("goals"));
    PaintHold hold(&shell.window);
    hold.hold();
    Page& goals = *shell.pages[QStringLiteral("goals")];
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
    CHECK(goals.painted == 0);

    SECTION("when the answer comes") { hold.release(); }
    SECTION("without one, after a while") { }
    CHECK(waitFor([&] { return goals.painted == 1; }));
}
