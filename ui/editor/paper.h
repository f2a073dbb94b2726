// Asks for a printer, or a PDF file, and has it printed on: done by a part of its own (ui/editor/paper),
// which brings Qt's support for printers.
#pragma once

#include <functional>

class QPagedPaintDevice;
class QString;
class QWidget;

namespace telemaco {

// `askForPaper` of the part "paper". `title` names the job; `print` is called once paper was chosen, or
// never.
using AskForPaper
    = void(QWidget* parent, const QString& title, const std::function<void(QPagedPaintDevice&)>& print);

} // namespace telemaco
