#include "core/insight/progress.h"

#include "core/workspace/goals.h"

#include <algorithm>
#include <cmath>

namespace telemaco {

std::optional<double> progressOf(const Goal& goal, int milestones, int done, std::optional<double> lastValue)
{
    if (goal.progressBy == ProgressBy::Milestones)
        return milestones > 0 ? std::optional(double(done) / milestones) : std::nullopt;
    if (goal.progressBy != ProgressBy::Number || !lastValue || !goal.to)
        return {};
    const double from = goal.from.value_or(0);
    const double way = *goal.to - from;
    if (way == 0 || !std::isfinite(way))
        return {};
    return std::clamp((*lastValue - from) / way, 0.0, 1.0);
}

std::optional<double> progressOf(const Workspace& workspace, const Goal& goal)
{
    if (goal.progressBy == ProgressBy::Milestones) {
        Rows rows = workspace.database().query(
            "select count(*), count(done) from milestone where goal = ?", {goal.id.value});
        if (!rows.next())
            return {};
        return progressOf(goal, static_cast<int>(rows.integer(0)), static_cast<int>(rows.integer(1)), {});
    }
    if (goal.progressBy != ProgressBy::Number)
        return {};
    const auto last
        = workspace.database().first("select value from check_in where goal = ? and value is not null "
                                     "order by date desc, id desc limit 1",
            {goal.id.value});
    return progressOf(goal, 0, 0, last && last->isValid() ? std::optional(last->toDouble()) : std::nullopt);
}

QDate lastMovement(const Workspace& workspace, const Goal& goal)
{
    QDate last = dayMade(workspace, goal.uuid);
    for (const char* sql :
        {"select max(date) from check_in where goal = ?", "select max(done) from milestone where goal = ?"}) {
        const auto text = workspace.database().first(sql, {goal.id.value});
        const QDate day = QDate::fromString(text.value_or(QVariant()).toString(), Qt::ISODate);
        if (day.isValid() && (!last.isValid() || day > last))
            last = day;
    }
    return last;
}

Person otherSide(const Workspace& workspace, const Relationship& relationship)
{
    const auto mentee = workspace.get(relationship.mentee);
    if (mentee && !mentee->me)
        return *mentee;
    return workspace.get(relationship.mentor).value_or(Person{});
}

GoalLine lineOf(const Workspace& workspace, const Goal& goal)
{
    GoalLine line;
    line.id = goal.id;
    line.uuid = goal.uuid;
    line.title = goal.title;
    line.owner = goal.owner;
    const Person owner = workspace.get(goal.owner).value_or(Person{});
    line.mine = owner.me;
    line.ownerName = owner.name;
    if (goal.relationship)
        if (const auto relationship = workspace.get(goal.relationship))
            line.with = otherSide(workspace, *relationship).name;
    line.state = goal.state;
    line.start = goal.start;
    line.due = goal.due;
    line.old = isOld(workspace, goal);
    line.progress = progressOf(workspace, goal);
    line.moved = lastMovement(workspace, goal);
    return line;
}

} // namespace telemaco
