// The log of a file from before it named items by their row numbers.
#include <catch2/catch.hpp>

#include "core/store/changelog.h"
#include "core/workspace/deleted.h"
#include "core/workspace/erasure.h"
#include "core/workspace/history.h"
#include "core/workspace/usecases.h"
#include "tests/support/randomhand.h"
#include "tests/support/sandbox.h"
#include "tests/support/seed.h"

#include <QCborMap>
#include <QCborValue>

using namespace telemaco;
using test::RandomHand;
using test::Sandbox;

static constexpr int version = 7;

static QByteArray script()
{
    for (const Migration& migration : builtInMigrations())
        if (migration.version == version)
            return migration.script;
    return {};
}

static QStringList rowsOfLog(Database& database)
{
    QStringList rows;
    Rows all = database.query("select operation, sequence, action, kind, item, field, position, length, "
                              "case action when 3 then null else before end, hex(uuid) from change "
                              "order by operation, sequence");
    while (all.next()) {
        QStringList row;
        for (int i = 0; i < 10; ++i)
            row += all.value(i).toString();
        rows += row.join(u'|');
    }
    return rows;
}

// A removal as it was kept then: the row number first.
static QByteArray withId(const QByteArray& packed, qint64 id)
{
    QCborMap map{{QStringLiteral("id"), id}};
    const QCborMap rest = QCborValue::fromCbor(packed).toMap();
    for (auto each = rest.constBegin(); each != rest.constEnd(); ++each)
        map.insert(each.key(), each.value());
    return map.toCborValue().toCbor();
}

// Takes the migration back: each row gets the UUID of its item.
static void makeOld(Database& database)
{
    QByteArray uuid = "coalesce(uuid";
    for (Kind kind : allKinds())
        uuid += ", (select t.uuid from " + QByteArray(entityType(kind).table)
            + " t where t.id = change.item and change.kind = " + QByteArray::number(static_cast<int>(kind))
            + ')';
    uuid += ", (select g.uuid from change g where g.kind = change.kind and g.item = change.item and g.action "
            "= 3))";
    REQUIRE(
        database.runScript("create table old (operation integer not null references operation(number), "
                           "sequence integer not null, action integer not null, kind integer not null, "
                           "entity blob not null, field text, position integer, length integer, before any, "
                           "primary key (operation, sequence)) strict, without rowid;"
                           "insert into old select operation, sequence, action, kind, "
            + uuid + ", field, position, length, before from change"));
    QList<QVariantList> removals;
    {
        Rows rows = database.query("select before, item, operation, sequence from change where action = 3");
        while (rows.next())
            removals += {withId(rows.value(0).toByteArray(), rows.integer(1)), rows.value(2), rows.value(3)};
    }
    for (const QVariantList& removal : removals)
        REQUIRE(database.run("update old set before = ? where operation = ? and sequence = ?", removal));
    REQUIRE(database.runScript("drop table change; alter table old rename to change;"));
}

TEST_CASE("the log of an older file names the same items by their rows", "[log]")
{
    const quint32 seed = test::chosenSeed();
    INFO("TELEMACO_SEED=" << seed);
    Sandbox sandbox;
    auto workspace = sandbox.open();
    RandomHand hand(*workspace, seed);
    for (int i = 0; i < 300; ++i) {
        hand.act();
        if (hand.below(5) == 0)
            (void)workspace->undo();
    }
    Database& database = workspace->database();
    const QStringList before = rowsOfLog(database);
    REQUIRE(before.size() > 100);
    makeOld(database);
    REQUIRE(database.runScript(script()));
    CHECK(rowsOfLog(database) == before);
    CHECK(database.first("pragma quick_check")->toString() == u"ok");
}

TEST_CASE("the row number of what was removed is read from its record, however long it is", "[log]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto entry = addEntry(*workspace, QStringLiteral("Gone"));
    REQUIRE(entry);
    REQUIRE(workspace->perform({QStringLiteral("remove")}, [&](Writer& writer) {
        return writer.remove({Kind::Entry, entry->value});
    }));
    Database& database = workspace->database();
    makeOld(database);
    const qint64 ids[] = {0, 1, 23, 24, 255, 256, 65'535, 65'536, 4'294'967'295, 4'294'967'296};
    const qint64 operation = workspace->log().newest()->number;
    int sequence = 1000;
    for (const qint64 id : ids)
        REQUIRE(database.run("insert into change values (?, ?, 3, 9, randomblob(16), null, null, null, ?)",
            {operation, sequence++,
                QCborMap{{QStringLiteral("id"), id}, {QStringLiteral("text"), QString()}}
                    .toCborValue()
                    .toCbor()}));
    REQUIRE(database.runScript(script()));
    Rows rows = database.query("select item from change where sequence >= 1000 order by sequence");
    for (const qint64 id : ids) {
        REQUIRE(rows.next());
        CHECK(rows.integer(0) == id);
    }
}

TEST_CASE("what is made again under its UUID is the same item, with all its history", "[log]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    Entry entry;
    entry.uuid = QUuid::createUuid();
    entry.date = QDate(2026, 1, 1);
    const auto add = [&](const QString& text) {
        entry.text = text;
        REQUIRE(workspace->perform({QStringLiteral("add")}, [&](Writer& writer) -> Result<void> {
            const auto added = writer.add(entry);
            TELEMACO_TRY(added);
            return {};
        }));
        return *workspace->find(entry.uuid);
    };
    const ItemRef first = add(QStringLiteral("First"));
    REQUIRE(
        workspace->perform({QStringLiteral("remove")}, [&](Writer& writer) { return writer.remove(first); }));
    CHECK(deletedItems(*workspace).items.size() == 1);
    CHECK(workspace->findEver(entry.uuid) == first);
    CHECK(add(QStringLiteral("Second")) == first);
    CHECK(deletedItems(*workspace).items.isEmpty());
    CHECK(historyOf(*workspace, entry.uuid).versions.size() == 3);
    REQUIRE(workspace->undo());
    CHECK(deletedItems(*workspace).items.size() == 1);
    CHECK(deletedItems(*workspace).items.first().record.ref() == first);
    REQUIRE(restoreDeleted(*workspace, entry.uuid));
    CHECK(fieldValue(*workspace->store().find(first), "text").toString() == u"Second");
}

TEST_CASE("a UUID that an item of another kind had makes an item of its own", "[log]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto add = [&](auto object, const QUuid& uuid) {
        object.uuid = uuid;
        REQUIRE(workspace->perform({QStringLiteral("add")}, [&](Writer& writer) -> Result<void> {
            const auto added = writer.add(object);
            TELEMACO_TRY(added);
            return {};
        }));
        return *workspace->find(uuid);
    };
    Person person;
    person.name = QStringLiteral("Anna");
    Entry entry;
    entry.date = QDate(2026, 1, 1);
    entry.text = QStringLiteral("Not to be lost");
    const QUuid uuid = QUuid::createUuid();
    const ItemRef gone = add(person, uuid);
    REQUIRE(
        workspace->perform({QStringLiteral("remove")}, [&](Writer& writer) { return writer.remove(gone); }));
    ItemRef stranger; // with the same number
    while (stranger.id < gone.id)
        stranger = add(entry, QUuid::createUuid());
    const ItemRef made = add(entry, uuid);
    CHECK(made.kind == Kind::Entry);
    CHECK(made.id > stranger.id);
    REQUIRE(eraseForGood(*workspace, {uuid}));
    CHECK(workspace->log().historyOf(stranger).size() == 1);
    CHECK(workspace->log().historyOf(made).isEmpty());
}
