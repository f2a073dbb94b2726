// How the parts of a page write: one change, one step of undo. What is written is read anew
// at that moment, so that nothing that came between is lost.
#pragma once

#include "core/domain/descriptions.h"
#include "ui/data/pagecontext.h"

namespace telemaco {

class RowList;

template <class T>
void editItem(const PageContext& context, QObject* owner, Id<T> id, std::function<void(T&)> how)
{
    context.courier->write(owner, {QStringLiteral("edit"), describe<T>().kind},
        [id, how = std::move(how)](Writer& writer) -> Result<void> {
            auto object = writer.get(id);
            if (!object)
                return ErrorCode::Missing;
            how(*object);
            return writer.save(*object);
        });
}

template <class T> void addItem(const PageContext& context, QObject* owner, const T& object)
{
    context.courier->write(
        owner, {QStringLiteral("add"), describe<T>().kind}, [object](Writer& writer) -> Result<void> {
            TELEMACO_TRY(writer.add(object));
            return {};
        });
}

// Says what went wrong, if anything did.
void tellError(const PageContext& context, const Error& error);
// Says what was done, with the way back. Only once it is done: a change takes such a remark away.
void tellUndoable(const PageContext& context, const QString& said);
template <class T> void tellTrouble(const PageContext& context, const Result<T>& done)
{
    if (!done)
        tellError(context, done.error());
}
// One of the two.
template <class T> void tellDone(const PageContext& context, const Result<T>& done, const QString& said)
{
    if (done)
        tellUndoable(context, said);
    else
        tellError(context, done.error());
}

// Plans a meeting and goes to its page; says so, where there are words for it.
void planAndOpen(
    const PageContext& context, QObject* owner, const Meeting& meeting, const QString& said = {});

// Goes to where a person meets the item (core's placeOf), with these words highlighted.
void openPlace(const PageContext& context, QObject* owner, ItemRef item, const QStringList& words = {});

// Deletes, and says so with the way back.
void removeItems(const PageContext& context, QObject* owner, const QList<ItemRef>& items);
// The same for the rows of a list whenever Delete is pressed in it.
void removeOnDelete(const PageContext& context, RowList* list);

} // namespace telemaco
