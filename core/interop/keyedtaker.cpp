#include "core/interop/keyedtaker.h"

#include "core/base/reason.h"
#include "core/base/text.h"
#include "core/interop/digest.h"

namespace telemaco {

static Kind kindOf(const SourceItem& item)
{
    if (std::holds_alternative<PersonDraft>(item.draft))
        return Kind::Person;
    if (std::holds_alternative<MeetingDraft>(item.draft))
        return Kind::Meeting;
    return std::holds_alternative<GoalDraft>(item.draft) ? Kind::Goal : Kind::Entry;
}

static Error conflict(const SourceItem& item, const Detail& why)
{
    return {ErrorCode::Conflict, why, item.place.file, item.place.line};
}

static QStringList tagPathsOf(const SourceItem& item)
{
    QStringList paths;
    for (const QString& written : item.tags)
        if (const QString path = tagPath(written); !path.isEmpty())
            paths += path;
    return paths;
}

static QUuid sourceUuid(const SourceItem& item) { return importSourceUuid(item.format, item.key); }

KeyedTaker::KeyedTaker(const Workspace& workspace, bool notAgain, const QUuid& of)
    : m_workspace(workspace)
    , m_notAgain(notAgain)
    , m_me(workspace.me())
    , m_meetings(workspace, of)
{
}

// What came before is known here: the same hash is unchanged whatever was done to the item since.
Result<Decision> KeyedTaker::decideAgainst(const Record& source, const SourceItem& item) const
{
    const auto known = fromRecord<ImportSource>(source);
    if (known.hash == item.hash || known.item.isNull()) // erased for good: it stays away
        return Decision{};
    const auto record = m_workspace.store().find(known.itemKind, known.item);
    if (!record)
        return conflict(item, Reason::RemovedHere);
    if (contentDigest(m_workspace.store(), *record) != known.digest)
        return conflict(item, Reason::ChangedHere);
    return Decision{Outcome::Changed, true, record->ref()};
}

// Nothing of this key has come before; still it may be here already.
Result<Decision> KeyedTaker::decideNew(const SourceItem& item)
{
    if (const auto* entry = std::get_if<EntryDraft>(&item.draft); entry && !entry->uuid.isNull())
        return decideExported(item, entry->uuid);
    if (const auto* person = std::get_if<PersonDraft>(&item.draft))
        if (const auto like = personLike(*person)) {
            const bool same = drafted(item, *like, true) == *like;
            return Decision{same ? Outcome::Unchanged : Outcome::Changed, true, like->ref()};
        }
    if (std::holds_alternative<MeetingDraft>(item.draft))
        if (const auto known = m_meetings.known(item.key)) {
            const bool same = drafted(item, *known, true) == *known;
            return Decision{same ? Outcome::Unchanged : Outcome::Changed, true, known->ref()};
        }
    return Decision{Outcome::New, true, {}};
}

// A file that was exported from here, or from another workspace.
Result<Decision> KeyedTaker::decideExported(const SourceItem& item, const QUuid& entry)
{
    if (m_seenEntries.contains(entry))
        return conflict(item, Reason::SameEntry);
    m_seenEntries.insert(entry);
    const auto there = m_workspace.store().find(Kind::Entry, entry);
    if (!there)
        return Decision{Outcome::New, true, {}};
    if (drafted(item, *there, false) != *there)
        return conflict(item, Reason::ChangedSinceExport);
    return Decision{Outcome::Unchanged, true, there->ref()};
}

// An undo's rows keep what it took away, the hash of the source among it.
bool KeyedTaker::wasTakenBack(const SourceItem& taken) const
{
    static constexpr int lookedAt = 50;
    const QUuid uuid = sourceUuid(taken);
    const auto source = m_workspace.store().find(Kind::ImportSource, uuid);
    const auto removal = source ? std::nullopt : m_workspace.log().removalOf(uuid);
    const ItemRef item = source ? source->ref() : removal ? removal->item : ItemRef{};
    for (const ChangeRow& row : m_workspace.log().historyOf(item, lookedAt)) {
        const auto operation = m_workspace.log().operation(row.operation);
        if (!operation || !operation->undoes || operation->stack != Stack::Redo)
            continue;
        QVariant hash;
        if (row.action == ChangeAction::Remove)
            hash = fieldValue(removedRecord(row), "hash");
        else if (row.field == u"hash")
            hash = row.before;
        if (hash.toByteArray() == taken.hash)
            return true;
    }
    return false;
}

Result<Decision> KeyedTaker::decide(const SourceItem& item)
{
    const QUuid uuid = sourceUuid(item);
    if (const auto before = m_seen.constFind(uuid); before != m_seen.constEnd()) {
        if (before->hash == item.hash)
            return Decision{};
        return conflict(item, {Reason::SameKey, QString::number(before->line)});
    }
    m_seen.insert(uuid, {item.hash, item.place.line});
    if (m_notAgain && wasTakenBack(item))
        return Decision{};
    const auto source = m_workspace.store().find(Kind::ImportSource, uuid);
    const auto decision = source ? decideAgainst(*source, item) : decideNew(item);
    if (!decision || !decision->writes)
        return decision;
    if (auto error = problemOf(item, *decision)) {
        error->file = item.place.file;
        error->line = item.place.line;
        return *error;
    }
    return decision;
}

std::optional<Error> KeyedTaker::problemOf(const SourceItem& item, const Decision& decision) const
{
    const auto* meeting = std::get_if<MeetingDraft>(&item.draft);
    if (meeting && decision.existing)
        return {};
    if (meeting)
        if (const auto relationship = m_meetings.relationshipOf(*meeting); !relationship)
            return relationship.error();
    return validate(drafted(item, blank(item), false));
}

// Somebody who is here already: by the e-mail address, else by the name where the addresses do
// not speak against it. One whom an import of people has brought is known by another key.
std::optional<Record> KeyedTaker::personLike(const PersonDraft& draft) const
{
    const EntityStore& store = m_workspace.store();
    const auto first = [&](const QByteArray& where, const QString& value) -> std::optional<Record> {
        const QByteArray free = " and not exists (select 1 from import_source where item = person.uuid "
                                "and format = 'csv/people') order by id limit ?";
        const auto limit = m_foreseenKnown.size() + 1;
        for (const Record& found : store.select(Kind::Person, where + free, {value, limit}))
            if (!m_foreseenKnown.contains(found.id))
                return found;
        return {};
    };
    if (!draft.email.isEmpty())
        if (auto found = first("where email <> '' and email = ? collate nocase", draft.email))
            return found;
    return first(draft.email.isEmpty() ? "where name = ? collate nocase"
                                       : "where name = ? collate nocase and email = ''",
        draft.name);
}

Record KeyedTaker::blank(const SourceItem& item) const
{
    switch (kindOf(item)) {
    case Kind::Person: return toRecord(Person{});
    case Kind::Goal: {
        Goal goal;
        goal.owner = m_me.id;
        return toRecord(goal);
    }
    case Kind::Meeting: return toRecord(Meeting{});
    default: {
        Entry entry;
        entry.uuid = std::get<EntryDraft>(item.draft).uuid;
        entry.zone = QString::fromLatin1(m_workspace.clock().zone().id());
        return toRecord(entry);
    }
    }
}

static bool saysNothing(const QVariant& value)
{
    return !value.isValid() || value.toString().isEmpty() || value.toString() == u"[]";
}

static void setEntry(Record& record, const EntryDraft& draft)
{
    if (!draft.guessedMoment || record.id == 0) {
        setFieldValue(record, "date", stored::read(draft.date));
        setFieldValue(record, "time", stored::read(draft.time));
    }
    setFieldValue(record, "title", stored::read(draft.title));
    setFieldValue(record, "text", stored::read(draft.text));
    if (draft.zone)
        setFieldValue(record, "zone", stored::read(*draft.zone));
    if (draft.mood)
        setFieldValue(record, "mood", stored::read(*draft.mood));
}

// The item as the source has it, over what is there.
Record KeyedTaker::drafted(const SourceItem& item, const Record& base, bool onlyEmpty) const
{
    Record record = base;
    const auto apply = [&](const auto& values) {
        for (const auto& [field, value] : values)
            if (!onlyEmpty || saysNothing(fieldValue(record, field)))
                setFieldValue(record, field, value);
    };
    if (const auto* person = std::get_if<PersonDraft>(&item.draft)) {
        apply(person->values);
    } else if (const auto* goal = std::get_if<GoalDraft>(&item.draft)) {
        apply(goal->values);
    } else if (const auto* meeting = std::get_if<MeetingDraft>(&item.draft)) {
        const bool ours = !base.uuid.isNull() && base.uuid == QUuid::fromString(item.key);
        return m_meetings.over(base, *meeting, ours);
    } else if (const auto* draft = std::get_if<EntryDraft>(&item.draft)) {
        setEntry(record, *draft);
    }
    return record;
}

static bool isMe(const Person& me, const QString& name)
{
    return !name.isEmpty() && me.name.compare(name, Qt::CaseInsensitive) == 0;
}

static QList<Person> named(const Workspace& workspace, const QString& name)
{
    return workspace.select<Person>("where name = ? collate nocase and me = 0 order by id limit 1", {name});
}

static QList<Relationship> between(const Workspace& workspace, Id<Person> mentor, Id<Person> mentee)
{
    return workspace.select<Relationship>("where mentor = ? and mentee = ? "
                                          "order by stage in ('completed', 'ended'), id limit 1",
        {mentor.value, mentee.value});
}

// As the file compares names: the letters of ASCII only.
static QString nameKey(const QString& name)
{
    QString key = name;
    for (QChar& c : key)
        if (c.unicode() < 0x80)
            c = c.toLower();
    return key;
}

void KeyedTaker::foresee(const SourceItem& item, const Decision& decision)
{
    if (decision.existing.kind == Kind::Person)
        m_foreseenKnown.insert(decision.existing.id);
    for (const QString& tag : tagPathsOf(item)) {
        const QUuid uuid = tagUuid(tag);
        if (!m_foreseenTags.contains(uuid) && !m_workspace.store().find(Kind::Tag, uuid))
            ++m_alsoMade[Kind::Tag];
        m_foreseenTags.insert(uuid);
    }
    const auto* goal = std::get_if<GoalDraft>(&item.draft);
    if (!goal || goal->mentor.isEmpty() || isMe(m_me, goal->mentor)
        || m_foreseenPeople.contains(nameKey(goal->mentor)))
        return;
    m_foreseenPeople.insert(nameKey(goal->mentor));
    const auto people = named(m_workspace, goal->mentor);
    if (people.isEmpty())
        ++m_alsoMade[Kind::Person];
    if (people.isEmpty() || between(m_workspace, people.first().id, m_me.id).isEmpty())
        ++m_alsoMade[Kind::Relationship];
}

Result<void> KeyedTaker::write(Writer& writer, const SourceItem& item, const Decision& decision)
{
    const auto id = writeItem(writer, item, decision);
    if (!id)
        return id.error();
    const ItemRef ref{kindOf(item), *id};
    TELEMACO_TRY(writeTags(writer, ref, item));
    return writeSource(writer, item, ref);
}

Result<qint64> KeyedTaker::writeItem(Writer& writer, const SourceItem& item, const Decision& decision)
{
    if (decision.existing) {
        const auto there = m_workspace.store().find(decision.existing);
        if (!there)
            return ErrorCode::Missing;
        const bool adopted = !m_workspace.store().find(Kind::ImportSource, sourceUuid(item));
        TELEMACO_TRY(writer.saveRecord(drafted(item, *there, adopted)));
        return decision.existing.id;
    }
    Record record = drafted(item, blank(item), false);
    if (const auto* goal = std::get_if<GoalDraft>(&item.draft)) {
        const auto relationship = relationshipWith(writer, *goal);
        if (!relationship)
            return relationship.error();
        setFieldValue(record, "relationship", stored::read(*relationship));
    }
    return writer.addRecord(record);
}

Result<void> KeyedTaker::writeTags(Writer& writer, ItemRef ref, const SourceItem& item)
{
    const QStringList paths = tagPathsOf(item);
    TELEMACO_TRY(dropTags(writer, ref, paths));
    for (const QString& path : paths) {
        if (!m_workspace.store().find(Kind::Tag, tagUuid(path)))
            ++m_alsoMade[Kind::Tag];
        const auto tag = writer.tagNamed(path);
        if (!tag)
            return tag.error();
        TELEMACO_TRY(writer.link(ref, {Kind::Tag, tag->value}, LinkRole::Tag));
    }
    return {};
}

// Tags that an import brought and the source has no more. Those put on here stay.
Result<void> KeyedTaker::dropTags(Writer& writer, ItemRef ref, const QStringList& kept)
{
    QSet<QUuid> stay;
    for (const QString& path : kept)
        stay.insert(tagUuid(path));
    const QVariantList from{static_cast<int>(ref.kind), ref.id};
    const ChangeLog& log = m_workspace.log();
    for (const Link& link :
        m_workspace.select<Link>("where from_kind = ? and from_item = ? and role = 'tag'", from)) {
        if (stay.contains(m_workspace.store().uuidOf(link.target())))
            continue;
        const auto made = log.historyOf({Kind::Link, link.id.value}, 1);
        const auto operation = made.isEmpty() ? std::nullopt : log.operation(made.first().operation);
        if (operation && operation->via == viaName(Via::Import))
            TELEMACO_TRY(writer.unlink(ref, link.target(), LinkRole::Tag));
    }
    return {};
}

Result<void> KeyedTaker::writeSource(Writer& writer, const SourceItem& item, ItemRef ref)
{
    const EntityStore& store = m_workspace.store();
    const auto record = store.find(ref);
    if (!record)
        return ErrorCode::Missing;
    ImportSource source;
    const auto known = store.find(Kind::ImportSource, sourceUuid(item));
    if (known)
        source = fromRecord<ImportSource>(*known);
    source.format = item.format;
    source.key = item.key;
    source.hash = item.hash;
    source.itemKind = ref.kind;
    source.item = record->uuid;
    source.digest = contentDigest(store, *record);
    if (known)
        return writer.save(source);
    TELEMACO_TRY(writer.add(source));
    return {};
}

Result<Id<Person>> KeyedTaker::mentorNamed(Writer& writer, const GoalDraft& goal)
{
    if (const auto people = named(m_workspace, goal.mentor); !people.isEmpty())
        return people.first().id;
    Person person;
    person.name = goal.mentor;
    person.organisation = goal.organisation;
    ++m_alsoMade[Kind::Person];
    return writer.add(person);
}

Result<Id<Relationship>> KeyedTaker::relationshipWith(Writer& writer, const GoalDraft& goal)
{
    if (goal.mentor.isEmpty() || isMe(m_me, goal.mentor))
        return Id<Relationship>{};
    const auto mentor = mentorNamed(writer, goal);
    if (!mentor)
        return mentor.error();
    if (const auto there = between(m_workspace, *mentor, m_me.id); !there.isEmpty())
        return there.first().id;
    Relationship relationship;
    relationship.mentor = *mentor;
    relationship.mentee = m_me.id;
    relationship.stage = Stage::Prospect;
    ++m_alsoMade[Kind::Relationship];
    return writer.add(relationship);
}

} // namespace telemaco
