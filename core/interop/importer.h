// Brings what people already have into a workspace.
//
// An import is one operation, written in slices of at most 50 ms. The whole source is read once
// before anything is written: a source that is broken as a whole changes nothing. What is refused
// alone stands in the result and does not stop the others. On the workspace's thread.
#pragma once

#include "core/interop/csvcolumns.h"
#include "core/interop/taker.h"
#include "core/workspace/longwork.h"

#include <QElapsedTimer>

namespace telemaco {

struct ImportRequest {
    QString format{}; // one of importFormats()
    QString path{};
    Kind as
        = Kind::Person; // for csv: Person or Goal; another kind only where the table was exported from here
    std::optional<CsvMapping> mapping{}; // for csv; none: guessed
    QStringList files{}; // for markdown: only these of the folder; empty: all
    bool notAgain = false; // what an undo has taken back stays away until it changes
    QUuid
        of{}; // for ics: the relationship that all belongs to, or a meeting of it; null: who takes part tells
    bool dryRun = false;
    // Called once before the first word is written, with the number of items in the source: for a
    // backup before a large import, by whoever may wait for it.
    std::function<void(int)> beforeWriting{};

    // Imports of so many items are worth a backup.
    static constexpr int large = 100;
};

struct ImportResult {
    int added = 0; // rows, as are the next three
    int changed = 0;
    int unchanged = 0;
    int refused = 0;
    QList<Error> refusals{}; // the first 10,000, each with file, line and why
    std::map<Kind, int> alsoMade{}; // besides the rows: people, relationships, tags
    QList<SourceNote> notes{};
};

QStringList importFormats(); // markdown, rednotebook, jrnl, csv, json, ics

// The format a file or folder seems to have, for something dropped on the window; else empty.
QString guessedFormat(const QString& path);

class Importer {
public:
    // UnknownFormat, ReadOnly, Busy, CannotRead, BadInput, NewerVersion.
    static Result<std::unique_ptr<Importer>> open(Workspace& workspace, const ImportRequest& request);

    // One slice; true while there is more to do. After an error nothing has been changed.
    Result<bool> step();
    // Takes back what has been done so far, a slice a call; true while there is more to do.
    Result<bool> cancelStep();

    double progress() const; // 0 … 1
    const ImportResult& result() const { return m_result; }

private:
    enum class Phase { Reading, Writing, Indexing, Done };

    Importer(Workspace& workspace, ImportRequest request);
    Result<bool> readSlice();
    Result<bool> writeSlice();
    Result<bool> indexSlice();
    Result<void> startWriting();
    // Pulls items until one must be written (then true), the source ends or the time is over.
    Result<bool> advance();
    Result<void> writePending(Writer& writer);
    Result<bool> finish();
    Error takenBack(const Error& error);
    void adaptBudget();
    void count(Outcome outcome);
    void refuse(const Error& error);

    Workspace& m_workspace;
    ImportRequest m_request;
    Phase m_phase = Phase::Reading;
    std::unique_ptr<SourceReader> m_reader;
    std::unique_ptr<Taker> m_taker;
    std::unique_ptr<LongWork> m_work;
    std::optional<SourceItem> m_item; // decided, and to be written
    Decision m_decision{};
    bool m_atEnd = false;
    int m_read = 0; // items in the source
    QElapsedTimer m_slice;
    qint64 m_budget = 20; // milliseconds of a slice that go into the work before its commit
    ImportResult m_result;
};

// The whole import in one call.
Result<ImportResult> runImport(Workspace& workspace, const ImportRequest& request);

} // namespace telemaco
