#include "core/interop/jsontaker.h"

#include "core/base/reason.h"
#include "core/base/text.h"

namespace telemaco {

// The only one of that name; without a name it is me.
std::optional<qint64> JsonTaker::personNamed(const QString& name) const
{
    const Person me = m_workspace.me();
    if (name.isEmpty() || name.compare(me.name, Qt::CaseInsensitive) == 0)
        return me.id.value;
    const auto found
        = m_workspace.select<Person>("where name = ? collate nocase order by id limit 2", {name});
    return found.size() == 1 ? std::optional(found.first().id.value) : std::nullopt;
}

std::optional<qint64> JsonTaker::resolve(Kind kind, const QUuid& uuid, const RecordDraft& draft) const
{
    if (kind == Kind::Person && uuid == m_standsForMe)
        return m_workspace.me().id.value;
    if (const auto record = m_workspace.store().find(kind, uuid))
        return record->id;
    if (const auto foreseen = m_foreseen.constFind(uuid); foreseen != m_foreseen.constEnd())
        return *foreseen;
    const auto name = draft.names.constFind(uuid);
    return kind == Kind::Person && name != draft.names.constEnd() ? personNamed(*name) : std::nullopt;
}

Result<Decision> JsonTaker::decide(const SourceItem& item)
{
    auto decision = decideRecord(std::get<RecordDraft>(item.draft));
    if (decision)
        return decision;
    Error error = decision.error();
    error.file = item.place.file;
    error.line = item.place.line;
    return error;
}

static bool isMe(const Record& record)
{
    return record.kind == Kind::Person && fieldValue(record, "me").toInt() != 0;
}

// The item as it would stand here, in m_record; what is there already, if anything.
Result<std::optional<Record>> JsonTaker::read(const RecordDraft& draft)
{
    const QJsonObject& object = draft.fields;
    const auto kind = kindFromJson(object);
    const auto uuid = kind ? uuidFromJson(object) : Result<QUuid>(kind.error());
    if (!uuid)
        return uuid.error();
    auto there = m_workspace.store().find(*kind, *uuid);
    Record base = there ? *there : blankRecord(*kind);
    base.uuid = *uuid;
    auto record = recordFromJson(
        object, base, [&](Kind target, const QUuid& named) { return resolve(target, named, draft); });
    if (!record)
        return record.error();
    if (m_seen.contains(*uuid))
        return Error{ErrorCode::Conflict, Reason::Twice, {}, 0, QStringLiteral("uuid")};
    m_seen.insert(*uuid);
    m_record = std::move(*record);
    if (!hasItsUuid(object))
        return Error{ErrorCode::Invalid, Reason::OtherUuid, {}, 0, QStringLiteral("uuid")};
    return there;
}

// Where a UUID follows from what the item says, only that one will do: others derive it too.
bool JsonTaker::hasItsUuid(const QJsonObject& object) const
{
    const auto end = [&](const char* field, ItemRef item) {
        const QString written = object.value(QLatin1StringView(field)).toString();
        return written.isEmpty() ? m_workspace.store().uuidOf(item) : QUuid::fromString(written);
    };
    switch (m_record.kind) {
    case Kind::Tag: return m_record.uuid == tagUuid(fieldValue(m_record, "path").toString());
    case Kind::Link: {
        const auto link = fromRecord<Link>(m_record);
        return m_record.uuid
            == linkUuid(end("from_item", link.source()), end("to_item", link.target()), link.role);
    }
    case Kind::ImportSource: {
        const auto source = fromRecord<ImportSource>(m_record);
        return m_record.uuid == importSourceUuid(source.format, source.key);
    }
    default: return true;
    }
}

Result<Decision> JsonTaker::decideRecord(const RecordDraft& draft)
{
    m_replacesMe = false;
    const auto there = read(draft);
    if (!there)
        return there.error();
    if (isMe(m_record)) {
        if (m_sawMe)
            return Error{ErrorCode::Invalid, Reason::SecondMe, {}, 0, QStringLiteral("me")};
        m_sawMe = true;
    }
    Decision decision{Outcome::New, true, {}};
    if (*there) {
        if (m_record.kind == Kind::Person)
            setFieldValue(m_record, "me", fieldValue(**there, "me"));
        const bool same = m_record == **there;
        decision = {same ? Outcome::Unchanged : Outcome::Changed, !same, (*there)->ref()};
    } else if (isMe(m_record)) {
        decision = decideMe(m_record);
    } else if (derivesUuid(draft.fields) && m_workspace.store().find(Kind::Link, m_record.uuid)) {
        return Decision{};
    }
    if (decision.writes)
        if (const auto error = validate(m_record))
            return *error;
    return decision;
}

// The UUID of a link follows from its ends: where one end stands for another item here, so does it.
bool JsonTaker::derivesUuid(const QJsonObject& object)
{
    if (m_record.kind != Kind::Link || m_standsForMe.isNull())
        return false;
    const auto end = [&](const char* field) {
        return QUuid::fromString(object.value(QLatin1StringView(field)).toString());
    };
    const QUuid from = end("from_item");
    const QUuid to = end("to_item");
    if (from != m_standsForMe && to != m_standsForMe)
        return false;
    const QUuid me = m_workspace.me().uuid;
    m_record.uuid = linkUuid(
        from == m_standsForMe ? me : from, to == m_standsForMe ? me : to, fromRecord<Link>(m_record).role);
    return true;
}

bool JsonTaker::isUnused(const Person& me) const
{
    Person untouched;
    untouched.id = me.id;
    untouched.uuid = me.uuid;
    untouched.me = true;
    if (me != untouched)
        return false;
    const EntityStore& store = m_workspace.store();
    for (Kind kind : allKinds())
        for (const Field& field : entityType(kind).fields)
            if (field.type == FieldType::Reference && field.target == Kind::Person
                && !store.referring(kind, field, me.id.value).isEmpty())
                return false;
    const QVariantList ends{static_cast<int>(Kind::Person), me.id.value};
    return store.select(Kind::Link, "where from_kind = ? and from_item = ? limit 1", ends).isEmpty()
        && store.select(Kind::Link, "where to_kind = ? and to_item = ? limit 1", ends).isEmpty();
}

JsonTaker::MeIs JsonTaker::meIs(const Record& imported) const
{
    if (isUnused(m_workspace.me()))
        return MeIs::Replaced;
    return fieldValue(imported, "name").toString().trimmed().isEmpty() ? MeIs::TheSame : MeIs::Ordinary;
}

Decision JsonTaker::decideMe(Record& record)
{
    switch (meIs(record)) {
    case MeIs::Replaced: m_replacesMe = true; break;
    case MeIs::TheSame: m_standsForMe = record.uuid; return Decision{};
    case MeIs::Ordinary: setFieldValue(record, "me", 0); break;
    }
    return Decision{Outcome::New, true, {}};
}

void JsonTaker::foresee(const SourceItem&, const Decision& decision)
{
    if (decision.outcome == Outcome::New)
        m_foreseen.insert(m_record.uuid, -1 - m_foreseen.size());
}

// There is exactly one me at every moment that someone can see: the old one, which nothing refers
// to, steps back first and leaves last.
Result<void> JsonTaker::replaceMe(Writer& writer)
{
    Person old = m_workspace.me();
    old.me = false;
    old.name = QStringLiteral("-"); // only me may be without a name
    TELEMACO_TRY(writer.save(old));
    TELEMACO_TRY(writer.addRecord(m_record));
    return writer.remove({Kind::Person, old.id.value});
}

Result<void> JsonTaker::write(Writer& writer, const SourceItem&, const Decision& decision)
{
    if (m_replacesMe)
        return replaceMe(writer);
    if (decision.existing)
        return writer.saveRecord(m_record);
    TELEMACO_TRY(writer.addRecord(m_record));
    return {};
}

} // namespace telemaco
