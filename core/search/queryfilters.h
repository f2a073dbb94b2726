// The names that the query language gives to filters, kinds and days, in both languages.
#pragma once

#include "core/domain/kind.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace telemaco {

enum class Filter { Kind, Tag, With, From, To };

std::optional<Filter> filterNamed(QStringView name);

// The kinds that a name or its beginning may mean; empty: none. A hyphen more or less is forgiven.
QList<Kind> kindsNamed(QStringView name);

struct Days {
    QDate first{};
    QDate last{};
};

// A day (2024-03-15, today, ieri), a month (2024-03) or a year.
std::optional<Days> daysNamed(QStringView name, QDate today);

} // namespace telemaco
