// What the command line can do, command by command.
#pragma once

#include "app/cli/session.h"

#include <QCoreApplication>
#include <vector>

namespace telemaco {

// The context of the command line's words.
class Cli {
    Q_DECLARE_TR_FUNCTIONS(telemaco::Cli)
};

struct Command {
    QString name;
    QString synopsis; // what follows the name
    QString summary; // one line
    QString details; // the rest of its help
    QStringList options; // without dashes
    int fewest; // words after the name
    int most;
    int (*run)(Session& session);
};

const std::vector<Command>& commands();
const Command* commandNamed(const QString& name);

// The number given with --limit; none: it is not above 0.
std::optional<int> limitOf(const Arguments& arguments, int usual);

// Does what the arguments say; the exit status.
int runCommandLine(const QStringList& arguments);

QString helpForAll();
QString helpFor(const Command& command);

// The commands, one file for each or for those that belong together.
int importCommand(Session& session);
int exportCommand(Session& session);
int searchCommand(Session& session);
int listCommand(Session& session);
int listChanges(Session& session, int limit);
int showCommand(Session& session);
int addCommand(Session& session);
int undoCommand(Session& session);
int redoCommand(Session& session);
int checkCommand(Session& session);
int infoCommand(Session& session);
int backupCommand(Session& session);
int backupsCommand(Session& session);
int restoreCommand(Session& session);

} // namespace telemaco
