#include "core/workspace/usecases.h"

#include "core/workspace/making.h"

namespace telemaco {

// "delete 3 goals": the kind is named when all are of one.
static OperationName nameOf(const QString& verb, const QList<ItemRef>& items)
{
    OperationName name{verb, {}, static_cast<int>(items.size())};
    if (!items.isEmpty())
        name.kind = items.first().kind;
    for (const ItemRef& item : items)
        if (item.kind != name.kind)
            return {verb, {}, name.count};
    return name;
}

Result<ChangeSet> removeItems(Workspace& workspace, const QList<ItemRef>& items)
{
    return workspace.perform(nameOf(QStringLiteral("remove"), items), [&](Writer& writer) -> Result<void> {
        for (const ItemRef& item : items)
            if (const auto removed = writer.remove(item);
                !removed && removed.error().code != ErrorCode::Missing)
                return removed.error();
        return {};
    });
}

static Result<void> linkAll(Writer& writer, const QList<ItemRef>& items, ItemRef target, LinkRole role)
{
    for (const ItemRef& item : items)
        TELEMACO_TRY(writer.link(item, target, role));
    return {};
}

static Result<void> unlinkAll(Writer& writer, const QList<ItemRef>& items, ItemRef target, LinkRole role)
{
    for (const ItemRef& item : items)
        TELEMACO_TRY(writer.unlink(item, target, role));
    return {};
}

Result<ChangeSet> tagItems(Workspace& workspace, const QList<ItemRef>& items, const QString& path)
{
    if (items.isEmpty())
        return ChangeSet{};
    return workspace.perform(nameOf(QStringLiteral("tag"), items), [&](Writer& writer) -> Result<void> {
        const auto tag = writer.tagNamed(path);
        if (!tag)
            return tag.error();
        return linkAll(writer, items, {Kind::Tag, tag->value}, LinkRole::Tag);
    });
}

Result<ChangeSet> untagItems(Workspace& workspace, const QList<ItemRef>& items, const QString& path)
{
    return workspace.perform(nameOf(QStringLiteral("untag"), items), [&](Writer& writer) -> Result<void> {
        const auto tag = writer.store().find(Kind::Tag, tagUuid(path));
        return tag ? unlinkAll(writer, items, tag->ref(), LinkRole::Tag) : Result<void>();
    });
}

bool canBeShared(const Workspace& workspace, ItemRef item, Id<Relationship> with)
{
    const auto relationship = workspace.get(with);
    const Id<Person> person{item.id};
    return item.kind != Kind::Person || !relationship || person == workspace.me().id
        || (relationship->mentor != person && relationship->mentee != person);
}

Result<ChangeSet> shareItems(Workspace& workspace, const QList<ItemRef>& items, Id<Relationship> with)
{
    QList<ItemRef> shared;
    for (const ItemRef& item : items)
        if (canBeShared(workspace, item, with))
            shared += item;
    if (shared.isEmpty())
        return ChangeSet{};
    return workspace.perform(nameOf(QStringLiteral("share"), shared), [&](Writer& writer) {
        return linkAll(writer, shared, {Kind::Relationship, with.value}, LinkRole::Share);
    });
}

Result<ChangeSet> unshareItems(Workspace& workspace, const QList<ItemRef>& items, Id<Relationship> with)
{
    return workspace.perform(nameOf(QStringLiteral("unshare"), items), [&](Writer& writer) {
        return unlinkAll(writer, items, {Kind::Relationship, with.value}, LinkRole::Share);
    });
}

Result<ChangeSet> linkItems(Workspace& workspace, const QList<ItemRef>& items, ItemRef about)
{
    return workspace.perform(nameOf(QStringLiteral("link"), items),
        [&](Writer& writer) { return linkAll(writer, items, about, LinkRole::About); });
}

Result<ChangeSet> unlinkItems(Workspace& workspace, const QList<ItemRef>& items, ItemRef about)
{
    return workspace.perform(nameOf(QStringLiteral("unlink"), items),
        [&](Writer& writer) { return unlinkAll(writer, items, about, LinkRole::About); });
}

// The first person of this name who is not in the wanted place of a relationship with me yet.
static std::optional<Id<Person>> freePerson(
    const Writer& writer, Id<Person> me, const QString& name, const char* mine, const char* theirs)
{
    const auto people
        = writer.store().select(Kind::Person, "where name = ? collate nocase and me = 0 order by id", {name});
    for (const Record& person : people) {
        const QByteArray both = QByteArray("where ") + mine + " = ? and " + theirs + " = ? limit 1";
        if (writer.store().select(Kind::Relationship, both, {me.value, person.id}).isEmpty())
            return Id<Person>{person.id};
    }
    return {};
}

// What I asked before there was anybody to ask goes to my first mentor.
static Result<void> sendWaiting(Writer& writer, Id<Person> me, Id<Person> mentor)
{
    if (writer.store().select(Kind::Relationship, "where mentee = ? limit 2", {me.value}).size() > 1)
        return {};
    const auto waiting = writer.store().select(
        Kind::Question, "where to_person is null and asker is null and state = 'open'", {});
    for (const Record& question : waiting)
        TELEMACO_TRY(writer.setField({Kind::Question, question.id}, "to_person", mentor.value));
    return {};
}

static Result<Id<Relationship>> begin(Writer& writer, Id<Person> me, Id<Person> other, Side mine)
{
    Relationship relationship;
    relationship.mentor = mine == Side::Mentor ? me : other;
    relationship.mentee = mine == Side::Mentor ? other : me;
    relationship.stage = Stage::Active;
    const auto added = writer.add(relationship);
    if (added && mine == Side::Mentee)
        TELEMACO_TRY(sendWaiting(writer, me, other));
    return added;
}

static Result<Id<Relationship>> relate(Writer& writer, Id<Person> me, const QString& name, Side mine)
{
    const bool mentoring = mine == Side::Mentor;
    auto person
        = freePerson(writer, me, name, mentoring ? "mentor" : "mentee", mentoring ? "mentee" : "mentor");
    if (!person) {
        Person made;
        made.name = name;
        const auto added = writer.add(made);
        if (!added)
            return added.error();
        person = *added;
    }
    return begin(writer, me, *person, mine);
}

Result<QList<Id<Relationship>>> addMentees(Workspace& workspace, const QStringList& names)
{
    QStringList clean;
    for (const QString& name : names)
        if (const QString one = name.simplified();
            !one.isEmpty() && !clean.contains(one, Qt::CaseInsensitive))
            clean += one;
    QList<Id<Relationship>> made;
    const OperationName name{QStringLiteral("add"), Kind::Relationship, static_cast<int>(clean.size())};
    const auto done = workspace.perform(name, [&, me = workspace.me().id](Writer& writer) -> Result<void> {
        for (const QString& mentee : clean) {
            const auto one = relate(writer, me, mentee, Side::Mentor);
            if (!one)
                return one.error();
            made += *one;
        }
        return {};
    });
    if (!done)
        return done.error();
    return made;
}

Result<Id<Relationship>> addMentor(Workspace& workspace, const QString& name)
{
    return making<Relationship>(
        workspace, QStringLiteral("add"), [&, me = workspace.me().id](Writer& writer) {
            return relate(writer, me, name.simplified(), Side::Mentee);
        });
}

Result<Id<Relationship>> beginRelationship(Workspace& workspace, Id<Person> other, Side mine)
{
    return making<Relationship>(workspace, QStringLiteral("add"),
        [&, me = workspace.me().id](Writer& writer) -> Result<Id<Relationship>> {
            if (!writer.get(other))
                return ErrorCode::Missing;
            return begin(writer, me, other, mine);
        });
}

Result<Id<Contact>> addContact(Workspace& workspace, const Contact& contact)
{
    return making<Contact>(workspace, QStringLiteral("add"), [&](Writer& writer) -> Result<Id<Contact>> {
        if (!writer.get(contact.relationship))
            return ErrorCode::Missing;
        return writer.add(contact);
    });
}

Result<Id<Contact>> addContactToday(Workspace& workspace, Id<Relationship> relationship, Channel channel)
{
    return making<Contact>(workspace, QStringLiteral("contact"), [&](Writer& writer) -> Result<Id<Contact>> {
        if (!writer.get(relationship))
            return ErrorCode::Missing;
        Contact contact;
        contact.relationship = relationship;
        contact.day = writer.clock().today();
        contact.channel = channel;
        return writer.add(contact);
    });
}

Result<Id<Entry>> addEntry(Workspace& workspace, const QString& text)
{
    return making<Entry>(workspace, QStringLiteral("add"), [&](Writer& writer) {
        const QDateTime now = writer.clock().localTime();
        Entry entry;
        entry.date = now.date();
        entry.time = QTime(now.time().hour(), now.time().minute(), now.time().second());
        entry.zone = QString::fromUtf8(writer.clock().zone().id());
        entry.text = text;
        return writer.add(entry);
    });
}

Result<Id<Question>> askFromLine(Workspace& workspace, Id<Entry> entry, const QString& line, Id<Person> to)
{
    return making<Question>(workspace, QStringLiteral("ask"), [&](Writer& writer) -> Result<Id<Question>> {
        if (!writer.get(entry))
            return ErrorCode::Missing;
        Question question;
        question.text = firstLine(line, static_cast<int>(line.size()) + 1);
        question.to = to;
        question.asked = writer.clock().today();
        question.entry = entry;
        question.line = line;
        return writer.add(question);
    });
}

Result<ChangeSet> answerQuestion(Workspace& workspace, Id<Question> id, const QString& text)
{
    return workspace.perform(
        {QStringLiteral("answer"), Kind::Question, 1}, [&](Writer& writer) -> Result<void> {
            auto question = writer.get(id);
            if (!question)
                return ErrorCode::Missing;
            const bool answered = !text.trimmed().isEmpty();
            question->answer = answered ? text : QString();
            question->answered = answered ? writer.clock().today() : QDate();
            question->state = answered ? QuestionState::Answered : QuestionState::Open;
            return writer.save(*question);
        });
}

} // namespace telemaco
