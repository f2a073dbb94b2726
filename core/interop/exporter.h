// What every export has in common: the current state of some kinds of item, by kind and UUID,
// written in slices of at most 50 ms, never the whole in memory. The same state gives the same
// bytes.
//
// What is written appears, readable by its owner alone, when it is complete; before, after an
// error, or when the exporter goes away, there is nothing. Nothing that is there is written over
// but a file of that name. Where somebody writes to the workspace in between, it starts again.
// On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

#include <QSaveFile>

namespace telemaco {

struct ExportRequest {
    QString format{}; // one of exportFormats()
    QString path{}; // a file; for markdown a folder that is not there, or empty
    Kind kind = Kind::Person; // for csv
};

QStringList exportFormats(); // json, markdown, csv

class Exporter {
public:
    virtual ~Exporter() = default;

    // UnknownFormat, CannotWrite.
    static Result<std::unique_ptr<Exporter>> open(const Workspace& workspace, const ExportRequest& request);

    Result<bool> step(); // one slice; true while there is more to do
    double progress() const; // 0 … 1
    qint64 items() const { return m_items; } // written so far

protected:
    Exporter(const Workspace& workspace, std::vector<Kind> kinds);

    struct Page {
        QUuid last{}; // the item it ends with
        qint64 items = 0;
        bool more = false; // of the kind, behind it
    };

    virtual Result<void> begin() = 0; // also anew
    // Some items of a kind, by UUID, from behind `after`.
    virtual Result<Page> putPage(Kind kind, const QUuid& after);
    virtual Result<void> put(const Record&) { return {}; } // one of the page
    virtual Result<void> end() = 0; // all is written: let it appear

    Result<void> start();
    const Workspace& workspace() const { return m_workspace; }

private:
    Result<bool> writePage(); // true while there is more to do
    qint64 newestOperation() const;

    const Workspace& m_workspace;
    std::vector<Kind> m_kinds;
    qint64 m_operation = 0; // the newest when the writing began
    int m_restarts = 0;
    size_t m_kind = 0; // of m_kinds
    QUuid m_after{}; // of the last item written
    qint64 m_items = 0;
    qint64 m_total = 0;
};

// One file that is being written.
class ExportFile {
public:
    explicit ExportFile(QString path)
        : m_path(std::move(path))
    {
    }

    // CannotWrite: a folder, the workspace itself, or a place that cannot be written to.
    Result<void> check(const Workspace& workspace) const;
    Result<void> open(); // also anew
    Result<void> put(const QByteArray& bytes);
    Result<void> commit();

private:
    QString m_path;
    std::unique_ptr<QSaveFile> m_file;
};

// The whole export in one call; the number of items.
Result<qint64> runExport(const Workspace& workspace, const ExportRequest& request);

} // namespace telemaco
