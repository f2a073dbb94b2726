#include <catch2/catch.hpp>

#include "core/insight/check.h"

#include "core/domain/field.h"
#include "core/search/indexcheck.h"
#include "core/search/searchcursor.h"
#include "core/store/backup.h"
#include "tests/support/sandbox.h"

#include <QDir>
#include <QtEndian>

using namespace telemaco;
using test::Sandbox;

static void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

// Opens the file and expects to be refused, with the file untouched and no lock left behind.
static void refuses(Sandbox& sandbox, ErrorCode code, Database::Access access = Database::Access::Write)
{
    const QByteArray before = sandbox.bytes();
    const auto opened = sandbox.tryOpen(access);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == code);
    CHECK(opened.error().file == sandbox.path());
    CHECK(sandbox.bytes() == before);
    CHECK_FALSE(QFile::exists(sandbox.path(QStringLiteral("w.telemaco-journal"))));
}

TEST_CASE("a file that is not a workspace is refused and left as it is", "[file]")
{
    Sandbox sandbox;
    SECTION("text")
    {
        writeFile(sandbox.path(), QByteArray(5000, 'x'));
        refuses(sandbox, ErrorCode::NotAWorkspace);
    }
    SECTION("short text")
    {
        writeFile(sandbox.path(), "hello");
        refuses(sandbox, ErrorCode::NotAWorkspace);
    }
    SECTION("another program's database")
    {
        {
            auto database = Database::open(sandbox.path(), Database::Access::Write);
            REQUIRE(database);
            REQUIRE((*database)->runScript("create table t(x)"));
        }
        refuses(sandbox, ErrorCode::NotAWorkspace);
        refuses(sandbox, ErrorCode::NotAWorkspace, Database::Access::Read);
    }
    SECTION("a folder")
    {
        REQUIRE(QDir().mkpath(sandbox.path()));
        const auto opened = sandbox.tryOpen();
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::CannotRead);
    }
}

TEST_CASE("a newer, a truncated and a scrambled workspace are refused and left as they are", "[file]")
{
    Sandbox sandbox;
    sandbox.open();
    QByteArray bytes = sandbox.bytes();
    REQUIRE(bytes.size() > 8192);
    SECTION("newer")
    {
        qToBigEndian<quint32>(900, bytes.data() + 60);
        writeFile(sandbox.path(), bytes);
        refuses(sandbox, ErrorCode::NewerVersion);
        refuses(sandbox, ErrorCode::NewerVersion, Database::Access::Read);
    }
    SECTION("of no version")
    {
        qToBigEndian<quint32>(0, bytes.data() + 60);
        writeFile(sandbox.path(), bytes);
        refuses(sandbox, ErrorCode::Damaged);
        refuses(sandbox, ErrorCode::Damaged, Database::Access::Read);
    }
    SECTION("truncated")
    {
        writeFile(sandbox.path(), bytes.left(bytes.size() - 1));
        refuses(sandbox, ErrorCode::Damaged);
        refuses(sandbox, ErrorCode::Damaged, Database::Access::Read);
    }
    SECTION("its list of tables overwritten")
    {
        bytes.replace(100, 3000, QByteArray(3000, '\xff'));
        writeFile(sandbox.path(), bytes);
        refuses(sandbox, ErrorCode::Damaged);
    }
}

TEST_CASE("where there is no file only a writer that may make one makes one", "[file]")
{
    Sandbox sandbox;
    const auto without = sandbox.tryOpen(Database::Access::Write, false);
    REQUIRE_FALSE(without);
    CHECK(without.error().code == ErrorCode::NotFound);
    const auto reading = sandbox.tryOpen(Database::Access::Read);
    REQUIRE_FALSE(reading);
    CHECK(reading.error().code == ErrorCode::NotFound);
    const auto nowhere
        = sandbox.tryOpen(Database::Access::Write, true, QStringLiteral("no/folder/w.telemaco"));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == ErrorCode::CannotCreate);
    CHECK_FALSE(QFile::exists(sandbox.path()));
}

