// Copies an open workspace, page by page, with SQLite's backup API on its one connection: what is
// written between two slices goes into the copy too, and the copy is never started again. (On a
// connection of its own it would be, at every save.)
//
// step() belongs to the thread of the database and takes at most some 30 ms; it touches no disk
// but through the system's cache. flush() and seal() are for any other thread, so that nobody waits
// for a slow disk; never both at once. Nothing under its own name is there before seal() is through:
// checked, hashed, on the disk. A copy that is dropped, or whose database is closed, leaves nothing.
#pragma once

#include "core/store/backup.h"
#include "core/store/database.h"

struct sqlite3_backup;

namespace telemaco {

class PartialFile;

struct BackupRequest {
    BackupFolders folders{}; // our own stands in for the chosen one where a backup must be
    QString workspace{};
    BackupKind kind = BackupKind::ByHand;
    const Clock* clock = nullptr;
    int sliceMilliseconds = 30; // of step(): 0 copies the fewest pages at a time
};

class BackupCopy {
public:
    // CannotWrite and DiskFull with the folder, NotFound when a folder for backups is not there.
    static Result<std::shared_ptr<BackupCopy>> begin(Database& database, const BackupRequest& request);
    // A copy under a name of a person's choice, without a checksum; never over an existing file.
    static Result<std::shared_ptr<BackupCopy>> begin(Database& database, const QString& path);
    ~BackupCopy();
    BackupCopy(const BackupCopy&) = delete;
    BackupCopy& operator=(const BackupCopy&) = delete;

    // True while there is more to copy. Locked: other processes write all the time; Cancelled: abandoned.
    Result<bool> step();
    double progress() const { return m_progress; }
    void abandon(); // on the database's thread, as step()

    // Between two steps, when asked for: what was copied so far goes to the disk.
    bool wantsFlush() const { return m_unflushed >= flushedPages; }
    Result<void> flush();

    // After the last step. Damaged: the copy does not hold, or is not what the workspace was.
    Result<Backup> seal(const Progress& progress = {});

private:
    static constexpr int flushedPages = 8192;

    BackupCopy(Database& database, std::unique_ptr<PartialFile> file, Backup backup);
    static Result<std::shared_ptr<BackupCopy>> beginIn(
        const QString& folder, Database& database, const BackupRequest& request);
    static Result<std::shared_ptr<BackupCopy>> start(Database& database, Backup backup);
    bool isBackup() const { return m_zone.isValid(); } // else a copy of a person's own
    Result<void> open();
    Result<void> afterPages(int code);
    Result<void> finish();
    Error targetError(int code) const;
    Result<void> check(const Progress& progress) const;
    Result<std::unique_ptr<PartialFile>> checksum(const Progress& progress) const;

    Database* m_database; // none once it is abandoned or finished
    std::unique_ptr<PartialFile> m_file;
    Backup m_backup;
    QTimeZone m_zone{}; // of the days in thinning
    QDate m_today{};
    sqlite3* m_target = nullptr;
    sqlite3_backup* m_copy = nullptr;
    QStringList m_content; // what the source held at the end of the copying
    double m_progress = 0;
    int m_sliceMilliseconds = 30;
    int m_copied = 0;
    int m_unflushed = 0;
    int m_obstacles = 0; // others were writing
};

// The whole of it in one call, for whoever may wait.
Result<Backup> backUp(Database& database, const BackupRequest& request, const Progress& progress = {});
Result<Backup> finishBackup(Result<std::shared_ptr<BackupCopy>> copy, const Progress& progress = {});

} // namespace telemaco
