// One run of the command line: what was asked, where to speak, and the workspace it is about.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/terminal.h"
#include "app/common/installation.h"
#include "core/workspace/workspace.h"

namespace telemaco {

// What a run ends with.
enum Exit { Done = 0, Refused = 1, WrongUsage = 2 };

class Session {
public:
    explicit Session(Arguments arguments)
        : m_arguments(std::move(arguments))
    {
    }

    const Arguments& arguments() const { return m_arguments; }
    Terminal& terminal() { return m_terminal; }
    const Clock& clock() const { return m_clock; }

    // The one named, else the default one.
    QString workspacePath() const;

    BackupFolders backupFolders() const { return m_installation.backupFolders(); }

    using Opened = Result<std::unique_ptr<Workspace>>;
    Opened openToRead(); // takes no lock
    Opened openToWrite(bool create);

    // Says why on the standard error.
    int refuse(const Error& error);
    int wrongUsage(const QString& why);

private:
    Arguments m_arguments;
    Terminal m_terminal;
    SystemClock m_clock;
    Installation m_installation;
};

} // namespace telemaco
