// Relationships by the name of the other side, as navigation lists them, and what the page of one
// shows. Lists are bounded. On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

struct NamedRelationship {
    Id<Relationship> id{};
    QUuid uuid{};
    QString other{}; // may be empty
};

// By name, at most `limit`.
QList<NamedRelationship> activeRelationships(const Workspace& workspace, int limit);

struct RelationshipFacts {
    Relationship relationship{};
    Person other{}; // the side that is not me; of one between two others the mentee
    Side mySide = Side::Mentor;
    QDate lastContact{}; // or meeting held; none: never
    std::optional<Meeting> lastMeeting{}; // held
    std::optional<Meeting> nextMeeting{}; // planned, from today on
    QList<Expectation> expectations{};
    QList<Contact> contacts{}; // newest first
    QList<Question> questions{}; // between the two: open ones first, then newest first
    QList<Entry> entries{}; // about it, newest first
    QList<Person> people{}; // linked: who else has to do with it
};

std::optional<RelationshipFacts> relationshipFacts(
    const Workspace& workspace, const QUuid& uuid, int limit = 30);

// Open ones first, by due date.
QList<Goal> goalsIn(const Workspace& workspace, Id<Relationship> relationship, int limit);

} // namespace telemaco
