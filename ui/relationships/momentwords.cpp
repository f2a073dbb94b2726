#include "ui/relationships/momentwords.h"

#include "ui/language/words.h"
#include "ui/widgets/goalrow.h"
#include "ui/widgets/meetingrow.h"

#include <QLocale>

namespace telemaco {

static QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

static QString timeOf(const Moment& moment)
{
    return moment.time.isValid() ? QLocale().toString(moment.time, QLocale::ShortFormat) : QString();
}

QString MomentWords::kind(MomentKind kind)
{
    switch (kind) {
    case MomentKind::Meeting: return tr("Meetings");
    case MomentKind::Contact: return tr("In touch");
    case MomentKind::Goal: return tr("Goals");
    case MomentKind::CheckIn: return tr("Check-ins");
    case MomentKind::Entry: return tr("Journal");
    case MomentKind::Question: return tr("Questions");
    case MomentKind::Action: break;
    }
    return tr("Actions done");
}

void MomentWords::meeting(Row& row, const Moment& moment, const QString& other)
{
    const bool held = moment.meeting == MeetingState::Held;
    const QString with = tr("Meeting with %1").arg(other);
    row.title = held && !moment.title.isEmpty() ? moment.title : other.isEmpty() ? tr("Meeting") : with;
    row.caption = joined(
        {timeOf(moment), held && moment.minutes ? MeetingWords::duration(*moment.minutes) : QString(),
            moment.channel ? Words::of(*moment.channel) : QString(), moment.text.simplified()});
    row.chip = held ? tr("meeting", "what it is") : Words::of(moment.meeting);
    row.tone = held ? Tone::Accent : MeetingWords::tone(moment.meeting);
}

void MomentWords::contact(Row& row, const Moment& moment)
{
    row.title = moment.text.isEmpty() ? tr("In touch", "one contact") : moment.text.simplified();
    row.caption = moment.channel ? Words::of(*moment.channel) : QString();
    row.chip = tr("contact", "what it is");
}

void MomentWords::goal(Row& row, const Moment& moment, const QString& other, QDate today)
{
    const QString whose = moment.mine ? tr("yours", "goal") : other;
    const auto date = [today](QDate day) { return DueWords::shortDate(day, today); };
    row.title = moment.title;
    row.caption = whose;
    switch (moment.key.what) {
    case Happening::GoalBegun:
        row.chip = tr("goal begun");
        row.caption = joined({whose, moment.due.isValid() ? tr("due %1").arg(date(moment.due)) : QString()});
        break;
    case Happening::GoalReplanned:
        row.chip = tr("moved", "goal");
        row.caption
            = joined({moment.due.isValid() ? tr("was %1, now %2").arg(date(moment.was), date(moment.due))
                                           : tr("was %1, now without a date").arg(date(moment.was)),
                moment.text.simplified()});
        break;
    case Happening::GoalTurned:
        row.chip = moment.state == GoalState::Open ? tr("open again", "goal") : Words::of(moment.state);
        row.tone = moment.state == GoalState::Reached ? Tone::Good : Tone::Fact;
        break;
    case Happening::CheckIn:
        row.title = moment.goal;
        row.chip = tr("check-in", "what it is");
        row.caption = joined(
            {moment.value ? (QLocale().toString(*moment.value, 'g', 12) + u' ' + moment.unit).trimmed()
                          : QString(),
                moment.text.simplified()});
        break;
    default:
        row.chip = tr("milestone reached");
        row.tone = Tone::Good;
        row.caption = moment.goal;
        break;
    }
}

void MomentWords::question(Row& row, const Moment& moment, const QString& other)
{
    row.title = moment.title;
    if (moment.key.what == Happening::QuestionAsked) {
        row.caption = moment.mine ? tr("asked by you") : tr("asked by %1").arg(other);
        row.chip = tr("question", "what it is");
    } else {
        row.caption = moment.text;
        row.chip = tr("answer", "what it is");
        row.tone = Tone::Good;
    }
}

Row MomentWords::row(const Moment& moment, const QString& other, QDate today)
{
    Row row;
    row.item = moment.item;
    row.uuid = moment.uuid;
    switch (kindOf(moment.key.what)) {
    case MomentKind::Meeting: meeting(row, moment, other); break;
    case MomentKind::Contact: contact(row, moment); break;
    case MomentKind::Question: question(row, moment, other); break;
    case MomentKind::Entry:
        row.title = moment.title.isEmpty() ? tr("Nothing written yet") : moment.title;
        row.caption = timeOf(moment);
        row.chip = tr("journal", "what it is");
        break;
    case MomentKind::Action:
        row.title = moment.title;
        row.caption = moment.mine ? tr("yours", "action") : other;
        row.chip = tr("done", "action");
        row.tone = Tone::Good;
        break;
    default: goal(row, moment, other, today); break;
    }
    return row;
}

} // namespace telemaco
