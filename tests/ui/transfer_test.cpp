#include <catch2/catch.hpp>

#include "core/interop/folderlook.h"
#include "tests/support/people.h"
#include "tests/support/sources.h"
#include "tests/ui/pagebench.h"
#include "tests/ui/waitfor.h"
#include "ui/data/preferences.h"
#include "ui/data/watchedfolder.h"
#include "ui/settings/settingspage.h"
#include "ui/transfer/dropfolder.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"

#include <QDir>
#include <QSignalSpy>

using namespace telemaco;
using namespace telemaco::test;

namespace {

constexpr int stillness = 40; // milliseconds

// A window with a workspace and, if wanted, a folder that is kept an eye on.
struct Bench : PageBench {
    void start() { show<SettingsPage>({QStringLiteral("settings"), {}, {}}); }
    void watch()
    {
        folder = std::make_unique<DropFolder>(context(), &window, stillness);
        setWatchedFolder(settings, sandbox.path(), notes.path());
        start();
    }
    PageContext context() { return {&courier, &commands, &sandbox.clock, &settings, {}}; }
    int entries()
    {
        return static_cast<int>(
            read([](Workspace& workspace) { return workspace.store().count(Kind::Entry); }));
    }
    bool comesTo(int number)
    {
        return waitFor([&] { return entries() == number; });
    }
    // Anew, as after a start, until nothing more is waited for.
    void lookAnew()
    {
        const QSignalSpy rested(folder.get(), &DropFolder::rested);
        commands.run(QStringLiteral("import.watch"));
        REQUIRE(waitFor([&] { return !rested.isEmpty(); }));
        settle();
    }

