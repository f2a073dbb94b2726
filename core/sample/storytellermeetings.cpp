// Of the storyteller: what is agreed and worked at, goals and meetings.
#include "core/sample/storyteller.h"

#include "core/workspace/meetingusecases.h"
#include "core/workspace/usecases.h"

namespace telemaco {

static constexpr qint64 minute = 60'000;
static constexpr qint64 hour = 60 * minute;
static constexpr int usualMinutes = 50;

static Result<void> told(const Result<ChangeSet>& done) { return done ? Result<void>() : done.error(); }

void Storyteller::readGoal(const StoryNode& node)
{
    const QString key = keyOf(node);
    Goal goal;
    goal.title = node.text("title");
    goal.outcome = node.text("outcome");
    goal.why = node.text("why");
    goal.notes = node.text("notes");
    goal.start = node.day("at");
    goal.due = node.day("due");
    goal.progressBy = node.choice<ProgressBy>("by").value_or(ProgressBy::Nothing);
    goal.unit = node.text("unit");
    goal.from = node.number("from");
    goal.to = node.number("to");
    const qint64 when = instantOf(node, "at", QTime(18, 30));
    at(when, [this, key, goal, owner = node.word("owner"), in = node.word("in")] {
        Goal made = goal;
        made.owner = id<Person>(owner);
        if (!in.isEmpty())
            made.relationship = id<Relationship>(in);
        return add(key, "add", made);
    });
    readTies(node, key, when + minute);
    readGoalSteps(node, key);
    for (const StoryNode& move : node.parts("moved"))
        at(instantOf(move, "on", QTime(19, 0)),
            edit<Goal>(key, [to = move.day("to"), why = move.text("why")](Goal& it) {
                it.due = to;
                it.dueReason = why;
            }));
    if (const auto state = node.choice<GoalState>("became"))
        at(instantOf(node, "on", QTime(19, 30)),
            edit<Goal>(key, [state = *state](Goal& it) { it.state = state; }));
}

void Storyteller::readGoalSteps(const StoryNode& node, const QString& key)
{
    qint64 when = instantOf(node, "at", QTime(20, 30));
    int position = 0;
    for (const StoryNode& part : node.parts("milestones")) {
        Milestone milestone;
        milestone.position = ++position;
        milestone.title = part.text("say");
        milestone.due = part.day("due");
        const QString inside = inner();
        at(when += minute, [this, inside, key, milestone] {
            Milestone made = milestone;
            made.goal = id<Goal>(key);
            return add(inside, "add", made);
        });
        if (part.has("done"))
            at(evening(part.day("done")),
                edit<Milestone>(inside, [day = part.day("done")](Milestone& it) { it.done = day; }));
    }
    for (const StoryNode& part : node.parts("check_ins")) {
        CheckIn checkIn;
        checkIn.value = part.number("value");
        checkIn.date = part.day("on");
        checkIn.comment = part.text("say");
        at(evening(checkIn.date), [this, inside = inner(), key, checkIn] {
            CheckIn made = checkIn;
            made.goal = id<Goal>(key);
            return add(inside, "add", made);
        });
    }
}

// A meeting is planned right after the one before it, unless the story says when.
void Storyteller::readMeeting(const StoryNode& node)
{
    const QString key = keyOf(node);
    const QString with = node.word("with");
    const auto moment = node.moment("at").value_or(StoryMoment{});
    Meeting meeting;
    meeting.date = moment.day;
    meeting.time = moment.time;
    meeting.minutes = node.whole("minutes").value_or(usualMinutes);
    meeting.channel = node.choice<Channel>("channel");
    meeting.place = node.text("place");
    const qint64 start = m_calendar.instant(moment);
    const qint64 end = start + *meeting.minutes * minute;
    const qint64 planned = node.has("planned") ? instantOf(node, "planned", QTime(18, 0))
        : m_lastMeeting.contains(with)         ? m_lastMeeting[with]
                                               : start - 7 * 24 * hour;
    at(planned, [this, key, meeting, with] {
        Meeting made = meeting;
        made.relationship = id<Relationship>(with);
        made.zone = QString::fromUtf8(m_clock.zone().id());
        return add(key, "plan", made);
    });
    readAgenda(node, key, planned, start);
    if (start <= m_calendar.now())
        readCourse(node, key, start, end);
}

// What is to be talked about is put down the day before.
void Storyteller::readAgenda(const StoryNode& node, const QString& key, qint64 planned, qint64 start)
{
    const QString with = node.word("with");
    qint64 when = std::max(planned, start - 20 * hour);
    const bool held = !node.has("off") && !node.has("unclosed") && start <= m_calendar.now();
    if (held) {
        QList<Carried> left;
        for (Carried carried : m_carried[with]) {
            if (--carried.meetings > 0)
                left += carried;
            else
                at(start + hour / 2, edit<AgendaItem>(carried.key, [this, key](AgendaItem& it) {
                    it.state = AgendaState::Done;
                    it.settledIn = id<Meeting>(key);
                }));
        }
        m_carried[with] = left;
    }
    for (const StoryNode& part : node.parts("agenda")) {
        AgendaItem item;
        item.text = part.text("say");
        item.raisedBy = part.choice<Side>("by");
        const QString inside = inner();
        at(when += minute, [this, inside, key, with, item]() -> Result<void> {
            AgendaItem made = item;
            made.relationship = id<Relationship>(with);
            made.meeting = id<Meeting>(key);
            made.uuid = freshUuid();
            const auto added = addAgendaItem(m_workspace, made);
            if (!added)
                return added.error();
            m_items.insert(inside, {Kind::AgendaItem, added->value});
            return {};
        });
        if (part.has("later"))
            m_carried[with] += Carried{inside, part.whole("later").value_or(1)};
        else if (held)
            at(start + hour / 3, edit<AgendaItem>(inside, [this, key, gone = part.has("let_go")](auto& it) {
                it.state = gone ? AgendaState::LetGo : AgendaState::Done;
                it.settledIn = id<Meeting>(key);
            }));
    }
}

void Storyteller::readCourse(const StoryNode& node, const QString& key, qint64 start, qint64 end)
{
    const QString with = node.word("with");
    if (node.has("off")) {
        const StoryNode off = node.part("off");
        const auto how = off.choice<MeetingState>("how").value_or(MeetingState::Cancelled);
        const qint64 when = how == MeetingState::Missed ? start + hour / 2 : start - 5 * hour;
        at(when, [this, key, how, by = off.choice<Side>("by"), why = off.text("why")] {
            return told(callOffMeeting(m_workspace, id<Meeting>(key), how, by, why));
        });
        m_lastMeeting[with] = std::max(start, when) + hour;
        return;
    }
    at(start, [this, key] { return told(beginMeeting(m_workspace, id<Meeting>(key))); });
    const auto write = [&](qint64 when, const char* field, const QString& text) {
        if (!text.isEmpty())
            at(when, [this, key, field, text] { return told(m_workspace.type(item(key), field, text)); });
    };
    write(start + 12 * minute, "notes", node.text("notes"));
    for (const StoryNode& part : node.parts("actions"))
        readAction(part, key, end - 2 * minute);
    write(end - minute, "private_notes", node.text("private"));
    m_lastMeeting[with] = end + 2 * minute;
    if (node.has("unclosed"))
        return;
    Closing closing;
    closing.sentence = node.text("closing");
    closing.activities = node.words("activities") + node.texts("own_activities");
    at(end, [this, key, closing] { return told(closeMeeting(m_workspace, id<Meeting>(key), closing)); });
}

// A due date that passed is moved on the evening of that day.
void Storyteller::readAction(const StoryNode& node, const QString& meeting, qint64 when)
{
    Action action;
    action.title = node.text("say");
    action.due = node.day("due");
    const QString inside = inner();
    at(when, [this, inside, meeting, action, who = node.word("who"), goal = node.word("goal")] {
        Action made = action;
        made.owner = id<Person>(who);
        made.meeting = id<Meeting>(meeting);
        made.relationship = m_workspace.get(made.meeting)->relationship;
        if (!goal.isEmpty())
            made.goal = id<Goal>(goal);
        return add(inside, "add", made);
    });
    QDate due = action.due;
    for (const QDate& next : node.days("moved")) {
        at(evening(due), edit<Action>(inside, [next](Action& it) { it.due = next; }));
        due = next;
    }
    for (const auto& [word, state] :
        {std::pair("done", ActionState::Done), std::pair("let_go", ActionState::LetGo)})
        if (node.has(word))
            at(instantOf(node, word, QTime(19, 0)), [this, inside, state = state] {
                return told(settleAction(m_workspace, id<Action>(inside), state));
            });
}

} // namespace telemaco
