// The journeys walked in the real window by keyboard; the file is read afterwards.
#include <catch2/catch.hpp>

#include "app/telemaco/application.h"
#include "core/workspace/usecases.h"
#include "tests/support/people.h"
#include "tests/support/sandbox.h"
#include "tests/ui/program.h"
#include "tests/ui/waitfor.h"
#include "ui/shell/finder.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTest>

using namespace telemaco;
using test::file;
using test::Program;
using test::Sandbox;
using test::waitFor;
using namespace Qt::StringLiterals;

TEST_CASE("the first day: two people I mentor, what I expect, a first goal", "[journey]")
{
    Sandbox sandbox;
    {
        Program program(sandbox.path());
        REQUIRE(program.page() == u"welcome");
        program.tabTo(QStringLiteral("Names of the people I mentor, one a line"));
        program.write(QStringLiteral("Anna Esposito"));
        program.key(Qt::Key_Return);
        program.write(QStringLiteral("Bruno Ricci"));
        program.tabTo(QStringLiteral("Begin with them"));
        program.key(Qt::Key_Space);
        REQUIRE(program.reaches(QStringLiteral("relationship")));
        program.tabTo(QStringLiteral("Add an expectation of mine"));
        program.write(QStringLiteral("Come prepared"));
        program.key(Qt::Key_Return);
        program.tabTo(QStringLiteral("Title of a goal to add"));
        program.write(QStringLiteral("Speak in public"));
        program.key(Qt::Key_Return);
        REQUIRE(waitFor(
            [&] { return file(sandbox, [](Workspace& w) { return w.select<Goal>("").size() == 1; }); }));
    }
    const auto workspace = sandbox.open();
    CHECK(workspace->select<Relationship>("where stage = 'active'").size() == 2);
    CHECK(workspace->select<Expectation>("").first().text == u"Come prepared");
    CHECK(workspace->select<Goal>("").first().title == u"Speak in public");
    CHECK(workspace->undoName()->kind == Kind::Goal);
}

TEST_CASE("an evening: one key, writing, and nothing to save", "[journey]")
{
    Sandbox sandbox;
    {
        Program program(sandbox.path());
        QTest::keyClick(&program.window(), Qt::Key_J, Qt::ControlModifier);
        REQUIRE(program.reaches(QStringLiteral("journal")));
        const auto inEditor = [] {
            const QWidget* focus = QApplication::focusWidget();
            return focus && focus->inherits("telemaco::MarkdownEditor");
        };
        REQUIRE(waitFor(inEditor));
        program.write(QStringLiteral("I said no, kindly"));
        CHECK(waitFor([&] {
            return file(sandbox, [](Workspace& w) {
                const auto entries = w.select<Entry>("");
                return entries.size() == 1 && entries.first().text == u"I said no, kindly";
            });
        }));
    }
    CHECK(sandbox.open()->select<Entry>("").size() == 1);
}

TEST_CASE("a new entry stays new while the journal is still being read", "[journey]")
{
    Sandbox sandbox;
    {
        const auto workspace = sandbox.open();
        REQUIRE(workspace->perform({QStringLiteral("add"), Kind::Entry}, [](Writer& writer) -> Result<void> {
            Entry entry;
            entry.date = QDate(2026, 3, 1);
            entry.text = QStringLiteral("Written before");
            TELEMACO_TRY(writer.add(entry));
            return {};
        }));
    }
    {
        Program program(sandbox.path());
        QTest::keyClick(&program.window(), Qt::Key_J, Qt::ControlModifier);
        REQUIRE(program.reaches(QStringLiteral("journal")));
        program.settle();
        program.write(QStringLiteral("Written now"));
        program.settle();
    }
    const auto entries = sandbox.open()->select<Entry>("order by id");
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].text == u"Written before");
    CHECK(entries[1].text == u"Written now");
}

