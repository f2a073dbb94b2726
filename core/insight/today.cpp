#include "core/insight/today.h"

#include "core/base/text.h"
#include "core/insight/lookback.h"
#include "core/workspace/goals.h"
#include "core/workspace/meetings.h"

#include <algorithm>

namespace telemaco {

static constexpr int mostRelationships = 200;
static constexpr int mostGoals = 25; // looked at in each relationship
static constexpr int mostShown = 12;
static constexpr int mostQuestions = 200; // looked at
static constexpr int mostPages = 5;
static constexpr int mostActions = 60; // looked at
static constexpr int daysAhead = 7;
static constexpr int previewLength = 400;

namespace {

// One reading of the facts: who is active is worked out once.
class Look {
public:
    Look(const Workspace& workspace, QDate today)
        : m_workspace(workspace)
        , m_today(today)
        , m_me(workspace.me().id)
        , m_active(workspace.select<Relationship>(
              "where stage = 'active' order by id limit ?", {mostRelationships}))
    {
        for (const Relationship& relationship : m_active) {
            m_people.insert(relationship.mentor.value);
            m_people.insert(relationship.mentee.value);
        }
        m_people.insert(m_me.value);
    }

    TodayFacts facts();

private:
    QList<Quiet> quiet() const;
    QList<GoalLine> due() const;
    QList<GoalLine> still(const QList<GoalLine>& due) const;
    QList<Waiting> waiting() const;
    QList<Page> pages() const;
    void addMeetings(TodayFacts& facts) const;
    QList<ActionLine> actions() const;
    std::optional<Waiting> waitingFor(const Question& question) const;

    template <class Ofs, class Alone> QList<Goal> gather(Ofs ofRelationship, Alone alone) const
    {
        QList<Goal> goals;
        for (const Relationship& relationship : m_active)
            goals += ofRelationship(relationship.id);
        for (qint64 person : m_people)
            goals += alone(Id<Person>{person});
        return goals;
    }

