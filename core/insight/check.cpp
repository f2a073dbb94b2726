#include "core/insight/check.h"

#include "core/base/reason.h"
#include "core/insight/indexstructure.h"
#include "core/search/indexcheck.h"

namespace telemaco {

static constexpr int attempts = 3; // while others write
static constexpr int pageSize = 200;

static void checkStructure(Database& database, CheckReport& report)
{
    Rows rows = database.query("pragma integrity_check(100)");
    while (rows.next())
        if (const QString found = rows.text(0); found != u"ok")
            report.add({Fault::Structure, {}, {}, Detail(found)});
}

static void checkForeignKeys(Database& database, CheckReport& report)
{
    Rows rows = database.query("pragma foreign_key_check");
    while (rows.next())
        report.add({Fault::Reference, kindFromName(rows.text(0)), {},
            {Reason::Row, rows.text(0), rows.text(1), rows.text(2)}});
}

// One end of all links, kind by kind: an index look-up a link.
static void checkLinkEnds(Database& database, const QByteArray& end, CheckReport& report)
{
    QByteArray known;
    for (Kind kind : allKinds()) {
        const QByteArray number = QByteArray::number(static_cast<int>(kind));
        known += (known.isEmpty() ? "" : ",") + number;
        Rows rows = database.query("select uuid from link where " + end + "_kind = " + number
            + " and not exists (select 1 from " + entityType(kind).table + " t where t.id = link." + end
            + "_item)");
        while (rows.next())
            report.add({Fault::Link, Kind::Link, QUuid::fromRfc4122(rows.value(0).toByteArray()),
                {Reason::EndMissing, QString::fromLatin1(end), kindName(kind)}});
    }
    Rows rows = database.query("select uuid from link where " + end + "_kind not in (" + known + ")");
    while (rows.next())
        report.add({Fault::Link, Kind::Link, QUuid::fromRfc4122(rows.value(0).toByteArray()),
            {Reason::EndOfNoKind, QString::fromLatin1(end)}});
}

static QUuid identityOf(const EntityStore& store, const Record& record)
{
    switch (record.kind) {
    case Kind::Tag: return tagUuid(fieldValue(record, "path").toString());
    case Kind::Link: {
        const Link link = fromRecord<Link>(record);
        return linkUuid(store.uuidOf(link.source()), store.uuidOf(link.target()), link.role);
    }
    case Kind::ImportSource: {
        const auto source = fromRecord<ImportSource>(record);
        const bool erased = source.item.isNull() && source.key == erasedSourceKey();
        return erased ? record.uuid : importSourceUuid(source.format, source.key);
    }
    default: return record.uuid;
    }
}

static void checkRecord(const EntityStore& store, const Record& record, CheckReport& report)
{
    if (const auto error = validate(record))
        report.add({Fault::Value, record.kind, record.uuid, {Reason::InField, error->field}});
    if (record.uuid.isNull() || identityOf(store, record) != record.uuid)
        report.add({Fault::Identity, record.kind, record.uuid, {}});
    if (const auto instant = instantOf(record);
        instant && fieldValue(record, "instant").toLongLong() != *instant)
        report.add({Fault::Value, record.kind, record.uuid, {Reason::InField, QStringLiteral("instant")}});
}

// Page by page, so that nobody who wants to write has to wait for the end.
static void checkKind(const EntityStore& store, Kind kind, CheckReport& report)
{
    qint64 after = 0;
    qint64 count = 0;
    for (;;) {
        const auto page = store.select(kind, "where id > ? order by id limit ?", {after, pageSize});
        for (const Record& record : page)
            checkRecord(store, record, report);
        count += page.size();
        if (page.size() < pageSize)
            break;
        after = page.last().id;
    }
    report.items += count;
    if (const qint64 kept = store.count(kind); kept != count)
        report.add(
            {Fault::Count, kind, {}, {Reason::Counted, QString::number(kept), QString::number(count)}});
}

static void checkIndexContent(EntityStore& store, CheckReport& report)
{
    for (const IndexProblem& problem : checkIndex(store)) {
        const bool known = !problem.uuid.isNull();
        report.add(
            {Fault::Index, known ? std::optional(problem.kind) : std::nullopt, problem.uuid, problem.detail});
    }
}

static CheckReport lookOver(const Workspace& workspace)
{
    CheckReport report;
    Database& database = workspace.database();
    checkStructure(database, report);
    if (!report.sound()) // nothing else can be trusted
        return report;
    checkForeignKeys(database, report);
    checkLinkEnds(database, "from", report);
    checkLinkEnds(database, "to", report);
    for (Kind kind : allKinds())
        checkKind(workspace.store(), kind, report);
    const auto mine = database.first("select count(*) from person where me = 1");
    if (mine.value_or(QVariant()).toInt() != 1)
        report.add({Fault::Me, Kind::Person, {}, Detail(mine.value_or(QVariant()).toString())});
    checkIndexStructure(database, report);
    if (!database.failed())
        checkIndexContent(workspace.store(), report);
    return report;
}

// Changes with every commit of anybody.
static qint64 versionOf(Database& database)
{
    return database.first("pragma data_version").value_or(QVariant()).toLongLong();
}

Result<CheckReport> checkWorkspace(const Workspace& workspace)
{
    Database& database = workspace.database();
    CheckReport report;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const qint64 before = versionOf(database);
        report = lookOver(workspace);
        if (auto error = database.takeError()) {
            if (error->code != ErrorCode::Damaged)
                return *error;
            report.add({Fault::Structure, {}, {}, error->detail});
        }
        if (report.sound() || versionOf(database) == before)
            break;
    }
    return report;
}

} // namespace telemaco
