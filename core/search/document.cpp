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
        if (!QStringView(part).trimmed().isEmpty())
            said += part;
    return said.size() == 1 ? said.first() : said.join(u'\n');
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
    case Kind::Relationship: document.text = text("notes"); break;
    case Kind::Expectation: document.text = text("text"); break;
    case Kind::Contact: document.text = text("line"); break;
    case Kind::Goal:
        document.title = text("title");
        document.text
            = together({text("outcome"), text("why"), text("notes"), text("due_reason"), text("unit")});
        break;
    case Kind::Milestone: document.title = text("title"); break;
    case Kind::CheckIn: document.text = text("comment"); break;
    case Kind::Question:
        document.title = text("text");
        document.text = text("answer");
        break;
    case Kind::Entry:
        document.title = text("title");
        document.text = together({text("text"), text("mood")});
        document.instant = fieldValue(record, "instant").toLongLong();
        break;
    case Kind::Meeting:
        document.title = text("closing");
        document.text = together({text("notes"), text("private_notes"), text("place"), text("reason"),
            fromRecord<Meeting>(record).activities.join(u'\n')});
        document.instant = fieldValue(record, "instant").toLongLong();
        break;
    case Kind::AgendaItem: document.text = text("text"); break;
    case Kind::Action: document.title = text("title"); break;
    default: break;
    }
    return document;
}

std::optional<Document> documentOf(const EntityStore& store, ItemRef item)
{
    const auto record = store.find(item);
    return record ? std::optional(documentOf(*record)) : std::nullopt;
}

} // namespace telemaco
