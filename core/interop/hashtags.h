// Words in a text that name a tag: #garden, @work/project.
#pragma once

#include <QStringList>

namespace telemaco {

// The words behind `mark`, each once, in the order they come. Not in the middle of a word
// (an e-mail address), not in an address, not a bare number.
QStringList marked(QChar mark, QStringView text);

} // namespace telemaco
