#include "core/interop/icswriter.h"

#include "core/store/filebytes.h"
#include "core/workspace/meetings.h"

#include <QFileInfo>
#include <QSaveFile>
#include <libical/ical.h>

namespace telemaco {

static constexpr int pageSize = 500;

static icaltimetype utcTime(qint64 instant)
{
    return icaltime_from_timet_with_zone(
        static_cast<time_t>(instant / 1000), 0, icaltimezone_get_utc_timezone());
}

static icaltimetype wholeDay(QDate date)
{
    icaltimetype day = icaltime_null_date();
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    day.is_date = 1;
    return day;
}

static icalcomponent* eventOf(const CalendarEvent& event, qint64 now)
{
    const Meeting& meeting = event.meeting;
    icalcomponent* made = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [made](icalproperty* property) { icalcomponent_add_property(made, property); };
    add(icalproperty_new_uid(meeting.uuid.toByteArray(QUuid::WithoutBraces).constData()));
    add(icalproperty_new_dtstamp(utcTime(now)));
    add(icalproperty_new_dtstart(meeting.time.isValid() ? utcTime(meeting.instant) : wholeDay(meeting.date)));
    if (meeting.time.isValid() && meeting.minutes && *meeting.minutes > 0)
        add(icalproperty_new_duration(icaldurationtype_from_int(60 * *meeting.minutes)));
    add(icalproperty_new_summary(event.summary.toUtf8().constData()));
    if (!meeting.place.isEmpty())
        add(icalproperty_new_location(meeting.place.toUtf8().constData()));
    const bool off = meeting.state == MeetingState::Cancelled || meeting.state == MeetingState::Missed;
    add(icalproperty_new_status(off ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    return made;
}

QByteArray calendarOf(const QList<CalendarEvent>& events, qint64 now)
{
    icalcomponent* calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
    icalcomponent_add_property(calendar, icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar, icalproperty_new_prodid("-//Telemaco//EN"));
    for (const CalendarEvent& event : events)
        icalcomponent_add_component(calendar, eventOf(event, now));
    char* text = icalcomponent_as_ical_string_r(calendar);
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    icalcomponent_free(calendar);
    return bytes;
}

static CalendarEvent worded(const Workspace& workspace, const Meeting& meeting, const SummaryWords& words)
{
    const auto relationship = workspace.get(meeting.relationship).value_or(Relationship{});
    const Id<Person> other
        = relationship.mentee == workspace.me().id ? relationship.mentor : relationship.mentee;
    return {meeting, words(workspace.get(other).value_or(Person{}).name)};
}

QByteArray meetingCalendar(const Workspace& workspace, Id<Meeting> id, const SummaryWords& words)
{
    const auto meeting = workspace.get(id);
    return meeting ? calendarOf({worded(workspace, *meeting, words)}, workspace.clock().now()) : QByteArray();
}

Result<qint64> exportCalendar(const Workspace& workspace, const QString& path, const SummaryWords& words)
{
    QList<CalendarEvent> events;
    MeetingQuery query;
    query.states = {MeetingState::Planned};
    query.newestFirst = false;
    query.limit = pageSize;
    for (;;) {
        const auto page = meetings(workspace, query);
        for (const Meeting& meeting : page)
            events += worded(workspace, meeting, words);
        if (page.size() < pageSize)
            break;
        query.after = page.last();
    }
    if (auto error = workspace.database().takeError())
        return *error;
    TELEMACO_TRY(writeCalendar(calendarOf(events, workspace.clock().now()), path));
    return events.size();
}

Result<void> writeCalendar(const QByteArray& calendar, const QString& path)
{
    QSaveFile file(path);
    const bool open = file.open(QIODevice::WriteOnly);
    if (open)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!open || file.write(calendar) != calendar.size() || !file.commit())
        return Error{ErrorCode::CannotWrite, Detail(file.errorString()), path};
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace telemaco
