// Opening, making and migrating the file of a workspace.
//
// The first 100 bytes are read before SQLite sees the file: what is foreign, newer or cut short
// is refused with a typed error and stays byte for byte as it was. Writers hold a lock file
// beside the workspace; readers need none.
#pragma once

#include "core/store/database.h"

#include <QLockFile>

namespace telemaco {

inline constexpr qint32 workspaceApplicationId = 0x546c6d63; // "Tlmc"

struct Migration {
    int version;
    QByteArray script;
};

// The migrations that belong to this program, in order.
QList<Migration> builtInMigrations();

struct FileOptions {
    QString path;
    Database::Access access = Database::Access::Write;
    bool create = false; // make the file where there is none
    QString backupFolder {}; // where a copy goes before a migration; empty: beside the file
    QList<Migration> migrations = builtInMigrations();
};

class WorkspaceFile {
public:
    // NotFound, NotAWorkspace, NewerVersion, Damaged, Locked, ReadOnly, CannotCreate, DiskFull.
    static Result<std::unique_ptr<WorkspaceFile>> open(const FileOptions& options);

    Database& database() { return *m_database; }
    bool isNew() const { return m_isNew; }
    bool canWrite() const { return m_lock != nullptr; }

    // A consistent copy, also while this connection is open; never over an existing file.
    Result<void> copyTo(const QString& path);

private:
    WorkspaceFile() = default;
    Result<void> prepare(const FileOptions& options);

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
    bool m_isNew = false;
};

// Makes what was written to a folder (a new or renamed file) survive a loss of power.
void syncFolder(const QString& folder);

} // namespace telemaco
