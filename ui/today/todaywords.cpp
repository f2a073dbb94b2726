#include "ui/today/todaywords.h"

#include "core/workspace/goals.h"
#include "ui/widgets/goalrow.h"
#include "ui/widgets/meetingrow.h"

#include <algorithm>

namespace telemaco {

QString TodayWords::sentence(const TodayFacts& facts, int quiet)
{
    QStringList parts;
    if (!facts.meetings.isEmpty())
        parts += tr("%n meetings this week", nullptr, static_cast<int>(facts.meetings.size()));
    if (const auto due = facts.due.size() + facts.actions.size(); due > 0)
        parts += tr("%n things are due", nullptr, static_cast<int>(due));
    if (quiet > 0)
        parts += tr("%n people not heard from for a while", nullptr, quiet);
    if (!facts.waiting.isEmpty())
        parts += tr("%n questions wait", nullptr, static_cast<int>(facts.waiting.size()));
    if (!parts.isEmpty())
        return parts.join(QStringLiteral(", ")) + u'.';
    if (facts.isNew)
        return tr("A fresh start.");
    return facts.still.isEmpty() ? tr("Nothing is due. A good day for a page of the journal.")
                                 : tr("Nothing is due.");
}

QString TodayWords::quiet(const Quiet& quiet)
{
    const QString days = tr("%n days", nullptr, quiet.days);
    if (quiet.agreed)
        return quiet.last.isValid()
            ? tr("Not heard from for %1; you agreed on every %2.").arg(days).arg(*quiet.agreed)
            : tr("Not heard from yet, after %1; you agreed on every %2.").arg(days).arg(*quiet.agreed);
    return quiet.last.isValid() ? tr("Not heard from for %1.").arg(days)
                                : tr("Not heard from yet, after %1.").arg(days);
}

QString TodayWords::oldGoals(int count)
{
    return count < mostOldGoals ? tr("%n old goals: go through them", nullptr, count)
                                : tr("More than %n old goals: go through them", nullptr, count);
}

QList<Row> TodayWords::weekRows(const TodayFacts& facts, QDate today)
{
    QList<Row> rows;
    for (const MeetingLine& line : facts.unclosed) {
        Row row = MeetingWords::listed(line, today);
        row.action = tr("Close");
        rows += row;
    }
    for (const MeetingLine& line : facts.meetings)
        rows += MeetingWords::upcoming(line, today);
    return rows;
}

QList<Row> TodayWords::nextRows(const TodayFacts& facts, QDate today)
{
    if (!facts.next || !facts.meetings.isEmpty())
        return {};
    Row row = MeetingWords::listed(*facts.next, today);
    row.chip = DueWords::near(facts.next->start.date(), today);
    row.tone = Tone::Fact;
    row.action = tr("Prepare");
    return {row};
}

QList<Row> TodayWords::dueRows(const TodayFacts& facts, QDate today)
{
    QList<std::pair<QDate, Row>> due;
    for (const ActionLine& line : facts.actions)
        due.append({line.action.due, MeetingWords::action(line, today)});
    for (const GoalLine& line : facts.due)
        due.append({line.due, dueRow(line, today)});
    std::stable_sort(due.begin(), due.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<Row> rows;
    for (const auto& one : due)
        rows += one.second;
    return rows;
}

QString TodayWords::lookBackTitle(const LookBack& page)
{
    if (page.years == 0)
        return tr("From the journal");
    return page.years == 1 ? tr("A year ago") : tr("%n years ago", nullptr, page.years);
}

QList<Row> TodayWords::lookBackRows(const TodayFacts& facts)
{
    if (!facts.lookBack)
        return {};
    Row row;
    row.uuid = facts.lookBack->uuid;
    row.title = facts.lookBack->title.isEmpty() ? tr("Nothing written yet") : facts.lookBack->title;
    row.caption = QLocale().toString(facts.lookBack->date, QStringLiteral("d MMMM yyyy"));
    return {row};
}

Row TodayWords::dueRow(const GoalLine& line, QDate today)
{
    Row row = goalRow(line, today);
    row.mark = Row::Mark::Check;
    row.caption = DueWords::whose(line);
    if (line.progress)
        row.caption += QStringLiteral(" · ") + DueWords::percent(*line.progress);
    row.progress = -1;
    return row;
}

Row TodayWords::stillRow(const GoalLine& line, QDate today)
{
    Row row = goalRow(line, today);
    row.caption = DueWords::whose(line);
    row.progress = -1;
    row.chip = tr("no change for %1").arg(tr("%n days", nullptr, static_cast<int>(line.moved.daysTo(today))));
    row.tone = Tone::Fact;
    return row;
}

Row TodayWords::waitingRow(const Waiting& waiting, QDate today)
{
    Row row;
    row.item = {Kind::Question, waiting.id.value};
    row.uuid = waiting.uuid;
    row.title = waiting.text;
    QStringList caption;
    if (!waiting.asker.isEmpty())
        caption += waiting.toMe ? tr("%1 asks you").arg(waiting.asker) : tr("%1 asks").arg(waiting.asker);
    if (!waiting.to.isEmpty())
        caption += tr("for %1", "a question for a person").arg(waiting.to);
    if (waiting.asked.isValid())
        caption += tr("asked %1", "asked 8 days ago").arg(DueWords::ago(waiting.asked, today));
    row.caption = caption.join(QStringLiteral(" · "));
    return row;
}

Row TodayWords::pageRow(const Page& page, QDate today)
{
    Row row;
    row.uuid = page.uuid;
    row.title = page.title.isEmpty() ? tr("Nothing written yet") : page.title;
    const qint64 days = page.date.daysTo(today);
    row.caption
        = days >= 0 && days < 7 ? DueWords::ago(page.date, today) : DueWords::shortDate(page.date, today);
    return row;
}

Row TodayWords::quietRow(const Quiet& quiet)
{
    Row row;
    row.item = {Kind::Relationship, quiet.relationship.value};
    row.uuid = quiet.uuid;
    row.title = quiet.name;
    row.mark = Row::Mark::Avatar;
    row.markText = quiet.name;
    row.caption = TodayWords::quiet(quiet);
    row.action = tr("In touch today");
    return row;
}

} // namespace telemaco
