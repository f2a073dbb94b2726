// The preparation sheet to copy, to print and to write to the other side. A sheet that was put
// together for the other side (Audience::Other) gives a text for the other side. Qt Core only.
#pragma once

#include "core/insight/preparation.h"

#include <QUrl>

namespace telemaco {

QString sheetMarkdown(const Preparation& sheet, QDate today);
QString sheetPlain(const Preparation& sheet, QDate today);

// Opens the mail program with a letter to the other side: the open points that both know, whoever
// the sheet was put together for. At most `longestMailUrl` characters, which every mail program takes.
QUrl writeUrl(const Preparation& sheet);
inline constexpr qsizetype longestMailUrl = 2000;

} // namespace telemaco
