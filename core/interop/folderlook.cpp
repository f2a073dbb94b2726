#include "core/interop/folderlook.h"

#include <QDateTime>
#include <QFileInfo>

namespace telemaco {

FolderLook::FolderLook(QString folder, qint64 stillness)
    : m_folder(std::move(folder))
    , m_stillness(stillness)
{
}

bool FolderLook::step(qint64 now)
{
    if (!m_walk) {
        m_walk.emplace(m_folder);
        ++m_look;
        m_ready.clear();
        m_places.clear();
        m_waiting = false;
    }
    switch (m_walk->next()) {
    case TextFiles::Found::Nothing: return true;
    case TextFiles::Found::File: see(m_walk->file(), now); return true;
    case TextFiles::Found::End: break;
    }
    end();
    return false;
}

// What lay there untouched before the first look need not be watched for a while.
void FolderLook::see(const QString& file, qint64 now)
{
    const QFileInfo info(m_folder + u'/' + file);
    if (!info.exists())
        return; // gone in between
    const qint64 changed = info.lastModified().toMSecsSinceEpoch();
    Seen& seen = m_seen[file];
    if (seen.look == 0 || seen.size != info.size() || seen.changed != changed) {
        const bool old = m_look == 1 && changed <= now - m_stillness;
        seen = {info.size(), changed, old ? changed : now, false, m_look};
    }
    seen.look = m_look;
    m_places += info.filePath();
    if (seen.handled)
        return;
    if (now - seen.since >= m_stillness)
        m_ready += file;
    else
        m_waiting = true;
}

void FolderLook::end()
{
    m_places = m_walk->folders() + m_places;
    m_walk.reset();
    m_seen.removeIf([this](const QHash<QString, Seen>::iterator& it) { return it->look != m_look; });
}

void FolderLook::setHandled(const QStringList& files)
{
    for (const QString& file : files)
        if (const auto seen = m_seen.find(file); seen != m_seen.end())
            seen->handled = true;
}

} // namespace telemaco
