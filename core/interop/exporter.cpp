#include "core/interop/exporter.h"

#include "core/base/reason.h"
#include "core/interop/csvexporter.h"
#include "core/interop/jsonexporter.h"
#include "core/interop/markdownexporter.h"
#include "core/store/filebytes.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace telemaco {

static constexpr int sliceMilliseconds = 30;
static constexpr int pagesAtOnce = 10; // so that a disk that takes much at once does not keep one waiting
static constexpr int pageSize = 50;
static constexpr int patience = 3; // restarts, before it is written in one go

QStringList exportFormats()
{
    return {QStringLiteral("json"), QStringLiteral("markdown"), QStringLiteral("csv")};
}

Result<std::unique_ptr<Exporter>> Exporter::open(const Workspace& workspace, const ExportRequest& request)
{
    if (request.format == u"json")
        return JsonExporter::open(workspace, request.path);
    if (request.format == u"markdown")
        return MarkdownExporter::open(workspace, request.path);
    if (request.format == u"csv")
        return CsvExporter::open(workspace, request.path, request.kind);
    return Error{ErrorCode::UnknownFormat, {Reason::Says, request.format}};
}

Exporter::Exporter(const Workspace& workspace, std::vector<Kind> kinds)
    : m_workspace(workspace)
    , m_kinds(std::move(kinds))
{
}

qint64 Exporter::newestOperation() const
{
    const auto newest = m_workspace.log().newest();
    return newest ? newest->number : 0;
}

Result<void> Exporter::start()
{
    m_operation = newestOperation();
    m_kind = 0;
    m_after = {};
    m_items = 0;
    m_total = 0;
    for (Kind kind : m_kinds)
        m_total += m_workspace.store().count(kind);
    return begin();
}

double Exporter::progress() const
{
    return m_total > 0 ? qMin(1.0, static_cast<double>(m_items) / static_cast<double>(m_total)) : 0.0;
}

Result<Exporter::Page> Exporter::putPage(Kind kind, const QUuid& after)
{
    const auto records = m_workspace.store().select(kind, "where uuid > ? order by uuid limit ?",
        {after.isNull() ? QByteArray("") : after.toRfc4122(), pageSize});
    for (const Record& record : records)
        TELEMACO_TRY(put(record));
    if (auto error = m_workspace.database().takeError())
        return *error;
    return Page{records.isEmpty() ? after : records.last().uuid, records.size(), records.size() == pageSize};
}

Result<bool> Exporter::writePage()
{
    const auto page = putPage(m_kinds[m_kind], m_after);
    if (!page)
        return page.error();
    m_items += page->items;
    m_after = page->last;
    if (!page->more) {
        ++m_kind;
        m_after = {};
    }
    return m_kind < m_kinds.size();
}

Result<bool> Exporter::step()
{
    if (newestOperation() != m_operation) {
        ++m_restarts;
        TELEMACO_TRY(start());
    }
    QElapsedTimer timer;
    timer.start();
    for (int pages = 0; (pages < pagesAtOnce && timer.elapsed() < sliceMilliseconds) || m_restarts > patience;
         ++pages) {
        const auto more = writePage();
        if (!more)
            return more.error();
        if (!*more) {
            TELEMACO_TRY(end());
            return false;
        }
    }
    return true;
}

Result<void> ExportFile::check(const Workspace& workspace) const
{
    if (QFileInfo(m_path).isDir())
        return Error{ErrorCode::CannotWrite, Reason::IsFolder, m_path};
    if (QFileInfo(m_path).canonicalFilePath() == QFileInfo(workspace.path()).canonicalFilePath())
        return Error{ErrorCode::CannotWrite, Reason::IsWorkspace, m_path};
    return {};
}

Result<void> ExportFile::open()
{
    m_file = std::make_unique<QSaveFile>(m_path);
    if (!m_file->open(QIODevice::WriteOnly))
        return Error{ErrorCode::CannotWrite, Detail(m_file->errorString()), m_path};
    m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

Result<void> ExportFile::put(const QByteArray& bytes)
{
    if (m_file->write(bytes) != bytes.size())
        return Error{ErrorCode::CannotWrite, Detail(m_file->errorString()), m_path};
    return {};
}

Result<void> ExportFile::commit()
{
    if (!m_file->commit())
        return Error{ErrorCode::CannotWrite, Detail(m_file->errorString()), m_path};
    syncFolder(QFileInfo(m_path).absolutePath());
    return {};
}

Result<qint64> runExport(const Workspace& workspace, const ExportRequest& request)
{
    auto exporter = Exporter::open(workspace, request);
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
