#include "ui/widgets/goalrow.h"

#include "ui/language/words.h"

#include <QLocale>

namespace telemaco {

static constexpr int weekDays = 7;
static constexpr int countedDays = 60; // beyond these a date says more

QString DueWords::shortDate(QDate date, QDate today)
{
    if (!date.isValid())
        return {};
    return QLocale().toString(
        date, date.year() == today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

QString DueWords::days(int number) { return tr("%n days", nullptr, number); }

QString DueWords::near(QDate due, QDate today)
{
    const int days = static_cast<int>(today.daysTo(due));
    if (days < 0)
        return tr("%n days over", nullptr, -days);
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("tomorrow");
    if (days < weekDays)
        return QLocale().toString(due, QStringLiteral("dddd"));
    return shortDate(due, today);
}

Tone DueWords::tone(QDate due, QDate today)
{
    const qint64 days = today.daysTo(due);
    return days < 0 ? Tone::Overdue : days <= 1 ? Tone::Attention : Tone::Fact;
}

QString DueWords::percent(double progress)
{
    return tr("%1 %", "a number of per cent").arg(QLocale().toString(qRound(progress * 100)));
}

QString DueWords::ago(QDate day, QDate today)
{
    const int days = static_cast<int>(day.daysTo(today));
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("yesterday");
    return days > 1 && days <= countedDays ? tr("%n days ago", nullptr, days) : shortDate(day, today);
}

QString DueWords::whose(const GoalLine& line)
{
    if (!line.mine)
        return line.ownerName;
    return line.with.isEmpty() ? tr("your goal") : tr("your goal · with %1").arg(line.with);
}

Row goalRow(const GoalLine& line, QDate today)
{
    Row row;
    row.item = {Kind::Goal, line.id.value};
    row.uuid = line.uuid;
    row.title = line.title;
    QStringList caption;
    if (line.progress) {
        row.progress = *line.progress;
        caption += DueWords::percent(*line.progress);
    } else if (line.mine && !line.with.isEmpty()) {
        caption += DueWords::tr("with %1").arg(line.with);
    }
    if (line.state != GoalState::Open) {
        row.chip = Words::of(line.state);
        row.tone = line.state == GoalState::Reached ? Tone::Good : Tone::Fact;
    } else if (line.due.isValid() && !line.old) {
        row.chip = DueWords::near(line.due, today);
        row.tone = DueWords::tone(line.due, today);
    }
    row.wrapsTitle = true;
    const bool over = line.state == GoalState::Reached || line.state == GoalState::LetGo;
    if (line.due.isValid() && line.old)
        caption += DueWords::tr("was due %1").arg(DueWords::shortDate(line.due, today));
    else if (!over && line.due.isValid() && row.chip != DueWords::shortDate(line.due, today))
        caption += DueWords::tr("due %1").arg(DueWords::shortDate(line.due, today));
    row.caption = caption.join(QStringLiteral(" · "));
    return row;
}

} // namespace telemaco
