// Reads a text file from outside, whole, and works out how it is encoded.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace telemaco {

struct SourceText {
    QString text{}; // without byte order mark
    QString encoding{}; // "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"
};

// CannotRead: not there, not readable, or not an ordinary file.
Result<QByteArray> readSourceFile(const QString& path);

// UTF-8 with or without its mark, UTF-16 with a mark or recognisable, else Windows-1252 (the
// superset of Latin-1 that spreadsheets write). BadInput: it is not text.
Result<SourceText> readSourceText(const QString& path);
Result<SourceText> decodeSource(const QByteArray& bytes, const QString& path);

// The same, but nothing else than UTF-8 is taken; BadInput with the line otherwise.
Result<QString> readUtf8(const QString& path);

} // namespace telemaco
