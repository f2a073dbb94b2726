#include "core/interop/icsreader.h"

#include "core/base/clock.h"
#include "core/base/reason.h"
#include "core/interop/sourcefile.h"

#include <QRegularExpression>
#include <libical/ical.h>

namespace telemaco {

// libical takes a minute over a line of 20 MB.
static constexpr qsizetype longestLine = 64 * 1024;
static constexpr qsizetype largestEvent = 512 * 1024;
static constexpr qsizetype mostNotes = 100;
static constexpr int longestMinutes = 7 * 24 * 60;

Result<std::unique_ptr<SourceReader>> IcsReader::open(const QString& path)
{
    auto text = readUtf8(path);
    if (!text)
        return text.error();
    text->replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text->replace(u'\r', u'\n');
    std::unique_ptr<IcsReader> reader(new IcsReader(path, *std::move(text)));
    QString first;
    while (first.isEmpty() && reader->m_at < reader->m_text.size())
        first = reader->takeLine().trimmed();
    if (first.compare(u"BEGIN:VCALENDAR", Qt::CaseInsensitive) != 0)
        return Error{ErrorCode::BadInput, Reason::NoCalendar, path, qMax(1, reader->m_line - 1)};
    TELEMACO_TRY(reader->restart());
    return std::unique_ptr<SourceReader>(std::move(reader));
}

IcsReader::IcsReader(QString path, QString text)
    : m_path(std::move(path))
    , m_text(std::move(text))
{
}

Result<void> IcsReader::restart()
{
    m_at = 0;
    m_line = 1;
    m_notes.clear();
    return {};
}

double IcsReader::progress() const
{
    return m_text.isEmpty() ? 1.0 : static_cast<double>(m_at) / static_cast<double>(m_text.size());
}

// What is beyond the longest line is left out.
QString IcsReader::takeLine()
{
    QString line;
    do {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        const bool folded = !line.isNull();
        const qsizetype from = m_at + (folded ? 1 : 0);
        const qsizetype to = end < 0 ? m_text.size() : end;
        const qsizetype room = longestLine - line.size();
        line += QStringView(m_text).sliced(from, qMax<qsizetype>(0, qMin(room, to - from)));
        if (line.isNull())
            line = QStringLiteral("");
        m_at = end < 0 ? m_text.size() : end + 1;
        ++m_line;
    } while (m_at < m_text.size() && (m_text[m_at] == u' ' || m_text[m_at] == u'\t'));
    return line;
}

static QString propertyName(const QString& line)
{
    static const QRegularExpression end(QStringLiteral("[:;]"));
    return line.left(line.indexOf(end)).trimmed().toUpper();
}

Result<std::optional<IcsReader::Block>> IcsReader::takeBlock()
{
    static const QStringList kept{QStringLiteral("UID"), QStringLiteral("DTSTART"), QStringLiteral("DTEND"),
        QStringLiteral("DURATION"), QStringLiteral("SUMMARY"), QStringLiteral("DESCRIPTION"),
        QStringLiteral("LOCATION"), QStringLiteral("STATUS"), QStringLiteral("ATTENDEE"),
        QStringLiteral("ORGANIZER"), QStringLiteral("RECURRENCE-ID")};
    std::optional<Block> block;
    int depth = 0; // of what lies inside the event: an alarm
    while (m_at < m_text.size()) {
        const int number = m_line;
        const QString line = takeLine();
        const QString marker = line.trimmed().toUpper();
        if (!block) {
            if (marker == u"BEGIN:VEVENT")
                block = Block{number, QByteArray("BEGIN:VEVENT\r\n"), {}};
            continue;
        }
        if (marker == u"END:VEVENT") {
            block->text += "END:VEVENT\r\n";
            return block;
        }
        if (marker == u"BEGIN:VEVENT" || marker == u"END:VCALENDAR")
            break;
        depth += marker.startsWith(u"BEGIN:") ? 1 : marker.startsWith(u"END:") ? -1 : 0;
        const QString name = propertyName(line);
        if (depth == 0 && name == u"RRULE")
            block->recurrence = marker.toUtf8();
        else if (depth == 0 && kept.contains(name) && block->text.size() < largestEvent)
            block->text += line.toUtf8() + "\r\n";
    }
    if (!block)
        return std::optional<Block>();
    return Error{ErrorCode::BadInput, Reason::EndlessEvent, m_path, block->line};
}

Result<SourceStep> IcsReader::next()
{
    const auto block = takeBlock();
    if (!block)
        return block.error();
    if (!*block)
        return SourceStep(SourceEnd{});
    return meetingOf(**block);
}

namespace {

struct ComponentDeleter {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

Component parsed(const QByteArray& text)
{
    icalerror_set_errors_are_fatal(0); // else a bad line ends the program
    return Component(icalparser_parse_string(text.constData()));
}

QString textOf(icalcomponent* event, icalproperty_kind kind)
{
    icalproperty* property = icalcomponent_get_first_property(event, kind);
    const icalvalue* value = property ? icalproperty_get_value(property) : nullptr;
    const char* text = value ? icalvalue_get_text(value) : nullptr;
    return text ? QString::fromUtf8(text).trimmed() : QString();
}

// "Europe/Rome", "/citadel.org/20260101_1/Europe/Rome", "CET", "W. Europe Standard Time"; empty: none of
// these.
QString zoneNamed(const QString& id)
{
    if (id == u"UTC" || id == u"GMT")
        return QStringLiteral("UTC");
    const QStringList parts = id.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype length = qMin<qsizetype>(3, parts.size()); length > 0; --length) {
        const QString name = parts.mid(parts.size() - length).join(u'/');
        if (isZone(name))
            return name;
    }
    return QString::fromUtf8(QTimeZone::windowsIdToDefaultIanaId(id.toUtf8()));
}

struct Moment {
    QDate date{};
    QTime time{}; // none: the whole day
    QString zone{}; // empty: where the person is

