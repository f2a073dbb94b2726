// A line where something new is begun: Enter adds it, and the line is empty for the next one. What was
// added is no longer the line's: Ctrl+Z there takes back what was added, not the words.
#pragma once

#include <QLineEdit>

namespace telemaco {

// Whether it was the question who has Ctrl+Z and Ctrl+Y, and `line` has no such step of its own left: the
// keys are then the workspace's.
bool leavesStepsToWindow(const QLineEdit& line, QEvent* event);

class AddLine : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    void empty() { setText({}); } // clear() could be undone here

protected:
    bool event(QEvent* event) override;
};

} // namespace telemaco
