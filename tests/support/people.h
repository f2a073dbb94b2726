// Short ways to put items into a workspace under test.
#pragma once

#include "core/workspace/workspace.h"

#include <catch2/catch.hpp>

namespace telemaco::test {

template <class T> Id<T> put(Workspace& workspace, const T& object)
{
    Id<T> id;
    REQUIRE(
        workspace.perform({QStringLiteral("add"), describe<T>().kind}, [&](Writer& writer) -> Result<void> {
            const auto added = writer.add(object);
            if (!added)
                return added.error();
            id = *added;
            return {};
        }));
    return id;
}

template <class T, class Change> void change(Workspace& workspace, Id<T> id, const Change& how)
{
    REQUIRE(
        workspace.perform({QStringLiteral("edit"), describe<T>().kind}, [&](Writer& writer) -> Result<void> {
            auto object = writer.get(id);
            if (!object)
                return ErrorCode::Missing;
            how(*object);
            return writer.save(*object);
        }));
}

inline Id<Person> putPerson(Workspace& workspace, const QString& name)
{
    Person person;
    person.name = name;
    return put(workspace, person);
}

// I mentor somebody of this name.
inline Id<Relationship> putMentee(Workspace& workspace, const QString& name, Stage stage = Stage::Active)
{
    Relationship relationship;
    relationship.mentor = workspace.me().id;
    relationship.mentee = putPerson(workspace, name);
    relationship.stage = stage;
    return put(workspace, relationship);
}

// My own goal, unless `relationship` is given: then its mentee's.
inline Id<Goal> putGoal(
    Workspace& workspace, const QString& title, QDate due = {}, Id<Relationship> relationship = {})
{
    Goal goal;
    goal.title = title;
    goal.owner = relationship ? workspace.get(relationship)->mentee : workspace.me().id;
    goal.relationship = relationship;
    goal.due = due;
    return put(workspace, goal);
}

} // namespace telemaco::test