    qint64 instant() const
    {
        return instantOf(date, time, zone.isEmpty() ? QTimeZone::utc() : QTimeZone(zone.toUtf8()));
    }
};

// None: there is no such property, or no such day. `unknown` names a zone that is not known.
std::optional<Moment> momentOf(icalcomponent* event, icalproperty_kind kind, QString* unknown)
{
    icalproperty* property = icalcomponent_get_first_property(event, kind);
    const icalvalue* value = property ? icalproperty_get_value(property) : nullptr;
    if (!value)
        return {};
    const auto type = icalvalue_isa(value);
    if (type != ICAL_DATETIME_VALUE && type != ICAL_DATE_VALUE)
        return {};
    const icaltimetype time
        = type == ICAL_DATE_VALUE ? icalvalue_get_date(value) : icalvalue_get_datetime(value);
    Moment moment{QDate(time.year, time.month, time.day), {}, {}};
    if (!moment.date.isValid())
        return {};
    if (time.is_date)
        return moment;
    moment.time = QTime(time.hour, time.minute, qMin(time.second, 59)); // a leap second
    if (!moment.time.isValid())
        return {};
    icalparameter* zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const char* id = zone ? icalparameter_get_tzid(zone) : nullptr;
    if (icaltime_is_utc(time)) {
        moment.zone = QStringLiteral("UTC");
    } else if (id) {
        moment.zone = zoneNamed(QString::fromUtf8(id));
        if (moment.zone.isEmpty())
            *unknown = QString::fromUtf8(id);
    }
    return moment;
}

std::optional<int> minutesOf(icalcomponent* event, const Moment& start)
{
    if (!start.time.isValid())
        return {};
    qint64 minutes = -1;
    QString unknown;
    if (const auto end = momentOf(event, ICAL_DTEND_PROPERTY, &unknown); end && end->time.isValid()) {
        minutes = (end->instant() - start.instant()) / 60'000;
    } else if (icalproperty* duration = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY)) {
        const icaldurationtype length = icalproperty_get_duration(duration);
        if (!icaldurationtype_is_bad_duration(length))
            minutes = icaldurationtype_as_int(length) / 60;
    }
    return minutes > 0 && minutes <= longestMinutes && unknown.isEmpty()
        ? std::optional(static_cast<int>(minutes))
        : std::nullopt;
}

void addPeople(icalcomponent* event, icalproperty_kind kind, MeetingDraft& draft)
{
    for (icalproperty* property = icalcomponent_get_first_property(event, kind); property;
         property = icalcomponent_get_next_property(event, kind)) {
        const icalvalue* value = icalproperty_get_value(property);
        const char* address = value ? icalvalue_get_caladdress(value) : nullptr;
        QString email = QString::fromUtf8(address).trimmed();
        if (email.startsWith(u"mailto:", Qt::CaseInsensitive))
            email.remove(0, 7);
        if (!email.isEmpty())
            draft.emails += email;
        icalparameter* name = icalproperty_get_first_parameter(property, ICAL_CN_PARAMETER);
        if (const char* common = name ? icalparameter_get_cn(name) : nullptr)
            draft.names += QString::fromUtf8(common).trimmed();
    }
}

QByteArray hashOf(const MeetingDraft& draft)
{
    ContentHash hash;
    hash.add(draft.date.toString(Qt::ISODate)).add(draft.time.toString(Qt::ISODate)).add(draft.zone);
    hash.add(QString::number(draft.minutes.value_or(-1))).add(draft.place).add(draft.summary);
    hash.add(draft.description).add(draft.cancelled ? u"cancelled" : u"");
    return hash.result();
}

bool recursWithinADay(const QByteArray& rule)
{
    return rule.contains("FREQ=SECONDLY") || rule.contains("FREQ=MINUTELY") || rule.contains("FREQ=HOURLY");
}

QString keyOf(icalcomponent* event, const MeetingDraft& draft)
{
    QString key = textOf(event, ICAL_UID_PROPERTY);
    if (key.isEmpty())
        key = draft.date.toString(Qt::ISODate) + u'T' + draft.time.toString(Qt::ISODate) + u' '
            + draft.summary;
    QString unknown;
    if (const auto instance = momentOf(event, ICAL_RECURRENCEID_PROPERTY, &unknown))
        key += u'#' + instance->date.toString(Qt::ISODate) + u'T' + instance->time.toString(Qt::ISODate);
    return key;
}

} // namespace

