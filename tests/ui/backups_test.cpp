// Backups in the window: by themselves, by hand, with trouble, and restored by keyboard.
#include <catch2/catch.hpp>

#include "core/insight/check.h"
#include "tests/support/sandbox.h"
#include "tests/support/told.h"
#include "tests/ui/program.h"
#include "tests/ui/waitfor.h"
#include "ui/data/backups.h"
#include "ui/widgets/rowlist.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>

using namespace telemaco;
using test::Program;
using test::Sandbox;
using test::waitFor;

namespace {

Workspace::Work adds(const QString& name, int size = 10)
{
    return [name, size](Writer& writer) -> Result<void> {
        Person person;
        person.name = name;
        person.biography = QString(size, u'x');
        TELEMACO_TRY(writer.add(person));
        return {};
    };
}

Workspace::Work addsMuch()
{
    return [](Writer& writer) -> Result<void> {
        for (int i = 0; i < 300; ++i)
            TELEMACO_TRY(adds(QStringLiteral("Person %1").arg(i), 20'000)(writer));
        return {};
    };
}

// A workspace that is open, and the backups of it, without a window.
struct Bench {
    explicit Bench(bool much = false)
    {
        {
            const auto workspace = sandbox.open();
            if (much)
                REQUIRE(workspace->perform({QStringLiteral("add"), Kind::Person}, addsMuch()));
        }
        QObject::connect(&courier, &Courier::opened, &context,
            [this](const QString& path, bool writable, bool) { backups.follow(path, writable); });
        WorkspaceOptions options;
        options.path = sandbox.path();
        options.clock = &sandbox.clock;
        courier.open(options, &context, [](const Result<QString>& opened) { REQUIRE(opened); });
        REQUIRE(waitFor([this] { return courier.isOpen(); }));
    }

    void write(const QString& name)
    {
        courier.write(&context, {QStringLiteral("add"), Kind::Person}, adds(name));
    }
    QList<Backup> list()
    {
        std::optional<QList<Backup>> answer;
        backups.list(&context, [&](const QList<Backup>& found) { answer = found; });
        REQUIRE(waitFor([&] { return answer.has_value(); }));
        return *answer;
    }
    // Everything that followed from what was asked is done.
    void settle()
    {
        for (int quiet = 0; quiet < 3; ++quiet) {
            (void)list();
            REQUIRE(waitFor([this] { return courier.isIdle() && !backups.isRunning(); }));
        }
    }
    void checkDue()
    {
        backups.checkDue();
        settle();
    }
    Result<Backup> make(BackupKind kind = BackupKind::ByHand)
    {
        std::optional<Result<Backup>> answer;
        backups.make(kind, &context, [&](const Result<Backup>& made) { answer = made; });
        REQUIRE(waitFor([&] { return answer.has_value(); }));
        return *answer;
    }

    Sandbox sandbox;
    QObject context;
    QSettings settings{sandbox.path(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Courier courier;
    Backups backups{courier, sandbox.clock, settings, sandbox.path(QStringLiteral("backups"))};
};

} // namespace

TEST_CASE("a backup is made once a day, where something has changed", "[backups]")
{
    Bench bench;
    bench.sandbox.clock.set({2026, 11, 26}, QTime(8, 12));
    bench.write(QStringLiteral("Anna"));
    bench.checkDue();
    REQUIRE(bench.list().size() == 1);
    CHECK(bench.list().first().kind == BackupKind::Daily);
    CHECK(bench.backups.last() == bench.sandbox.clock.now());
    bench.sandbox.clock.set({2026, 11, 26}, QTime(23, 59));
    bench.write(QStringLiteral("Bruno"));
    bench.checkDue();
    CHECK(bench.list().size() == 1);
    bench.sandbox.clock.set({2026, 11, 27}, QTime(0, 1));
    bench.checkDue();
    CHECK(bench.list().size() == 2);
    bench.sandbox.clock.set({2026, 11, 28});
    bench.checkDue();
    CHECK(bench.list().size() == 2); // nothing was written since
    bench.write(QStringLiteral("Carla"));
    SECTION("once a day also after a clock that ran ahead was set back")
    {
        bench.sandbox.clock.set({2027, 6, 1});
        bench.checkDue();
        bench.sandbox.clock.set({2026, 11, 29});
        bench.write(QStringLiteral("Dario"));
        bench.checkDue();
        const auto made = bench.list();
        REQUIRE(made.size() == 3); // that June only the last of November was kept
        CHECK(std::any_of(made.begin(), made.end(),
            [&](const Backup& backup) { return backup.at == bench.sandbox.clock.now(); }));
        bench.write(QStringLiteral("Elsa"));
        bench.checkDue();
        CHECK(bench.list() == made);
    }
    SECTION("not where the person wants none")
    {
        bench.backups.setDaily(false);
        bench.checkDue();
        CHECK(bench.list().size() == 2);
    }
    SECTION("not where the command line made one today")
    {
        const auto reader = bench.sandbox.tryOpen(Database::Access::Read, false);
        const auto made = backUp((*reader)->database(),
            {bench.backups.folders(), bench.sandbox.path(), BackupKind::ByHand, &bench.sandbox.clock});
        if (!made)
            FAIL(test::told(made.error()));
        bench.checkDue();
        CHECK(bench.list().first().kind == BackupKind::ByHand);
        CHECK(bench.list().size() == 3);
        CHECK(bench.backups.last() == bench.sandbox.clock.now());
    }
}

TEST_CASE("saving goes on during a backup, and what was saved is in it or not, but never half", "[backups]")
{
    Bench bench(true);
    std::optional<Result<Backup>> made;
    int saved = 0;
    QObject::connect(&bench.courier, &Courier::saved, &bench.context, [&] { saved += made ? 0 : 1; });
    int asked = 0;
    QObject::connect(&bench.backups, &Backups::changed, &bench.context, [&] {
        if (bench.backups.isRunning() && bench.backups.progress() < 0.7)
            bench.write(QStringLiteral("New %1").arg(++asked));
    });
    bench.backups.make(BackupKind::ByHand, &bench.context, [&](const Result<Backup>& done) { made = done; });
    REQUIRE(waitFor([&] { return made.has_value(); }));
    REQUIRE(*made);
    CHECK(saved > 0);
    bench.settle();
    const QDir root(QFileInfo(bench.sandbox.path()).path());
    const auto copy
        = bench.sandbox.tryOpen(Database::Access::Read, false, root.relativeFilePath((*made)->path));
    REQUIRE(copy);
    CHECK(checkWorkspace(**copy)->sound());
    CHECK((*copy)->store().count(Kind::Person) > 301);
}

TEST_CASE("a backup that is cancelled, or whose workspace is closed, leaves nothing", "[backups]")
{
    Bench bench(true);
    std::optional<Result<Backup>> made;
    bench.backups.make(BackupKind::ByHand, &bench.context, [&](const Result<Backup>& done) { made = done; });
    SECTION("cancelled at once") { bench.backups.cancel(); }
    SECTION("cancelled later")
    {
        REQUIRE(waitFor([&] { return bench.backups.progress() > 0; }));
        bench.backups.cancel();
    }
    SECTION("closed") { bench.courier.close(); }
    SECTION("asked for twice")
    {
        CHECK(bench.make().error().code == ErrorCode::Busy);
        bench.backups.cancel();
    }
    REQUIRE(waitFor([&] { return made.has_value(); }));
    REQUIRE_FALSE(*made);
    CHECK(made->error().code == ErrorCode::Cancelled);
    CHECK_FALSE(bench.backups.isRunning());
    CHECK_FALSE(bench.backups.trouble());
    CHECK(bench.list().isEmpty());
    const QString place = backupPlace(bench.sandbox.path(QStringLiteral("backups")), bench.sandbox.path());
    REQUIRE(waitFor([&] { return QDir(place).entryList(QDir::Files | QDir::Hidden).isEmpty(); }));
}

TEST_CASE("a folder that has gone is trouble until there is a backup", "[backups]")
{
    Bench bench;
    bench.write(QStringLiteral("Anna"));
    bench.checkDue();
    const auto last = bench.backups.last();
    const QString stick = bench.sandbox.path(QStringLiteral("stick"));
    bench.backups.setFolder(stick);
    bench.sandbox.clock.advance(24 * 3600'000LL);
    bench.write(QStringLiteral("Bruno"));
    bench.checkDue();
    REQUIRE(bench.backups.trouble());
    CHECK(bench.backups.trouble()->code == ErrorCode::NotFound);
    CHECK(bench.backups.trouble()->file == stick);
    CHECK(bench.backups.last() == last);
    QDir().mkpath(stick);
    bench.sandbox.clock.advance(2 * 3600'000LL);
    bench.checkDue();
    CHECK_FALSE(bench.backups.trouble());
    CHECK(bench.list().size() == 2); // in both folders
    CHECK(bench.list().first().path.startsWith(stick));
}

TEST_CASE("a large import of the window is preceded by a backup of its own kind", "[backups]")
{
    Bench bench;
    const auto made = bench.make(BackupKind::BeforeImport);
    REQUIRE(made);
    CHECK(bench.list().first().kind == BackupKind::BeforeImport);
}

TEST_CASE("in Settings a backup is made and restored by keyboard", "[backups]")
{
    Sandbox sandbox;
    {
        const auto workspace = sandbox.open();
        REQUIRE(workspace->perform({QStringLiteral("add"), Kind::Person}, adds(QStringLiteral("Anna"))));
    }
    {
        Program program(sandbox.path());
        program.window().go({QStringLiteral("settings"), {}, {}});
        program.tabTo(QStringLiteral("Back up now"));
        program.key(Qt::Key_Space);
        const auto list = [&] {
            return program.window().page()->findChild<QAbstractItemView*>(QStringLiteral("backups"));
        };
        REQUIRE(waitFor([&] { return list() && list()->model()->rowCount() == 1; }));
        const auto state = [&] {
            for (const QLabel* label : program.window().navigation().findChildren<QLabel*>())
                if (label->accessibleName() == u"State of the workspace")
                    return label->text();
            return QString();
        };
        REQUIRE(waitFor([&] { return state().startsWith(u"Saved · backup today "); }));

        program.tabTo(QStringLiteral("My name"));
        program.write(QStringLiteral("Olga"));
        program.key(Qt::Key_Return);
        program.tabTo(QStringLiteral("Backups that are there"));
        program.key(Qt::Key_Down);
        program.key(Qt::Key_Return);
        QMessageBox* box = nullptr;
        REQUIRE(waitFor([&] {
            box = program.window().findChild<QMessageBox*>();
            return box && box->isVisible();
        }));
        program.tabTo(QStringLiteral("Restore"));
        program.key(Qt::Key_Space);
        REQUIRE(waitFor(
            [&] { return program.page() == u"settings" && list() && list()->model()->rowCount() == 2; }));
    }
    const auto workspace = sandbox.open();
    CHECK(workspace->me().name.isEmpty());
    CHECK(workspace->undoName()->verb == u"add");
}

TEST_CASE("a copy is offered beside the workspace, with the day in its name", "[backups]")
{
    Sandbox sandbox;
    (void)sandbox.open();
    Program program(sandbox.path());
    program.window().commands().run(QStringLiteral("file.copy"));
    auto* dialog = program.window().findChild<QFileDialog*>();
    REQUIRE(dialog);
    const QString offered
        = sandbox.path(QStringLiteral("w %1.telemaco").arg(SystemClock().today().toString(Qt::ISODate)));
    CHECK(dialog->selectedFiles() == QStringList(offered));
    static_cast<QDialog*>(dialog)->accept();
    REQUIRE(waitFor([&] { return QFileInfo::exists(offered); }));
    program.settle();
}
