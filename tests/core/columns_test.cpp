#include <catch2/catch.hpp>

#include "core/domain/descriptions.h"
#include "tests/support/sandbox.h"

using namespace telemaco;
using test::Sandbox;

namespace {

struct Column {
    QString name{};
    QString type{};
    bool notNull = false;
};

QList<Column> columnsOf(Database& database, const QString& table)
{
    QList<Column> columns;
    Rows rows
        = database.query("select name, type, \"notnull\" from pragma_table_info(?) order by cid", {table});
    while (rows.next())
        columns += Column{rows.text(0), rows.text(1), rows.integer(2) != 0};
    return columns;
}

QString columnType(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Bool:
    case FieldType::Instant:
    case FieldType::Reference:
    case FieldType::KindOf:
    case FieldType::Item: return QStringLiteral("INTEGER");
    case FieldType::Real: return QStringLiteral("REAL");
    case FieldType::Uuid:
    case FieldType::Bytes: return QStringLiteral("BLOB");
    default: return QStringLiteral("TEXT");
    }
}

} // namespace

TEST_CASE("every table has the columns that its field list names, in order", "[columns]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    for (Kind kind : allKinds()) {
        const EntityType& type = entityType(kind);
        const auto columns = columnsOf(workspace->database(), QString::fromLatin1(type.table));
        INFO(type.table);
        REQUIRE(columns.size() == static_cast<qsizetype>(type.fields.size()) + 2);
        CHECK(columns[0].name == u"id");
        CHECK(columns[1].name == u"uuid");
        for (size_t i = 0; i < type.fields.size(); ++i) {
            const Column& column = columns[static_cast<qsizetype>(i) + 2];
            INFO(type.fields[i].name);
            CHECK(column.name == QLatin1StringView(type.fields[i].name));
            CHECK(column.type == columnType(type.fields[i].type));
            if (type.fields[i].required)
                CHECK(column.notNull);
        }
    }
}

TEST_CASE("every table of items belongs to a kind, and every reference has an index", "[columns]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    Database& database = workspace->database();
    QStringList tables;
    Rows rows
        = database.query("select distinct m.name from sqlite_schema m, pragma_table_info(m.name) c "
                         "where m.type = 'table' and c.name = 'uuid' and m.name not in ('device', 'change') order by m.name");
    while (rows.next())
        tables += rows.text(0);
    CHECK(tables.size() == static_cast<qsizetype>(allKinds().size()));
    for (Kind kind : allKinds())
        for (const Field& field : entityType(kind).fields) {
            if (field.type != FieldType::Reference)
                continue;
            INFO(entityType(kind).table << '.' << field.name);
            Rows steps = database.query(QByteArray("explain query plan select id from ")
                    + entityType(kind).table + " where " + field.name + " = ?",
                {1});
            REQUIRE(steps.next());
            CHECK(steps.text(3).startsWith(u"SEARCH"));
        }
}

TEST_CASE("every kind has a name of its own that finds it again", "[columns]")
{
    QStringList names;
    for (Kind kind : allKinds()) {
        CHECK(kindFromName(kindName(kind)) == kind);
        names += kindName(kind);
    }
    CHECK(names.removeDuplicates() == 0);
}
