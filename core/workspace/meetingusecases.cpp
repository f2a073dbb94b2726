#include "core/workspace/meetingusecases.h"

#include "core/workspace/making.h"
#include "core/workspace/meetings.h"

namespace telemaco {

// Changes one item in an operation of its own.
template <class T, class Change>
static Result<ChangeSet> changing(Workspace& workspace, const QString& verb, Id<T> id, const Change& change)
{
    return workspace.perform({verb, describe<T>().kind, 1}, [&](Writer& writer) -> Result<void> {
        auto item = writer.get(id);
        if (!item)
            return ErrorCode::Missing;
        TELEMACO_TRY(change(writer, *item));
        return writer.save(*item);
    });
}

static void settleZone(Meeting& meeting, const Clock& clock)
{
    if (meeting.zone.isEmpty())
        meeting.zone = QString::fromUtf8(clock.zone().id());
}

Result<Id<Meeting>> planMeeting(Workspace& workspace, Meeting meeting)
{
    settleZone(meeting, workspace.clock());
    return making<Meeting>(workspace, QStringLiteral("plan"), [&](Writer& writer) -> Result<Id<Meeting>> {
        if (!writer.get(meeting.relationship))
            return ErrorCode::Missing;
        return writer.add(meeting);
    });
}

// People meet when they meet: one that was planned for a later day takes place today.
static void bringForward(Meeting& meeting, const Clock& clock, QTime time)
{
    const QDateTime planned = QDateTime::fromMSecsSinceEpoch(meeting.instant, clock.zone());
    if (planned.date() <= clock.today())
        return;
    meeting.date = clock.today();
    meeting.time = time;
    meeting.zone = QString::fromUtf8(clock.zone().id());
}

Result<ChangeSet> beginMeeting(Workspace& workspace, Id<Meeting> id)
{
    return changing(
        workspace, QStringLiteral("edit"), id, [](Writer& writer, Meeting& meeting) -> Result<void> {
            if (meeting.begun)
                return {};
            const QTime now = writer.clock().localTime().time();
            meeting.begun = writer.clock().now();
            bringForward(meeting, writer.clock(), QTime(now.hour(), now.minute()));
            return {};
        });
}

// What was to be brought up has been brought: from now on it is about the meeting.
static Result<void> handOver(Writer& writer, const Meeting& meeting)
{
    const auto brought
        = writer.store().select(Kind::Link, "where to_kind = ? and to_item = ? and role = 'bring'",
            {static_cast<int>(Kind::Relationship), meeting.relationship.value});
    for (const Record& record : brought) {
        const Link link = fromRecord<Link>(record);
        TELEMACO_TRY(writer.unlink(link.source(), link.target(), LinkRole::Bring));
        TELEMACO_TRY(writer.link(link.source(), {Kind::Meeting, meeting.id.value}, LinkRole::About));
    }
    return {};
}

Result<ChangeSet> closeMeeting(Workspace& workspace, Id<Meeting> id, const Closing& closing)
{
    return changing(
        workspace, QStringLiteral("close"), id, [&](Writer& writer, Meeting& meeting) -> Result<void> {
            if (closing.minutes)
                meeting.minutes = closing.minutes;
            else if (const auto said = clockMinutes(meeting, writer.clock().now()))
                meeting.minutes = said;
            bringForward(meeting, writer.clock(), {});
            meeting.state = MeetingState::Held;
            meeting.calledOffBy = {};
            meeting.reason.clear();
            if (!closing.sentence.trimmed().isEmpty())
                meeting.closing = closing.sentence.trimmed();
            if (closing.activities)
                meeting.activities = *closing.activities;
            TELEMACO_TRY(handOver(writer, meeting));
            if (!closing.next)
                return {};
            Meeting next = *closing.next;
            next.relationship = meeting.relationship;
            settleZone(next, writer.clock());
            TELEMACO_TRY(writer.add(next));
            return {};
        });
}

Result<ChangeSet> callOffMeeting(
    Workspace& workspace, Id<Meeting> id, MeetingState how, std::optional<Side> by, const QString& why)
{
    if (how != MeetingState::Cancelled && how != MeetingState::Missed)
        return Error{ErrorCode::Invalid, {}, {}, 0, QStringLiteral("state")};
    return changing(
        workspace, QStringLiteral("call_off"), id, [&](Writer&, Meeting& meeting) -> Result<void> {
            meeting.state = how;
            meeting.calledOffBy = by;
            meeting.reason = why.trimmed();
            return {};
        });
}

Result<ChangeSet> reopenMeeting(Workspace& workspace, Id<Meeting> id)
{
    return changing(workspace, QStringLiteral("edit"), id, [](Writer&, Meeting& meeting) -> Result<void> {
        meeting.state = MeetingState::Planned;
        meeting.calledOffBy = {};
        meeting.reason.clear();
        return {};
    });
}

Result<Id<AgendaItem>> addAgendaItem(Workspace& workspace, AgendaItem item)
{
    item.text = item.text.trimmed();
    const auto last = workspace.database().first(
        "select max(position) from agenda_item where relationship = ? and state = 'open'",
        {item.relationship.value});
    item.position = last.value_or(QVariant()).toInt() + 1;
    return making<AgendaItem>(
        workspace, QStringLiteral("add"), [&](Writer& writer) { return writer.add(item); });
}

Result<ChangeSet> settleAgendaItem(Workspace& workspace, Id<AgendaItem> id, AgendaState state, Id<Meeting> in)
{
    return changing(workspace, QStringLiteral("edit"), id, [&](Writer&, AgendaItem& item) -> Result<void> {
        item.state = state;
        item.settledIn = state == AgendaState::Open ? Id<Meeting>{} : in;
        return {};
    });
}

Result<Id<Action>> addAction(Workspace& workspace, Action action)
{
    action.title = action.title.simplified();
    if (!action.owner)
        action.owner = workspace.me().id;
    return making<Action>(
        workspace, QStringLiteral("add"), [&](Writer& writer) { return writer.add(action); });
}

Result<ChangeSet> settleAction(Workspace& workspace, Id<Action> id, ActionState state)
{
    return changing(
        workspace, QStringLiteral("edit"), id, [&](Writer& writer, Action& action) -> Result<void> {
            action.state = state;
            action.done = state == ActionState::Done ? writer.clock().today() : QDate();
            return {};
        });
}

Result<ChangeSet> bringItems(
    Workspace& workspace, const QList<ItemRef>& items, Id<Relationship> relationship, bool bring)
{
    const ItemRef target{Kind::Relationship, relationship.value};
    OperationName name{
        bring ? QStringLiteral("link") : QStringLiteral("unlink"), {}, static_cast<int>(items.size())};
    if (!items.isEmpty())
        name.kind = items.first().kind;
    return workspace.perform(name, [&](Writer& writer) -> Result<void> {
        for (const ItemRef& item : items) {
            if (bring)
                TELEMACO_TRY(writer.link(item, target, LinkRole::Bring));
            else
                TELEMACO_TRY(writer.unlink(item, target, LinkRole::Bring));
        }
        return {};
    });
}

} // namespace telemaco
