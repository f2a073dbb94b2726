#include "core/interop/csvexporter.h"

#include "core/interop/csvfile.h"
#include "core/interop/csvrecord.h"

namespace telemaco {

CsvExporter::CsvExporter(const Workspace& workspace, const QString& path, Kind kind)
    : Exporter(workspace, {kind})
    , m_kind(kind)
    , m_file(path)
{
}

Result<std::unique_ptr<Exporter>> CsvExporter::open(
    const Workspace& workspace, const QString& path, Kind kind)
{
    std::unique_ptr<CsvExporter> exporter(new CsvExporter(workspace, path, kind));
    TELEMACO_TRY(exporter->m_file.check(workspace));
    TELEMACO_TRY(exporter->start());
    return std::unique_ptr<Exporter>(std::move(exporter));
}

Result<void> CsvExporter::begin()
{
    TELEMACO_TRY(m_file.open());
    return m_file.put("\xEF\xBB\xBF" + csvLine(tableHeader(m_kind)));
}

Result<void> CsvExporter::put(const Record& record)
{
    return m_file.put(csvLine(tableRow(workspace(), record)));
}

Result<void> CsvExporter::end() { return m_file.commit(); }

} // namespace telemaco
