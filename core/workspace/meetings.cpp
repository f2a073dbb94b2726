#include "core/workspace/meetings.h"

#include <QSet>

namespace telemaco {

static constexpr qint64 minute = 60 * 1000;
static constexpr qint64 longestTalk = 12 * 60 * minute;
static constexpr int daysUntilTheFirst = 7;

int minutesSince(qint64 begun, qint64 now) { return static_cast<int>(qMax<qint64>(0, now - begun) / minute); }

std::optional<int> clockMinutes(const Meeting& meeting, qint64 now)
{
    if (!meeting.begun || now - *meeting.begun > longestTalk)
        return {};
    return minutesSince(*meeting.begun, now);
}

static QByteArray marks(qsizetype number) { return QByteArray("?, ").repeated(number).chopped(2); }

QList<Meeting> meetings(const Workspace& workspace, const MeetingQuery& query)
{
    QByteArray where = "where instant between ? and ?";
    QVariantList values{query.from, query.to};
    if (query.relationship) {
        where += " and relationship = ?";
        values += query.relationship.value;
    }
    if (!query.states.isEmpty()) {
        where += " and state in (" + marks(query.states.size()) + ')';
        for (MeetingState state : query.states)
            values += stored::read(state);
    }
    const bool down = query.newestFirst;
    if (query.after) {
        where += down ? " and (instant, id) < (?, ?)" : " and (instant, id) > (?, ?)";
        values << query.after->instant << query.after->id.value;
    }
    where += down ? " order by instant desc, id desc limit ?" : " order by instant, id limit ?";
    return workspace.select<Meeting>(where, values << query.limit);
}

std::optional<Meeting> lastHeld(const Workspace& workspace, Id<Relationship> relationship, qint64 before)
{
    const auto found = workspace.select<Meeting>(
        "where relationship = ? and state = 'held' and instant < ? order by instant desc limit 1",
        {relationship.value, before});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<Meeting> nextPlanned(const Workspace& workspace, Id<Relationship> relationship, qint64 from)
{
    const auto found = workspace.select<Meeting>(
        "where relationship = ? and state = 'planned' and instant >= ? order by instant limit 1",
        {relationship.value, from});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QDate lastInTouch(const Workspace& workspace, Id<Relationship> relationship)
{
    const auto day = workspace.database().first(
        "select max(day) from contact where relationship = ?", {relationship.value});
    const QDate contact = QDate::fromString(day.value_or(QVariant()).toString(), Qt::ISODate);
    const auto held = lastHeld(workspace, relationship, std::numeric_limits<qint64>::max());
    if (!held)
        return contact;
    return contact.isValid() ? qMax(contact, held->date) : held->date;
}

Meeting proposedMeeting(const Workspace& workspace, const Relationship& relationship, int usualDays)
{
    if (const auto last = lastHeld(workspace, relationship.id, std::numeric_limits<qint64>::max()))
        return proposedAfter(workspace, *last, relationship, usualDays);
    Meeting first;
    first.relationship = relationship.id;
    first.zone = QString::fromUtf8(workspace.clock().zone().id());
    first.date = workspace.clock().today().addDays(daysUntilTheFirst);
    return first;
}

Meeting proposedAfter(
    const Workspace& workspace, const Meeting& last, const Relationship& relationship, int usualDays)
{
    const QDate today = workspace.clock().today();
    Meeting next;
    next.relationship = relationship.id;
    next.zone = last.zone;
    next.time = last.time;
    next.channel = last.channel;
    next.place = last.place;
    next.minutes = last.minutes;
    next.date = last.date.addDays(relationship.cadenceDays.value_or(usualDays));
    if (next.date <= today) {
        next.date = today.addDays(1);
        while (next.date.dayOfWeek() != last.date.dayOfWeek())
            next.date = next.date.addDays(1);
    }
    return next;
}

QList<AgendaItem> openAgenda(const Workspace& workspace, Id<Relationship> relationship, int limit)
{
    return workspace.select<AgendaItem>(
        "where relationship = ? and state = 'open' order by position, id limit ?",
        {relationship.value, limit});
}

QList<AgendaItem> agendaOf(const Workspace& workspace, Id<Meeting> meeting, int limit)
{
    return workspace.select<AgendaItem>("where meeting = ? or settled_in = ? order by position, id limit ?",
        {meeting.value, meeting.value, limit});
}

QList<Action> openActions(const Workspace& workspace, Id<Relationship> relationship, int limit)
{
    return workspace.select<Action>(
        "where relationship = ? and state = 'open' order by due is null, due, id limit ?",
        {relationship.value, limit});
}

QList<Action> openActionsOf(const Workspace& workspace, Id<Person> owner, int limit)
{
    return workspace.select<Action>(
        "where owner = ? and state = 'open' order by due is null, due, id limit ?", {owner.value, limit});
}

QList<Action> actionsDue(const Workspace& workspace, QDate by, int limit)
{
    return workspace.select<Action>(
        "where state = 'open' and due <= ? order by due, id limit ?", {stored::read(by), limit});
}

QList<Action> actionsFrom(const Workspace& workspace, Id<Meeting> meeting, int limit)
{
    return workspace.select<Action>("where meeting = ? order by id limit ?", {meeting.value, limit});
}

int timesMoved(const Workspace& workspace, const Action& action)
{
    QSet<qint64> takenBack;
    int times = 0;
    for (const ChangeRow& row : workspace.log().planHistoryOf({Kind::Action, action.id.value})) {
        if (row.field != u"due")
            continue;
        const auto operation = workspace.log().operation(row.operation);
        if (!operation || takenBack.contains(row.operation))
            continue;
        if (operation->undoes)
            takenBack.insert(operation->undoes);
        else if (row.before.isValid() && !row.before.isNull())
            ++times;
    }
    return times;
}

QList<ItemRef> toBring(const Workspace& workspace, Id<Relationship> relationship, int limit)
{
    QList<ItemRef> found;
    Rows rows = workspace.database().query(
        "select from_kind, from_item from link where to_kind = ? and to_item = ? "
        "and role = 'bring' order by id limit ?",
        {static_cast<int>(Kind::Relationship), relationship.value, limit});
    while (rows.next())
        found += ItemRef{static_cast<Kind>(rows.integer(0)), rows.integer(1)};
    return found;
}

} // namespace telemaco
