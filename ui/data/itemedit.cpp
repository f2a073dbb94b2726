#include "ui/data/itemedit.h"

#include "core/workspace/meetingusecases.h"
#include "core/workspace/usecases.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/errortext.h"

namespace telemaco {

void tellError(const PageContext& context, const Error& error)
{
    context.commands->tell(ErrorText::sentence(error));
}

void planAndOpen(const PageContext& context, QObject* owner, const Meeting& meeting)
{
    context.courier->ask(
        owner,
        [meeting](Workspace& workspace) -> Result<QUuid> {
            const auto planned = planMeeting(workspace, meeting);
            if (!planned)
                return planned.error();
            return workspace.store().uuidOf({Kind::Meeting, planned->value});
        },
        [context](const Result<QUuid>& planned) {
            tellTrouble(context, planned);
            if (planned)
                context.commands->go({QStringLiteral("meeting"), *planned, {}});
        });
}

void removeRows(const PageContext& context, QObject* owner, const QList<ItemRef>& items)
{
    context.courier->ask(
        owner, [items](Workspace& workspace) { return removeItems(workspace, items); },
        [commands = context.commands](const Result<ChangeSet>& done) {
            if (!done)
                commands->tell(ErrorText::sentence(done.error()));
            else if (!done->isEmpty())
                commands->tell(Words::operation(done->name), QStringLiteral("edit.undo"));
        });
}

} // namespace telemaco
