// What this installation of Telemaco remembers outside any workspace: which file was last open,
// which device this is. Shared by the window and the command line.
#pragma once

#include "core/store/backup.h"

#include <QSettings>
#include <QStringList>
#include <QUuid>
#include <memory>

namespace telemaco {

class Installation {
public:
    Installation();

    QString lastWorkspace() const; // empty: none yet
    QStringList recentWorkspaces() const; // newest first, at most ten, existing files only
    void remember(const QString& path);

    // The one last opened, else telemaco.telemaco in the application's data folder.
    QString defaultWorkspace() const;
    // Makes the folder of a workspace that is about to be made in the data folder.
    static void makeDataFolder();
    static QString dataFolder();
    BackupFolders backupFolders() const;
    static QString samplesFolder(); // of workspaces to look around in, made by the program itself

    QUuid device() const; // made at the first call

    QSettings& settings() const { return *m_settings; }

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace telemaco