TEST_CASE("one writer at a time, readers beside it", "[file]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    refuses(sandbox, ErrorCode::Locked);
    const auto reader = sandbox.tryOpen(Database::Access::Read);
    REQUIRE(reader);
    CHECK((*reader)->me().id == workspace->me().id);
    const auto refused = (*reader)->perform({QStringLiteral("add")}, [](Writer& writer) -> Result<void> {
        Person person;
        person.name = QStringLiteral("Anna");
        TELEMACO_TRY(writer.add(person));
        return {};
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ReadOnly);
}

// The version after the newest that this program knows.
static const int next = FileOptions{}.migrations.last().version + 1;

static FileOptions withMigrations(const Sandbox& sandbox, QList<Migration> more)
{
    FileOptions options{sandbox.path()};
    options.create = true;
    options.migrations += more;
    return options;
}

TEST_CASE("migrations run one a transaction, after a copy", "[file]")
{
    Sandbox sandbox;
    sandbox.open();
    const QByteArray before = sandbox.bytes();
    const QString folder = QFileInfo(sandbox.path()).path();
    const auto copies = [&] { return backupsOf(sandbox.path(), {folder, {}}); };
    SECTION("applied once, repeated without effect")
    {
        const auto options = withMigrations(sandbox, {{next, "create table later(x integer) strict"}});
        REQUIRE(WorkspaceFile::open(options));
        CHECK(copies().size() == 1);
        const auto again = WorkspaceFile::open(options);
        REQUIRE(again);
        CHECK((*again)->database().first("pragma user_version")->toInt() == next);
        CHECK(copies().size() == 1);
    }
    SECTION("one that fails in the middle leaves the version before it")
    {
        const auto options = withMigrations(sandbox,
            {{next, "create table later(x integer) strict"},
                {next + 1, "create table half(x); this is no sql"}});
        CHECK_FALSE(WorkspaceFile::open(options));
        FileOptions two = withMigrations(sandbox, {{next, "select 1"}});
        const auto opened = WorkspaceFile::open(two);
        REQUIRE(opened);
        CHECK((*opened)->database().first("pragma user_version")->toInt() == next);
        CHECK((*opened)->database().first("select count(*) from later"));
        CHECK_FALSE((*opened)->database().first("select count(*) from half"));
    }
    SECTION("the copy is the file as it was")
    {
        REQUIRE(WorkspaceFile::open(withMigrations(sandbox, {{next, "delete from person"}})));
        CHECK(copies().value(0).kind == BackupKind::BeforeMigration);
        CHECK(checkBackup(copies().value(0).path));
        FileOptions copy{copies().value(0).path};
        copy.access = Database::Access::Read;
        const auto opened = WorkspaceFile::open(copy);
        REQUIRE(opened);
        CHECK((*opened)->database().first("select count(*) from person")->toInt() == 1);
    }
}

TEST_CASE("a file of the first form comes along with all that is in it", "[file]")
{
    Sandbox sandbox;
    {
        FileOptions first{sandbox.path()};
        first.create = true;
        first.migrations = {builtInMigrations().first()};
        const auto made = WorkspaceFile::open(first);
        REQUIRE(made);
        Database& database = (*made)->database();
        REQUIRE(database.runScript("pragma page_size = 4096; vacuum"));
        for (int i = 0; i < 300; ++i)
            REQUIRE(database.run("insert into entry (uuid, date, zone, instant, title, text, mood) "
                                 "values (randomblob(16), '2026-01-01', '', 1767268800000, '', ?, '')",
                {QStringLiteral("the king %1").arg(i)}));
        REQUIRE(database.runScript(
            "insert into tally (kind, count) values (9, 300);"
            "insert into word_index (rowid, tokens) values (1767268800000, 'the king =entry');"
            "insert into indexed (key, kind, item) values (1767268800000, 9, 1);"
            "insert into device (id, uuid) values (1, zeroblob(16));"
            "insert into operation values (1, 500, 700, 1, null, 'import', 'import', null, 300,"
            " null, null, 1, 0), (2, 900, 900, 1, x'00112233445566778899aabbccddeeff',"
            " 'window', 'write', 9, 1, null, 1, 1, 0);"
            "insert into change values (2, 1, 2, 9, zeroblob(16), 'text', 0, 1, '')"));
    }
    const auto workspace = sandbox.open();
    CHECK(SearchCursor(workspace->store(), parseQuery(QStringLiteral("kin"), {})).count() == 300);
    CHECK(checkIndex(workspace->store()).isEmpty());
    CHECK(
        workspace->database().first("select text from entry where id = 300")->toString() == u"the king 299");
    CHECK(workspace->database().first("pragma page_size")->toInt() == 8192);
    const auto import = workspace->log().operation(1);
    REQUIRE(import);
    CHECK(import->lastAt == 700);
    CHECK(import->author.isNull());
    CHECK(import->via == u"import");
    CHECK(import->name == OperationName{QStringLiteral("import"), {}, 300});
    const auto typing = workspace->log().operation(2);
    REQUIRE(typing);
    CHECK(typing->lastAt == 900);
    CHECK(typing->author == QUuid(QStringLiteral("{00112233-4455-6677-8899-aabbccddeeff}")));
    CHECK(typing->name == OperationName{QStringLiteral("write"), Kind::Entry, 1});
    CHECK(workspace->log().rows(2, 10).size() == 1);
}

TEST_CASE("a new workspace that cannot be made whole leaves nothing behind", "[file]")
{
    Sandbox sandbox;
    CHECK_FALSE(WorkspaceFile::open(withMigrations(sandbox, {{next, "no sql"}})));
    CHECK_FALSE(QFile::exists(sandbox.path()));
}

TEST_CASE("every table has the columns of its field list, in order", "[file]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    for (Kind kind : allKinds()) {
        QStringList columns;
        Rows rows = workspace->database().query(
            QByteArray("select name from pragma_table_info('") + entityType(kind).table + "')");
        while (rows.next())
            columns += rows.text(0);
        QStringList expected{QStringLiteral("id"), QStringLiteral("uuid")};
        for (const Field& field : entityType(kind).fields)
            expected += QString::fromLatin1(field.name);
        CAPTURE(entityType(kind).table);
        CHECK(columns == expected);
    }
}

