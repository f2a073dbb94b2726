// A small bar that finds words in one editor, accents and case forgiven: Enter goes to the next
// hit, Shift+Enter to the one before, Esc closes it and gives the keyboard back.
#pragma once

#include "ui/editor/textmatches.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace telemaco {

class MarkdownEditor;

class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(MarkdownEditor* editor, QWidget* parent = nullptr);

    void start(); // shows itself, with the selection as what to look for
    void close();
    void next() { step(1); }
    void previous() { step(-1); }
    int count() const { return int(m_matches.size()); }
    int current() const { return m_current; } // from 0; -1: none

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void search(bool fromCursor);
    void step(int by);
    using QWidget::show;
    void show(int match);
    void tell();

    MarkdownEditor* m_editor;
    QLineEdit* m_field;
    QLabel* m_count;
    QList<TextMatch> m_matches;
    int m_current = -1;
};

} // namespace telemaco
