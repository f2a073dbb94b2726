#include "ui/data/itemedit.h"

#include "core/workspace/meetingusecases.h"
#include "core/workspace/place.h"
#include "core/workspace/usecases.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/rowlist.h"

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

void openPlace(const PageContext& context, QObject* owner, ItemRef item, const QStringList& words)
{
    context.courier->ask(
        owner, [item](const Workspace& workspace) { return placeOf(workspace, item); },
        [commands = context.commands, words](const std::optional<Place>& place) {
            if (!place) { // a question for nobody yet stands among those that wait
                commands->go({QStringLiteral("today"), {}, {}});
                return;
            }
            const bool entry = place->kind == Kind::Entry; // shown on the page of all entries
            commands->go({entry ? QStringLiteral("journal") : kindName(place->kind), place->uuid, words});
        });
}

void removeItems(const PageContext& context, QObject* owner, const QList<ItemRef>& items)
{
    context.courier->ask(
        owner, [items](Workspace& workspace) { return telemaco::removeItems(workspace, items); },
        [commands = context.commands](const Result<ChangeSet>& done) {
            if (!done)
                commands->tell(ErrorText::sentence(done.error()));
            else if (!done->isEmpty())
                commands->tell(Words::operation(done->name), QStringLiteral("edit.undo"));
        });
}

void removeOnDelete(const PageContext& context, RowList* list)
{
    QObject::connect(list, &RowList::removeAsked, list, [context, list](const QList<Row>& rows) {
        QList<ItemRef> items;
        for (const Row& row : rows)
            items += row.item;
        removeItems(context, list, items);
    });
}

} // namespace telemaco