TEST_CASE("opening takes the pragmas that keep a word safe", "[file]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto pragma = [&](const char* name) {
        return workspace->database().first(QByteArray("pragma ") + name).value_or(QVariant()).toString();
    };
    CHECK(pragma("journal_mode") == u"delete");
    CHECK(pragma("synchronous") == u"3");
    CHECK(pragma("foreign_keys") == u"1");
    CHECK(pragma("trusted_schema") == u"0");
    CHECK(pragma("cell_size_check") == u"1");
    CHECK(pragma("mmap_size") == u"0");
    CHECK(pragma("temp_store") == u"2");
    CHECK_FALSE(workspace->database().run("delete from word_index_data")); // defensive
}

TEST_CASE("a workspace whose making was killed is made anew", "[file]")
{
    Sandbox sandbox;
    sandbox.open();
    // The journal of a first transaction: magic, no page yet, a nonce, a file that was empty.
    QByteArray journal = QByteArray::fromHex("d9d505f920a163d7"
                                             "00000000"
                                             "00000000"
                                             "00000000"
                                             "00000200"
                                             "00001000");
    journal.resize(512, '\0');
    const QString path = sandbox.path();
    writeFile(path, sandbox.bytes().left(8192).replace(68, 4, QByteArray(4, '\0')));
    refuses(sandbox, ErrorCode::NotAWorkspace);
    writeFile(path + QStringLiteral("-journal"), journal);
    const auto opened = sandbox.tryOpen();
    REQUIRE(opened);
    CHECK((*opened)->isNew());
    CHECK((*opened)->me().id);
}

// Runs a transaction and leaves its journal behind, as a kill just before the end does.
static void killAtCommit(const QString& path, const QByteArray& script)
{
    const QString journal = path + QStringLiteral("-journal");
    QByteArray bytes;
    {
        auto database = Database::open(path, Database::Access::Write);
        REQUIRE(database);
        (*database)->runScript("pragma synchronous = off"); // the journal is whole without a sync
        REQUIRE((*database)->begin());
        REQUIRE((*database)->runScript(script));
        QFile file(journal);
        REQUIRE(file.open(QIODevice::ReadOnly));
        bytes = file.readAll();
        REQUIRE((*database)->commit());
    }
    REQUIRE(bytes.size() > 512);
    writeFile(journal, bytes);
}

TEST_CASE("a migration that was killed is done again, not taken for done", "[file]")
{
    Sandbox sandbox;
    sandbox.open();
    const auto options = withMigrations(sandbox, {{next, "create table later(x integer) strict"}});
    killAtCommit(sandbox.path(),
        options.migrations.last().script + "; pragma user_version = " + QByteArray::number(next));
    const auto opened = WorkspaceFile::open(options);
    REQUIRE(opened);
    CHECK((*opened)->database().first("pragma user_version")->toInt() == next);
    CHECK((*opened)->database().first("select count(*) from later"));
}

TEST_CASE("another program's journal is left to that program", "[file]")
{
    Sandbox sandbox;
    const QString journal = QStringLiteral("w.telemaco-journal");
    {
        auto database = Database::open(sandbox.path(), Database::Access::Write);
        REQUIRE(database);
        REQUIRE((*database)->runScript("create table t(x); insert into t values (zeroblob(9000))"));
    }
    ErrorCode code = ErrorCode::NotAWorkspace;
    SECTION("a database without a name")
    {
        killAtCommit(sandbox.path(), "update t set x = randomblob(9000)");
    }
    SECTION("a newer workspace")
    {
        killAtCommit(sandbox.path(),
            "update t set x = randomblob(9000); pragma user_version = 900; pragma application_id = "
                + QByteArray::number(workspaceApplicationId));
        code = ErrorCode::NewerVersion;
    }
    const QByteArray before = sandbox.bytes();
    const QByteArray journalBefore = sandbox.bytes(journal);
    for (const auto access : {Database::Access::Read, Database::Access::Write}) {
        const auto opened = sandbox.tryOpen(access);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == code);
        CHECK(sandbox.bytes() == before);
        CHECK(sandbox.bytes(journal) == journalBefore);
    }
}

TEST_CASE("a lock file that names nobody, left by a kill, locks nobody out", "[file]")
{
    Sandbox sandbox;
    sandbox.open();
    const QString lock = sandbox.path(QStringLiteral("w.telemaco.lock"));
    writeFile(lock, {});
    CHECK(sandbox.tryOpen());
    CHECK_FALSE(QFile::exists(lock));
}

TEST_CASE("a workspace that was killed between two migrations is whole when it is opened again", "[file]")
{
    Sandbox sandbox;
    FileOptions first{sandbox.path()};
    first.create = true;
    first.migrations = {FileOptions{}.migrations.first()};
    REQUIRE(WorkspaceFile::open(first));
    const auto workspace = sandbox.open();
    const auto report = checkWorkspace(*workspace);
    REQUIRE(report);
    CHECK(report->sound());
    CHECK(workspace->me().me);
}
