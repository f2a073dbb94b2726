// A RedNotebook journal: a folder of monthly files YYYY-MM.txt, or one of them (.yaml will do), each
// a YAML map from day to {text: …, Category: {entry: …}, Tags: {tag: …}}. Key: the day.
#pragma once

#include "core/interop/source.h"

#include <deque>

namespace telemaco {

// Whether a file is one of its months, by its name and how it begins.
bool isRedNotebookMonth(const QString& path);

class RedNotebookReader final : public SourceReader {
public:
    // CannotRead: nothing there, or a file that is named like no month; BadInput: no month in the folder.
    static Result<std::unique_ptr<SourceReader>> open(const QString& path);

    Result<SourceStep> next() override;
    Result<void> restart() override;
    double progress() const override;
    QList<SourceNote> notes() const override { return m_notes; }

private:
    RedNotebookReader() = default;
    Result<void> list(const QString& folder);
    Result<void> readMonth(const QString& path, int year, int month);

    QString m_folder;
    QStringList m_months; // file names, in order
    qsizetype m_next = 0;
    std::deque<SourceStep> m_days; // of the month that was read last
    QList<SourceNote> m_notes;
};

} // namespace telemaco
