#include "core/workspace/relationships.h"

#include "core/workspace/meetings.h"

namespace telemaco {

QList<NamedRelationship> activeRelationships(const Workspace& workspace, int limit)
{
    QList<NamedRelationship> found;
    Rows rows = workspace.database().query(
        "select r.id, r.uuid, p.name from relationship r join person p on p.id = case when r.mentor = ? then "
        "r.mentee "
        "else r.mentor end where r.stage = 'active' order by p.name collate nocase, r.id limit ?",
        {workspace.me().id.value, limit});
    while (rows.next())
        found += NamedRelationship{
            {rows.integer(0)}, QUuid::fromRfc4122(rows.value(1).toByteArray()), rows.text(2)};
    return found;
}

static QList<Entry> entriesAbout(const Workspace& workspace, Id<Relationship> relationship, int limit)
{
    return workspace.select<Entry>(
        "where id in (select from_item from link where to_kind = ? and to_item = ? "
        "and role = 'about' and from_kind = ?) order by instant desc, id desc limit ?",
        {static_cast<int>(Kind::Relationship), relationship.value, static_cast<int>(Kind::Entry), limit});
}

std::optional<RelationshipFacts> relationshipFacts(const Workspace& workspace, const QUuid& uuid, int limit)
{
    const auto record = workspace.store().find(Kind::Relationship, uuid);
    if (!record)
        return {};
    RelationshipFacts facts;
    facts.relationship = fromRecord<Relationship>(*record);
    const Relationship& relationship = facts.relationship;
    const bool iAmMentee = relationship.mentee == workspace.me().id;
    facts.mySide = iAmMentee ? Side::Mentee : Side::Mentor;
    const Id<Person> other = iAmMentee ? relationship.mentor : relationship.mentee;
    facts.other = workspace.get(other).value_or(Person{});
    const qint64 id = relationship.id.value;
    facts.expectations = workspace.select<Expectation>("where relationship = ? order by id limit 200", {id});
    facts.contacts
        = workspace.select<Contact>("where relationship = ? order by day desc, id desc limit ?", {id, limit});
    facts.lastContact = lastInTouch(workspace, relationship.id);
    facts.lastMeeting = lastHeld(workspace, relationship.id, std::numeric_limits<qint64>::max());
    const QDate today = workspace.clock().today();
    facts.nextMeeting
        = nextPlanned(workspace, relationship.id, instantOf(today, QTime(0, 0), workspace.clock().zone()));
    facts.questions = workspace.select<Question>(
        "where to_person = ? or asker = ? order by state <> 'open', id desc limit ?",
        {other.value, other.value, limit});
    facts.people = workspace.select<Person>(
        "where id in (select from_item from link where to_kind = ? and to_item = ? and role = 'about' and "
        "from_kind = ?) order by name collate nocase, id limit ?",
        {static_cast<int>(Kind::Relationship), id, static_cast<int>(Kind::Person), limit});
    facts.entries = entriesAbout(workspace, relationship.id, limit);
    return facts;
}

QList<Goal> goalsIn(const Workspace& workspace, Id<Relationship> relationship, int limit)
{
    return workspace.select<Goal>(
        "where relationship = ? order by state <> 'open', due is null, due, id limit ?",
        {relationship.value, limit});
}

} // namespace telemaco
