// The rows of a CSV file (RFC 4180, with the separators and encodings that spreadsheets write).
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace telemaco {

struct CsvRow {
    int line = 0; // where it begins; a row may go over several lines
    QStringList cells{};
};

class CsvFile {
public:
    // CannotRead; BadInput when it is not text.
    static Result<CsvFile> open(const QString& path);
    CsvFile(QString text, QString path);

    // The next row that is not blank, none at the end. BadInput: a quote that is never closed,
    // with the line where it opens.
    Result<std::optional<CsvRow>> next();

    void restart(); // the first row comes next again

    double progress() const;
    QChar delimiter() const { return m_delimiter; }
    QString encoding() const { return m_encoding; }
    QString path() const { return m_path; }

private:
    Result<CsvRow> takeRow();
    Result<QString> takeCell();
    Result<QString> takeQuoted();
    void takeLineEnd();

    QString m_text;
    QString m_path;
    QString m_encoding;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
};

// An apostrophe before a cell that a spreadsheet would calculate, and away again.
QString withGuard(const QString& cell);
QString withoutGuard(const QString& cell);

// One row as RFC 4180 has it, in UTF-8, with its line end.
QByteArray csvLine(const QStringList& cells);

} // namespace telemaco
