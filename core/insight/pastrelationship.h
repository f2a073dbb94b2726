// What the page of a relationship shows, as it stood at an operation of the past.
// On the workspace's thread.
#pragma once

#include "core/workspace/past.h"

namespace telemaco {

struct PastGoal {
    Goal goal{};
    QList<Milestone> milestones{}; // by position
};

struct PastAction {
    Action action{};
    QString owner{}; // empty: me
};

struct PastRelationship {
    Relationship relationship{};
    Person other{}; // the side that is not me; of one between two others the mentee
    Side mySide = Side::Mentor;
    QDate lastContact{}; // none: never
    QList<Expectation> expectations{};
    QList<PastGoal> goals{}; // open ones first, by due date
    QList<Question> questions{}; // open ones first, then newest first
    QList<Meeting> meetings{}; // newest first, those that lay ahead before all
    QList<AgendaItem> agenda{}; // what was still to be talked about
    QList<PastAction> actions{}; // open ones first, by due date, then the last done first
};

// The kinds that a Past must have been asked for.
QList<Kind> kindsOfPastRelationship();

// None: it was not there then.
std::optional<PastRelationship> pastRelationship(const Past& past, const QUuid& uuid, Id<Person> me);

} // namespace telemaco
