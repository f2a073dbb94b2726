#include "core/interop/meetingdrafts.h"

#include "core/base/reason.h"
#include "core/base/text.h"

namespace telemaco {

MeetingDrafts::MeetingDrafts(const Workspace& workspace, const QUuid& of)
    : m_workspace(workspace)
{
    if (of.isNull())
        return;
    if (const auto relationship = workspace.store().find(Kind::Relationship, of))
        m_given = {relationship->id};
    else if (const auto meeting = workspace.store().find(Kind::Meeting, of))
        m_given = fromRecord<Meeting>(*meeting).relationship;
}

const QList<MeetingDrafts::Other>& MeetingDrafts::others() const
{
    if (m_others)
        return *m_others;
    m_others.emplace();
    const Id<Person> me = m_workspace.me().id;
    for (const Relationship& relationship : m_workspace.select<Relationship>("order by id", {})) {
        const auto other
            = m_workspace.get(relationship.mentee == me ? relationship.mentor : relationship.mentee);
        if (!other)
            continue;
        const bool over = relationship.stage == Stage::Completed || relationship.stage == Stage::Ended;
        *m_others += Other{
            relationship.id, !over, folded(other->name).simplified(), folded(other->email).trimmed()};
    }
    return *m_others;
}

static QString wordsOf(const QString& text)
{
    QString words = folded(text);
    for (QChar& c : words)
        if (!c.isLetterOrNumber())
            c = u' ';
    return u' ' + words.simplified() + u' ';
}

static bool holds(const QString& words, const QString& name)
{
    const QString sought = wordsOf(name);
    return sought.trimmed().size() > 1 && words.contains(sought);
}

Result<Id<Relationship>> MeetingDrafts::relationshipOf(const MeetingDraft& draft) const
{
    if (m_given)
        return m_given;
    QStringList emails;
    QStringList names;
    for (const QString& email : draft.emails)
        emails += folded(email).trimmed();
    for (const QString& name : draft.names)
        names += folded(name).simplified();
    const QString summary = wordsOf(draft.summary);
    const std::function<bool(const Other&)> likenesses[]
        = {[&](const Other& other) { return !other.email.isEmpty() && emails.contains(other.email); },
            [&](const Other& other) { return !other.name.isEmpty() && names.contains(other.name); },
            [&](const Other& other) { return holds(summary, other.name); },
            [&](const Other& other) { return holds(summary, other.name.section(u' ', 0, 0)); }};
    for (const auto& like : likenesses) {
        QList<Other> found;
        for (const Other& other : others())
            if (like(other))
                found += other;
        if (found.size() > 1 && std::any_of(found.begin(), found.end(), [](auto& o) { return o.underWay; }))
            found.removeIf([](const Other& other) { return !other.underWay; });
        if (found.size() == 1)
            return found.first().relationship;
        if (!found.isEmpty())
            return Error{
                ErrorCode::BadInput, Reason::SeveralRelationships, {}, 0, QStringLiteral("ATTENDEE")};
    }
    return Error{ErrorCode::BadInput, Reason::NoRelationship, {}, 0, QStringLiteral("ATTENDEE")};
}

std::optional<Record> MeetingDrafts::known(const QString& key) const
{
    const QUuid uuid = QUuid::fromString(key);
    return uuid.isNull() ? std::nullopt : m_workspace.store().find(Kind::Meeting, uuid);
}

// A moment that is the same is left as it is written here: in the meeting's own zone.
void MeetingDrafts::setMoment(Meeting& meeting, const MeetingDraft& draft) const
{
    const QTimeZone here = m_workspace.clock().zone();
    const bool utc = draft.time.isValid() && draft.zone == u"UTC";
    const QTimeZone there = draft.zone.isEmpty() ? here : QTimeZone(draft.zone.toUtf8());
    const qint64 instant = instantOf(draft.date, draft.time, there);
    const bool timed = draft.time.isValid();
    if (meeting.id && timed == meeting.time.isValid()
        && (timed ? instant == meeting.instant : draft.date == meeting.date))
        return;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant, utc ? here : there);
    meeting.date = timed ? local.date() : draft.date;
    meeting.time = timed ? local.time() : QTime();
    meeting.zone = QString::fromUtf8((utc ? here : there).id());
}

Record MeetingDrafts::over(const Record& record, const MeetingDraft& draft, bool ours) const
{
    auto meeting = fromRecord<Meeting>(record);
    const bool isNew = !meeting.id;
    if (!meeting.relationship)
        if (const auto relationship = relationshipOf(draft))
            meeting.relationship = *relationship;
    setMoment(meeting, draft);
    if (draft.minutes)
        meeting.minutes = draft.minutes;
    if (!draft.place.isEmpty())
        meeting.place = draft.place;
    if (!ours) {
        QStringList said{draft.summary, draft.description};
        said.removeAll(QString());
        meeting.notes = said.join(QStringLiteral("\n\n"));
    }
    if (draft.cancelled && meeting.state == MeetingState::Planned)
        meeting.state = MeetingState::Cancelled;
    else if (isNew && meeting.date < m_workspace.clock().today())
        meeting.state = MeetingState::Held; // a calendar keeps what took place
    return toRecord(meeting);
}

} // namespace telemaco
