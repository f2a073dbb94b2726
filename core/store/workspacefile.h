// Opening, making and migrating the file of a workspace.
//
// The first 100 bytes are read before SQLite sees the file: what is foreign, newer or cut short
// is refused with a typed error and stays byte for byte as it was. Writers hold a lock file
// beside the workspace; readers need none.
#pragma once

#include "core/store/backup.h"
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
    BackupFolders backupFolders{}; // where a backup goes before a migration; none: beside the file
    const Clock* clock = nullptr; // of that backup; none: the system's
    QList<Migration> migrations = builtInMigrations();
};

class WorkspaceFile {
public:
    // NotFound, NotAWorkspace, NewerVersion, Damaged, Locked, ReadOnly, CannotCreate, DiskFull.
    static Result<std::unique_ptr<WorkspaceFile>> open(const FileOptions& options);
    // The lock of a writer without opening the file: it may be damaged or not there. Locked, CannotCreate.
    static Result<std::unique_ptr<QLockFile>> lock(const QString& path);

    Database& database() { return *m_database; }
    bool isNew() const { return m_isNew; }
    bool canWrite() const { return m_lock != nullptr; }

    // Closes the file and keeps its lock, for who puts another in its place. None: it was open for reading.
    std::unique_ptr<QLockFile> close();

private:
    WorkspaceFile() = default;
    Result<void> prepare(const FileOptions& options);

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
    bool m_isNew = false;
};

// Reads the first bytes of a file that nobody writes to: the version of a workspace that this program
// can open. CannotRead, NotAWorkspace, NewerVersion, Damaged.
Result<int> workspaceVersion(const QString& path, const QList<Migration>& migrations = builtInMigrations());

} // namespace telemaco
