// A meeting that did not take place: cancelled or missed, by whom and why, as far as one wants to
// say it. Nothing is required; Enter writes it.
#pragma once

#include "core/domain/entities.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/page.h"

#include <QPointer>

namespace telemaco {

class CallOffBox : public Card {
    Q_OBJECT

public:
    explicit CallOffBox(QWidget* parent = nullptr);

    void ask(MeetingState how, const QString& other, Side mySide); // shows itself, with the keyboard in it

Q_SIGNALS:
    void answered(telemaco::MeetingState how, std::optional<telemaco::Side> by, const QString& why);

protected:
    void keyPressEvent(QKeyEvent* event) override; // Esc: it stays planned

private:
    void answer();
    void stay();

    MeetingState m_how = MeetingState::Cancelled;
    TextLabel* m_title;
    ChoiceField* m_by;
    QLineEdit* m_why;
    QPushButton* m_yes;
    QPointer<QWidget> m_before; // had the keyboard
};

} // namespace telemaco
