// Everything out as JSON, with progress and cancel.
#pragma once

#include "ui/data/pagecontext.h"

class QWidget;

namespace telemaco {

// Asks for a file and writes it. On the window's thread.
void exportWorkspace(const PageContext& context, QWidget* parent);

} // namespace telemaco
