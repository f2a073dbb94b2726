#include "core/interop/markdownexporter.h"

#include "core/base/reason.h"
#include "core/base/text.h"
#include "core/interop/frontmatter.h"
#include "core/store/filebytes.h"
#include "core/workspace/titles.h"

#include <QDir>
#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>

namespace telemaco {

static constexpr qsizetype longestName = 160; // bytes of a title; file systems take 255 for all

MarkdownExporter::MarkdownExporter(const Workspace& workspace, QString path)
    : Exporter(workspace, {Kind::Entry})
    , m_path(std::move(path))
{
}

Error MarkdownExporter::cannotWrite(const Detail& why) const { return {ErrorCode::CannotWrite, why, m_path}; }

Result<std::unique_ptr<Exporter>> MarkdownExporter::open(const Workspace& workspace, const QString& path)
{
    const QFileInfo info(QDir::cleanPath(path));
    std::unique_ptr<MarkdownExporter> exporter(new MarkdownExporter(workspace, info.absoluteFilePath()));
    if (info.isSymLink() || (info.exists() && !info.isDir()))
        return exporter->cannotWrite(Reason::IsFile);
    if (info.exists()
        && !QDir(info.absoluteFilePath())
                .isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System))
        return exporter->cannotWrite(Reason::FolderNotEmpty);
    TELEMACO_TRY(exporter->start());
    return std::unique_ptr<Exporter>(std::move(exporter));
}

Result<void> MarkdownExporter::begin()
{
    m_taken.clear();
    m_folder = std::make_unique<QTemporaryDir>(m_path + QStringLiteral(" (unfinished) "));
    if (!m_folder->isValid())
        return cannotWrite(Detail(m_folder->errorString()));
    return {};
}

static bool isRefusedSomewhere(QChar c)
{
    static const QString refused = QStringLiteral("<>:\"/\\|?*#^[]"); // the last four by Obsidian
    return c < u' ' || c == QChar(0x7F) || refused.contains(c);
}

QString markdownFileName(const Entry& entry)
{
    QString name = entry.date.toString(Qt::ISODate);
    if (entry.time.isValid())
        name += entry.time.toString(QStringLiteral("-HHmm"));
    QString title = entry.title.normalized(QString::NormalizationForm_C);
    for (QChar& c : title)
        if (isRefusedSomewhere(c))
            c = u' ';
    title = title.simplified();
    while (title.toUtf8().size() > longestName)
        title.chop(title.size() > 1 && title.back().isLowSurrogate() ? 2 : 1);
    while (title.endsWith(u'.') || title.endsWith(u' '))
        title.chop(1);
    return title.isEmpty() ? name : name + u' ' + title;
}

QString MarkdownExporter::freeName(const Entry& entry)
{
    const QString name = markdownFileName(entry);
    QString free = name;
    for (int number = 2; m_taken.contains(qHash(folded(free))); ++number)
        free = name + QStringLiteral(" (%1)").arg(number);
    m_taken.insert(qHash(folded(free)));
    return free + QStringLiteral(".md");
}

QStringList MarkdownExporter::aboutOf(const Record& record) const
{
    QStringList about;
    for (const Link& link :
        workspace().select<Link>("where from_kind = ? and from_item = ? and role = 'about' order by id",
            {static_cast<int>(record.kind), record.id}))
        if (const QString title = titleOf(workspace(), link.target()); !title.isEmpty())
            about += title;
    return about;
}

Result<void> MarkdownExporter::put(const Record& record)
{
    const auto entry = fromRecord<Entry>(record);
    const QByteArray bytes = markdownFile(entry, tagsOf(workspace(), record.ref()), aboutOf(record));
    QFile file(m_folder->filePath(freeName(entry)));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size()
        || !file.flush())
        return cannotWrite(Detail(file.errorString()));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

// One order to the file system for all files, instead of one for each.
static void syncAll(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
#ifdef Q_OS_LINUX
    ::syncfs(descriptor);
#else
    ::sync();
#endif
    ::close(descriptor);
}

Result<void> MarkdownExporter::end()
{
    syncAll(m_folder->path());
    const QDir around(QFileInfo(m_path).absolutePath());
    if (QFileInfo::exists(m_path) && !around.rmdir(QFileInfo(m_path).fileName()))
        return cannotWrite(Reason::FolderNotEmpty);
    if (!QDir().rename(m_folder->path(), m_path))
        return cannotWrite(Reason::FolderNotMade);
    m_folder->setAutoRemove(false);
    syncFolder(around.path());
    return {};
}

} // namespace telemaco
