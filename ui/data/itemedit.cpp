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

void tellUndoable(const PageContext& context, const QString& said)
{
    context.commands->tell(said, QStringLiteral("edit.undo"));
}

void planAndOpen(const PageContext& context, QObject* owner, const Meeting& meeting, const QString& said)
{
    context.courier->ask(
        owner,
        [meeting](Workspace& workspace) -> Result<QUuid> {
            const auto planned = planMeeting(workspace, meeting);
            if (!planned)
                return planned.error();
            return workspace.store().uuidOf({Kind::Meeting, planned->value});
        },
        [context, said](const Result<QUuid>& planned) {
            if (!planned)
                return tellError(context, planned.error());
            context.commands->go({QStringLiteral("meeting"), *planned, {}});
            if (!said.isEmpty())
                tellUndoable(context, said);
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
        [context](const Result<ChangeSet>& done) {
            if (!done || !done->isEmpty())
                tellDone(context, done, done ? Words::operation(done->name) : QString());
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