    const Workspace& m_workspace;
    QDate m_today;
    Id<Person> m_me;
    QList<Relationship> m_active;
    QSet<qint64> m_people; // me, and everybody in an active relationship
};

QList<Quiet> Look::quiet() const
{
    QList<Quiet> found;
    for (const Relationship& relationship : m_active) {
        Quiet quiet;
        quiet.last = lastInTouch(m_workspace, relationship.id);
        QDate from = quiet.last.isValid() ? quiet.last : relationship.since;
        if (!from.isValid())
            from = dayMade(m_workspace, relationship.uuid);
        if (!from.isValid())
            continue;
        quiet.days = static_cast<int>(from.daysTo(m_today));
        quiet.agreed = relationship.cadenceDays;
        if (quiet.days <= quiet.agreed.value_or(quietDays))
            continue;
        quiet.relationship = relationship.id;
        quiet.uuid = relationship.uuid;
        quiet.name = otherSide(m_workspace, relationship).name;
        found += quiet;
    }
    const auto beyond = [](const Quiet& quiet) { return quiet.days - quiet.agreed.value_or(quietDays); };
    std::stable_sort(
        found.begin(), found.end(), [&](const Quiet& a, const Quiet& b) { return beyond(a) > beyond(b); });
    return found.mid(0, mostShown);
}

QList<GoalLine> Look::due() const
{
    const QDate by = m_today.addDays(dueSoonDays);
    QList<Goal> goals = gather([&](Id<Relationship> id) { return goalsDue(m_workspace, id, by, mostShown); },
        [&](Id<Person> id) { return goalsDueAlone(m_workspace, id, by, mostShown); });
    std::stable_sort(goals.begin(), goals.end(), [](const Goal& a, const Goal& b) { return a.due < b.due; });
    QList<GoalLine> lines;
    for (const Goal& goal : goals.mid(0, mostShown))
        lines += lineOf(m_workspace, goal);
    return lines;
}

QList<GoalLine> Look::still(const QList<GoalLine>& due) const
{
    QSet<Id<Goal>> named;
    for (const GoalLine& line : due)
        named.insert(line.id);
    const QDate before = m_today.addMonths(-1);
    QList<std::pair<QDate, Goal>> goals;
    for (const Goal& goal : gather([&](Id<Relationship> id) { return goalsOpen(m_workspace, id, mostGoals); },
             [&](Id<Person> id) { return goalsOpenAlone(m_workspace, id, mostGoals); })) {
        if (named.contains(goal.id) || (goal.start.isValid() && goal.start > before))
            continue;
        const QDate moved = lastMovement(m_workspace, goal);
        if (moved.isValid() && moved <= before)
            goals.append({moved, goal});
    }
    std::stable_sort(
        goals.begin(), goals.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<GoalLine> lines;
    for (const auto& goal : goals.mid(0, mostShown))
        lines += lineOf(m_workspace, goal.second);
    return lines;
}

std::optional<Waiting> Look::waitingFor(const Question& question) const
{
    const auto concerns = [&](Id<Person> id) { return !id || m_people.contains(id.value); };
    if (!concerns(question.to) || !concerns(question.asker))
        return {};
    Waiting waiting;
    waiting.id = question.id;
    waiting.uuid = question.uuid;
    waiting.text = firstLine(question.text, previewLength);
    waiting.toMe = question.to == m_me;
    if (question.asker && question.asker != m_me)
        waiting.asker = m_workspace.get(question.asker).value_or(Person{}).name;
    if (question.to && question.to != m_me)
        waiting.to = m_workspace.get(question.to).value_or(Person{}).name;
    waiting.asked = question.asked.isValid() ? question.asked : dayMade(m_workspace, question.uuid);
    for (const Relationship& one : m_active)
        for (Id<Person> side : {one.mentor, one.mentee})
            if (side != m_me && (side == question.to || side == question.asker))
                waiting.relationship = one.uuid;
    if (question.entry)
        waiting.entry = m_workspace.store().uuidOf({Kind::Entry, question.entry.value});
    return waiting;
}

QList<Waiting> Look::waiting() const
{
    QList<Waiting> found;
    for (const Question& question :
        m_workspace.select<Question>("where state = 'open' order by id limit ?", {mostQuestions})) {
        if (const auto waiting = waitingFor(question))
            found += *waiting;
        if (found.size() == mostShown)
            break;
    }
    return found;
}

QList<Page> Look::pages() const
{
    QList<Page> found;
    Rows rows = m_workspace.database().query("select uuid, date, title, substr(text, 1, ?) from entry "
                                             "order by instant desc, id desc limit ?",
        {previewLength, mostPages});
    while (rows.next()) {
        Page page;
        page.uuid = QUuid::fromRfc4122(rows.value(0).toByteArray());
        page.date = QDate::fromString(rows.text(1), Qt::ISODate);
        page.title = rows.text(2).isEmpty() ? firstLine(rows.text(3), previewLength) : rows.text(2);
        found += page;
    }
    return found;
}

void Look::addMeetings(TodayFacts& facts) const
{
    const QTimeZone zone = m_workspace.clock().zone();
    const qint64 morning = instantOf(m_today, QTime(0, 0), zone);
    const qint64 now = m_workspace.clock().now();
    MeetingQuery query;
    query.states = {MeetingState::Planned};
    query.newestFirst = false;
    query.from = morning;
    query.to = instantOf(m_today.addDays(daysAhead), QTime(0, 0), zone) - 1;
    query.limit = mostShown;
    for (const Meeting& meeting : meetings(m_workspace, query))
        facts.meetings += lineOf(m_workspace, meeting);
    MeetingQuery later = query;
    later.from = query.to + 1;
    later.to = MeetingQuery().to;
    later.limit = 1;
    for (const Meeting& meeting : meetings(m_workspace, later))
        facts.next = lineOf(m_workspace, meeting);
    MeetingQuery past;
    past.states = {MeetingState::Planned};
    past.to = qMin(now, morning) - 1;
    past.limit = mostShown;
    for (const Meeting& meeting : meetings(m_workspace, past))
        facts.unclosed += lineOf(m_workspace, meeting);
}

QList<ActionLine> Look::actions() const
{
    QList<ActionLine> found;
    for (const Action& action : actionsDue(m_workspace, m_today.addDays(dueSoonDays), mostActions)) {
        if (!m_people.contains(action.owner.value) || found.size() == mostShown)
            continue;
        found += lineOf(m_workspace, action);
    }
    return found;
}

TodayFacts Look::facts()
{
    TodayFacts facts;
    facts.quiet = quiet();
    facts.due = due();
    facts.still = still(facts.due);
    facts.waiting = waiting();
    addMeetings(facts);
    facts.actions = actions();
    facts.lookBack = lookBack(m_workspace, m_today);
    facts.pages = pages();
    facts.oldGoals = countOldGoals(m_workspace);
    facts.hasRelationships = !m_active.isEmpty();
    const EntityStore& store = m_workspace.store();
    facts.isNew
        = store.count(Kind::Person) <= 1 && store.count(Kind::Goal) == 0 && store.count(Kind::Entry) == 0;
    return facts;
}

} // namespace

MeetingLine lineOf(const Workspace& workspace, const Meeting& meeting)
{
    MeetingLine line;
    line.id = meeting.id;
    line.uuid = meeting.uuid;
    line.relationship = meeting.relationship;
    line.state = meeting.state;
    line.minutes = meeting.minutes;
    line.closing = firstLine(meeting.closing.isEmpty() ? meeting.reason : meeting.closing, previewLength);
    line.start = QDateTime::fromMSecsSinceEpoch(meeting.instant, workspace.clock().zone());
    line.timed = meeting.time.isValid();
    if (!line.timed)
        line.start = QDateTime(meeting.date, QTime(), workspace.clock().zone());
    line.channel = meeting.channel;
    line.place = meeting.place;
    if (const auto relationship = workspace.get(meeting.relationship)) {
        const Person other = otherSide(workspace, *relationship);
        line.relationshipUuid = relationship->uuid;
        line.name = other.name;
        line.mentorsMe = other.id == relationship->mentor; // where the mentee is not me, that is the other
    }
    if (const auto last = lastHeld(workspace, meeting.relationship, meeting.instant))
        line.lastClosing = firstLine(last->closing, previewLength);
    return line;
}

ActionLine lineOf(const Workspace& workspace, const Action& action)
{
    ActionLine line{action, {}, action.owner == workspace.me().id, {}, {}};
    if (!line.mine)
        line.owner = workspace.get(action.owner).value_or(Person{}).name;
    if (action.relationship)
        if (const auto relationship = workspace.get(action.relationship))
            line.with = otherSide(workspace, *relationship).name;
    if (action.meeting)
        if (const auto meeting = workspace.get(action.meeting))
            line.agreedOn = meeting->date;
    return line;
}

TodayFacts todayFacts(const Workspace& workspace, QDate today) { return Look(workspace, today).facts(); }

} // namespace telemaco
