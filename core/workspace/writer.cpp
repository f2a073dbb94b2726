#include "core/workspace/writer.h"

#include "core/base/kepttext.h"
#include "core/base/reason.h"
#include "core/base/uuid.h"

namespace telemaco {

Writer::Writer(EntityStore& store, ChangeLog& log, IndexWriter& index, const Clock& clock, qint64 operation)
    : m_store(store)
    , m_log(log)
    , m_index(index)
    , m_clock(clock)
    , m_operation(operation)
{
}

// Values that follow from others are worked out here, so that no caller can get them wrong.
void Writer::normalise(Record& record) const
{
    for (QVariant& value : record.values)
        if (value.userType() == QMetaType::QString)
            value = keptText(value.toString());
    if (const auto instant = instantOf(record))
        setFieldValue(record, "instant", *instant);
    if (!record.uuid.isNull())
        return;
    switch (record.kind) {
    case Kind::Tag: record.uuid = tagUuid(fieldValue(record, "path").toString()); break;
    case Kind::Link: {
        const Link link = fromRecord<Link>(record);
        record.uuid = linkUuid(m_store.uuidOf(link.source()), m_store.uuidOf(link.target()), link.role);
        break;
    }
    case Kind::ImportSource:
        record.uuid = importSourceUuid(
            fieldValue(record, "format").toString(), fieldValue(record, "source_key").toString());
        break;
    default: record.uuid = makeUuidV7(m_clock.now());
    }
}

void Writer::note(const Record& record, ChangeAction action, const QString& field)
{
    m_changes.changes += Change{record.ref(), record.uuid, action, field};
}

// The index must see an item, and for a link the item it starts from, before it changes.
void Writer::touch(const Record& record)
{
    m_index.touch(record.ref());
    if (record.kind == Kind::Link)
        m_index.touch(fromRecord<Link>(record).source());
}

void Writer::insert(const Record& record)
{
    Record made = record;
    if (made.kind == Kind::Link)
        touch(made);
    if (!made.id) // a row number belongs to one UUID for ever
        if (const auto removal = m_log.removalOf(made.uuid); removal && removal->item.kind == made.kind)
            made.id = removal->item.id;
    made.id = m_store.insert(made);
    m_index.added(made.ref());
    if (m_operation)
        m_log.append({m_operation, 0, ChangeAction::Add, made.ref(), {}, 0, 0, {}, {}});
    note(made, ChangeAction::Add);
}

void Writer::write(const Record& old, int field, const QVariant& value)
{
    const Field& description = entityType(old.kind).fields[static_cast<size_t>(field)];
    const QString name = QString::fromLatin1(description.name);
    const QVariant& before = old.values[field];
    touch(old);
    m_store.update(old.ref(), field, value);
    ChangeRow row{m_operation, 0, ChangeAction::Set, old.ref(), name, 0, 0, before, {}};
    if (description.type == FieldType::LongText) {
        const Splice splice = spliceBack(before.toString(), value.toString());
        row.action = ChangeAction::Splice;
        row.position = splice.position;
        row.length = splice.length;
        row.before = notNull(splice.before);
    }
    if (m_operation)
        m_log.append(row);
    note(old, row.action, name);
}

void Writer::erase(const Record& record)
{
    touch(record);
    if (m_operation)
        m_log.append(
            {m_operation, 0, ChangeAction::Remove, record.ref(), {}, 0, 0, packRecord(record), record.uuid});
    m_store.remove(record.ref());
    note(record, ChangeAction::Remove);
}

Result<qint64> Writer::addRecord(Record record)
{
    normalise(record);
    if (const auto error = validate(record))
        return *error;
    insert(record);
    if (m_store.database().failed())
        return *m_store.database().takeError();
    return m_changes.changes.last().item.id;
}

Result<void> Writer::saveRecord(Record record)
{
    const auto old = m_store.find(record.ref());
    if (!old)
        return ErrorCode::Missing;
    record.uuid = old->uuid;
    normalise(record);
    if (const auto error = validate(record))
        return *error;
    for (qsizetype i = 0; i < record.values.size(); ++i)
        if (record.values[i] != old->values[i] || record.values[i].isValid() != old->values[i].isValid())
            write(*old, static_cast<int>(i), record.values[i]);
    return {};
}

Result<void> Writer::setField(ItemRef ref, const char* field, const QVariant& value)
{
    auto record = m_store.find(ref);
    if (!record)
        return ErrorCode::Missing;
    setFieldValue(*record, field, value);
    return saveRecord(*record);
}

Result<void> Writer::remove(ItemRef ref)
{
    const auto record = m_store.find(ref);
    if (!record)
        return ErrorCode::Missing;
    if (ref.kind == Kind::Person && fieldValue(*record, "me").toInt() != 0)
        return Error{ErrorCode::InUse, Reason::IsMe};
    TELEMACO_TRY(removeWhatRefersTo(ref));
    erase(*record);
    return {};
}

Result<void> Writer::removeWhatRefersTo(ItemRef ref)
{
    for (Kind kind : allKinds()) {
        const EntityType& type = entityType(kind);
        for (size_t i = 0; i < type.fields.size(); ++i) {
            const Field& field = type.fields[i];
            if (field.type != FieldType::Reference || field.target != ref.kind)
                continue;
            for (qint64 id : m_store.referring(kind, field, ref.id)) {
                if (field.onRemoval == OnRemoval::RemoveToo) {
                    if (m_store.find({kind, id})) // may have gone with another one
                        TELEMACO_TRY(remove({kind, id}));
                } else if (const auto record = m_store.find({kind, id})) {
                    write(*record, static_cast<int>(i), {});
                }
            }
        }
    }
    const QVariantList ends{static_cast<int>(ref.kind), ref.id};
    auto links = m_store.select(Kind::Link, "where from_kind = ? and from_item = ?", ends);
    links += m_store.select(Kind::Link, "where to_kind = ? and to_item = ?", ends);
    for (const Record& link : links)
        erase(link);
    return {};
}

Result<Id<Link>> Writer::link(ItemRef from, ItemRef to, LinkRole role)
{
    const QUuid fromUuid = m_store.uuidOf(from);
    const QUuid toUuid = m_store.uuidOf(to);
    if (fromUuid.isNull() || toUuid.isNull())
        return ErrorCode::Missing;
    if (const auto there = m_store.find(Kind::Link, linkUuid(fromUuid, toUuid, role)))
        return Id<Link>{there->id};
    Link made;
    made.fromKind = from.kind;
    made.from = from.id;
    made.toKind = to.kind;
    made.to = to.id;
    made.role = role;
    return add(made);
}

Result<void> Writer::unlink(ItemRef from, ItemRef to, LinkRole role)
{
    const QUuid uuid = linkUuid(m_store.uuidOf(from), m_store.uuidOf(to), role);
    if (const auto there = m_store.find(Kind::Link, uuid))
        erase(*there);
    return {};
}

Result<Id<Tag>> Writer::tagNamed(const QString& path)
{
    const QString clean = tagPath(path);
    if (const auto there = m_store.find(Kind::Tag, tagUuid(clean)))
        return Id<Tag>{there->id};
    Tag made;
    made.path = clean;
    return add(made);
}

// What an old record refers to may have been erased for good since. Without what it belongs to, or
// either end of a link, it cannot be again; other references are left out.
bool Writer::fitsWhatIsThere(Record& record) const
{
    const EntityType& type = entityType(record.kind);
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field& field = type.fields[i];
        QVariant& value = record.values[static_cast<qsizetype>(i)];
        if (!value.isValid() || (field.type != FieldType::Reference && field.type != FieldType::Item))
            continue;
        const bool reference = field.type == FieldType::Reference;
        const Kind kind = reference ? field.target
                                    : static_cast<Kind>(record.values[static_cast<qsizetype>(i) - 1].toInt());
        if (!m_store.uuidOf({kind, value.toLongLong()}).isNull())
            continue;
        if (!reference || field.required || field.onRemoval == OnRemoval::RemoveToo)
            return false;
        value = {};
    }
    return true;
}

// An item erased for good in between makes a step empty, never an error.
void Writer::revert(const ChangeRow& row)
{
    if (row.action == ChangeAction::Remove) {
        Record old = removedRecord(row);
        if (!m_store.find(old.kind, old.uuid) && fitsWhatIsThere(old))
            insert(old);
        return;
    }
    const auto record = m_store.find(row.item);
    if (!record)
        return;
    if (row.action == ChangeAction::Add) {
        if (removeWhatRefersTo(record->ref()))
            erase(*record);
        return;
    }
    const EntityType& type = entityType(row.item.kind);
    const int field = type.indexOf(QLatin1StringView(row.field.toLatin1()));
    if (field < 0)
        return;
    QVariant value = row.before;
    if (const Field& referring = type.fields[static_cast<size_t>(field)];
        referring.type == FieldType::Reference && value.isValid()
        && m_store.uuidOf({referring.target, value.toLongLong()}).isNull())
        return;
    if (row.action == ChangeAction::Splice)
        value = spliced(record->values[field].toString(), {row.position, row.length, row.before.toString()});
    write(*record, field, value);
}

} // namespace telemaco
