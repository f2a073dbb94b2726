// The small pieces that lists and pages draw alike.
#pragma once

#include "ui/theme/colours.h"
#include "ui/widgets/row.h"

class QPainter;
class QFont;

namespace telemaco {

QString initialsOf(const QString& name);
// `ground` where the row it stands on has the avatar's own colour.
void paintAvatar(QPainter& painter, const QRect& rect, const QString& name, const Colours& colours,
    const QColor& ground = {});
// At the right of `rect`, in its middle; answers where it stands. `behind` is what it stands on: a chip
// of the same colour takes the surface's, so that it stays one.
QRect paintChip(QPainter& painter, const QRect& rect, const QString& text, Tone tone, const Colours& colours,
    const QColor& behind = {});
void paintChipIn(QPainter& painter, const QRect& chip, const QString& text, Tone tone, const Colours& colours,
    const QColor& behind = {});
QSize chipSize(const QString& text);
void paintProgress(
    QPainter& painter, const QRect& rect, double progress, const Colours& colours, const QColor& behind = {});
void paintButton(QPainter& painter, const QRect& rect, const QString& text, const Colours& colours);

// One line, or several, cut off with an ellipsis; words that were looked for on a soft ground.
void paintMarkedLine(QPainter& painter, const QRect& rect, const QString& text, const QList<TextRange>& marks,
    const QFont& font, const QColor& ink, const Colours& colours);
void paintMarkedText(QPainter& painter, const QRect& rect, const QString& text, const QList<TextRange>& marks,
    const QFont& font, const QColor& ink, const Colours& colours);
// How many lines a text takes, up to `most`.
int linesNeeded(const QString& text, const QFont& font, int width, int most);
// How wide a text is that is not broken into lines. Of a long one: wider than any window.
qreal widthOnOneLine(const QString& text, const QFont& font);

} // namespace telemaco
