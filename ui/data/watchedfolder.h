// Which folder of notes belongs to a workspace: the choice is this installation's, one for each
// workspace, none to begin with.
#pragma once

#include <QString>

class QSettings;

namespace telemaco {

QString watchedFolder(const QSettings& settings, const QString& workspace); // empty: none
void setWatchedFolder(QSettings& settings, const QString& workspace, const QString& folder);

} // namespace telemaco
