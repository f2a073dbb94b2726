// People or goals from a CSV file with a header. Key of a person: the e-mail address, else the
// name; of a goal: title and the mentor it belongs to.
#pragma once

#include "core/interop/csvcolumns.h"
#include "core/interop/csvfile.h"
#include "core/interop/source.h"

namespace telemaco {

class CsvReader final : public SourceReader {
public:
    // Without a mapping the headers are guessed. CannotRead; BadInput: not text, no header, or no
    // column for the name or title.
    static Result<std::unique_ptr<SourceReader>> open(
        const QString& path, Kind kind, const std::optional<CsvMapping>& mapping);

    Result<SourceStep> next() override;
    Result<void> restart() override;
    double progress() const override { return m_file.progress(); }
    QList<SourceNote> notes() const override { return m_notes; }

private:
    explicit CsvReader(CsvFile file);
    QString cell(const CsvRow& row, const char* field) const;
    QString header(const char* field) const;
    bool has(const char* field) const { return m_column.contains(QLatin1StringView(field)); }
    Error refused(const CsvRow& row, const Detail& why, const char* field) const;
    SourceItem itemAt(const CsvRow& row) const;
    SourceStep personOf(const CsvRow& row) const;
    SourceStep goalOf(const CsvRow& row) const;
    QString notesOf(const CsvRow& row, const QStringList& otherMentors) const;

    CsvFile m_file;
    Kind m_kind = Kind::Person;
    QStringList m_headers;
    QHash<QString, int> m_column; // of a field
    QList<SourceNote> m_notes;
};

// A day as ISO 8601 or day first: 2024-03-05, 5/3/2024, 05.03.2024; a time behind it is left
// aside. An invalid date where it is none.
QDate dayFrom(const QString& written);

// A cell that holds several texts, one a line or separated by '|'.
QStringList textsFrom(const QString& cell);

} // namespace telemaco