    SourceFolder notes;
    std::unique_ptr<DropFolder> folder;
};

void chooseIn(QWidget& dialog, const QString& name, const QVariant& value)
{
    for (auto* field : dialog.findChildren<ChoiceField*>())
        if (field->accessibleName() == name) {
            field->setFocus();
            for (int i = 0; i < field->count() && field->currentData() != value; ++i)
                QTest::keyClick(field, Qt::Key_Down);
            REQUIRE(field->currentData() == value);
        }
}

QLineEdit* pathIn(QWidget& dialog)
{
    for (auto* line : dialog.findChildren<QLineEdit*>())
        if (!line->accessibleName().isEmpty() && line->isVisible())
            return line;
    return nullptr;
}

// The button that does what the dialog is for; Enter is Close once that has the keyboard.
QPushButton* primaryIn(QWidget& dialog)
{
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (QStringList{QStringLiteral("Export"), QStringLiteral("Replace"), QStringLiteral("Import")}
                .contains(button->text()))
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("everything, the journal or a table goes out from the dialog, by keyboard", "[transfer]")
{
    Bench bench;
    bench.fill([](Workspace& workspace) {
        REQUIRE(
            workspace.perform({QStringLiteral("add"), Kind::Entry, 1}, [](Writer& writer) -> Result<void> {
                Entry entry;
                entry.date = QDate(2024, 3, 5);
                entry.text = QStringLiteral("x");
                const auto id = writer.add(entry);
                return id ? Result<void>() : id.error();
            }));
        Meeting meeting;
        meeting.relationship = test::putMentee(workspace, QStringLiteral("Anna"));
        meeting.date = QDate(2024, 3, 7);
        meeting.privateNotes = QStringLiteral("quagmire");
        test::put(workspace, meeting);
        meeting.state = MeetingState::Held;
        test::put(workspace, meeting);
    });
    bench.start();
    const SourceFolder target;
    QPointer<ExportDialog> dialog = new ExportDialog(bench.context(), &bench.window);
    dialog->open();
    QApplication::setActiveWindow(dialog);
    const auto exportAs = [&](const char* format, const QString& name) {
        chooseIn(*dialog, QStringLiteral("Format"), QLatin1StringView(format).toString());
        QLineEdit* path = pathIn(*dialog);
        REQUIRE(path);
        path->setFocus();
        path->selectAll();
        QTest::keyClicks(path, target.path(name));
        QTest::keyClick(path, Qt::Key_Return);
        bench.settle();
        CHECK(QFileInfo::exists(target.path(name)));
    };
    exportAs("json", QStringLiteral("all.json"));
    CHECK(bench.told.last().contains(QStringLiteral("all.json")));
    exportAs("markdown", QStringLiteral("journal"));
    CHECK(QFileInfo::exists(target.path(QStringLiteral("journal/2024-03-05.md"))));
    exportAs("csv", QStringLiteral("people.csv"));
    for (const auto* choice : dialog->findChildren<QComboBox*>())
        if (choice->accessibleName() == u"Of what")
            CHECK(choice->currentText() == u"People"); // a table is of many

    exportAs("ics", QStringLiteral("all.ics"));
    QFile calendar(target.path(QStringLiteral("all.ics")));
    REQUIRE(calendar.open(QIODevice::ReadOnly));
    const QByteArray events = calendar.readAll();
    CHECK(events.count("BEGIN:VEVENT") == 1); // what is planned
    CHECK(events.contains("Anna"));
    CHECK_FALSE(events.contains("quagmire"));

    // A file that is there is replaced only by a button that says so.
    CHECK(primaryIn(*dialog)->text() == QStringLiteral("Replace"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(waitFor([&] { return !dialog; }));
}

TEST_CASE("an export that cannot be says why, and leaves the dialog as it was", "[transfer]")
{
    Bench bench;
    bench.start();
    auto* dialog = new ExportDialog(bench.context(), &bench.window);
    dialog->open();
    QLineEdit* path = pathIn(*dialog);
    path->setText(QStringLiteral("/no such folder/x.json"));
    primaryIn(*dialog)->click();
    bench.settle();
    bool said = false;
    for (const auto* label : dialog->findChildren<QLabel*>())
        said = said || label->text().contains(QStringLiteral("cannot be written"));
    CHECK(said);
    CHECK(primaryIn(*dialog)->isEnabled());
}

TEST_CASE("how far apart meetings are by default is set, and kept in bounds", "[settings]")
{
    Bench bench;
    bench.start();
    CHECK(usualDays(bench.context()) == 14);
    NumberField* field = nullptr;
    for (auto* each : bench.window.findChildren<NumberField*>())
        if (each->accessibleName().startsWith(u"Days from one meeting"))
            field = each;
    REQUIRE(field);
    const auto set = [&](const QString& days) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, days);
        QTest::keyClick(field, Qt::Key_Return);
    };
    set(QStringLiteral("21"));
    CHECK(usualDays(bench.context()) == 21);
    set(QStringLiteral("0")); // refused
    CHECK(usualDays(bench.context()) == 21);
    CHECK(bench.settings.value(QStringLiteral("meetings/usualDays")).toInt() == 21);
}

TEST_CASE("a folder of notes comes in from the dialog after a dry run", "[transfer]")
{
    Bench bench;
    bench.start();
    bench.notes.write(QStringLiteral("2024-03-05.md"), "one");
    bench.notes.write(QStringLiteral("2024-03-06.md"), "two");
    auto* dialog = new ImportDialog(bench.context(), &bench.window);
    dialog->open();
    dialog->setSource(bench.notes.path());
    REQUIRE(waitFor([&] { return primaryIn(*dialog)->isEnabled(); }));
    CHECK(bench.entries() == 0);
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(bench.comesTo(2));
}

TEST_CASE("a dialog that is closed during its dry run leaves nothing running into it", "[transfer]")
{
    Bench bench;
    bench.start();
    for (int i = 0; i < 50; ++i)
        bench.notes.write(QString::number(i) + QStringLiteral(".md"), "x");
    for (int round = 0; round < 5; ++round) {
        QPointer<ImportDialog> dialog = new ImportDialog(bench.context(), &bench.window);
        dialog->open();
        dialog->setSource(bench.notes.path());
        dialog->reject();
        CHECK(waitFor([&] { return !dialog; }));
    }
    bench.settle();
    CHECK(bench.entries() == 0);
}

TEST_CASE("notes put into the watched folder become entries, one step of undo for each time", "[transfer]")
{
    Bench bench;
    bench.notes.write(QStringLiteral("2024-03-05.md"), "one");
    bench.watch();
    CHECK(bench.comesTo(1));
    REQUIRE(waitFor([&] { return !bench.told.isEmpty(); }));
    CHECK(bench.told.last().contains(QStringLiteral("came in")));

    QDir(bench.notes.path()).mkdir(QStringLiteral("sub"));
    bench.notes.write(QStringLiteral("sub/2024-03-06.md"), "two");
    CHECK(bench.comesTo(2));

    bench.notes.write(QStringLiteral("2024-03-05.md"), "one, and more");
    CHECK(waitFor([&] {
        return bench.read([](Workspace& workspace) {
            return workspace.select<Entry>("order by id").value(0).text == QStringLiteral("one, and more");
        });
    }));
    bench.courier.undo();
    bench.courier.undo();
    CHECK(bench.comesTo(1));
    bench.lookAnew();
    CHECK(bench.entries() == 1);
}

TEST_CASE("a watched folder is none's by default, and can be left again", "[transfer]")
{
    Bench bench;
    bench.folder = std::make_unique<DropFolder>(bench.context(), &bench.window, stillness);
    bench.start();
    CHECK_FALSE(bench.folder->isOn());
    setWatchedFolder(bench.settings, bench.sandbox.path(), bench.notes.path());
    CHECK(watchedFolder(bench.settings, QStringLiteral("/another.telemaco")).isEmpty());
    bench.commands.run(QStringLiteral("import.watch"));
    CHECK(bench.folder->isOn());
    setWatchedFolder(bench.settings, bench.sandbox.path(), {});
    bench.commands.run(QStringLiteral("import.watch"));
    CHECK_FALSE(bench.folder->isOn());
}
