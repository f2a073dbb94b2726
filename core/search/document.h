// What search knows of an item: its title, its text, its moment, and the tokens these become.
#pragma once

#include "core/search/tokens.h"
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

// The distinct tokens of an item, in a fixed order: markers, words, stems.
QStringList tokensOf(const EntityStore& store, const Record& record, Stemmer& stemmer);

} // namespace telemaco
