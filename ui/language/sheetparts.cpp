#include "ui/language/sheetparts.h"

#include "core/base/text.h"
#include "ui/language/words.h"

#include <QLocale>

namespace telemaco {

static const QString between = QStringLiteral(" · ");

static QString dateWords(QDate date) { return QLocale().toString(date, QStringLiteral("d MMMM yyyy")); }

// What is known about something, after it.
static QString with(const QString& text, const QStringList& facts)
{
    QStringList parts{text.trimmed()};
    for (const QString& fact : facts)
        if (!fact.isEmpty())
            parts += fact;
    return parts.join(between);
}

static QList<SheetPart> withSomething(const QList<SheetPart>& parts)
{
    QList<SheetPart> kept;
    for (const SheetPart& part : parts)
        if (!part.items.isEmpty() || !part.body.isEmpty())
            kept += part;
    return kept;
}

QString SheetWords::who(bool me) const
{
    if (me && m_audience == Audience::Me)
        return tr("you");
    const Side side = me == (m_sheet.mySide == Side::Mentor) ? Side::Mentor : Side::Mentee;
    const QString& name = me ? m_sheet.myName : m_sheet.other.name;
    return name.isEmpty() ? Words::of(side) : name;
}

QString SheetWords::title() const
{
    const QString with = who(m_audience == Audience::Other);
    return m_sheet.meeting ? Words::meetingWith(with) : tr("Open points with %1").arg(with);
}

static QString moment(const Meeting& meeting)
{
    QString words = QLocale().toString(meeting.date, QStringLiteral("dddd d MMMM yyyy"));
    if (!meeting.time.isValid())
        return words;
    words += QStringLiteral(", ") + QLocale().toString(meeting.time, QStringLiteral("HH:mm"));
    const QByteArray zone = meeting.zone.isEmpty() ? QByteArray("UTC") : meeting.zone.toUtf8();
    if (zone != QTimeZone::systemTimeZoneId())
        words += QStringLiteral(" (") + QString::fromUtf8(zone) + u')';
    return words;
}

QStringList SheetWords::facts(QDate today) const
{
    QStringList facts;
    if (const auto& meeting = m_sheet.meeting) {
        const QString minutes = meeting->minutes ? tr("%n minutes", nullptr, *meeting->minutes) : QString();
        const QString channel = meeting->channel ? Words::of(*meeting->channel) : QString();
        facts += with(moment(*meeting), {minutes, channel, meeting->place.simplified()});
    }
    if (m_audience == Audience::Me && m_sheet.lastContact.isValid()) {
        const int days = static_cast<int>(qMax<qint64>(0, m_sheet.lastContact.daysTo(today)));
        facts += days ? tr("Last in touch %n days ago", nullptr, days) : tr("Last in touch today");
    }
    return facts;
}

// Texts of one's own, one below the other.
static QString joined(const QStringList& texts)
{
    QStringList said;
    for (const QString& text : texts)
        if (!text.trimmed().isEmpty())
            said += text.trimmed();
    return said.join(QStringLiteral("\n\n"));
}

SheetPart SheetWords::last() const
{
    if (!m_sheet.last)
        return {};
    SheetPart part{tr("Last time: %1", "the date of the last meeting").arg(dateWords(m_sheet.last->date)), {},
        joined({m_sheet.last->closing, m_sheet.last->notes})};
    if (m_audience == Audience::Me && !m_sheet.last->privateNotes.trimmed().isEmpty())
        part.items += SheetItem{tr("Only for you"), m_sheet.last->privateNotes.trimmed()};
    return part;
}

SheetPart SheetWords::notes() const
{
    if (!m_sheet.meeting)
        return {};
    SheetPart part{tr("Notes for this meeting"), {}, joined({m_sheet.meeting->notes})};
    if (m_audience == Audience::Me && !m_sheet.meeting->privateNotes.trimmed().isEmpty())
        part.items += SheetItem{tr("Only for you"), m_sheet.meeting->privateNotes.trimmed()};
    return part;
}

SheetPart SheetWords::agenda() const
{
    SheetPart part{Words::tr("Agenda")};
    for (const AgendaItem& item : m_sheet.agenda)
        part.items += SheetItem{item.text.trimmed(), {}, true};
    return part;
}

SheetPart SheetWords::questions() const
{
    SheetPart part{tr("Open questions")};
    for (const Question& question : m_sheet.questions) {
        QString asks;
        if (!question.asker || question.asker == m_sheet.other.id)
            asks = !question.asker && m_audience == Audience::Me
                ? tr("you ask")
                : tr("%1 asks", "a person").arg(who(!question.asker));
        part.items += SheetItem{with(question.text, {asks})};
    }
    return part;
}

SheetPart SheetWords::actions() const
{
    SheetPart part{tr("Open actions")};
    for (const OpenAction& action : m_sheet.actions) {
        const QString owner = action.mine || action.owner.isEmpty() ? who(action.mine) : action.owner;
        QStringList facts{owner};
        if (action.action.due.isValid())
            facts += tr("due %1", "an action: a date").arg(dateWords(action.action.due));
        if (action.moved > 0 && m_audience == Audience::Me)
            facts += tr("moved %n times", "an action", action.moved);
        part.items += SheetItem{with(action.action.title, facts), {}, true};
    }
    return part;
}

SheetPart SheetWords::milestones() const
{
    SheetPart part{tr("Milestones due")};
    for (const DueMilestone& due : m_sheet.milestones)
        part.items
            += SheetItem{with(due.milestone.title, {due.goal, dateWords(due.milestone.due)}), {}, true};
    return part;
}

static QString valueWords(double value) { return QLocale().toString(value, 'g', 10); }

SheetPart SheetWords::checkIns() const
{
    SheetPart part{tr("Since last time")};
    for (const NewCheckIn& made : m_sheet.checkIns) {
        QString value;
        if (made.checkIn.value) {
            value = made.before ? tr("from %1 to %2", "a measured value")
                                      .arg(valueWords(*made.before), valueWords(*made.checkIn.value))
                                : valueWords(*made.checkIn.value);
            value += made.unit.isEmpty() ? QString() : u' ' + made.unit;
        }
        part.items += SheetItem{
            with(made.goal, {value, made.checkIn.comment.trimmed(), dateWords(made.checkIn.date)})};
    }
    return part;
}

SheetPart SheetWords::brought() const
{
    // To one that is over nothing is brought any more: it had what it was about.
    const bool over = m_sheet.meeting && m_sheet.meeting->state != MeetingState::Planned;
    SheetPart part{over ? tr("What it was about") : tr("To bring up")};
    for (const Brought& item : over ? m_sheet.about : m_sheet.brought) {
        const QString title = item.title.isEmpty() ? Words::kind(item.item.kind) : item.title;
        SheetItem line{with(title, {item.date.isValid() ? dateWords(item.date) : QString()})};
        if (item.text.trimmed() != item.title)
            line.body = item.text.trimmed();
        part.items += line;
    }
    return part;
}

QList<SheetPart> SheetWords::all() const
{
    return withSomething(
        {last(), notes(), agenda(), questions(), actions(), milestones(), checkIns(), brought()});
}

QList<SheetPart> SheetWords::openPoints() const
{
    QList<SheetPart> parts{agenda(), questions(), actions()};
    if (m_sheet.audience == Audience::Other)
        parts += milestones();
    return withSomething(parts);
}

QString SheetWords::subject() const
{
    return m_sheet.meeting
        ? tr("Our meeting: %1", "the date of a meeting").arg(dateWords(m_sheet.meeting->date))
        : tr("Our open points");
}

} // namespace telemaco
