// Merging two people: what referred to the one refers to the other afterwards.
#include "core/workspace/peoplemerge.h"

#include "core/base/reason.h"
#include "core/workspace/usecases.h"

namespace telemaco {

static Result<void> moveReferences(Writer& writer, ItemRef from, ItemRef to)
{
    for (Kind kind : allKinds())
        for (const Field& field : entityType(kind).fields) {
            if (field.type != FieldType::Reference || field.target != from.kind)
                continue;
            for (qint64 id : writer.store().referring(kind, field, from.id))
                TELEMACO_TRY(writer.setField({kind, id}, field.name, to.id));
        }
    return {};
}

static Result<void> moveLinks(Writer& writer, ItemRef from, ItemRef to)
{
    const QVariantList end{static_cast<int>(from.kind), from.id};
    for (const Record& record :
        writer.store().select(Kind::Link, "where from_kind = ? and from_item = ?", end)) {
        const Link link = fromRecord<Link>(record);
        if (link.target() != to)
            TELEMACO_TRY(writer.link(to, link.target(), link.role));
    }
    for (const Record& record : writer.store().select(Kind::Link, "where to_kind = ? and to_item = ?", end)) {
        const Link link = fromRecord<Link>(record);
        if (link.source() != to && link.source() != from)
            TELEMACO_TRY(writer.link(link.source(), to, link.role));
    }
    return {};
}

// The next import of the same source finds the one that stayed.
static Result<void> moveImportSources(Writer& writer, const QUuid& from, const QUuid& to)
{
    for (const Record& source :
        writer.store().select(Kind::ImportSource, "where item = ?", {from.toRfc4122()}))
        TELEMACO_TRY(writer.setField(source.ref(), "item", to.toRfc4122()));
    return {};
}

// The texts that one value stands in, and what it is called.
struct LineOf {
    const char* name;
    QString Person::*member;
};
static constexpr LineOf lines[]{{"name", &Person::name}, {"organisation", &Person::organisation},
    {"email", &Person::email}, {"phone", &Person::phone}, {"address", &Person::address}};

static bool says(const QString& text) { return !text.trimmed().isEmpty(); }

static void unite(QStringList& kept, const QStringList& more)
{
    for (const QString& text : more)
        if (!kept.contains(text, Qt::CaseInsensitive))
            kept += text;
}

static void uniteLists(PeopleMerge& merge, const char* name, QStringList Person::*member)
{
    QStringList& list = merge.result.*member;
    unite(list, merge.goes.*member);
    if (list != merge.stays.*member)
        merge.fields += MergedField{QString::fromLatin1(name), list.join(QStringLiteral(" · ")), {}};
}

static void uniteBiographies(PeopleMerge& merge, const QStringList& homeless)
{
    QStringList biography{merge.stays.biography};
    if (!merge.stays.biography.contains(merge.goes.biography))
        biography += merge.goes.biography;
    biography += homeless.join(QStringLiteral("  \n")); // two blanks: a line break in Markdown
    biography.removeAll(QString());
    merge.result.biography = biography.join(QStringLiteral("\n\n"));
    if (merge.result.biography != merge.stays.biography)
        merge.fields += MergedField{QStringLiteral("biography"), merge.result.biography, {}};
}

static void unitePeople(PeopleMerge& merge)
{
    merge.result = merge.stays;
    QStringList homeless;
    for (const LineOf& line : lines) {
        QString& kept = merge.result.*line.member;
        const QString& theirs = merge.goes.*line.member;
        if (!says(theirs) || kept.compare(theirs, Qt::CaseInsensitive) == 0)
            continue;
        const bool taken = says(kept);
        if (taken)
            homeless += theirs;
        else
            kept = theirs;
        merge.fields += MergedField{QString::fromLatin1(line.name), kept, taken ? theirs : QString()};
    }
    uniteLists(merge, "skills_offered", &Person::skillsOffered);
    uniteLists(merge, "skills_sought", &Person::skillsSought);
    uniteBiographies(merge, homeless);
}

static Result<PeopleMerge> mergeOf(const EntityStore& store, Id<Person> keep, Id<Person> gone)
{
    const auto stays = store.find({Kind::Person, keep.value});
    const auto goes = store.find({Kind::Person, gone.value});
    if (!stays || !goes)
        return ErrorCode::Missing;
    if (keep == gone)
        return Error{ErrorCode::Invalid, {}, {}, 0, QStringLiteral("person")};
    PeopleMerge merge;
    merge.stays = fromRecord<Person>(*stays);
    merge.goes = fromRecord<Person>(*goes);
    if (merge.goes.me)
        std::swap(merge.stays, merge.goes);
    const QVariantList both{keep.value, gone.value, gone.value, keep.value};
    if (!store
             .select(Kind::Relationship,
                 "where (mentor = ? and mentee = ?) or (mentor = ? and mentee = ?) limit 1", both)
             .isEmpty())
        return Error{ErrorCode::InUse, Reason::OfEachOther};
    unitePeople(merge);
    return merge;
}

static int countOf(const Workspace& workspace, const QByteArray& from, const QVariantList& values)
{
    const auto found = workspace.database().first("select count(*) from " + from, values);
    return found ? found->toInt() : 0;
}

Result<PeopleMerge> previewMerge(const Workspace& workspace, Id<Person> keep, Id<Person> gone)
{
    auto merge = mergeOf(workspace.store(), keep, gone);
    if (!merge)
        return merge;
    const qint64 id = merge->goes.id.value;
    merge->relationships = countOf(workspace, "relationship where mentor = ? or mentee = ?", {id, id});
    merge->goals = countOf(workspace, "goal where owner = ?", {id});
    merge->questions = countOf(workspace, "question where to_person = ? or asker = ?", {id, id});
    return merge;
}

Result<ChangeSet> mergePeople(Workspace& workspace, Id<Person> keep, Id<Person> gone)
{
    const OperationName name{QStringLiteral("merge"), Kind::Person, 2};
    return workspace.perform(name, [&](Writer& writer) -> Result<void> {
        const auto merge = mergeOf(writer.store(), keep, gone);
        if (!merge)
            return merge.error();
        const ItemRef from{Kind::Person, merge->goes.id.value};
        const ItemRef to{Kind::Person, merge->stays.id.value};
        TELEMACO_TRY(moveReferences(writer, from, to));
        TELEMACO_TRY(moveLinks(writer, from, to));
        TELEMACO_TRY(moveImportSources(writer, merge->goes.uuid, merge->stays.uuid));
        TELEMACO_TRY(writer.save(merge->result));
        return writer.remove(from);
    });
}

} // namespace telemaco
