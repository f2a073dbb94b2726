#include "ui/widgets/meetingrow.h"

#include "ui/language/words.h"
#include "ui/widgets/goalrow.h"

#include <QLocale>

namespace telemaco {

static constexpr int minutesOfAnHour = 60;

static QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString MeetingWords::day(QDate date, QDate today)
{
    if (date == today)
        return tr("today");
    if (date == today.addDays(1))
        return tr("tomorrow");
    return QLocale().toString(date,
        date.year() == today.year() ? tr("ddd d MMM", "the day of a meeting")
                                    : tr("ddd d MMM yyyy", "the day of a meeting in another year"));
}

QString MeetingWords::when(const Meeting& meeting, QDate today, const QTimeZone& here)
{
    QString words = day(meeting.date, today);
    if (meeting.time.isValid())
        words += QStringLiteral(", ") + QLocale().toString(meeting.time, QLocale::ShortFormat);
    const QTimeZone zone(meeting.zone.toUtf8());
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(meeting.instant, here);
    if (!meeting.time.isValid() || !zone.isValid() || zone.offsetFromUtc(start) == here.offsetFromUtc(start))
        return words;
    return tr("%1 (%2), here %3")
        .arg(words, meeting.zone, QLocale().toString(start.time(), QLocale::ShortFormat));
}

QString MeetingWords::duration(int minutes)
{
    if (minutes < minutesOfAnHour)
        return tr("%1 min").arg(minutes);
    const int rest = minutes % minutesOfAnHour;
    return rest == 0 ? tr("%1 h").arg(minutes / minutesOfAnHour)
                     : tr("%1 h %2 min").arg(minutes / minutesOfAnHour).arg(rest);
}

Tone MeetingWords::tone(MeetingState state)
{
    return state == MeetingState::Held   ? Tone::Good
        : state == MeetingState::Planned ? Tone::Accent
                                         : Tone::Attention;
}

static Row rowOf(const MeetingLine& line)
{
    Row row;
    row.item = {Kind::Meeting, line.id.value};
    row.uuid = line.uuid;
    row.title = line.name;
    row.mark = Row::Mark::Day;
    return row;
}

static QString place(const MeetingLine& line)
{
    return line.place.isEmpty() ? (line.channel ? Words::of(*line.channel) : QString()) : line.place;
}

Row MeetingWords::upcoming(const MeetingLine& line, QDate today)
{
    Row row = rowOf(line);
    row.markText = line.timed ? QLocale().toString(line.start.time(), QLocale::ShortFormat)
                              : QString::number(line.start.date().day());
    row.markCaption = line.start.date() == today
        ? tr("today")
        : QLocale().toString(line.start.date(), line.timed ? QStringLiteral("ddd d") : QStringLiteral("ddd"));
    const QString last = line.lastClosing.isEmpty() ? QString() : tr("“%1”").arg(line.lastClosing);
    row.caption = joined({line.mentorsMe ? tr("your mentor") : QString(), last, place(line)});
    row.action = tr("Prepare");
    row.actionStays = true;
    return row;
}

Row MeetingWords::listed(const MeetingLine& line, QDate today)
{
    Row row = rowOf(line);
    const QDate date = line.start.date();
    row.markText = QString::number(date.day());
    row.markCaption = QLocale().toString(date, QStringLiteral("ddd"));
    row.caption
        = joined({line.timed ? QLocale().toString(line.start.time(), QLocale::ShortFormat) : QString(),
            line.minutes && line.state == MeetingState::Held ? duration(*line.minutes) : QString(),
            place(line), line.closing});
    if (line.state != MeetingState::Held) {
        row.chip = line.state == MeetingState::Planned && date < today ? tr("not closed yet")
                                                                       : Words::of(line.state);
        row.tone = line.state == MeetingState::Planned && date < today ? Tone::Attention : tone(line.state);
    }
    return row;
}

static Row actionRow(const Action& action, QDate today)
{
    Row row;
    row.item = {Kind::Action, action.id.value};
    row.uuid = action.uuid;
    row.title = action.title;
    row.mark = Row::Mark::Check;
    row.checked = action.state != ActionState::Open;
    if (action.state == ActionState::LetGo) {
        row.chip = Words::of(action.state);
    } else if (action.state == ActionState::Open && action.due.isValid()) {
        row.chip = DueWords::near(action.due, today);
        row.tone = DueWords::tone(action.due, today);
    }
    return row;
}

Row MeetingWords::action(const ActionLine& line, QDate today)
{
    Row row = actionRow(line.action, today);
    const QString whose = line.mine ? tr("your action") : tr("%1’s action").arg(line.owner);
    const QString with = line.mine && !line.with.isEmpty() ? tr("with %1").arg(line.with) : QString();
    const QString from
        = line.agreedOn.isValid() ? tr("from %1").arg(DueWords::shortDate(line.agreedOn, today)) : QString();
    row.caption = joined({whose, with, from});
    return row;
}

Row MeetingWords::action(const OpenAction& open, QDate today)
{
    Row row = actionRow(open.action, today);
    row.caption = joined({open.mine ? tr("you") : open.owner,
        open.moved > 0 ? tr("moved %n times", nullptr, open.moved) : QString()});
    return row;
}

} // namespace telemaco
