// Writes the current state of a workspace as JSON (docs/json-format.md): every field of every
// item by kind, then UUID, one on a line; no history, no stamps, no device. The same state gives
// the same bytes.
//
// Written in slices of at most 50 ms, never the whole in memory. The file appears, readable by
// its owner alone, when it is complete; before, or after an error, there is none. Where somebody
// writes to the workspace in between, it starts again. On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

#include <QSaveFile>

namespace telemaco {

class JsonExporter {
public:
    // CannotWrite: a folder, or a place that cannot be written to.
    static Result<std::unique_ptr<JsonExporter>> open(const Workspace& workspace, const QString& path);

    Result<bool> step(); // one slice; true while there is more to do
    double progress() const; // 0 … 1

    qint64 items() const { return m_items; } // written so far

private:
    JsonExporter(const Workspace& workspace, const QString& path);
    Result<void> start();
    Result<bool> writePage(); // true while there is more to do
    Result<void> put(const QByteArray& bytes);
    Result<bool> finish();
    qint64 newestOperation() const;

    const Workspace& m_workspace;
    QString m_path;
    std::unique_ptr<QSaveFile> m_file;
    qint64 m_operation = 0; // the newest when the writing began
    int m_restarts = 0;
    size_t m_kind = 0; // of allKinds()
    QUuid m_after{}; // of the last item written
    qint64 m_items = 0;
    qint64 m_total = 0;
};

// The whole export in one call; the number of items.
Result<qint64> exportJson(const Workspace& workspace, const QString& path);

} // namespace telemaco
