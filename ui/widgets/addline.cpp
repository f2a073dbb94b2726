#include "ui/widgets/addline.h"

#include <QKeyEvent>

namespace telemaco {

// Without steps of its own the line leaves these keys to the window.
bool AddLine::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

} // namespace telemaco