TEST_CASE("finding: letters without accents bring the entry, a name brings the action", "[journey]")
{
    Sandbox sandbox;
    {
        const auto workspace = sandbox.open();
        REQUIRE(workspace->perform({QStringLiteral("add"), Kind::Entry}, [](Writer& writer) -> Result<void> {
            Entry entry;
            entry.date = QDate(2026, 3, 1);
            entry.text = QStringLiteral("Perché così tardi?");
            TELEMACO_TRY(writer.add(entry));
            return {};
        }));
    }
    Program program(sandbox.path());
    auto* finder = program.window().findChild<Finder*>();
    REQUIRE(finder);
    QTest::keyClick(&program.window(), Qt::Key_K, Qt::ControlModifier);
    REQUIRE(finder->isVisible());
    program.write(QStringLiteral("perche"));
    auto* list = finder->findChild<RowList*>();
    REQUIRE(waitFor([&] {
        return list->rows().rowCount() > 0 && list->rows().at(0).title.startsWith(QStringLiteral("Perché"));
    }));
    program.key(Qt::Key_Return);
    CHECK(program.reaches(QStringLiteral("journal")));
    CHECK_FALSE(finder->isVisible());
    QTest::keyClick(&program.window(), Qt::Key_K, Qt::ControlModifier);
    program.write(QStringLiteral("settings"));
    REQUIRE(waitFor([&] { return list->rows().rowCount() > 0; }));
    program.key(Qt::Key_Return);
    CHECK(program.reaches(QStringLiteral("settings")));
}

TEST_CASE("no two commands share a shortcut", "[journey]")
{
    Sandbox sandbox;
    Program program(sandbox.path());
    for (const QString& page : {QStringLiteral("today"), QStringLiteral("journal"), QStringLiteral("goals"),
             QStringLiteral("goal"), QStringLiteral("people"), QStringLiteral("person"),
             QStringLiteral("relationship"), QStringLiteral("timeline"), QStringLiteral("meetings"),
             QStringLiteral("meeting"), QStringLiteral("past"), QStringLiteral("history"),
             QStringLiteral("deleted"), QStringLiteral("search"), QStringLiteral("settings"),
             QStringLiteral("shortcuts"), QStringLiteral("welcome")}) {
        CAPTURE(page.toStdString());
        REQUIRE(program.window().has(page));
        program.window().go({page, {}, {}});
    }
    CHECK(program.window().commands().conflicts().join(u'\n').toStdString() == "");
}

TEST_CASE("a damaged file is refused in the window and stays as it was", "[journey]")
{
    Sandbox sandbox;
    sandbox.open();
    QFile damaged(sandbox.path());
    REQUIRE(damaged.resize(damaged.size() - 100));
    const QByteArray before = sandbox.bytes();
    {
        Program program(sandbox.path());
        CHECK(program.page() == u"welcome");
        // What would be written now would go nowhere: there is no way to where one writes.
        program.key(Qt::Key_J, Qt::ControlModifier);
        program.window().commands().run(u"journal.new"_s);
        program.window().go({u"today"_s, {}, {}});
        CHECK(program.page() == u"welcome");
        for (const auto* button : program.window().page()->findChildren<QPushButton*>())
            if (button->text() == u"Write" || button->text() == u"Import…")
                CHECK_FALSE(button->isEnabled());
        program.window().go({u"settings"_s, {}, {}}); // its backups
        CHECK(program.page() == u"settings");
    }
    CHECK(sandbox.bytes() == before);
}

