#include "core/workspace/people.h"

#include <QSet>

namespace telemaco {

// The other sides of one who is the mentor or the mentee, in one statement. By stage: those that are
// over are passed by.
static QSet<qint64> othersOf(const Workspace& workspace, Id<Person> one, const char* side, const char* other)
{
    QSet<qint64> found;
    Rows rows = workspace.database().query(QByteArray("select ") + other + " from relationship where +" + side
            + " = ? and stage in ('trial', 'active', 'paused')",
        {one.value});
    while (rows.next())
        found.insert(rows.integer(0));
    return found;
}

QList<PersonLine> peoplePage(const Workspace& workspace, const std::optional<PersonLine>& after, int limit)
{
    const QList<Person> people = after
        ? workspace.select<Person>(
            "where (name collate nocase, id) > (?, ?) order by name collate nocase, id limit ?",
            {after->name, after->id.value, limit})
        : workspace.select<Person>("order by name collate nocase, id limit ?", {limit});
    const Id<Person> me = workspace.me().id;
    const QSet<qint64> mentors = othersOf(workspace, me, "mentee", "mentor");
    const QSet<qint64> mentees = othersOf(workspace, me, "mentor", "mentee");
    QList<PersonLine> lines;
    for (const Person& person : people)
        lines += PersonLine{person.id, person.uuid, person.name, person.me, person.organisation,
            person.skillsOffered, mentors.contains(person.id.value), mentees.contains(person.id.value)};
    return lines;
}

QList<RelationshipLine> relationshipsOf(const Workspace& workspace, Id<Person> person, int limit)
{
    const Id<Person> me = workspace.me().id;
    QList<RelationshipLine> lines;
    for (const auto& relationship : workspace.select<Relationship>(
             "where mentor = ? or mentee = ? order by stage in ('completed', 'ended'), id limit ?",
             {person.value, person.value, limit})) {
        const Id<Person> other = relationship.mentor == person ? relationship.mentee : relationship.mentor;
        const auto found = workspace.get(other);
        lines += RelationshipLine{relationship.id, relationship.uuid, found ? found->name : QString(),
            relationship.mentor == me, relationship.mentee == me, relationship.stage, relationship.since};
    }
    return lines;
}

QStringList otherNames(const Workspace& workspace, Id<Person> than, int limit)
{
    QStringList names;
    Rows rows = workspace.database().query(
        "select name from person where id <> ? and name <> '' order by name collate nocase limit ?",
        {than.value, limit});
    while (rows.next())
        names += rows.text(0);
    return names;
}

std::optional<Id<Person>> otherNamed(const Workspace& workspace, const QString& name, Id<Person> than)
{
    const auto found = workspace.database().first(
        "select id from person where name = ? collate nocase and id <> ? order by id limit 1",
        {name, than.value});
    return found ? std::optional(Id<Person>{found->toLongLong()}) : std::nullopt;
}

} // namespace telemaco
