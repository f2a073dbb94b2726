#include "core/workspace/place.h"

#include "core/workspace/people.h"

namespace telemaco {

template <class T> static ItemRef refTo(Id<T> id) { return {describe<T>().kind, id.value}; }

static ItemRef placeOfQuestion(const Workspace& workspace, const Question& question)
{
    if (question.entry)
        return refTo(question.entry);
    const Id<Person> me = workspace.me().id;
    const Id<Person> other = question.to && question.to != me ? question.to : question.asker;
    if (!other || other == me)
        return {};
    const auto relationships = relationshipsOf(workspace, other, 1);
    return relationships.isEmpty() ? refTo(other) : refTo(relationships.first().id);
}

static ItemRef holderOf(const Workspace& workspace, ItemRef item)
{
    switch (item.kind) {
    case Kind::Milestone: return refTo(workspace.get(Id<Milestone>{item.id}).value_or(Milestone{}).goal);
    case Kind::CheckIn: return refTo(workspace.get(Id<CheckIn>{item.id}).value_or(CheckIn{}).goal);
    case Kind::Expectation:
        return refTo(workspace.get(Id<Expectation>{item.id}).value_or(Expectation{}).relationship);
    case Kind::Contact: return refTo(workspace.get(Id<Contact>{item.id}).value_or(Contact{}).relationship);
    case Kind::AgendaItem: {
        const auto agenda = workspace.get(Id<AgendaItem>{item.id}).value_or(AgendaItem{});
        if (const Id<Meeting> at = agenda.settledIn ? agenda.settledIn : agenda.meeting)
            return refTo(at);
        return refTo(agenda.relationship);
    }
    case Kind::Action: {
        const auto action = workspace.get(Id<Action>{item.id}).value_or(Action{});
        if (action.meeting)
            return refTo(action.meeting);
        return action.relationship ? refTo(action.relationship) : refTo(action.owner);
    }
    case Kind::Question:
        return placeOfQuestion(workspace, workspace.get(Id<Question>{item.id}).value_or(Question{}));
    default: return item;
    }
}

std::optional<Place> placeOf(const Workspace& workspace, ItemRef item)
{
    const ItemRef holder = holderOf(workspace, item);
    const QUuid uuid = holder.id > 0 ? workspace.store().uuidOf(holder) : QUuid();
    if (uuid.isNull())
        return {};
    return Place{holder.kind, uuid};
}

} // namespace telemaco
