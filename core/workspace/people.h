// People as lists and pages need them. On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

struct PersonLine {
    Id<Person> id{};
    QUuid uuid{};
    QString name{};
    bool me = false;
    QString organisation{};
    QStringList skills{}; // offered
    bool mentorsMe = false; // now: on trial, active or paused
    bool mentoredByMe = false;
};

// By name, behind the last one of the page before.
QList<PersonLine> peoplePage(const Workspace& workspace, const std::optional<PersonLine>& after, int limit);

struct RelationshipLine {
    Id<Relationship> id{};
    QUuid uuid{};
    QString other{}; // the name of the other side
    bool iMentor = false;
    bool mentorsMe = false; // neither: it is between two others
    Stage stage = Stage::Active;
    QDate since{};
};

// The relationships a person is in, those under way first.
QList<RelationshipLine> relationshipsOf(const Workspace& workspace, Id<Person> person, int limit = 100);

// The names of everybody else, in order.
QStringList otherNames(const Workspace& workspace, Id<Person> than, int limit);
// Somebody else of this name, case aside.
std::optional<Id<Person>> otherNamed(const Workspace& workspace, const QString& name, Id<Person> than);

} // namespace telemaco
