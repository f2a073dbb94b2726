// Writes the current state of a workspace as JSON (docs/json-format.md): every field of every
// item by kind, then UUID, one on a line; no history, no stamps, no device.
#pragma once

#include "core/interop/exporter.h"

namespace telemaco {

class JsonExporter final : public Exporter {
public:
    static Result<std::unique_ptr<Exporter>> open(const Workspace& workspace, const QString& path);

private:
    JsonExporter(const Workspace& workspace, const QString& path);
    Result<void> begin() override;
    Result<Page> putPage(Kind kind, const QUuid& after) override;
    Result<void> end() override;

    ExportFile m_file;
    QByteArray m_lines{}; // of a page
};

// The whole export in one call; the number of items.
Result<qint64> exportJson(const Workspace& workspace, const QString& path);

} // namespace telemaco
