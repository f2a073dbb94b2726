// Writes all items of a kind as a table for a spreadsheet: RFC 4180, UTF-8 with its mark (without
// it Excel takes accents for something else), a header of field names, formulas made harmless.
#pragma once

#include "core/interop/exporter.h"

namespace telemaco {

class CsvExporter final : public Exporter {
public:
    static Result<std::unique_ptr<Exporter>> open(const Workspace& workspace, const QString& path, Kind kind);

private:
    CsvExporter(const Workspace& workspace, const QString& path, Kind kind);
    Result<void> begin() override;
    Result<void> put(const Record& record) override;
    Result<void> end() override;

    Kind m_kind;
    ExportFile m_file;
};

} // namespace telemaco
