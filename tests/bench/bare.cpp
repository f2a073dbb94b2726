#include "tests/bench/bare.h"

#include <QFile>

namespace telemaco::bench {

BareFile::BareFile(const QString& path)
{
    if (sqlite3_open(QFile::encodeName(path).constData(), &m_database) != SQLITE_OK)
        qFatal("cannot open %s", qPrintable(path));
    run("pragma journal_mode = delete; pragma synchronous = extra; pragma secure_delete = on;"
        "pragma foreign_keys = on; pragma temp_store = memory");
}

void BareFile::run(const QByteArray& script)
{
    if (sqlite3_exec(m_database, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", script.constData(), sqlite3_errmsg(m_database));
}

BareStatement::BareStatement(sqlite3* database, const QByteArray& sql)
    : m_database(database)
{
    if (sqlite3_prepare_v2(database, sql.constData(), -1, &m_statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database));
}

void BareStatement::bind(int place, const BareValue& value)
{
    const auto size = static_cast<int>(value.bytes.size());
    switch (value.type) {
    case BareValue::Null: sqlite3_bind_null(m_statement, place); break;
    case BareValue::Integer: sqlite3_bind_int64(m_statement, place, value.integer); break;
    case BareValue::Text:
        sqlite3_bind_text(m_statement, place, value.bytes.constData(), size, SQLITE_STATIC);
        break;
    case BareValue::Blob:
        sqlite3_bind_blob(m_statement, place, value.bytes.constData(), size, SQLITE_STATIC);
        break;
    }
}

bool BareStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        qFatal("%s: %s", sqlite3_sql(m_statement), sqlite3_errmsg(m_database));
    return code == SQLITE_ROW;
}

void BareStatement::run(const BareRow& row)
{
    for (size_t i = 0; i < row.size(); ++i)
        bind(static_cast<int>(i) + 1, row[i]);
    (void)step();
    reset();
}

QByteArrayView BareStatement::text(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

BareValue BareStatement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return BareValue::of(integer(column));
    case SQLITE_TEXT: return BareValue::text(text(column).toByteArray());
    case SQLITE_BLOB: return BareValue::blob(text(column).toByteArray());
    default: return {};
    }
}

} // namespace telemaco::bench
