// undo and redo.
#include "app/cli/commands.h"
#include "ui/language/words.h"

namespace telemaco {

int undoCommand(Session& session)
{
    const auto workspace = session.openToWrite(false);
    if (!workspace)
        return session.refuse(workspace.error());
    const auto undone = (*workspace)->undo();
    if (!undone)
        return session.refuse(undone.error());
    session.terminal().message(Cli::tr("Undone: %1").arg(Words::operation(undone->name)));
    return Done;
}

int redoCommand(Session& session)
{
    const auto workspace = session.openToWrite(false);
    if (!workspace)
        return session.refuse(workspace.error());
    const auto redone = (*workspace)->redo();
    if (!redone)
        return session.refuse(redone.error());
    session.terminal().message(Cli::tr("Done again: %1").arg(Words::operation(redone->name)));
    return Done;
}

} // namespace telemaco
