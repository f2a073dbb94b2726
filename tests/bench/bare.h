// SQLite as it comes, through its C API and with the workspace's pragmas: the floor below which no
// program that keeps its word can go. A failure is a mistake of the benchmark and ends it.
#pragma once

#include <QByteArray>
#include <QString>
#include <sqlite3.h>
#include <vector>

namespace telemaco::bench {

struct BareValue {
    enum { Null, Integer, Text, Blob } type = Null;
    qint64 integer = 0;
    QByteArray bytes{};

    static BareValue of(qint64 number) { return {Integer, number, {}}; }
    static BareValue text(const QByteArray& bytes) { return {Text, 0, bytes}; }
    static BareValue blob(const QByteArray& bytes) { return {Blob, 0, bytes}; }
};
using BareRow = std::vector<BareValue>;

class BareStatement {
public:
    BareStatement(sqlite3* database, const QByteArray& sql);
    ~BareStatement() { sqlite3_finalize(m_statement); }
    BareStatement(const BareStatement&) = delete;
    BareStatement& operator=(const BareStatement&) = delete;

    void bind(int place, const BareValue& value); // places from 1
    bool step(); // true: a row is there
    void reset() { sqlite3_reset(m_statement); }
    void run(const BareRow& row);
    QByteArrayView text(int column) const;
    qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    BareValue value(int column) const;
    int columns() const { return sqlite3_column_count(m_statement); }

private:
    sqlite3* m_database;
    sqlite3_stmt* m_statement = nullptr;
};

class BareFile {
public:
    explicit BareFile(const QString& path);
    ~BareFile() { sqlite3_close(m_database); }
    BareFile(const BareFile&) = delete;
    BareFile& operator=(const BareFile&) = delete;

    void run(const QByteArray& script);
    sqlite3* handle() const { return m_database; }

private:
    sqlite3* m_database = nullptr;
};

} // namespace telemaco::bench
