#include "core/workspace/goals.h"

#include "core/base/uuid.h"

#include <algorithm>

namespace telemaco {

static constexpr int mostOwners = 500;

static const QByteArray age = goalAge;

QDate dayMade(const Workspace& workspace, const QUuid& uuid)
{
    const qint64 made = instantOf(uuid);
    return made ? QDateTime::fromMSecsSinceEpoch(made, workspace.clock().zone()).date() : QDate();
}

bool isOld(const Workspace& workspace, const Goal& goal)
{
    if (goal.state != GoalState::Open || !goal.due.isValid())
        return false;
    const QDate made = dayMade(workspace, goal.uuid);
    return made.isValid() && goal.due < made;
}

// People who have goals, without reading the goals: from one owner to the next in the index.
static QList<Id<Person>> owners(const Workspace& workspace)
{
    QList<std::pair<QString, Id<Person>>> others;
    const Id<Person> me = workspace.me().id;
    qint64 last = 0;
    while (others.size() < mostOwners) {
        const auto next = workspace.database().first(
            "select owner from goal where owner > ? order by owner limit 1", {last});
        if (!next)
            break;
        last = next->toLongLong();
        if (last == me.value)
            continue;
        const auto name = workspace.database().first("select name from person where id = ?", {last});
        others.append({name.value_or(QVariant()).toString().toLower(), Id<Person>{last}});
    }
    std::sort(others.begin(), others.end());
    QList<Id<Person>> all{me};
    for (const auto& other : others)
        all += other.second;
    return all;
}

static QList<Goal> ofState(const Workspace& workspace, Id<Person> owner, GoalState state,
    const std::optional<Goal>& after, int limit)
{
    const QVariant name = stored::read(state);
    QList<Goal> found;
    if (!after)
        found = workspace.select<Goal>(
            "where owner = ? and state = ? and due is not null order by due, id limit ?",
            {owner.value, name, limit});
    else if (after->due.isValid())
        found = workspace.select<Goal>(
            "where owner = ? and state = ? and (due, id) > (?, ?) order by due, id limit ?",
            {owner.value, name, stored::read(after->due), after->id.value, limit});
    const qint64 behind = after && !after->due.isValid() ? after->id.value : 0;
    if (found.size() < limit)
        found += workspace.select<Goal>(
            "where owner = ? and state = ? and due is null and id > ? order by id limit ?",
            {owner.value, name, behind, limit - found.size()});
    return found;
}

QList<Goal> goalsOf(const Workspace& workspace, Id<Person> owner, const GoalQuery& query)
{
    QList<Goal> found;
    const auto after = query.after && query.after->owner == owner ? query.after : std::nullopt;
    bool reached = !after;
    for (GoalState state : query.states) {
        const bool here = after && after->state == state;
        reached = reached || here;
        if (!reached || found.size() >= query.limit)
            continue;
        found += ofState(workspace, owner, state, here ? after : std::nullopt,
            query.limit - static_cast<int>(found.size()));
    }
    return found;
}

QList<Goal> goalsByOwner(const Workspace& workspace, const GoalQuery& query)
{
    QList<Goal> found;
    GoalQuery rest = query;
    bool reached = !query.after;
    for (Id<Person> owner : owners(workspace)) {
        reached = reached || query.after->owner == owner;
        rest.limit = query.limit - static_cast<int>(found.size());
        if (reached && rest.limit > 0)
            found += goalsOf(workspace, owner, rest);
    }
    return found;
}

QList<Goal> oldGoals(const Workspace& workspace, const std::optional<Goal>& after, int limit)
{
    const QString due = after ? after->due.toString(Qt::ISODate) : QStringLiteral("");
    const qint64 id = after ? after->id.value : 0;
    const QByteArray behind = " and (due, id) > (?, ?) order by due, id limit ?";
    QList<Goal> found
        = workspace.select<Goal>("where state = 'open' and " + age + " = 2" + behind, {due, id, limit});
    // Of the few in between, the person's zone tells which are old.
    for (const Goal& goal :
        workspace.select<Goal>("where state = 'open' and " + age + " = 1" + behind, {due, id, limit}))
        if (isOld(workspace, goal))
            found += goal;
    std::sort(found.begin(), found.end(),
        [](const Goal& a, const Goal& b) { return std::pair(a.due, a.id) < std::pair(b.due, b.id); });
    return found.mid(0, limit);
}

int countOldGoals(const Workspace& workspace)
{
    const auto old = workspace.database().first(
        "select count(*) from (select 1 from goal where state = 'open' and " + age + " = 2 limit ?)",
        {mostOldGoals});
    int count = old.value_or(0).toInt();
    for (const Goal& goal : workspace.select<Goal>(
             "where state = 'open' and " + age + " = 1 order by due limit ?", {mostOldGoals - count}))
        count += isOld(workspace, goal) ? 1 : 0;
    return count;
}

// The fresh ones by index; of the day between only those that are not old where the person is.
static QList<Goal> fresh(const Workspace& workspace, const QByteArray& where, QVariantList values,
    const QByteArray& due, int limit)
{
    values += limit;
    const QByteArray begin = "where " + where + " and state = 'open' and " + age + " = ";
    QList<Goal> found = workspace.select<Goal>(begin + '0' + due + " order by due limit ?", values);
    for (const Goal& goal : workspace.select<Goal>(begin + '1' + due + " order by due limit ?", values))
        if (!isOld(workspace, goal))
            found += goal;
    std::stable_sort(found.begin(), found.end(), [](const Goal& a, const Goal& b) { return a.due < b.due; });
    return found.mid(0, limit);
}

QList<Goal> goalsDue(const Workspace& workspace, Id<Relationship> relationship, QDate by, int limit)
{
    return fresh(
        workspace, "relationship = ?", {relationship.value, stored::read(by)}, " and due <= ?", limit);
}

QList<Goal> goalsDueAlone(const Workspace& workspace, Id<Person> owner, QDate by, int limit)
{
    return fresh(workspace, "relationship is null and owner = ?", {owner.value, stored::read(by)},
        " and due <= ?", limit);
}

QList<Goal> goalsOpen(const Workspace& workspace, Id<Relationship> relationship, int limit)
{
    return fresh(workspace, "relationship = ?", {relationship.value}, {}, limit);
}

QList<Goal> goalsOpenAlone(const Workspace& workspace, Id<Person> owner, int limit)
{
    return fresh(workspace, "relationship is null and owner = ?", {owner.value}, {}, limit);
}

QList<DueChange> dueHistory(const Workspace& workspace, const Goal& goal)
{
    QList<DueChange> changes;
    QSet<qint64> takenBack;
    QDate due = goal.due;
    QString reason = goal.dueReason; // what stood at the moment we have come to
    bool given = false; // since the due date that we come to next
    QString lastReason;
    for (const ChangeRow& row : workspace.log().planHistoryOf({Kind::Goal, goal.id.value})) {
        const bool ofDue = row.field == u"due";
        if (!ofDue && row.field != u"due_reason")
            continue;
        const auto operation = workspace.log().operation(row.operation);
        const bool counts = operation && !operation->undoes && !takenBack.contains(row.operation);
        if (operation && operation->undoes && !takenBack.contains(row.operation))
            takenBack.insert(operation->undoes);
        if (!ofDue) {
            if (counts && !given && !reason.isEmpty()) {
                lastReason = reason;
                given = true;
            }
            reason = row.before.toString();
            continue;
        }
        const QDate was = QDate::fromString(row.before.toString(), Qt::ISODate);
        if (counts && was.isValid())
            changes += DueChange{was, due, lastReason, operation->at};
        due = was;
        if (counts) {
            given = false;
            lastReason.clear();
        }
    }
    return changes;
}

QList<StateChange> stateHistory(const Workspace& workspace, const Goal& goal)
{
    QList<StateChange> changes;
    QSet<qint64> takenBack;
    GoalState state = goal.state; // that stood at the moment we have come to
    for (const ChangeRow& row : workspace.log().planHistoryOf({Kind::Goal, goal.id.value})) {
        if (row.field != u"state")
            continue;
        const auto operation = workspace.log().operation(row.operation);
        const bool takes = operation && operation->undoes && !takenBack.contains(row.operation);
        if (takes)
            takenBack.insert(operation->undoes);
        if (operation && !operation->undoes && !takenBack.contains(row.operation))
            changes += StateChange{state, operation->at};
        stored::write(state, row.before);
    }
    return changes;
}

Result<ChangeSet> addGoal(Workspace& workspace, const QString& title, Id<Person> owner)
{
    Goal goal;
    goal.title = title.simplified();
    goal.owner = owner;
    const auto mentoring = workspace.select<Relationship>(
        "where mentee = ? and stage not in ('completed', 'ended') limit 2", {owner.value});
    if (mentoring.size() == 1)
        goal.relationship = mentoring.first().id;
    return workspace.perform({QStringLiteral("add"), Kind::Goal}, [&](Writer& writer) -> Result<void> {
        TELEMACO_TRY(writer.add(goal));
        return {};
    });
}

QList<Milestone> milestonesOf(const Workspace& workspace, Id<Goal> goal, int limit)
{
    return workspace.select<Milestone>("where goal = ? order by position, id limit ?", {goal.value, limit});
}

QList<CheckIn> checkInsOf(const Workspace& workspace, Id<Goal> goal, int limit)
{
    return workspace.select<CheckIn>(
        "where goal = ? order by date desc, id desc limit ?", {goal.value, limit});
}

QList<qint64> itemsAbout(const Workspace& workspace, ItemRef item, Kind kind, int limit)
{
    QList<qint64> found;
    Rows rows = workspace.database().query("select from_item from link where to_kind = ? and to_item = ? and "
                                           "role = 'about' and from_kind = ? order by from_item desc limit ?",
        {static_cast<int>(item.kind), item.id, static_cast<int>(kind), limit});
    while (rows.next())
        found += rows.integer(0);
    return found;
}

} // namespace telemaco
