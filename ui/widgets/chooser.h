// A field that suggests while one types: a list below it, Up and Down walk in it, Enter takes the
// line that is marked, Esc leaves. Where the suggestions come from is the owner's business.
#pragma once

#include "ui/widgets/rowlist.h"

#include <QLineEdit>
#include <QPointer>

namespace telemaco {

class Chooser : public QLineEdit {
    Q_OBJECT

public:
    Chooser(const QString& name, const QString& invitation, QWidget* parent = nullptr);
    ~Chooser() override;

    // The suggestions for what stands in the field now; the first one is marked.
    void suggest(const QList<Row>& rows);
    const RowList& suggestions() const { return *m_list; }
    bool isSuggesting() const;
    void suggestBelow(QWidget* around) { m_from = around; } // rather than over what it stands on
    QSize sizeHint() const override;

Q_SIGNALS:
    void asked(const QString& words); // answer with suggest()
    void chosen(const telemaco::Row& row);
    void left(); // Esc with nothing typed

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void take(const Row& row);
    void place();

    QPointer<QFrame> m_frame; // stands on the window, which may go first
    RowList* m_list;
    QPointer<QWidget> m_from;
    bool m_enterWaits = false; // Enter came before the suggestions did
};

// A chooser in a small card over the page, for one decision: a tag for several entries, whom to ask.
class ChooserCard : public QFrame {
    Q_OBJECT

public:
    ChooserCard(const QString& question, const QString& invitation, QWidget* over);

    Chooser& chooser() { return *m_chooser; }
    void popUp(const QPoint& at); // in the coordinates of the page
    void dismiss();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Chooser* m_chooser;
    QPointer<QWidget> m_before; // where the keyboard was
};

} // namespace telemaco
