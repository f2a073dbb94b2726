#include "core/interop/textfiles.h"

#include <QDir>

namespace telemaco {

static constexpr int deepest = 64;
static constexpr int mostNotes = 100;

bool isTextFile(const QString& name)
{
    return name.endsWith(QStringLiteral(".md"), Qt::CaseInsensitive)
        || name.endsWith(QStringLiteral(".markdown"), Qt::CaseInsensitive)
        || name.endsWith(QStringLiteral(".txt"), Qt::CaseInsensitive);
}

TextFiles::TextFiles(QString root)
    : m_root(std::move(root))
    , m_waiting{{QString(), true, 1, 0}}
{
}

TextFiles::TextFiles(QString root, const QStringList& files)
    : m_root(std::move(root))
{
    for (auto file = files.crbegin(); file != files.crend(); ++file)
        m_waiting += Place{*file, false, 1.0 / static_cast<double>(files.size()), 0};
}

TextFiles::Found TextFiles::next()
{
    if (m_waiting.isEmpty())
        return Found::End;
    const Place place = m_waiting.takeLast();
    if (place.isFolder) {
        look(place);
        return Found::Nothing;
    }
    m_progress += place.share;
    m_file = place.path;
    m_any = true;
    return Found::File;
}

// A link by its name, other files by their ending: a folder of notes holds hundreds of pictures.
void TextFiles::leaveAside(const QString& name)
{
    const SourceNote note{SourceNote::FileLeftAside, name};
    if (m_notes.size() < mostNotes && !m_notes.contains(note))
        m_notes += note;
}

void TextFiles::look(const Place& folder)
{
    const QDir dir(folder.path.isEmpty() ? m_root : m_root + u'/' + folder.path);
    const auto entries
        = dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::DirsLast);
    QList<Place> found;
    for (const QFileInfo& info : entries) {
        const QString path = folder.path.isEmpty() ? info.fileName() : folder.path + u'/' + info.fileName();
        if (info.isSymLink())
            leaveAside(path);
        else if (info.isDir() && folder.depth < deepest)
            found += Place{path, true, 0, folder.depth + 1};
        else if (info.isFile() && isTextFile(info.fileName()))
            found += Place{path, false, 0, folder.depth};
        else
            leaveAside(info.isDir() || info.suffix().isEmpty()
                    ? path
                    : QStringLiteral("*.") + info.suffix().toLower());
    }
    if (found.isEmpty())
        m_progress += folder.share;
    for (Place& place : found)
        place.share = folder.share / static_cast<double>(found.size());
    for (auto place = found.crbegin(); place != found.crend(); ++place)
        m_waiting += *place;
    m_folders += dir.path();
}

} // namespace telemaco
