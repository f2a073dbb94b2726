#include "core/insight/timelinereader.h"

#include "core/base/uuid.h"
#include "core/search/indexplaces.h"
#include "core/search/itemwords.h"
#include "core/workspace/goals.h"

#include <algorithm>

namespace telemaco {

static constexpr int mostGoals = 500; // looked at, of one relationship
static constexpr qint64 noId = std::numeric_limits<qint64>::min();
static constexpr qint64 everyId = std::numeric_limits<qint64>::max();
static constexpr qint64 after(qint64 number) { return number < everyId ? number + 1 : number; }
static constexpr qint64 dayRange = 200'000'000'000'000; // milliseconds: beyond it there are no dates

TimelineReader::TimelineReader(const Workspace& workspace, const TimelineQuery& query)
    : m_workspace(workspace)
    , m_query(query)
    , m_zone(workspace.clock().zone())
    , m_me(workspace.me().id)
{
    if (const auto relationship = workspace.get(query.relationship))
        m_other = otherSide(workspace, *relationship).id;
}

bool TimelineReader::wants(MomentKind kind) const
{
    return m_query.kinds.isEmpty() || m_query.kinds.contains(kind);
}

bool TimelineReader::isBehind(const MomentKey& key) const
{
    return m_towards == Towards::Older ? key < m_key : m_key < key;
}

bool TimelineReader::mayShow(ItemRef item) const
{
    return m_query.audience == Audience::Me || isShared(m_workspace, item, m_query.relationship);
}

// At the key's own instant all items of a kind that stands lower there are older, and none of one
// that stands higher.
TimelineReader::Edge TimelineReader::edgeOf(Happening what) const
{
    if (what == m_key.what) // items that are one moment have the part 0, and lie below any other
        return {m_key.instant, m_towards == Towards::Older && m_key.part > 0 ? after(m_key.id) : m_key.id};
    return {m_key.instant, what < m_key.what ? everyId : noId};
}

// The same where rows have a day, which stands for its noon.
TimelineReader::Edge TimelineReader::dayEdgeOf(Happening what) const
{
    const qint64 instant = qBound(-dayRange, m_key.instant, dayRange);
    if (instant == -dayRange || instant == dayRange)
        return {instant < 0 ? QStringLiteral("") : QStringLiteral("A"), noId}; // digits come between
    const QDate day = QDateTime::fromMSecsSinceEpoch(instant, m_zone).date();
    const qint64 noon = instantOf(day, {}, m_zone);
    Edge edge = edgeOf(what);
    edge.at = stored::read(day);
    if (instant != noon)
        edge.id = instant > noon ? everyId : noId;
    return edge;
}

QList<Moment> TimelineReader::read(MomentKey key, Towards towards, int limit)
{
    m_found.clear();
    m_key = key;
    m_towards = towards;
    m_limit = limit;
    const qint64 relationship = m_query.relationship.value;
    if (wants(MomentKind::Meeting))
        readMeetings();
    if (wants(MomentKind::Contact))
        rowsByDay(Happening::Contact, "contact", "day", "relationship = ?", {relationship});
    if (wants(MomentKind::Entry))
        readEntries();
    if (wants(MomentKind::Question))
        readQuestions();
    if (wants(MomentKind::Action))
        rowsByDay(
            Happening::ActionDone, "action", "done", "relationship = ? and done is not null", {relationship});
    if (wants(MomentKind::Goal) || wants(MomentKind::CheckIn))
        readGoals();
    std::sort(m_found.begin(), m_found.end(), [towards](const Moment& a, const Moment& b) {
        return towards == Towards::Older ? b.key < a.key : a.key < b.key;
    });
    return m_found.mid(0, limit);
}

// The rows of one table next to the key, by a day that leads its index behind what `where` names.
void TimelineReader::rowsByDay(Happening what, const QByteArray& table, const QByteArray& day,
    const QByteArray& where, const QVariantList& values)
{
    const bool older = m_towards == Towards::Older;
    const Edge edge = dayEdgeOf(what);
    Rows rows = m_workspace.database().query("select id, " + day + " from " + table + " where " + where
            + " and (" + day + ", id) " + (older ? "<" : ">") + " (?, ?) order by " + day
            + (older ? " desc, id desc" : ", id") + " limit ?",
        QVariantList(values) << edge.at << edge.id << m_limit);
    while (rows.next()) {
        Moment moment;
        stored::write(moment.date, rows.value(1));
        moment.key = {instantOf(moment.date, {}, m_zone), what, rows.integer(0), 0};
        m_found += moment;
    }
}

void TimelineReader::readMeetings()
{
    const bool older = m_towards == Towards::Older;
    const Edge edge = edgeOf(Happening::Meeting);
    const QByteArray compare = older ? "<" : ">";
    const QByteArray order = older ? "instant desc, id desc" : "instant, id";
    Rows rows = m_workspace.database().query("select id, instant from meeting where relationship = ? and "
                                             "(instant, id) "
            + compare + " (?, ?) order by " + order + " limit ?",
        {m_query.relationship.value, edge.at, edge.id, m_limit});
    while (rows.next()) {
        Moment moment;
        moment.key = {rows.integer(1), Happening::Meeting, rows.integer(0), 0};
        m_found += moment;
    }
}

// The index's rows are places in the order of time: from this one on, entries are newer than the key.
qint64 TimelineReader::firstNewerRow() const
{
    const bool older = m_towards == Towards::Older;
    if (m_key.what == Happening::Entry)
        return !older || m_key.part > 0 ? after(m_key.id) : m_key.id;
    const bool atIt = Happening::Entry < m_key.what; // counts among the older
    return IndexPlaces::firstFrom(m_workspace.database(), atIt ? after(m_key.instant) : m_key.instant);
}

// The search index knows what a journal says of a relationship, in the order of time.
void TimelineReader::readEntries()
{
    const bool older = m_towards == Towards::Older;
    const QString match = u'"' + kindMarker(Kind::Entry) + QStringLiteral("\" AND \"")
        + relationshipMarker(m_query.relationship.value) + u'"';
    QVariantList values{match, firstNewerRow()};
    QByteArray shared;
    if (m_query.audience == Audience::Other) {
        shared = "and exists (select 1 from link where from_kind = i.kind and from_item = i.item and "
                 "role = 'share' and to_kind = ? and to_item = ?) ";
        values << static_cast<int>(Kind::Relationship) << m_query.relationship.value;
    }
    Rows rows = m_workspace.database().query(
        QByteArray("select w.rowid, i.item, i.instant from word_index w cross join indexed i on i.key = "
                   "w.rowid where w.word_index match ? and w.rowid ")
            + (older ? "< ? " : ">= ? ") + shared + "order by w.rowid " + (older ? "desc " : "") + "limit ?",
        values << m_limit);
    while (rows.next()) {
        Moment moment;
        moment.item = {Kind::Entry, rows.integer(1)};
        moment.key = {rows.integer(2), Happening::Entry, rows.integer(0), 0};
        m_found += moment;
    }
}

void TimelineReader::readQuestions()
{
    const qint64 other = m_other.value;
    const QByteArray theirs = "asker = ? and to_person is not ?"; // else it is among the first already
    rowsByDay(Happening::QuestionAsked, "question", "asked", "to_person = ?", {other});
    rowsByDay(Happening::QuestionAsked, "question", "asked", theirs, {other, other});
    const QByteArray answered = " and answered is not null";
    rowsByDay(Happening::QuestionAnswered, "question", "answered", "to_person = ?" + answered, {other});
    rowsByDay(Happening::QuestionAnswered, "question", "answered", theirs + answered, {other, other});
}

void TimelineReader::readGoals()
{
    if (!m_goals)
        findGoals();
    if (wants(MomentKind::CheckIn))
        for (const Id<Goal> goal : std::as_const(*m_goals))
            rowsByDay(Happening::CheckIn, "check_in", "date", "goal = ?", {goal.value});
    for (const Moment& moment : std::as_const(m_ofGoals))
        if (isBehind(moment.key))
            m_found += moment;
}

void TimelineReader::findGoals()
{
    m_goals.emplace();
    for (const Goal& goal :
        m_workspace.select<Goal>("where relationship = ? limit ?", {m_query.relationship.value, mostGoals})) {
        if (!mayShow({Kind::Goal, goal.id.value}))
            continue;
        *m_goals += goal.id;
        if (!wants(MomentKind::Goal))
            continue;
        findPlan(goal);
        findMilestones(goal);
    }
}

void TimelineReader::findPlan(const Goal& goal)
{
    const auto moves = dueHistory(m_workspace, goal); // the newest first
    Moment moment;
    moment.item = {Kind::Goal, goal.id.value};
    moment.title = goal.title;
    moment.mine = goal.owner == m_me;
    const auto addAt = [&](Happening what, qint64 instant, qint64 part) {
        moment.key = {instant, what, goal.id.value, part};
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant, m_zone);
        moment.date = local.date();
        moment.time = what == Happening::GoalBegun ? QTime() : local.time();
        m_ofGoals += moment;
    };
    for (qsizetype i = 0; i < moves.size(); ++i) {
        moment.was = moves[i].was;
        moment.due = moves[i].became;
        moment.text = m_query.audience == Audience::Me ? moves[i].reason : QString();
        addAt(Happening::GoalReplanned, moves[i].at, moves.size() - i);
    }
    moment.was = {};
    moment.text.clear();
    moment.due = moves.isEmpty() ? goal.due : moves.last().was;
    const qint64 begun = goal.start.isValid() ? instantOf(goal.start, {}, m_zone) : instantOf(goal.uuid);
    if (begun != 0)
        addAt(Happening::GoalBegun, begun, 0);
    moment.due = {};
    const auto turns = stateHistory(m_workspace, goal);
    for (qsizetype i = 0; i < turns.size(); ++i) {
        moment.state = turns[i].became;
        addAt(Happening::GoalTurned, turns[i].at, turns.size() - i);
    }
}

void TimelineReader::findMilestones(const Goal& goal)
{
    for (const Milestone& milestone : milestonesOf(m_workspace, goal.id)) {
        if (!milestone.done.isValid())
            continue;
        Moment moment;
        moment.key = {instantOf(milestone.done, {}, m_zone), Happening::MilestoneDone, milestone.id.value, 0};
        moment.item = {Kind::Milestone, milestone.id.value};
        moment.date = milestone.done;
        moment.title = milestone.title;
        moment.goal = goal.title;
        moment.mine = goal.owner == m_me;
        m_ofGoals += moment;
    }
}

} // namespace telemaco
