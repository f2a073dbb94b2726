#include "core/insight/pastrelationship.h"

#include <algorithm>

namespace telemaco {

QList<Kind> kindsOfPastRelationship()
{
    return {Kind::Person, Kind::Relationship, Kind::Expectation, Kind::Contact, Kind::Goal, Kind::Milestone,
        Kind::Question};
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

std::optional<PastRelationship> pastRelationship(const Past& past, const QUuid& uuid, Id<Person> me)
{
    const auto record = past.find(Kind::Relationship, uuid);
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
    return then;
}

} // namespace telemaco
