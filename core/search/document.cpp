#include "core/search/document.h"

#include "core/base/text.h"
#include "core/base/uuid.h"
#include "core/domain/descriptions.h"

namespace telemaco {

bool isSearched(Kind kind) { return kind != Kind::Tag && kind != Kind::Link && kind != Kind::ImportSource; }

static QString together(std::initializer_list<QString> parts)
{
    QStringList said;
    for (const QString& part : parts)
        if (!part.trimmed().isEmpty())
            said += part;
    return said.join(u'\n');
}

Document documentOf(const Record& record)
{
    const auto text = [&record](const char* field) { return fieldValue(record, field).toString(); };
    Document document{record.ref(), record.uuid, {}, {}, instantOf(record.uuid)};
    switch (record.kind) {
    case Kind::Person: {
        const auto person = fromRecord<Person>(record);
        document.title = person.name;
        document.text = together({person.organisation, person.email, person.phone, person.address,
            person.biography, person.skillsOffered.join(u'\n'), person.skillsSought.join(u'\n')});
        break;
    }
    case Kind::Relationship:
        document.text = text("notes");
        break;
    case Kind::Expectation:
        document.text = text("text");
        break;
    case Kind::Contact:
        document.text = text("line");
        break;
    case Kind::Goal:
        document.title = text("title");
        document.text
            = together({text("outcome"), text("why"), text("notes"), text("due_reason"), text("unit")});
        break;
    case Kind::Milestone:
        document.title = text("title");
        break;
    case Kind::CheckIn:
        document.text = text("comment");
        break;
    case Kind::Question:
        document.title = text("text");
        document.text = text("answer");
        break;
    case Kind::Entry:
        document.title = text("title");
        document.text = together({text("text"), text("mood")});
        document.instant = fieldValue(record, "instant").toLongLong();
        break;
    default:
        break;
    }
    return document;
}

std::optional<Document> documentOf(const EntityStore& store, ItemRef item)
{
    const auto record = store.find(item);
    return record ? std::optional(documentOf(*record)) : std::nullopt;
}

static void addReferenceMarkers(const Record& record, QSet<QString>& tokens)
{
    const EntityType& type = entityType(record.kind);
    if (record.kind == Kind::Person)
        tokens += personMarker(record.id);
    if (record.kind == Kind::Relationship)
        tokens += relationshipMarker(record.id);
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field& field = type.fields[i];
        const QVariant& value = record.values[static_cast<qsizetype>(i)];
        if (field.type != FieldType::Reference || !value.isValid())
            continue;
        if (field.target == Kind::Person)
            tokens += personMarker(value.toLongLong());
        else if (field.target == Kind::Relationship)
            tokens += relationshipMarker(value.toLongLong());
    }
}

static void addLinkMarkers(const EntityStore& store, const Record& record, QSet<QString>& tokens)
{
    Rows rows
        = store.database().query("select to_kind, to_item from link where from_kind = ? and from_item = ?",
            {static_cast<int>(record.kind), record.id});
    while (rows.next()) {
        const auto kind = static_cast<Kind>(rows.integer(0));
        if (kind == Kind::Tag)
            tokens += tagMarker(rows.integer(1));
        else if (kind == Kind::Relationship)
            tokens += relationshipMarker(rows.integer(1));
        else if (kind == Kind::Person)
            tokens += personMarker(rows.integer(1));
    }
}

QStringList tokensOf(const EntityStore& store, const Record& record, Stemmer& stemmer)
{
    QSet<QString> tokens{kindMarker(record.kind)};
    addReferenceMarkers(record, tokens);
    addLinkMarkers(store, record, tokens);
    const Document document = documentOf(record);
    QSet<QString> words;
    for (const QString* text : {&document.title, &document.text})
        forEachWord(*text, [&words](const Word& word) {
            words += word.folded;
            return true;
        });
    for (const QString& word : std::as_const(words))
        for (const QString& stem : stemmer.stemsOf(word))
            tokens += u'+' + stem;
    tokens += words;
    QStringList ordered(tokens.cbegin(), tokens.cend());
    ordered.sort();
    return ordered;
}

} // namespace telemaco
