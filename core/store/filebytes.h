// Files as bytes: hashing, copying and putting them in place so that a loss of power leaves the
// old or the new, never a half. Errors name the path; DiskFull where that is why. On any thread.
// Never for a workspace that is open: closing it here would drop the locks that SQLite holds.
#pragma once

#include "core/store/backup.h"

namespace telemaco {

// SHA-256 in hexadecimal.
Result<QByteArray> hashOf(const QString& path, const Progress& progress = {});

// A new file for its owner alone in the folder of `path`; it goes with this unless it was put in place.
class PartialFile {
public:
    static Result<std::unique_ptr<PartialFile>> make(const QString& path);
    ~PartialFile();
    PartialFile(const PartialFile&) = delete;
    PartialFile& operator=(const PartialFile&) = delete;

    QString path() const { return m_path; }
    Result<void> write(const QByteArray& bytes);
    // The bytes of another file; their SHA-256 in hexadecimal.
    Result<QByteArray> copyFrom(const QString& source, const Progress& progress = {});
    Result<void> sync(); // what was written, by whomever, is on the disk
    // Takes the name of `path`; what was there before is replaced in one step. The folder must be synced
    // after.
    Result<void> place();

private:
    PartialFile(QString path, QString target, int descriptor);

    QString m_path;
    QString m_target;
    int m_descriptor;
};

// What kills left behind in the folder of `path`, older than a day: nobody writes it any more.
void removeLeftovers(const QString& folder);

// Makes what was written to a folder (a new or renamed file) survive a loss of power.
void syncFolder(const QString& folder);

// What an errno means for a place that is written to.
Error writeError(int number, const QString& path);

} // namespace telemaco
