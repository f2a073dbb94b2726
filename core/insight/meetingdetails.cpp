#include "core/insight/meetingdetails.h"

#include <algorithm>

namespace telemaco {

static QList<AgendaItem> agendaFor(const Workspace& workspace, const Meeting& meeting)
{
    QList<AgendaItem> items = agendaOf(workspace, meeting.id);
    if (meeting.state != MeetingState::Planned)
        return items;
    items.removeIf([](const AgendaItem& item) { return item.state == AgendaState::Open; });
    return openAgenda(workspace, meeting.relationship) + items;
}

static QList<OpenAction> agreedIn(const Workspace& workspace, Id<Meeting> meeting)
{
    QList<OpenAction> agreed;
    const Id<Person> me = workspace.me().id;
    for (const Action& action : actionsFrom(workspace, meeting)) {
        OpenAction one{action, {}, action.owner == me, timesMoved(workspace, action)};
        if (!one.mine)
            one.owner = workspace.get(action.owner).value_or(Person{}).name;
        agreed += one;
    }
    return agreed;
}

std::optional<MeetingDetails> meetingDetails(
    const Workspace& workspace, const QUuid& uuid, int usualDays, Audience audience)
{
    const auto record = workspace.store().find(Kind::Meeting, uuid);
    if (!record)
        return {};
    MeetingDetails details;
    details.meeting.id = {record->id};
    const auto sheet = prepare(workspace, details.meeting.id, audience);
    if (!sheet)
        return {};
    details.sheet = *sheet;
    details.meeting = *sheet->meeting;
    const QTimeZone zone(details.meeting.zone.toUtf8());
    details.start
        = QDateTime::fromMSecsSinceEpoch(details.meeting.instant, zone.isValid() ? zone : QTimeZone::utc());
    details.agenda = agendaFor(workspace, details.meeting);
    details.agreed = agreedIn(workspace, details.meeting.id);
    details.proposed = proposedAfter(workspace, details.meeting, details.sheet.relationship, usualDays);
    if (details.meeting.state != MeetingState::Planned)
        details.next = nextPlanned(workspace, details.meeting.relationship, details.meeting.instant + 1);
    details.myName = workspace.me().name;
    return details;
}

} // namespace telemaco
