#include "ui/data/watchedfolder.h"

#include <QCryptographicHash>
#include <QSettings>

namespace telemaco {

// A path holds what a key may not.
static QString keyOf(const QString& workspace)
{
    return QStringLiteral("watch/")
        + QString::fromLatin1(QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha1).toHex());
}

QString watchedFolder(const QSettings& settings, const QString& workspace)
{
    return workspace.isEmpty() ? QString() : settings.value(keyOf(workspace)).toString();
}

void setWatchedFolder(QSettings& settings, const QString& workspace, const QString& folder)
{
    if (folder.isEmpty())
        settings.remove(keyOf(workspace));
    else
        settings.setValue(keyOf(workspace), folder);
}

} // namespace telemaco
