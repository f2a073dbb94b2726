// A small window to write one journal entry in, without the rest of the program. What is written
// is saved as in the journal; Esc closes it.
#pragma once

#include "ui/data/pagecontext.h"

#include <QWidget>

class QLabel;

namespace telemaco {

class EntryPane;

class NewEntryWindow : public QWidget {
    Q_OBJECT

public:
    explicit NewEntryWindow(const PageContext& context, QWidget* parent = nullptr);

    EntryPane& pane() const { return *m_pane; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void tellState();

    EntryPane* m_pane;
    QLabel* m_state;
};

} // namespace telemaco
