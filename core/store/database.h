// One connection to one SQLite file, with prepared statements. SQLite is spoken to as it is: a layer in
// between that keeps texts in UTF-16 took more time than SQLite itself.
//
// The first failure of a transaction is kept in `error()`; after it statements do nothing, so
// that code between begin() and commit() need not look at every step: commit() refuses and
// rolls back. Belongs to the thread that made it. Only store/ opens paths.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QVariant>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

struct sqlite3; // SQLite stays inside core: whoever includes this does not see it
struct sqlite3_stmt;

namespace telemaco {

class Database;

// The rows of a running query; gives the statement back when it goes out of scope.
class Rows {
public:
    Rows() = default; // none
    Rows(Database& database, sqlite3_stmt* statement, bool* inUse); // no `inUse`: its own statement
    Rows(Rows&& other) noexcept;
    Rows& operator=(Rows&&) = delete;
    ~Rows();

    bool next(); // an error on the way ends the rows and is kept in the database
    QVariant value(int column) const; // NULL comes as an invalid QVariant
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    // A text (in UTF-8) or blob where SQLite keeps it: nothing is copied, and with the next row it is gone.
    QByteArrayView bytes(int column) const;

private:
    void step();

    Database* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    bool* m_inUse = nullptr;
    bool m_hasRow = false;
    bool m_isFirst = true; // the row that the query itself stepped to
};

class Database {
public:
    enum class Access { Read, Write };

    static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    // Runs a statement with its values; statements are prepared once and kept.
    Rows query(QByteArrayView sql, const QVariantList& values = {});
    bool run(QByteArrayView sql, const QVariantList& values = {});
    bool runScript(const QByteArray& sql); // several statements, no values
    std::optional<QVariant> first(QByteArrayView sql, const QVariantList& values = {});
    qint64 lastId() const { return m_lastId; }
    int changedRows() const { return m_changedRows; }

    // begin immediate … commit. On failure everything since begin() is undone.
    bool begin();
    Result<void> commit();
    void rollback();
    bool inTransaction() const { return m_inTransaction; }

    bool failed() const { return m_error.has_value(); }
    std::optional<Error> takeError();
    void fail(Error error);

    // Called once, before the connection goes: for what else works on it.
    void beforeClosing(std::function<void()> farewell) { m_farewells.push_back(std::move(farewell)); }

    sqlite3* handle() const { return m_handle; }
    QString path() const { return m_path; }

private:
    struct Prepared;
    struct SqlHash : std::hash<std::string_view> {
        using is_transparent = void; // a statement is looked up by its text as it lies in the program
    };

    explicit Database(QString path);
    bool setUp(Access access);
    Prepared* prepared(std::string_view sql); // null: it cannot be
    sqlite3_stmt* prepare(std::string_view sql, bool keeps);
    bool bind(sqlite3_stmt* statement, const QVariantList& values);
    void failAs(int code);

    friend class Rows;

    QString m_path;
    sqlite3* m_handle = nullptr;
    std::unordered_map<std::string, std::unique_ptr<Prepared>, SqlHash, std::equal_to<>> m_prepared;
    std::optional<Error> m_error;
    std::vector<std::function<void()>> m_farewells;
    bool m_inTransaction = false;
    qint64 m_lastId = 0;
    int m_changedRows = 0;
};

// What an SQLite result code means for a person's file.
ErrorCode errorCodeOf(int sqliteCode);

} // namespace telemaco
