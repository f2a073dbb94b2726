// Which column of a CSV file goes into which field, guessed from the headers in English and
// Italian, corrected by a person.
#pragma once

#include "core/base/result.h"
#include "core/domain/kind.h"

#include <QStringList>

namespace telemaco {

// The field of each column, in the order of the file; empty: the column is left aside.
struct CsvMapping {
    QStringList fields{};

    bool operator==(const CsvMapping&) const = default;
};

// What there is to choose from for a kind (Person or Goal), the one that is needed first.
QStringList csvFields(Kind kind);

CsvMapping guessedMapping(Kind kind, const QStringList& headers);

// What a window shows before an import.
struct CsvInspection {
    QStringList headers{};
    QList<QStringList> rows{}; // the first few
    CsvMapping guess{};
    std::optional<Kind> ours{}; // exported from here: nothing to guess
    QString encoding{};
    QChar delimiter{};
};

// What a table seems to hold, people or goals: the kind that more of its headers are columns of.
Kind guessedCsvKind(const QStringList& headers);

// CannotRead; BadInput: not text, no header, or an unbalanced quote among the first rows.
Result<CsvInspection> inspectCsv(const QString& path, Kind kind, int rows = 5);

} // namespace telemaco
