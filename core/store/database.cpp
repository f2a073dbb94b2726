#include "core/store/database.h"

#include "core/base/text.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <sqlite3.h>

namespace telemaco {

static constexpr int busyMilliseconds = 2000;

struct Database::Prepared {
    QSqlQuery query;
    bool inUse = false;
};

Rows::Rows(QSqlQuery* query, bool* inUse, std::unique_ptr<QSqlQuery> owned)
    : m_query(query)
    , m_inUse(inUse)
    , m_owned(std::move(owned))
{
}

Rows::Rows(Rows&& other) noexcept
    : m_query(std::exchange(other.m_query, nullptr))
    , m_inUse(std::exchange(other.m_inUse, nullptr))
    , m_owned(std::move(other.m_owned))
{
}

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
    if (m_inUse)
        *m_inUse = false;
}

bool Rows::next() { return m_query && m_query->next(); }

QVariant Rows::value(int column) const
{
    QVariant value = m_query->value(column);
    return value.isNull() ? QVariant() : value;
}

ErrorCode errorCodeOf(int sqliteCode)
{
    switch (sqliteCode) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_TRUNCATE: return ErrorCode::DiskFull;
    default: break;
    }
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::Locked;
    case SQLITE_READONLY:
    case SQLITE_PERM: return ErrorCode::ReadOnly;
    case SQLITE_CANTOPEN: return ErrorCode::CannotCreate;
    case SQLITE_CORRUPT: return ErrorCode::Damaged;
    case SQLITE_NOTADB: return ErrorCode::NotAWorkspace;
    case SQLITE_CONSTRAINT: return ErrorCode::Invalid;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    default: return ErrorCode::Database;
    }
}

static Error errorOf(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt();
    const QString said = QStringLiteral("%1 (%2)").arg(error.databaseText()).arg(code);
    return {errorCodeOf(code), Detail(said)};
}

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(path, name));
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    if (access == Access::Read)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    connection.setConnectOptions(options);
    if (!connection.open())
        return errorOf(connection.lastError());
    const QVariant handle = connection.driver()->handle();
    database->m_handle = *static_cast<sqlite3* const*>(handle.constData());
    if (!database->setUp(access))
        return *database->takeError();
    return database;
}

bool Database::setUp(Access access)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    runScript("pragma foreign_keys = on; pragma cell_size_check = on; pragma mmap_size = 0;"
              "pragma temp_store = memory; pragma synchronous = extra; pragma secure_delete = on;");
    if (access == Access::Write)
        runScript("pragma journal_mode = delete;");
    return !failed();
}

Database::~Database()
{
    for (const auto& farewell : m_farewells)
        farewell();
    if (m_inTransaction)
        rollback();
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_connection);
}

std::unique_ptr<QSqlQuery> Database::prepare(const QByteArray& sql)
{
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    query->setForwardOnly(true);
    if (!query->prepare(QString::fromUtf8(sql)))
        fail(errorOf(query->lastError()));
    return query;
}

bool Database::execute(QSqlQuery& query, const QVariantList& values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant& value = values[i];
        const bool text = value.userType() == QMetaType::QString; // a null text would become NULL
        query.bindValue(static_cast<int>(i), text ? QVariant(notNull(value.toString())) : value);
    }
    if (query.exec())
        return true;
    fail(errorOf(query.lastError()));
    return false;
}

Rows Database::query(const QByteArray& sql, const QVariantList& values)
{
    if (failed() && m_inTransaction)
        return {nullptr, nullptr, nullptr};
    m_error.reset(); // outside a transaction every statement stands for itself
    auto found = m_prepared.find(sql.toStdString());
    if (found == m_prepared.end()) {
        const auto query = prepare(sql);
        if (failed())
            return {nullptr, nullptr, nullptr};
        found = m_prepared.emplace(sql.toStdString(), std::make_unique<Prepared>(Prepared {std::move(*query)})).first;
    }
    Prepared& prepared = *found->second;
    if (prepared.inUse) { // a query inside the same query: give it a statement of its own
        auto own = prepare(sql);
        if (failed() || !execute(*own, values))
            return {nullptr, nullptr, nullptr};
        QSqlQuery* pointer = own.get();
        return {pointer, nullptr, std::move(own)};
    }
    if (!execute(prepared.query, values))
        return {nullptr, nullptr, nullptr};
    prepared.inUse = true;
    return {&prepared.query, &prepared.inUse, nullptr};
}

bool Database::run(const QByteArray& sql, const QVariantList& values)
{
    const Rows rows = query(sql, values);
    m_lastId = sqlite3_last_insert_rowid(m_handle);
    m_changedRows = sqlite3_changes(m_handle);
    return !failed();
}

bool Database::runScript(const QByteArray& sql)
{
    if (failed())
        return false;
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return true;
    const int extended = sqlite3_extended_errcode(m_handle);
    fail({errorCodeOf(extended), Detail(QString::fromUtf8(sqlite3_errmsg(m_handle)))});
    return false;
}

std::optional<QVariant> Database::first(const QByteArray& sql, const QVariantList& values)
{
    Rows rows = query(sql, values);
    if (!rows.next())
        return {};
    return rows.value(0);
}

bool Database::begin()
{
    m_error.reset();
    m_inTransaction = runScript("begin immediate");
    return m_inTransaction;
}

Result<void> Database::commit()
{
    if (!failed())
        runScript("commit");
    if (auto error = takeError()) {
        rollback();
        return *error;
    }
    m_inTransaction = false;
    return {};
}

void Database::rollback()
{
    if (!sqlite3_get_autocommit(m_handle))
        sqlite3_exec(m_handle, "rollback", nullptr, nullptr, nullptr);
    m_inTransaction = false;
    m_error.reset();
}

std::optional<Error> Database::takeError() { return std::exchange(m_error, std::nullopt); }

void Database::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

} // namespace telemaco
