#include <catch2/catch.hpp>

#include "core/insight/check.h"
#include "core/interop/importer.h"
#include "core/interop/jsonexporter.h"
#include "core/store/restore.h"
#include "tests/support/people.h"
#include "tests/support/sandbox.h"

#include <QDir>
#include <QProcess>

using namespace telemaco;
using test::putPerson;
using test::Sandbox;

namespace {

// Some megabytes, so that a copy takes many slices.
void addMuch(Workspace& workspace)
{
    REQUIRE(workspace.perform({QStringLiteral("add"), Kind::Person, 400}, [](Writer& writer) -> Result<void> {
        for (int i = 0; i < 400; ++i) {
            Person person;
            person.name = QStringLiteral("Person %1").arg(i);
            person.biography = QString(8000, u'x') + QString::number(i);
            TELEMACO_TRY(writer.add(person));
        }
        return {};
    }));
}

struct Bench : Sandbox {
    Bench()
    {
        QDir().mkpath(folder);
        QDir().mkpath(spare);
    }
    BackupRequest request(BackupKind kind = BackupKind::ByHand)
    {
        return {{folder, spare}, path(), kind, &clock};
    }
    RestoreRequest restore(const QString& backup) { return {path(), backup, {folder, spare}, &clock}; }
    QList<Backup> backups() const { return backupsOf(path(), {folder, spare}); }
    QStringList filesIn(const QString& there) const
    {
        return QDir(backupPlace(there, path())).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QByteArray exported(const QString& file)
    {
        FakeFile out{path(QStringLiteral("export.json"))};
        const auto opened = tryOpen(Database::Access::Read, false, file);
        REQUIRE(opened);
        REQUIRE(exportJson(**opened, out.path));
        return bytes(QStringLiteral("export.json"));
    }
    struct FakeFile {
        QString path;
        ~FakeFile() { QFile::remove(path); }
    };

    QString folder = path(QStringLiteral("backups"));
    QString spare = path(QStringLiteral("spare"));
};

void scramble(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    const char before = file.peek(1).at(0);
    REQUIRE(file.write(QByteArray(1, static_cast<char>(before ^ 1))) == 1);
}

QStringList names(const Workspace& workspace)
{
    QStringList names;
    for (const Person& person : workspace.select<Person>("where me = 0 order by id"))
        names += person.name;
    return names;
}

} // namespace

TEST_CASE("a backup is the workspace, for its owner alone, with a checksum that sha256sum reads", "[backup]")
{
    Bench bench;
    const auto workspace = bench.open();
    putPerson(*workspace, QStringLiteral("Anna"));
    bench.clock.set({2026, 11, 26}, QTime(8, 12));
    const auto made = backUp(workspace->database(), bench.request());
    REQUIRE(made);
    CHECK(made->name() == u"2026-11-26_071200Z_by-hand");
    CHECK(bench.backups() == QList<Backup>{*made});
    CHECK(made->bytes == QFileInfo(made->path).size());
    CHECK(bench.filesIn(bench.folder).size() == 2);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    CHECK(QFile::permissions(made->path) == owner);
    CHECK(QFile::permissions(checksumPath(made->path)) == owner);
    CHECK(checkBackup(made->path));
    QProcess sum;
    sum.setWorkingDirectory(QFileInfo(made->path).path());
    sum.start(QStringLiteral("sha256sum"), {QStringLiteral("-c"), checksumPath(made->path)});
    REQUIRE(sum.waitForFinished());
    CHECK(sum.exitCode() == 0);
    CHECK(bench.exported(QStringLiteral("w.telemaco"))
        == bench.exported(QDir(QFileInfo(bench.path()).path()).relativeFilePath(made->path)));
    const auto second = backUp(workspace->database(), bench.request());
    REQUIRE(second);
    CHECK(second->name() == u"2026-11-26_071200Z_by-hand-2");
    CHECK(bench.backups().size() == 2);
}

TEST_CASE("what is saved during a backup is in it, and does not start it again", "[backup]")
{
    Bench bench;
    const auto workspace = bench.open();
    addMuch(*workspace);
    const auto copy = BackupCopy::begin(workspace->database(), bench.request());
    REQUIRE(copy);
    int slices = 0;
    double before = 0;
    for (bool more = true; more; ++slices) {
        const auto step = (*copy)->step();
        REQUIRE(step);
        more = *step;
        CHECK((*copy)->progress() >= before * 0.9); // the file grows, but the copy is never begun anew
        before = (*copy)->progress();
        if (more) {
            putPerson(*workspace, QStringLiteral("New %1").arg(slices));
            const auto old
                = workspace->find(workspace->select<Person>("where name = 'Person 3'").value(0).uuid);
            if (old)
                REQUIRE(workspace->type(*old, "biography", QString(9000, u'y')));
        }
        REQUIRE(slices < 1000);
    }
    const QByteArray atTheEnd = bench.exported(QStringLiteral("w.telemaco"));
    putPerson(*workspace, QStringLiteral("Too late"));
    const auto made = (*copy)->seal();
    REQUIRE(made);
    const QString name = QDir(QFileInfo(bench.path()).path()).relativeFilePath(made->path);
    CHECK(bench.exported(name) == atTheEnd);
    const auto opened = bench.tryOpen(Database::Access::Read, false, name);
    REQUIRE(opened);
    CHECK(checkWorkspace(**opened)->sound());
}

TEST_CASE("a backup that is dropped, cancelled or whose workspace is closed leaves nothing", "[backup]")
{
    Bench bench;
    auto workspace = bench.open();
    addMuch(*workspace);
    {
        BackupRequest request = bench.request();
        request.sliceMilliseconds = 0; // so that one step is not all of it, however quick the machine
        auto copy = BackupCopy::begin(workspace->database(), request);
        REQUIRE(copy);
        REQUIRE((*copy)->step());
        SECTION("dropped") { }
        SECTION("closed")
        {
            workspace.reset();
            const auto step = (*copy)->step();
            REQUIRE_FALSE(step);
            CHECK(step.error().code == ErrorCode::Cancelled);
            CHECK_FALSE((*copy)->seal());
        }
        SECTION("cancelled while it is checked")
        {
            while (*(*copy)->step()) { }
            const auto sealed = (*copy)->seal([](double) { return false; });
            REQUIRE_FALSE(sealed);
            CHECK(sealed.error().code == ErrorCode::Cancelled);
        }
    }
    CHECK(bench.filesIn(bench.folder).isEmpty());
    CHECK(bench.backups().isEmpty());
}

TEST_CASE(
    "a folder that is not there takes no backup; where one must be another folder stands in", "[backup]")
{
    Bench bench;
    const auto workspace = bench.open();
    QDir().rmdir(bench.folder);
    const auto daily = backUp(workspace->database(), bench.request(BackupKind::Daily));
    REQUIRE_FALSE(daily);
    CHECK(daily.error().code == ErrorCode::NotFound);
    CHECK(daily.error().file == bench.folder);
    CHECK_FALSE(QFile::exists(bench.folder));
    const auto needed = backUp(workspace->database(), bench.request(BackupKind::BeforeRestore));
    REQUIRE(needed);
    CHECK(needed->path.startsWith(bench.spare));
}

TEST_CASE("a damaged workspace makes no backup and thins no older one", "[backup]")
{
    Bench bench;
    auto workspace = bench.open();
    addMuch(*workspace);
    REQUIRE(backUp(workspace->database(), bench.request(BackupKind::Daily)));
    workspace.reset();
    QByteArray bytes = bench.bytes();
    for (qsizetype page = 300; page < 340; ++page)
        bytes.replace(page * 4096, 200, QByteArray(200, '\xff'));
    QFile file(bench.path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    auto opened = bench.tryOpen(Database::Access::Read);
    REQUIRE(opened);
    const auto refused = backUp((*opened)->database(), bench.request(BackupKind::Daily));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Damaged);
    CHECK(bench.backups().size() == 1);
    CHECK(bench.filesIn(bench.folder).size() == 2);
}

TEST_CASE("a backup is restored: the state, its undo, and what was there before is kept", "[backup]")
{
    Bench bench;
    auto workspace = bench.open();
    putPerson(*workspace, QStringLiteral("Anna"));
    const auto kind = GENERATE(BackupKind::Daily, BackupKind::ByHand, BackupKind::BeforeImport);
    const auto made = backUp(workspace->database(), bench.request(kind));
    REQUIRE(made);
    putPerson(*workspace, QStringLiteral("Bruno"));
    const QByteArray later = bench.exported(QStringLiteral("w.telemaco"));

    const auto locked = restoreBackup(bench.restore(made->path));
    REQUIRE_FALSE(locked);
    CHECK(locked.error().code == ErrorCode::Locked);
    CHECK(names(*workspace).size() == 2);
    workspace.reset();

    const auto restored = restoreBackup(bench.restore(made->path));
    REQUIRE(restored);
    CHECK(bench.backups().size() == 2);
    CHECK(bench.backups().first().kind == BackupKind::BeforeRestore);
    CHECK(bench.backups().first().path == restored->before);
    const QDir root(QFileInfo(bench.path()).path());
    CHECK(bench.exported(root.relativeFilePath(made->path)) == bench.exported(QStringLiteral("w.telemaco")));
    workspace = bench.open();
    CHECK(names(*workspace) == QStringList{QStringLiteral("Anna")});
    REQUIRE(workspace->undo());
    CHECK(names(*workspace).isEmpty());
    workspace.reset();

    REQUIRE(restoreBackup(bench.restore(restored->before)));
    CHECK(bench.exported(QStringLiteral("w.telemaco")) == later);
    CHECK(root.entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("a damaged backup is refused by its checksum, and nothing is changed", "[backup]")
{
    Bench bench;
    auto workspace = bench.open();
    addMuch(*workspace);
    const auto made = backUp(workspace->database(), bench.request());
    REQUIRE(made);
    workspace.reset();
    const QByteArray before = bench.bytes();
    ErrorCode expected = ErrorCode::BadChecksum;
    SECTION("one bit") { scramble(made->path); }
    SECTION("cut short") { QFile::resize(made->path, made->bytes - 4096); }
    SECTION("no checksum where one should stand")
    {
        QFile sum(checksumPath(made->path));
        REQUIRE(sum.open(QIODevice::WriteOnly));
    }
    SECTION("without a checksum, by its structure")
    {
        QFile::remove(checksumPath(made->path));
        QFile::resize(made->path, made->bytes - 4096);
        expected = ErrorCode::Damaged;
    }
    SECTION("no workspace at all")
    {
        QFile::remove(checksumPath(made->path));
        QFile file(made->path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        expected = ErrorCode::NotAWorkspace;
    }
    const auto refused = restoreBackup(bench.restore(made->path));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == expected);
    CHECK(refused.error().file.startsWith(made->path));
    CHECK(bench.bytes() == before);
    CHECK(bench.backups().size() == 1);
}

TEST_CASE("a workspace that is lost or damaged is restored, and what is left of it kept beside", "[backup]")
{
    Bench bench;
    auto workspace = bench.open();
    putPerson(*workspace, QStringLiteral("Anna"));
    const auto made = backUp(workspace->database(), bench.request());
    REQUIRE(made);
    workspace.reset();
    const QDir root(QFileInfo(bench.path()).path());
    SECTION("lost")
    {
        QFile::remove(bench.path());
        CHECK(bench.backups().size() == 1);
        const auto restored = restoreBackup(bench.restore(made->path));
        REQUIRE(restored);
        CHECK(restored->before.isEmpty());
    }
    SECTION("damaged, with a journal that must not be played back")
    {
        QFile file(bench.path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("no longer a workspace");
        file.close();
        QFile journal(bench.path() + QStringLiteral("-journal"));
        REQUIRE(journal.open(QIODevice::WriteOnly));
        journal.write(QByteArray(5000, 'j'));
        journal.close();
        const auto restored = restoreBackup(bench.restore(made->path));
        REQUIRE(restored);
        CHECK(bench.bytes(root.relativeFilePath(restored->before)) == "no longer a workspace");
        CHECK_FALSE(journal.exists());
    }
    CHECK(names(*bench.open()) == QStringList{QStringLiteral("Anna")});
}

TEST_CASE(
    "a backup before a migration brings back what was there, and the newer file is kept beside", "[backup]")
{
    Bench bench;
    putPerson(*bench.open(), QStringLiteral("Anna"));
    const QByteArray before = bench.exported(QStringLiteral("w.telemaco"));
    FileOptions newer{bench.path()};
    newer.backupFolders = {bench.folder, bench.spare};
    newer.clock = &bench.clock;
    newer.migrations += {newer.migrations.last().version + 1, "delete from person"};
    REQUIRE(WorkspaceFile::open(newer));
    REQUIRE(bench.backups().size() == 1);
    CHECK(bench.backups().first().kind == BackupKind::BeforeMigration);
    CHECK_FALSE(bench.tryOpen()); // this program is the older one now
    const auto restored = restoreBackup(bench.restore(bench.backups().first().path));
    REQUIRE(restored);
    CHECK(QFile::exists(restored->before));
    CHECK(bench.exported(QStringLiteral("w.telemaco")) == before);
}

TEST_CASE("a restore that is cancelled leaves the workspace as it was", "[backup]")
{
    Bench bench;
    auto workspace = bench.open();
    addMuch(*workspace);
    const auto made = backUp(workspace->database(), bench.request());
    REQUIRE(made);
    workspace.reset();
    const QByteArray before = bench.bytes();
    const double until = GENERATE(0.0, 0.4, 0.7);
    const auto cancelled
        = restoreBackup(bench.restore(made->path), [until](double done) { return done < until; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK(bench.bytes() == before);
    CHECK(bench.tryOpen());
}

TEST_CASE("an import of many is preceded by a backup of who asks for one, and only once", "[backup]")
{
    Bench bench;
    const auto workspace = bench.open();
    QFile source(bench.path(QStringLiteral("j.txt")));
    REQUIRE(source.open(QIODevice::WriteOnly));
    for (int i = 0; i < 300; ++i)
        source.write(
            "[2026-01-01 10:00] Entry " + QByteArray::number(i) + ". " + QByteArray(900, 'w') + "\n\n");
    source.close();
    QList<int> asked;
    ImportRequest request{QStringLiteral("jrnl"), source.fileName()};
    request.beforeWriting = [&](int items) {
        asked += items;
        CHECK(workspace->store().count(Kind::Entry) == 0);
        REQUIRE(backUp(workspace->database(), bench.request(BackupKind::BeforeImport)));
    };
    REQUIRE(runImport(*workspace, request));
    CHECK(asked == QList<int>{300});
    REQUIRE(runImport(*workspace, request));
    CHECK(asked.size() == 1); // the second time nothing is new, and nothing is written
}
