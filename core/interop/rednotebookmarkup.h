// RedNotebook's mark-up, a relative of txt2tags, as Markdown. What is no mark-up stays letter by
// letter; nothing is dropped.
#pragma once

#include <QString>

namespace telemaco {

QString markdownFromRedNotebook(const QString& text);

// The text without code, raw passages, links and addresses, where a # names no tag.
QString redNotebookProse(const QString& text);

} // namespace telemaco
