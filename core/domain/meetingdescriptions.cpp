// The field lists of what belongs to a meeting.
#include "core/base/clock.h"
#include "core/domain/descriptions.h"

namespace telemaco {

using enum FieldType;

static constexpr int longestMinutes = 7 * 24 * 60;

static QString fine(const void*) { return {}; }

static QString problemOf(const void* object)
{
    const auto& meeting = *static_cast<const Meeting*>(object);
    if (!meeting.zone.isEmpty() && !isZone(meeting.zone))
        return QStringLiteral("zone");
    if (meeting.minutes && (*meeting.minutes < 0 || *meeting.minutes > longestMinutes))
        return QStringLiteral("minutes");
    return {};
}

template <> const EntityType& describe<Meeting>()
{
    static const EntityType type{Kind::Meeting, "meeting",
        {
            field<&Meeting::relationship>("relationship", Reference)
                .to(Kind::Relationship, OnRemoval::RemoveToo)
                .needed(),
            field<&Meeting::state>("state", Choice),
            field<&Meeting::date>("date", Date).needed(),
            field<&Meeting::time>("time", Time),
            field<&Meeting::zone>("zone", Text),
            field<&Meeting::instant>("instant", Instant),
            field<&Meeting::minutes>("minutes", Integer),
            field<&Meeting::channel>("channel", Choice),
            field<&Meeting::place>("place", Text),
            field<&Meeting::notes>("notes", LongText),
            field<&Meeting::privateNotes>("private_notes", LongText).local(),
            field<&Meeting::closing>("closing", LongText),
            field<&Meeting::activities>("activities", Texts),
            field<&Meeting::begun>("begun", Instant).local(),
            field<&Meeting::calledOffBy>("called_off_by", Choice),
            field<&Meeting::reason>("reason", LongText),
        },
        problemOf};
    return type;
}

template <> const EntityType& describe<AgendaItem>()
{
    static const EntityType type{Kind::AgendaItem, "agenda_item",
        {
            field<&AgendaItem::relationship>("relationship", Reference)
                .to(Kind::Relationship, OnRemoval::RemoveToo)
                .needed(),
            field<&AgendaItem::meeting>("meeting", Reference).to(Kind::Meeting, OnRemoval::Clear),
            field<&AgendaItem::position>("position", Integer),
            field<&AgendaItem::text>("text", LongText).needed(),
            field<&AgendaItem::raisedBy>("raised_by", Choice),
            field<&AgendaItem::state>("state", Choice),
            field<&AgendaItem::settledIn>("settled_in", Reference).to(Kind::Meeting, OnRemoval::Clear),
        },
        fine};
    return type;
}

template <> const EntityType& describe<Action>()
{
    static const EntityType type{Kind::Action, "action",
        {
            field<&Action::title>("title", Text).needed(),
            field<&Action::owner>("owner", Reference).to(Kind::Person, OnRemoval::RemoveToo).needed(),
            field<&Action::relationship>("relationship", Reference)
                .to(Kind::Relationship, OnRemoval::RemoveToo),
            field<&Action::meeting>("meeting", Reference).to(Kind::Meeting, OnRemoval::Clear),
            field<&Action::goal>("goal", Reference).to(Kind::Goal, OnRemoval::Clear),
            field<&Action::due>("due", Date),
            field<&Action::state>("state", Choice),
            field<&Action::done>("done", Date),
        },
        fine};
    return type;
}

std::optional<qint64> instantOf(const Record& record)
{
    if (record.kind != Kind::Entry && record.kind != Kind::Meeting)
        return {};
    const auto text = [&record](const char* field) { return fieldValue(record, field).toString(); };
    return instantOf(QDate::fromString(text("date"), Qt::ISODate),
        QTime::fromString(text("time"), Qt::ISODate), QTimeZone(text("zone").toUtf8()));
}

} // namespace telemaco
