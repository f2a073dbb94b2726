// Small pieces of text work that several parts of core share.
#pragma once

#include <QString>
#include <QStringList>

namespace telemaco {

// Lower case, without accents and other marks, ligatures taken apart: what search compares.
// Not of the same length as the input.
QString folded(QStringView text);

// The first line that says something, without Markdown marks, at most `length` characters:
// what stands for an item that has no title.
QString firstLine(QStringView text, int length = 80);

// `text` and never a null string, which Qt Sql would store as NULL.
inline QString notNull(const QString& text) { return text.isNull() ? QStringLiteral("") : text; }

} // namespace telemaco
