#include "app/telemaco/samplefile.h"

#include "core/store/workspacefile.h"

#include <QDir>
#include <QTemporaryDir>

namespace telemaco {

static bool isInUse(const QDir& folder)
{
    for (const QString& name : folder.entryList({QStringLiteral("*.telemaco")}, QDir::Files))
        if (const auto lock = WorkspaceFile::lock(folder.filePath(name)); !lock)
            return true;
    return false;
}

static void throwAwayOld(const QDir& samples)
{
    for (const QString& name : samples.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (QDir folder(samples.filePath(name)); !isInUse(folder))
            folder.removeRecursively();
}

Result<QString> freshSampleFile(const QString& samples, const QString& name)
{
    throwAwayOld(QDir(samples));
    QDir().mkpath(samples);
    QTemporaryDir folder(QDir(samples).filePath(QStringLiteral("sample-")));
    if (!folder.isValid())
        return Error{ErrorCode::CannotCreate, Detail(folder.errorString()), samples};
    folder.setAutoRemove(false);
    return folder.filePath(name + QStringLiteral(".telemaco"));
}

} // namespace telemaco