TEST_CASE("a workspace that cannot be opened leaves the one that is open", "[journey]")
{
    Sandbox sandbox;
    REQUIRE(addEntry(*sandbox.open(), u"Mine"_s));
    sandbox.open(u"other.telemaco"_s);
    QFile damaged(sandbox.path(u"other.telemaco"_s));
    REQUIRE(damaged.resize(damaged.size() - 100));
    Program program(sandbox.path());
    REQUIRE(program.reaches(u"today"_s));
    program.window().go({u"goals"_s, {}, {}});
    Q_EMIT program.window().filesDropped({damaged.fileName()});
    const auto says = [&](const QString& words) {
        for (const auto* label : program.window().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    };
    REQUIRE(waitFor([&] { return says(u"other.telemaco: This workspace is damaged."_s); }));
    REQUIRE(program.reaches(u"goals"_s));
    program.window().go({u"journal"_s, {}, {}});
    CHECK(program.page() == u"journal");
    CHECK(program.window().windowTitle().startsWith(u"w "));
}

TEST_CASE("files dropped on the window are imported one after the other", "[journey]")
{
    Sandbox sandbox;
    QTemporaryDir folder;
    const auto write = [&folder](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QLatin1StringView(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return QUrl::fromLocalFile(file.fileName());
    };
    Program program(sandbox.path());
    QMimeData dropped;
    dropped.setUrls({write("goals.csv", "Goal,Due\nSpeak,2027-01-01\n"), write("a.strange", "x")});
    QDragEnterEvent enter({500, 300}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(500, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window(), &drop);
    const auto dialog = [] { return QApplication::activeModalWidget(); };
    const auto says = [&dialog](const QString& words) {
        return dialog() && waitFor([&] {
            for (auto* label : dialog()->findChildren<QLabel*>())
                if (label->text().contains(words))
                    return true;
            return false;
        });
    };
    REQUIRE(says(QStringLiteral("1 new")));
    for (auto* button : dialog()->findChildren<QPushButton*>())
        if (button->text() == u"Import")
            button->click();
    REQUIRE(says(QStringLiteral("Done: 1 new")));
    CHECK(file(sandbox, [](Workspace& w) { return w.select<Goal>("").size() == 1; }));
    const QPointer<QWidget> first = dialog();
    QTest::keyClick(dialog(), Qt::Key_Escape);
    REQUIRE(waitFor([&] { return dialog() && first != dialog(); }));
    CHECK(says(QStringLiteral("Choose the format")));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    CHECK(waitFor([&] { return !dialog(); }));
}

TEST_CASE("no page is wider than a small window, with text twice as large", "[journey]")
{
    Sandbox sandbox;
    QUuid person;
    QUuid relationship;
    QUuid goal;
    {
        const auto workspace = sandbox.open();
        const auto anna = test::putMentee(*workspace, QStringLiteral("Anna Maria Esposito Bianchi"));
        const auto who = workspace->get(anna)->mentee;
        test::change(*workspace, who, [](Person& one) {
            one.skillsOffered = {QStringLiteral("familiarity with many things ").repeated(12).trimmed()};
        });
        const auto aim
            = test::putGoal(*workspace, QStringLiteral("Speak in public twice"), QDate(2030, 1, 1), anna);
        person = workspace->get(who)->uuid;
        relationship = workspace->get(anna)->uuid;
        goal = workspace->get(aim)->uuid;
    }
    applyTheme(*qApp, ThemeChoice::Light, 200);
    {
        Program program(sandbox.path());
        program.window().resize(1024, 640);
        const QList<Address> pages{{QStringLiteral("today"), {}, {}}, {QStringLiteral("journal"), {}, {}},
            {QStringLiteral("goals"), {}, {}}, {QStringLiteral("goal"), goal, {}},
            {QStringLiteral("people"), {}, {}}, {QStringLiteral("person"), person, {}},
            {QStringLiteral("relationship"), relationship, {}}, {QStringLiteral("settings"), {}, {}},
            {QStringLiteral("search"), {}, {}}, {QStringLiteral("welcome"), {}, {}}};
        for (const Address& page : pages) {
            program.window().go(page);
            QTest::qWait(60);
            INFO(page.page.toStdString());
            CHECK(program.window().width() == 1024);
            for (const auto* area : program.window().page()->findChildren<QScrollArea*>())
                CHECK(area->widget()->width() <= area->viewport()->width());
        }
    }
    applyTheme(*qApp, ThemeChoice::Light, 100);
}
