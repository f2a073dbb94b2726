#include "core/interop/jsonexporter.h"

#include "core/interop/jsonrecord.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace telemaco {

static constexpr int sliceMilliseconds = 30;
static constexpr int pageSize = 50;
static constexpr int patience = 3; // restarts, before it is written in one go

JsonExporter::JsonExporter(const Workspace& workspace, const QString& path)
    : m_workspace(workspace)
    , m_path(path)
{
}

Result<std::unique_ptr<JsonExporter>> JsonExporter::open(const Workspace& workspace, const QString& path)
{
    if (QFileInfo(path).isDir())
        return Error{ErrorCode::CannotWrite, QStringLiteral("a folder"), path};
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(workspace.path()).canonicalFilePath())
        return Error{ErrorCode::CannotWrite, QStringLiteral("the workspace itself"), path};
    std::unique_ptr<JsonExporter> exporter(new JsonExporter(workspace, path));
    TELEMACO_TRY(exporter->start());
    return exporter;
}

qint64 JsonExporter::newestOperation() const
{
    const auto newest = m_workspace.log().newest();
    return newest ? newest->number : 0;
}

Result<void> JsonExporter::start()
{
    m_file = std::make_unique<QSaveFile>(m_path);
    if (!m_file->open(QIODevice::WriteOnly))
        return Error{ErrorCode::CannotWrite, m_file->errorString(), m_path};
    m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_operation = newestOperation();
    m_kind = 0;
    m_after = {};
    m_items = 0;
    m_total = 0;
    for (Kind kind : allKinds())
        m_total += m_workspace.store().count(kind);
    return put("{\"format\":\"telemaco\",\"version\":" + QByteArray::number(jsonVersion) + ",\"items\":[");
}

Result<void> JsonExporter::put(const QByteArray& bytes)
{
    if (m_file->write(bytes) != bytes.size())
        return Error{ErrorCode::CannotWrite, m_file->errorString(), m_path};
    return {};
}

double JsonExporter::progress() const
{
    return m_total > 0 ? qMin(1.0, static_cast<double>(m_items) / static_cast<double>(m_total)) : 0.0;
}

Result<bool> JsonExporter::writePage()
{
    const Kind kind = allKinds()[m_kind];
    const auto page = m_workspace.store().select(kind, "where uuid > ? order by uuid limit ?",
        {m_after.isNull() ? QByteArray("") : m_after.toRfc4122(), pageSize});
    for (const Record& record : page) {
        TELEMACO_TRY(put((m_items ? ",\n" : "\n") + jsonLine(m_workspace.store(), record)));
        m_after = record.uuid;
        ++m_items;
    }
    if (auto error = m_workspace.database().takeError())
        return *error;
    if (page.size() < pageSize) {
        ++m_kind;
        m_after = {};
    }
    return m_kind < allKinds().size();
}

Result<bool> JsonExporter::finish()
{
    TELEMACO_TRY(put("\n]}\n"));
    if (!m_file->commit())
        return Error{ErrorCode::CannotWrite, m_file->errorString(), m_path};
    syncFolder(QFileInfo(m_path).absolutePath());
    return false;
}

Result<bool> JsonExporter::step()
{
    if (newestOperation() != m_operation) {
        ++m_restarts;
        TELEMACO_TRY(start());
    }
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < sliceMilliseconds || m_restarts > patience) {
        const auto more = writePage();
        if (!more)
            return more.error();
        if (!*more)
            return finish();
    }
    return true;
}

Result<qint64> exportJson(const Workspace& workspace, const QString& path)
{
    auto exporter = JsonExporter::open(workspace, path);
    if (!exporter)
        return exporter.error();
    for (bool more = true; more;) {
        const auto step = (*exporter)->step();
        if (!step)
            return step.error();
        more = *step;
    }
    return (*exporter)->items();
}

} // namespace telemaco
