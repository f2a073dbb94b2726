// An item read from a JSON object, by its field list: docs/json-format.md describes what stands there.
#pragma once

#include "core/store/entitystore.h"

#include <QJsonObject>
#include <functional>

namespace telemaco {

inline constexpr int jsonVersion = 2;

// The row id of an item that a record refers to; none: it is not there.
using ResolveItem = std::function<std::optional<qint64>(Kind, const QUuid&)>;

// Fields that are not given keep what `base` has. Invalid or Missing with the field: unknown, of
// the wrong type, or referring to an item that is not there.
Result<Record> recordFromJson(const QJsonObject& object, Record base, const ResolveItem& resolve);

// What names the item. Invalid with the field.
Result<Kind> kindFromJson(const QJsonObject& object);
Result<QUuid> uuidFromJson(const QJsonObject& object);

// An item of this kind about which nothing is known yet.
Record blankRecord(Kind kind);

} // namespace telemaco
