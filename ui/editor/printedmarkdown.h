// Markdown on paper: cut down to what can be laid out, in black on white whatever the theme, without
// opening a file or an address named in it. On the window's thread.
#pragma once

#include <QString>

class QPagedPaintDevice;
class QWidget;

namespace telemaco {

// Asks for a printer, or a PDF file, and prints. `title` names the job. Where the part for it is missing,
// says so.
void askToPrint(QWidget* parent, const QString& title, const QString& markdown);

void printMarkdown(QPagedPaintDevice& paper, const QString& markdown);

} // namespace telemaco
