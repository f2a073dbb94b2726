#include "core/insight/preparation.h"

#include "core/base/text.h"
#include "core/workspace/goals.h"
#include "core/workspace/relationships.h"
#include "core/workspace/titles.h"

#include <algorithm>

namespace telemaco {

static constexpr int most = 60; // of each part
static constexpr int mostGoals = 100; // looked at
static constexpr int broughtLength = 2000;

bool isShared(const Workspace& workspace, ItemRef item, Id<Relationship> relationship)
{
    return workspace.database()
        .first("select 1 from link where from_kind = ? and from_item = ? and role = 'share' and to_kind = ? "
               "and to_item = ?",
            {static_cast<int>(item.kind), item.id, static_cast<int>(Kind::Relationship), relationship.value})
        .has_value();
}

static std::optional<Brought> readBrought(const Workspace& workspace, ItemRef item)
{
    const auto record = workspace.store().find(item);
    if (!record)
        return {};
    Brought brought{item, record->uuid, titleOf(workspace, *record, {}), {}, {}};
    if (item.kind == Kind::Entry) {
        brought.text = fieldValue(*record, "text").toString().left(broughtLength);
        brought.date = QDate::fromString(fieldValue(*record, "date").toString(), Qt::ISODate);
    }
    return brought;
}

namespace {

// One reading of the facts for one sheet.
class Sheet {
public:
    Sheet(const Workspace& workspace, const Relationship& relationship, Audience audience)
        : m_workspace(workspace)
        , m_audience(audience)
    {
        const Person me = workspace.me();
        m_sheet.audience = audience;
        m_sheet.myName = me.name;
        m_sheet.relationship = relationship;
        m_sheet.mySide = relationship.mentee == me.id ? Side::Mentee : Side::Mentor;
        m_sheet.other = otherSide(workspace, relationship);
    }

    Preparation fill(const std::optional<Meeting>& meeting);

private:
    bool mayShow(ItemRef item) const;
    void addLast(qint64 before);
    void addGoals();
    void addMilestones(const Goal& goal, QDate by);
    void addCheckIns(const Goal& goal, QDate since);
    void addQuestions();
    void addActions();
    void addBrought();
    QList<ItemRef> aboutMeeting() const;

