#include "ui/widgets/addline.h"

#include <QKeyEvent>

namespace telemaco {

bool leavesStepsToWindow(const QLineEdit& line, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool leaves = (key->matches(QKeySequence::Undo) && !line.isUndoAvailable())
        || (key->matches(QKeySequence::Redo) && !line.isRedoAvailable());
    if (leaves)
        event->ignore();
    return leaves;
}

bool AddLine::event(QEvent* event) { return !leavesStepsToWindow(*this, event) && QLineEdit::event(event); }

} // namespace telemaco
