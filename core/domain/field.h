// One list of fields describes each entity: the name of the column, the member, the type, and
// whether the value may ever be shared. Store, change log, JSON, CSV and merge work over this list.
//
// Values travel as QVariant in the form SQLite keeps: text as QString (never null), dates and
// times as ISO 8601 text, instants as milliseconds since 1970 (UTC), choices by name, lists of
// texts as a JSON array, references as row ids, UUIDs as 16 bytes. "None" is an invalid QVariant.
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/domain/kind.h"

#include <QDate>
#include <QStringList>
#include <QTime>
#include <QUuid>
#include <QVariant>
#include <optional>
#include <vector>

namespace telemaco {

enum class FieldType {
    Text,
    LongText, // its changes are kept as splices
    Integer,
    Real,
    Bool,
    Date,
    Time,
    Instant,
    Choice,
    Texts,
    Reference, // the id of an item of kind `target`
    KindOf, // a Kind's number; the field after it is the item
    Item, // the id of an item whose kind stands in the field before
    Uuid, // of an item that need not be there
    Bytes,
};

// What becomes of an item when the one it refers to is removed.
enum class OnRemoval { Clear, RemoveToo };

struct Field {
    const char* name;
    FieldType type;
    QVariant (*read)(const void* object);
    void (*write)(void* object, const QVariant& value);
    bool required = false;
    bool staysHere = false; // never part of what one side sends the other
    Kind target{};
    OnRemoval onRemoval = OnRemoval::Clear;
    QStringList choices{};
    const char* quotes = nullptr; // the reference whose item the words were taken from: they go with it

    Field needed() &&;
    Field local() &&;
    Field to(Kind kind, OnRemoval removal) &&;
    Field quoting(const char* reference) &&;
};

struct EntityType {
    Kind kind;
    const char* table;
    std::vector<Field> fields;
    QString (*check)(const void* object); // the name of the first field that is not valid, else empty

    int indexOf(QLatin1StringView name) const; // -1: no such field
    int indexOf(const char* name) const { return indexOf(QLatin1StringView(name)); }
};

// An item of any kind, its values in the order of its type's fields.
struct Record {
    Kind kind{};
    qint64 id = 0;
    QUuid uuid{};
    QVariantList values{};

    ItemRef ref() const { return {kind, id}; }
    bool operator==(const Record&) const = default;
};

const EntityType& entityType(Kind kind);
const std::vector<Kind>& allKinds(); // in the order in which one may refer to those before

// The value of a named field of a record; invalid when none.
QVariant fieldValue(const Record& record, const char* name);
void setFieldValue(Record& record, const char* name, const QVariant& value);

// Nothing, or why the record cannot be kept (Required or Invalid, with the field).
std::optional<Error> validate(const Record& record);

} // namespace telemaco
