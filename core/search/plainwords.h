// Which characters of a piece of Markdown are signs rather than words: what stands before a heading, a
// quote or an item of a list, around what is stressed, around and behind the words of a link. Judged
// from the piece alone, which may begin or end anywhere. On any thread.
#pragma once

#include <QBitArray>
#include <QStringView>

namespace telemaco {

QBitArray markdownSigns(QStringView piece); // as long as the piece, or empty: there is none

} // namespace telemaco
