// The two sets of colours, and nothing else that says what colour anything has. Every pair used
// for text has a contrast of at least 4.5; a test works that out.
#pragma once

#include <QColor>
#include <QPalette>

namespace telemaco {

struct Colours {
    bool dark;
    QColor background, surface, sunken, line;
    QColor text, muted;
    QColor accent, accentSoft, onAccent;
    QColor attention, attentionSoft;
    QColor overdue, overdueSoft;
    QColor good, goodSoft;
};

const Colours& lightColours();
const Colours& darkColours();
// The set that a palette was made of: told by its lightness.
const Colours& coloursOf(const QPalette& palette);
QPalette paletteOf(const Colours& colours);

// What a chip says by its colour, always together with its words.
enum class Tone { Fact, Attention, Overdue, Good, Accent };
struct TonePair {
    QColor ink, ground;
};
TonePair tonePair(const Colours& colours, Tone tone);

} // namespace telemaco
