#include "core/workspace/relationships.h"

#include "core/search/itemwords.h"
#include "core/workspace/meetings.h"

#include <algorithm>
#include <tuple>

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

// The rows of the index are in the order of time, those of links are not.
static QList<Entry> entriesAbout(const Workspace& workspace, Id<Relationship> relationship, int limit)
{
    QList<Entry> entries;
    const QString match = u'"' + kindMarker(Kind::Entry) + QStringLiteral("\" AND \"")
        + relationshipMarker(relationship.value) + u'"';
    Rows rows = workspace.database().query("select " + EntityStore::columns(Kind::Entry, "e")
            + " from word_index w cross join indexed i on i.key = w.rowid cross join entry e on e.id = "
              "i.item "
              "where w.word_index match ? and exists (select 1 from link where from_kind = i.kind and "
              "from_item = i.item and role = 'about' and to_kind = ? and to_item = ?) "
              "order by w.rowid desc limit ?",
        {match, static_cast<int>(Kind::Relationship), relationship.value, limit});
    while (rows.next())
        entries += fromRecord<Entry>(EntityStore::recordAt(rows, Kind::Entry));
    return entries;
}

// Between me and them: what they are asked and what they ask, the newest first.
static QList<Question> questionsOf(
    const Workspace& workspace, Id<Person> other, const QList<QuestionState>& states, int limit)
{
    QList<Question> found;
    for (const QuestionState state : states) {
        const QVariant name = stored::read(state);
        found += workspace.select<Question>(
            "where to_person = ? and state = ? order by id desc limit ?", {other.value, name, limit});
        found += workspace.select<Question>(
            "where asker = ? and state = ? and to_person is not ? order by id desc limit ?",
            {other.value, name, other.value, limit});
    }
    std::sort(found.begin(), found.end(), [](const Question& a, const Question& b) { return b.id < a.id; });
    return found.mid(0, limit);
}

static QList<Question> questionsWith(const Workspace& workspace, Id<Person> other, int limit)
{
    QList<Question> found = questionsOf(workspace, other, {QuestionState::Open}, limit);
    const int more = limit - static_cast<int>(found.size());
    if (more > 0)
        found += questionsOf(workspace, other, {QuestionState::Answered, QuestionState::LetGo}, more);
    return found;
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
    facts.questions = questionsWith(workspace, other, limit);
    facts.people = workspace.select<Person>(
        "where id in (select from_item from link where to_kind = ? and to_item = ? and role = 'about' and "
        "from_kind = ?) order by name collate nocase, id limit ?",
        {static_cast<int>(Kind::Relationship), id, static_cast<int>(Kind::Person), limit});
    facts.entries = entriesAbout(workspace, relationship.id, limit);
    return facts;
}

// By due date, at last those without one.
static QList<Goal> goalsOfState(
    const Workspace& workspace, Id<Relationship> relationship, GoalState state, int limit)
{
    const QVariant name = stored::read(state);
    QList<Goal> found = workspace.select<Goal>(
        "where relationship = ? and state = ? and due is not null order by due, id limit ?",
        {relationship.value, name, limit});
    if (found.size() < limit)
        found += workspace.select<Goal>(
            "where relationship = ? and state = ? and due is null order by id limit ?",
            {relationship.value, name, limit - found.size()});
    return found;
}

QList<Goal> goalsIn(const Workspace& workspace, Id<Relationship> relationship, int limit)
{
    QList<Goal> found = goalsOfState(workspace, relationship, GoalState::Open, limit);
    const int more = limit - static_cast<int>(found.size());
    if (more <= 0)
        return found;
    QList<Goal> others;
    for (const GoalState state : {GoalState::Reached, GoalState::Paused, GoalState::LetGo})
        others += goalsOfState(workspace, relationship, state, more);
    std::sort(others.begin(), others.end(), [](const Goal& a, const Goal& b) {
        return std::tuple(a.due.isNull(), a.due, a.id) < std::tuple(b.due.isNull(), b.due, b.id);
    });
    return found + others.mid(0, more);
}

} // namespace telemaco
