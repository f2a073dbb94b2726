#include "core/insight/indexstructure.h"

#include <sqlite3.h>

namespace telemaco {

// An empty blob reads as nothing, and none of these columns can be nothing.
static bool copyTable(Database& from, Database& to, const QByteArray& table, const QByteArrayList& columns)
{
    const QByteArray names = columns.join(", ");
    const QByteArray marks = QByteArrayList(columns.size(), "coalesce(?, x'')").join(", ");
    to.run("delete from " + table);
    Rows rows = from.query("select " + names + " from " + table);
    while (rows.next()) {
        QVariantList values;
        for (int i = 0; i < columns.size(); ++i)
            values += rows.value(i);
        if (!to.run("insert into " + table + " (" + names + ") values (" + marks + ")", values))
            return false;
    }
    return true;
}

static bool copyIndex(Database& from, Database& to)
{
    const auto definition = from.first("select sql from sqlite_schema where name = 'word_index'");
    if (!definition || !to.begin())
        return false;
    return to.run(definition->toString().toUtf8()) && copyTable(from, to, "word_index_data", {"id", "block"})
        && copyTable(from, to, "word_index_idx", {"segid", "term", "pgno"})
        && copyTable(from, to, "word_index_config", {"k", "v"}) && to.commit();
}

void checkIndexStructure(Database& database, CheckReport& report)
{
    const auto opened = Database::open(QString(), Database::Access::Write); // no name: temporary
    if (!opened)
        return report.add({Fault::SearchStructure, {}, {}, opened.error().detail});
    Database& copy = **opened;
    sqlite3_db_config(copy.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr); // or it could not be filled
    if (!copyIndex(database, copy)
        || !copy.run("insert into word_index(word_index) values ('integrity-check')")) {
        const auto error = copy.takeError();
        report.add({Fault::SearchStructure, {}, {}, error ? error->detail : Detail()});
    }
}

} // namespace telemaco
