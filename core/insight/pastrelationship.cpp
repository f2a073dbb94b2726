#include "core/insight/pastrelationship.h"

#include <algorithm>

namespace telemaco {

QList<Kind> kindsOfPastRelationship()
{
    return {Kind::Person, Kind::Relationship, Kind::Expectation, Kind::Contact, Kind::Goal, Kind::Milestone,
        Kind::Question, Kind::Meeting, Kind::AgendaItem, Kind::Action};
}

static QList<PastGoal> goalsOf(const Past& past, Id<Relationship> relationship)
{
    QList<PastGoal> goals;
    for (const Goal& goal : past.referring<Goal>("relationship", relationship.value)) {
        auto milestones = past.referring<Milestone>("goal", goal.id.value);
        std::stable_sort(milestones.begin(), milestones.end(),
            [](const Milestone& a, const Milestone& b) { return a.position < b.position; });
        goals += PastGoal{goal, milestones};
    }
    const auto order = [](const PastGoal& one) {
        return std::tuple(one.goal.state != GoalState::Open, !one.goal.due.isValid(), one.goal.due);
    };
    std::stable_sort(goals.begin(), goals.end(),
        [&](const PastGoal& a, const PastGoal& b) { return order(a) < order(b); });
    return goals;
}

static QList<Question> questionsWith(const Past& past, Id<Person> other)
{
    auto questions = past.referring<Question>("to_person", other.value);
    for (const Question& question : past.referring<Question>("asker", other.value))
        if (!questions.contains(question))
            questions += question;
    const auto order
        = [](const Question& one) { return std::pair(one.state != QuestionState::Open, -one.id.value); };
    std::sort(questions.begin(), questions.end(),
        [&](const Question& a, const Question& b) { return order(a) < order(b); });
    return questions;
}

static QList<Meeting> meetingsOf(const Past& past, Id<Relationship> relationship)
{
    auto meetings = past.referring<Meeting>("relationship", relationship.value);
    std::stable_sort(meetings.begin(), meetings.end(),
        [](const Meeting& a, const Meeting& b) { return a.instant > b.instant; });
    return meetings;
}

static QList<AgendaItem> agendaOf(const Past& past, Id<Relationship> relationship)
{
    auto agenda = past.referring<AgendaItem>("relationship", relationship.value);
    agenda.removeIf([](const AgendaItem& item) { return item.state != AgendaState::Open; });
    std::stable_sort(agenda.begin(), agenda.end(),
        [](const AgendaItem& a, const AgendaItem& b) { return a.position < b.position; });
    return agenda;
}

static QList<PastAction> actionsOf(const Past& past, Id<Relationship> relationship, Id<Person> me)
{
    QList<PastAction> actions;
    for (const Action& action : past.referring<Action>("relationship", relationship.value))
        actions += PastAction{
            action, action.owner == me ? QString() : past.get(action.owner).value_or(Person{}).name};
    const auto order = [](const PastAction& one) {
        const Action& action = one.action;
        const bool open = action.state == ActionState::Open;
        const QDate day = open ? action.due : action.done;
        return std::tuple(!open, !day.isValid(), open ? day.toJulianDay() : -day.toJulianDay());
    };
    std::stable_sort(actions.begin(), actions.end(),
        [&](const PastAction& a, const PastAction& b) { return order(a) < order(b); });
    return actions;
}

std::optional<PastRelationship> pastRelationship(const Past& past, const QUuid& uuid, Id<Person> me)
{
    const auto record = past.find(uuid);
    if (!record)
        return {};
    PastRelationship then;
    then.relationship = fromRecord<Relationship>(*record);
    const Relationship& relationship = then.relationship;
    const bool iAmMentee = relationship.mentee == me;
    then.mySide = iAmMentee ? Side::Mentee : Side::Mentor;
    then.other = past.get(iAmMentee ? relationship.mentor : relationship.mentee).value_or(Person{});
    then.expectations = past.referring<Expectation>("relationship", relationship.id.value);
    for (const Contact& contact : past.referring<Contact>("relationship", relationship.id.value))
        if (!then.lastContact.isValid() || contact.day > then.lastContact)
            then.lastContact = contact.day;
    then.goals = goalsOf(past, relationship.id);
    then.questions = questionsWith(past, then.other.id);
    then.meetings = meetingsOf(past, relationship.id);
    then.agenda = agendaOf(past, relationship.id);
    then.actions = actionsOf(past, relationship.id, me);
    return then;
}

} // namespace telemaco
