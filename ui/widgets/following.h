// Keeps what has the keyboard in the sight of a page that scrolls. Where the page grows: a row that was added
// above pushes the line one writes in down; what was out of sight before stays so. Where a command takes the
// keyboard there, too: of itself a page follows Tab alone.
#pragma once

class QScrollArea;

namespace telemaco {

// Once the scroll area has its content, and for as long as it lives.
void keepFocusInSight(QScrollArea* scroller);

} // namespace telemaco
