#include "core/store/database.h"

#include "core/base/text.h"

#include <QFile>
#include <sqlite3.h>

namespace telemaco {

static constexpr int busyMilliseconds = 2000;

struct Database::Prepared {
    explicit Prepared(sqlite3_stmt* made)
        : statement(made)
    {
    }
    ~Prepared() { sqlite3_finalize(statement); }
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;

    sqlite3_stmt* statement;
    bool inUse = false;
};

Rows::Rows(Database& database, sqlite3_stmt* statement, bool* inUse)
    : m_database(&database)
    , m_statement(statement)
    , m_inUse(inUse)
{
    if (m_inUse)
        *m_inUse = true;
    step();
}

Rows::Rows(Rows&& other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_inUse(std::exchange(other.m_inUse, nullptr))
    , m_hasRow(std::exchange(other.m_hasRow, false))
    , m_isFirst(other.m_isFirst)
{
}

Rows::~Rows()
{
    if (!m_inUse) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    *m_inUse = false;
}

void Rows::step()
{
    const int code = sqlite3_step(m_statement);
    m_hasRow = code == SQLITE_ROW;
    if (!m_hasRow && code != SQLITE_DONE)
        m_database->failAs(code);
}

bool Rows::next()
{
    if (!std::exchange(m_isFirst, false) && m_hasRow)
        step();
    return m_hasRow;
}

bool Rows::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
qint64 Rows::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double Rows::real(int column) const { return sqlite3_column_double(m_statement, column); }

QByteArrayView Rows::bytes(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return bytes ? QByteArrayView(bytes, sqlite3_column_bytes(m_statement, column)) : QByteArrayView("");
}

// Qt takes a mark of byte order at the beginning for none of the text's.
static QString textOf(QByteArrayView utf8)
{
    const bool marked = utf8.startsWith("\xEF\xBB\xBF");
    return marked ? QChar(QChar::ByteOrderMark) + textOf(utf8.sliced(3)) : QString::fromUtf8(utf8);
}

QString Rows::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return bytes ? textOf({bytes, sqlite3_column_bytes(m_statement, column)}) : QString();
}

QVariant Rows::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return integer(column);
    case SQLITE_FLOAT: return real(column);
    case SQLITE_BLOB: return bytes(column).toByteArray();
    case SQLITE_TEXT: return text(column);
    default: return {};
    }
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

static Error errorOf(sqlite3* handle, int code)
{
    const int extended = handle ? sqlite3_extended_errcode(handle) : code;
    const char* words = handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    const QString said = QStringLiteral("%1 (%2)").arg(QString::fromUtf8(words)).arg(extended);
    return {errorCodeOf(extended), Detail(said)};
}

Database::Database(QString path)
    : m_path(std::move(path))
{
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    std::unique_ptr<Database> database(new Database(path));
    const int ways
        = access == Access::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &database->m_handle,
        ways | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK)
        return errorOf(database->m_handle, code);
    if (!database->setUp(access))
        return *database->takeError();
    return database;
}

bool Database::setUp(Access access)
{
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
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
    sqlite3_close_v2(m_handle);
}

sqlite3_stmt* Database::prepare(std::string_view sql, bool keeps)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()),
        keeps ? SQLITE_PREPARE_PERSISTENT : 0, &statement, nullptr);
    if (code != SQLITE_OK)
        failAs(code);
    return statement;
}

static int bindText(sqlite3_stmt* statement, int place, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return sqlite3_bind_text64(statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
        SQLITE_TRANSIENT, SQLITE_UTF8);
}

static int bindBlob(sqlite3_stmt* statement, int place, const QByteArray& bytes)
{
    if (bytes.isNull())
        return sqlite3_bind_null(statement, place);
    return sqlite3_bind_blob64(
        statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
}

static int bindValue(sqlite3_stmt* statement, int place, const QVariant& value)
{
    const int type = value.userType();
    if (value.isNull() && type != QMetaType::QString)
        return sqlite3_bind_null(statement, place);
    switch (type) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong: return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::Float:
    case QMetaType::Double: return sqlite3_bind_double(statement, place, value.toDouble());
    case QMetaType::QByteArray: return bindBlob(statement, place, value.toByteArray());
    default: return bindText(statement, place, value.toString());
    }
}

bool Database::bind(sqlite3_stmt* statement, const QVariantList& values)
{
    int code = values.size() == sqlite3_bind_parameter_count(statement) ? SQLITE_OK : SQLITE_RANGE;
    for (qsizetype i = 0; i < values.size() && code == SQLITE_OK; ++i)
        code = bindValue(statement, static_cast<int>(i) + 1, values[i]);
    if (code != SQLITE_OK)
        failAs(code);
    return code == SQLITE_OK;
}

Database::Prepared* Database::prepared(std::string_view sql)
{
    if (const auto found = m_prepared.find(sql); found != m_prepared.end())
        return found->second.get();
    sqlite3_stmt* statement = prepare(sql, true);
    if (!statement)
        return nullptr;
    return m_prepared.emplace(sql, std::make_unique<Prepared>(statement)).first->second.get();
}

Rows Database::query(QByteArrayView sql, const QVariantList& values)
{
    if (failed() && m_inTransaction)
        return {};
    m_error.reset(); // outside a transaction every statement stands for itself
    const std::string_view text(sql.data(), static_cast<size_t>(sql.size()));
    Prepared* kept = prepared(text);
    if (!kept)
        return {};
    if (!kept->inUse)
        return bind(kept->statement, values) ? Rows(*this, kept->statement, &kept->inUse) : Rows();
    // A query inside the same query gets a statement of its own.
    sqlite3_stmt* own = prepare(text, false);
    if (own && bind(own, values))
        return {*this, own, nullptr};
    sqlite3_finalize(own);
    return {};
}

bool Database::run(QByteArrayView sql, const QVariantList& values)
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
    failAs(code);
    return false;
}

std::optional<QVariant> Database::first(QByteArrayView sql, const QVariantList& values)
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

void Database::failAs(int code) { fail(errorOf(m_handle, code)); }

void Database::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

} // namespace telemaco
