#include "core/interop/jsonexporter.h"

#include "core/interop/jsonlines.h"
#include "core/interop/jsonrecord.h"

namespace telemaco {

static constexpr qsizetype pageBytes = 400'000;

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

Result<Exporter::Page> JsonExporter::putPage(Kind kind, const QUuid& after)
{
    m_lines.resize(0); // and keeps its memory
    JsonLines lines(workspace().database(), kind, after);
    Page page{after};
    {
        JsonPen pen(m_lines);
        for (page.more = true; page.more && pen.size() < pageBytes; page.items += page.more)
            page.more = lines.next(pen, items() + page.items > 0 ? ",\n" : "\n");
    }
    if (page.more)
        page.last = lines.uuid();
    if (auto error = workspace().database().takeError())
        return *error;
    TELEMACO_TRY(m_file.put(m_lines));
    return page;
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
