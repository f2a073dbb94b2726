// The words of the moments that are shown.
#include "core/base/uuid.h"
#include "core/insight/timelinereader.h"
#include "core/workspace/titles.h"

namespace telemaco {

void TimelineReader::tell(QList<Moment>& moments) const
{
    for (Moment& moment : moments) {
        const MomentKey& key = moment.key;
        moment.uuid = namedUuid("moment/" + QByteArray::number(static_cast<int>(key.what)) + '/'
            + QByteArray::number(key.what == Happening::Entry ? moment.item.id : key.id) + '/'
            + QByteArray::number(key.part));
        switch (key.what) {
        case Happening::Meeting: tellMeeting(moment); break;
        case Happening::Contact: tellContact(moment); break;
        case Happening::CheckIn: tellCheckIn(moment); break;
        case Happening::Entry: tellEntry(moment); break;
        case Happening::QuestionAsked:
        case Happening::QuestionAnswered: tellQuestion(moment); break;
        case Happening::ActionDone: tellAction(moment); break;
        default: break; // what is known of a goal was at hand
        }
    }
}

void TimelineReader::tellMeeting(Moment& moment) const
{
    const auto meeting = m_workspace.get(Id<Meeting>{moment.key.id}).value_or(Meeting{});
    moment.item = {Kind::Meeting, moment.key.id};
    moment.date = meeting.date;
    moment.time = meeting.time;
    moment.title = meeting.closing;
    moment.text = m_query.audience == Audience::Me ? meeting.reason : QString();
    moment.meeting = meeting.state;
    moment.channel = meeting.channel;
    moment.minutes = meeting.minutes;
    moment.by = meeting.calledOffBy;
}

void TimelineReader::tellContact(Moment& moment) const
{
    const auto contact = m_workspace.get(Id<Contact>{moment.key.id}).value_or(Contact{});
    moment.item = {Kind::Contact, moment.key.id};
    moment.text = m_query.audience == Audience::Me ? contact.line : QString();
    moment.channel = contact.channel;
    moment.by = contact.begunBy;
}

void TimelineReader::tellCheckIn(Moment& moment) const
{
    const auto checkIn = m_workspace.get(Id<CheckIn>{moment.key.id}).value_or(CheckIn{});
    const auto goal = m_workspace.get(checkIn.goal).value_or(Goal{});
    moment.item = {Kind::CheckIn, moment.key.id};
    moment.text = checkIn.comment;
    moment.goal = goal.title;
    moment.mine = goal.owner == m_me;
    moment.value = checkIn.value;
    moment.unit = goal.unit;
}

void TimelineReader::tellEntry(Moment& moment) const
{
    if (const auto record = m_workspace.store().find(moment.item)) {
        moment.title = titleOf(m_workspace, *record);
        stored::write(moment.date, fieldValue(*record, "date"));
        stored::write(moment.time, fieldValue(*record, "time"));
    }
}

void TimelineReader::tellQuestion(Moment& moment) const
{
    const auto question = m_workspace.get(Id<Question>{moment.key.id}).value_or(Question{});
    moment.item = {Kind::Question, moment.key.id};
    moment.title = question.text.simplified();
    moment.mine = question.asker != m_other;
    if (moment.key.what == Happening::QuestionAnswered)
        moment.text = m_query.audience == Audience::Me ? question.answer.simplified() : QString();
}

void TimelineReader::tellAction(Moment& moment) const
{
    const auto action = m_workspace.get(Id<Action>{moment.key.id}).value_or(Action{});
    moment.item = {Kind::Action, moment.key.id};
    moment.title = action.title;
    moment.mine = action.owner == m_me;
}

} // namespace telemaco
