#include "core/insight/goaldetails.h"

#include "core/workspace/meetings.h"
#include "core/workspace/titles.h"

#include <algorithm>

namespace telemaco {

static constexpr int mostChoices = 200;
static constexpr int mostLinked = 20;

static QList<Relationship> notOver(const Workspace& workspace)
{
    return workspace.select<Relationship>(
        "where stage in ('prospect', 'contacted', 'trial', 'active', 'paused') order by +id limit ?",
        {mostChoices}); // by stage: those that are over are passed by
}

static void sortByName(QList<NamedItem>& items)
{
    std::stable_sort(items.begin(), items.end(), [](const NamedItem& a, const NamedItem& b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
}

QList<NamedItem> openRelationships(const Workspace& workspace)
{
    QList<NamedItem> found;
    for (const Relationship& relationship : notOver(workspace))
        found += NamedItem{relationship.id.value, relationship.uuid, otherSide(workspace, relationship).name};
    sortByName(found);
    return found;
}

QList<NamedItem> possibleOwners(const Workspace& workspace)
{
    QList<NamedItem> found;
    for (const Relationship& relationship : notOver(workspace)) {
        const Person other = otherSide(workspace, relationship);
        const NamedItem item{other.id.value, other.uuid, other.name};
        if (!other.me && !found.contains(item))
            found += item;
    }
    sortByName(found);
    const Person me = workspace.me();
    found.prepend(NamedItem{me.id.value, me.uuid, me.name});
    return found;
}

static void addIfMissing(
    QList<NamedItem>& items, const Workspace& workspace, ItemRef ref, const QString& name)
{
    const auto is = [&](const NamedItem& item) { return item.id == ref.id; };
    if (ref && std::none_of(items.begin(), items.end(), is))
        items += NamedItem{ref.id, workspace.store().uuidOf(ref), name};
}

static void addLinked(GoalDetails& details, const Workspace& workspace)
{
    const ItemRef goal{Kind::Goal, details.goal.id.value};
    for (qint64 id : itemsAbout(workspace, goal, Kind::Entry, mostLinked)) {
        const ItemRef entry{Kind::Entry, id};
        details.entries += NamedItem{id, workspace.store().uuidOf(entry), titleOf(workspace, entry)};
        for (const Question& question : workspace.select<Question>(
                 "where entry = ? and state <> 'let_go' order by id limit ?", {id, mostLinked}))
            details.questions += NamedItem{question.id.value, details.entries.last().uuid, question.text};
    }
    for (qint64 id : itemsAbout(workspace, goal, Kind::Person, mostLinked)) {
        const ItemRef person{Kind::Person, id};
        details.people += NamedItem{id, workspace.store().uuidOf(person), titleOf(workspace, person)};
    }
    for (qint64 id : itemsAbout(workspace, goal, Kind::Question, mostLinked))
        if (const auto question = workspace.get(Id<Question>{id}))
            details.questions += NamedItem{
                id, workspace.store().uuidOf({Kind::Entry, question->entry.value}), question->text};
}

std::optional<GoalDetails> goalDetails(const Workspace& workspace, const QUuid& uuid)
{
    const auto record = workspace.store().find(Kind::Goal, uuid);
    if (!record)
        return {};
    GoalDetails details;
    details.goal = fromRecord<Goal>(*record);
    const Goal& goal = details.goal;
    details.isMine = goal.owner == workspace.me().id;
    details.old = isOld(workspace, goal);
    details.brought = goal.relationship && toBring(workspace, goal.relationship).contains(record->ref());
    details.progress = progressOf(workspace, goal);
    details.milestones = milestonesOf(workspace, goal.id);
    details.checkIns = checkInsOf(workspace, goal.id);
    details.moves = dueHistory(workspace, goal);
    details.tags = tagsOf(workspace, record->ref());
    details.owners = possibleOwners(workspace);
    const ItemRef owner{Kind::Person, goal.owner.value};
    addIfMissing(details.owners, workspace, owner, titleOf(workspace, owner));
    details.relationships = openRelationships(workspace);
    if (const auto relationship = workspace.get(goal.relationship))
        addIfMissing(details.relationships, workspace, {Kind::Relationship, relationship->id.value},
            otherSide(workspace, *relationship).name);
    addLinked(details, workspace);
    return details;
}

} // namespace telemaco
