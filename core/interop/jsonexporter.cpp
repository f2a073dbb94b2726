#include "core/interop/jsonexporter.h"

#include "core/interop/jsonrecord.h"

namespace telemaco {

JsonExporter::JsonExporter(const Workspace& workspace, const QString& path)
    : Exporter(workspace, allKinds())
    , m_file(path)
{
}

Result<std::unique_ptr<Exporter>> JsonExporter::open(const Workspace& workspace, const QString& path)
{
    std::unique_ptr<JsonExporter> exporter(new JsonExporter(workspace, path));
    TELEMACO_TRY(exporter->m_file.check(workspace));
    TELEMACO_TRY(exporter->start());
    return std::unique_ptr<Exporter>(std::move(exporter));
}

Result<void> JsonExporter::begin()
{
    TELEMACO_TRY(m_file.open());
    return m_file.put(
        "{\"format\":\"telemaco\",\"version\":" + QByteArray::number(jsonVersion) + ",\"items\":[");
}

Result<void> JsonExporter::put(const Record& record)
{
    return m_file.put((items() ? ",\n" : "\n") + jsonLine(workspace().store(), record));
}

Result<void> JsonExporter::end()
{
    TELEMACO_TRY(m_file.put("\n]}\n"));
    return m_file.commit();
}

Result<qint64> exportJson(const Workspace& workspace, const QString& path)
{
    return runExport(workspace, {QStringLiteral("json"), path, {}});
}

} // namespace telemaco