    const Workspace& m_workspace;
    Audience m_audience;
    Preparation m_sheet;
};

bool Sheet::mayShow(ItemRef item) const
{
    return m_audience == Audience::Me || isShared(m_workspace, item, m_sheet.relationship.id);
}

void Sheet::addLast(qint64 before)
{
    m_sheet.last = lastHeld(m_workspace, m_sheet.relationship.id, before);
    if (m_sheet.last && m_audience == Audience::Other)
        m_sheet.last->privateNotes.clear();
}

void Sheet::addMilestones(const Goal& goal, QDate by)
{
    for (const Milestone& milestone : milestonesOf(m_workspace, goal.id, most))
        if (!milestone.done.isValid() && milestone.due.isValid() && milestone.due <= by
            && m_sheet.milestones.size() < most)
            m_sheet.milestones += DueMilestone{milestone, goal.title, goal.uuid};
}

void Sheet::addCheckIns(const Goal& goal, QDate since)
{
    const auto checkIns = checkInsOf(m_workspace, goal.id, most); // the newest first
    for (qsizetype i = 0; i < checkIns.size() && m_sheet.checkIns.size() < most; ++i) {
        if (since.isValid() && checkIns[i].date <= since)
            break;
        NewCheckIn made{checkIns[i], goal.title, goal.uuid, goal.unit, {}};
        if (i + 1 < checkIns.size())
            made.before = checkIns[i + 1].value;
        m_sheet.checkIns += made;
    }
}

void Sheet::addGoals()
{
    const QDate by = m_sheet.meeting ? m_sheet.meeting->date : m_workspace.clock().today();
    const QDate since = m_sheet.last ? m_sheet.last->date : QDate();
    for (const Goal& goal : goalsIn(m_workspace, m_sheet.relationship.id, mostGoals)) {
        if (goal.state != GoalState::Open || !mayShow({Kind::Goal, goal.id.value}))
            continue;
        addMilestones(goal, by);
        addCheckIns(goal, since);
    }
    std::stable_sort(m_sheet.milestones.begin(), m_sheet.milestones.end(),
        [](const auto& a, const auto& b) { return a.milestone.due < b.milestone.due; });
    std::stable_sort(m_sheet.checkIns.begin(), m_sheet.checkIns.end(),
        [](const auto& a, const auto& b) { return a.checkIn.date < b.checkIn.date; });
}

void Sheet::addQuestions()
{
    const qint64 other = m_sheet.other.id.value;
    m_sheet.questions = m_workspace.select<Question>(
        "where state = 'open' and (to_person = ? or asker = ?) order by id limit ?", {other, other, most});
}

void Sheet::addActions()
{
    const Id<Person> me = m_workspace.me().id;
    for (const Action& action : openActions(m_workspace, m_sheet.relationship.id, most)) {
        OpenAction open{action, {}, action.owner == me, timesMoved(m_workspace, action)};
        if (!open.mine)
            open.owner = m_workspace.get(action.owner).value_or(Person{}).name;
        m_sheet.actions += open;
    }
}

QList<ItemRef> Sheet::aboutMeeting() const
{
    QList<ItemRef> items;
    Rows rows = m_workspace.database().query("select from_kind, from_item from link where to_kind = ? and "
                                             "to_item = ? and role = 'about' order by id limit ?",
        {static_cast<int>(Kind::Meeting), m_sheet.meeting->id.value, most});
    while (rows.next())
        items += ItemRef{static_cast<Kind>(rows.integer(0)), rows.integer(1)};
    return items;
}

void Sheet::addBrought()
{
    const auto add = [this](ItemRef item, QList<Brought>& to) {
        if (const auto brought = readBrought(m_workspace, item); brought && mayShow(item))
            to += *brought;
    };
    for (const ItemRef& item : toBring(m_workspace, m_sheet.relationship.id, most))
        add(item, m_sheet.brought);
    if (m_sheet.meeting)
        for (const ItemRef& item : aboutMeeting())
            add(item, m_sheet.about);
}

Preparation Sheet::fill(const std::optional<Meeting>& meeting)
{
    m_sheet.meeting = meeting;
    if (m_sheet.meeting && m_audience == Audience::Other)
        m_sheet.meeting->privateNotes.clear();
    addLast(meeting ? meeting->instant : std::numeric_limits<qint64>::max());
    m_sheet.lastContact = lastInTouch(m_workspace, m_sheet.relationship.id);
    m_sheet.agenda = openAgenda(m_workspace, m_sheet.relationship.id, most);
    addQuestions();
    addActions();
    addGoals();
    addBrought();
    if (m_audience == Audience::Other) {
        m_sheet.relationship.notes.clear();
        m_sheet.other.biography.clear();
        for (Question& question : m_sheet.questions)
            question.line.clear(); // of a page of the journal
    }
    return m_sheet;
}

} // namespace

std::optional<Preparation> prepare(const Workspace& workspace, Id<Meeting> id, Audience audience)
{
    const auto meeting = workspace.get(id);
    if (!meeting)
        return {};
    const auto relationship = workspace.get(meeting->relationship);
    return relationship ? std::optional(Sheet(workspace, *relationship, audience).fill(meeting))
                        : std::nullopt;
}

std::optional<Preparation> prepare(const Workspace& workspace, Id<Relationship> id, Audience audience)
{
    const auto relationship = workspace.get(id);
    if (!relationship)
        return {};
    const QDate today = workspace.clock().today();
    const qint64 from = instantOf(today, QTime(0, 0), workspace.clock().zone());
    return Sheet(workspace, *relationship, audience).fill(nextPlanned(workspace, id, from));
}

} // namespace telemaco
