// A table that was exported from here, read back: each row the item of its UUID, for the taker of
// our own JSON.
#pragma once

#include "core/interop/csvfile.h"
#include "core/interop/source.h"

namespace telemaco {

class CsvRecordReader final : public SourceReader {
public:
    // The file stands before its header. Missing or broken headers as CsvReader::open().
    static Result<std::unique_ptr<SourceReader>> open(CsvFile file, Kind kind);

    Result<SourceStep> next() override;
    Result<void> restart() override;
    double progress() const override { return m_file.progress(); }
    QList<SourceNote> notes() const override { return m_notes; }
    bool givesRecords() const override { return true; }

private:
    CsvRecordReader(CsvFile file, Kind kind);

    CsvFile m_file;
    Kind m_kind;
    QStringList m_header;
    QList<SourceNote> m_notes;
};

} // namespace telemaco
