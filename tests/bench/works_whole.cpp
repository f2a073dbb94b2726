// Work over the whole file that nobody waits for in the window: a backup with its verification, the
// check, and taking over a whole workspace from JSON.
#include "core/insight/check.h"
#include "core/interop/importer.h"
#include "core/interop/jsonexporter.h"
#include "core/search/itemwords.h"
#include "core/store/backupcopy.h"
#include "tests/bench/bare.h"
#include "tests/bench/works.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace telemaco::bench {

static void must(const char* work, bool done)
{
    if (!done)
        qFatal("%s failed", work);
}

// SQLite's own copy in one go, looked over and hashed.
static void bareBackup(const QString& from, const QString& path)
{
    {
        const BareFile source(from);
        const BareFile target(path);
        sqlite3_backup* copy = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
        must("backup", sqlite3_backup_step(copy, -1) == SQLITE_DONE);
        sqlite3_backup_finish(copy);
        BareStatement check(target.handle(), "pragma quick_check");
        must("quick_check", check.step());
    }
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    must("hash", file.open(QIODevice::ReadOnly) && hash.addData(&file));
}

void backingUp(Bench& bench)
{
    const SystemClock clock;
    const QString folder = bench.file(QStringLiteral("backups"));
    const QString bare = bench.file(QStringLiteral("bare-backup.telemaco"));
    Series ours, floor;
    {
        const auto workspace = bench.open(bench.path, clock);
        const BackupRequest request{{{}, folder}, bench.path, BackupKind::ByHand, &clock};
        ours.time([&] { must("backup", bool(backUp(workspace->database(), request))); });
    }
    floor.time([&] { bareBackup(bench.path, bare); });
    QDir(folder).removeRecursively();
    QFile::remove(bare);
    bench.report.add(QStringLiteral("backup"), bench.entries, ours, floor, 0);
}

void checking(Bench& bench)
{
    const SystemClock clock;
    Series ours, floor;
    {
        const auto workspace = bench.open(bench.path, clock);
        ours.time([&] {
            const auto report = checkWorkspace(*workspace);
            must("check", report && report->sound());
        });
    }
    floor.time([&] {
        const BareFile file(bench.path);
        BareStatement check(file.handle(), "pragma integrity_check");
        must("integrity_check", check.step());
    });
    bench.report.add(QStringLiteral("check"), bench.entries, ours, floor, 0);
}

namespace {

struct Words {
    qint64 key = 0;
    QByteArray tokens{};
};

} // namespace

static std::vector<Words> wordsIn(const Workspace& workspace, const BareFile& file)
{
    ItemWords words(workspace.store());
    std::vector<Words> all;
    BareStatement items(file.handle(), "select key, kind, item from indexed order by key");
    while (items.step()) {
        const ItemRef item{static_cast<Kind>(items.integer(1)), items.integer(2)};
        all.push_back({items.integer(0), words.joined(words.tokens(*workspace.store().find(item))).toUtf8()});
    }
    return all;
}

// All rows of all tables and all tokens, in one transaction.
static void bareCopy(const QString& from, const QString& path, const std::vector<Words>& words)
{
    const BareFile source(from);
    BareFile to(path);
    std::vector<QByteArray> tables;
    BareStatement schema(source.handle(),
        "select sql, name, type from sqlite_schema where sql is not null and name not like 'sqlite_%' "
        "and name not like 'word\\_index\\_%' escape '\\' order by type = 'table' desc, rowid");
    while (schema.step()) {
        to.run(schema.text(0).toByteArray());
        if (schema.text(2) == "table" && !schema.text(0).toByteArray().startsWith("CREATE VIRTUAL"))
            tables.push_back(schema.text(1).toByteArray());
    }
    to.run("pragma foreign_keys = off; attach '" + QFile::encodeName(from) + "' as source; begin immediate");
    for (const QByteArray& table : tables)
        to.run("insert or replace into main." + table + " select * from source." + table);
    BareStatement index(to.handle(), "insert into word_index (rowid, tokens) values (?, ?)");
    for (const Words& item : words)
        index.run({BareValue::of(item.key), BareValue::text(item.tokens)});
    to.run("commit");
}

void importingJson(Bench& bench)
{
    const SystemClock clock;
    const QString json = bench.file(QStringLiteral("whole.json"));
    const QString path = bench.file(QStringLiteral("whole.telemaco"));
    const QString bare = bench.file(QStringLiteral("bare-whole.telemaco"));
    must("export", bool(exportJson(*bench.open(bench.path, clock), json)));
    Series ours, floor;
    std::vector<Words> words;
    {
        const auto workspace = bench.open(path, clock);
        ImportRequest request;
        request.format = QStringLiteral("json");
        request.path = json;
        ours.time([&] { must("import", bool(runImport(*workspace, request))); });
        words = wordsIn(*workspace, BareFile(path));
    }
    floor.time([&] { bareCopy(path, bare, words); });
    for (const QString& file : {json, path, bare})
        QFile::remove(file);
    bench.report.add(QStringLiteral("import-json"), bench.entries, ours, floor, 0);
}

} // namespace telemaco::bench
