// What search reads of an item: its title, its text, its moment.
#pragma once

#include "core/store/entitystore.h"

namespace telemaco {

bool isSearched(Kind kind);

struct Document {
    ItemRef item{};
    QUuid uuid{};
    QString title{};
    QString text{};
    qint64 instant = 0; // an entry's own, else when the item was made
};

std::optional<Document> documentOf(const EntityStore& store, ItemRef item);
Document documentOf(const Record& record);

} // namespace telemaco
