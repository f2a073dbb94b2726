#include "app/common/installation.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace telemaco {

static constexpr int recentCount = 10;

static QString lastKey() { return QStringLiteral("workspace/last"); }
static QString recentKey() { return QStringLiteral("workspace/recent"); }
static QString deviceKey() { return QStringLiteral("device"); }

Installation::Installation()
    : m_settings(std::make_unique<QSettings>(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("telemaco"), QStringLiteral("telemaco")))
{
}

QString Installation::lastWorkspace() const { return m_settings->value(lastKey()).toString(); }

QStringList Installation::recentWorkspaces() const
{
    QStringList there;
    for (const QString& path : m_settings->value(recentKey()).toStringList())
        if (QFileInfo(path).isFile())
            there += path;
    return there;
}

void Installation::remember(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentWorkspaces();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    recent = recent.mid(0, recentCount);
    if (lastWorkspace() == absolute && m_settings->value(recentKey()).toStringList() == recent)
        return; // the settings' file is not written anew at each start
    m_settings->setValue(lastKey(), absolute);
    m_settings->setValue(recentKey(), recent);
}

QString Installation::defaultWorkspace() const
{
    const QString last = lastWorkspace();
    if (!last.isEmpty() && QFileInfo(last).isFile())
        return last;
    return QDir(dataFolder()).filePath(QStringLiteral("telemaco.telemaco"));
}

QString Installation::dataFolder()
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(base).filePath(QStringLiteral("telemaco"));
}

void Installation::makeDataFolder() { QDir().mkpath(dataFolder()); }

static QString inStateFolder(const QString& name)
{
    const QString base = qEnvironmentVariable("XDG_STATE_HOME");
    const QString state = base.isEmpty() ? QDir::homePath() + QStringLiteral("/.local/state") : base;
    return QDir(state).filePath(QStringLiteral("telemaco/") + name);
}

BackupFolders Installation::backupFolders() const
{
    return {m_settings->value(QStringLiteral("backup/folder")).toString(),
        inStateFolder(QStringLiteral("backups"))};
}

QString Installation::samplesFolder() { return inStateFolder(QStringLiteral("samples")); }

QUuid Installation::device() const
{
    QUuid device = m_settings->value(deviceKey()).toUuid();
    if (device.isNull()) {
        device = QUuid::createUuid();
        m_settings->setValue(deviceKey(), device);
    }
    return device;
}

} // namespace telemaco