void IcsReader::note(const QString& summary)
{
    if (m_notes.size() < mostNotes)
        m_notes += SourceNote{SourceNote::RecurrenceLeftAside, summary};
}

SourceStep IcsReader::meetingOf(const Block& block)
{
    const auto refused = [&](const Detail& why, const char* field) {
        return Error{ErrorCode::BadInput, why, m_path, block.line, QString::fromLatin1(field)};
    };
    if (recursWithinADay(block.recurrence))
        return refused(Reason::RecursWithinADay, "RRULE");
    const Component event = parsed(block.text);
    if (!event)
        return refused(Reason::NoEvent, "VEVENT");
    QString unknown;
    const auto start = momentOf(event.get(), ICAL_DTSTART_PROPERTY, &unknown);
    if (!start)
        return refused(Reason::NoSuchMoment, "DTSTART");
    if (!unknown.isEmpty())
        return refused({Reason::UnknownZone, unknown.left(longestQuote)}, "DTSTART");
    MeetingDraft draft;
    draft.date = start->date;
    draft.time = start->time;
    draft.zone = start->zone;
    draft.minutes = minutesOf(event.get(), *start);
    draft.place = textOf(event.get(), ICAL_LOCATION_PROPERTY);
    draft.summary = textOf(event.get(), ICAL_SUMMARY_PROPERTY);
    draft.description = textOf(event.get(), ICAL_DESCRIPTION_PROPERTY);
    draft.cancelled = icalcomponent_get_status(event.get()) == ICAL_STATUS_CANCELLED;
    addPeople(event.get(), ICAL_ORGANIZER_PROPERTY, draft);
    addPeople(event.get(), ICAL_ATTENDEE_PROPERTY, draft);
    if (!block.recurrence.isEmpty())
        note(draft.summary.isEmpty() ? draft.date.toString(Qt::ISODate) : draft.summary);
    SourceItem item{
        {m_path, block.line}, QStringLiteral("ics"), keyOf(event.get(), draft), hashOf(draft), {}, {}};
    item.draft = std::move(draft);
    return item;
}

} // namespace telemaco
