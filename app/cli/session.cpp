#include "app/cli/session.h"

#include "app/cli/commands.h"

#include <QFileInfo>

namespace telemaco {

QString Session::workspacePath() const
{
    const QString named = m_arguments.value(QStringLiteral("workspace"));
    return QFileInfo(named.isEmpty() ? m_installation.defaultWorkspace() : named).absoluteFilePath();
}

Session::Opened Session::openToRead()
{
    WorkspaceOptions options;
    options.path = workspacePath();
    options.access = Database::Access::Read;
    options.via = Via::CommandLine;
    options.clock = &m_clock;
    return Workspace::open(options);
}

Session::Opened Session::openToWrite(bool create)
{
    if (create && !m_arguments.has(QStringLiteral("workspace")))
        Installation::makeDataFolder();
    WorkspaceOptions options;
    options.path = workspacePath();
    options.create = create;
    options.via = Via::CommandLine;
    options.device = m_installation.device();
    options.backupFolders = m_installation.backupFolders();
    options.clock = &m_clock;
    return Workspace::open(options);
}

int Session::refuse(const Error& error)
{
    m_terminal.message(error);
    return Refused;
}

int Session::wrongUsage(const QString& why)
{
    m_terminal.message(why);
    const QString& command = m_arguments.command;
    m_terminal.message(commandNamed(command) ? Cli::tr("See: telemaco-cli %1 --help").arg(command)
                                             : Cli::tr("See: telemaco-cli --help"));
    return WrongUsage;
}

} // namespace telemaco
