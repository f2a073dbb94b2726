// What is the same in two texts and what differs, by whole words, for reading: not for going back
// (that is what splices are for).
#pragma once

#include <QList>
#include <QString>

namespace telemaco {

struct TextPiece {
    enum class What { Same, Removed, Added };

    What what = What::Same;
    QString text{};

    bool operator==(const TextPiece&) const = default;
};

// The pieces that are not Added make `was`, those that are not Removed make `became`. Where both
// differ in very many words the differing part is one removed and one added piece.
QList<TextPiece> wordDifference(const QString& was, const QString& became);

} // namespace telemaco
