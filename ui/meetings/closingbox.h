// Closing a meeting in one step: how long it took (from its clock), a sentence, what was done, and
// the next date. Nothing is required but that it was held; Enter in a field closes it.
#pragma once

#include "core/insight/meetingdetails.h"
#include "core/workspace/meetingusecases.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/listfield.h"
#include "ui/widgets/momentfield.h"
#include "ui/widgets/page.h"

#include <QCheckBox>

namespace telemaco {

class ClosingBox : public Card {
    Q_OBJECT

public:
    ClosingBox(const PageContext& context, QWidget* parent = nullptr);

    void ask(const MeetingDetails& details); // shows itself, with the keyboard in the sentence

Q_SIGNALS:
    void asks(bool on); // it is in sight
    void answered(const telemaco::Closing& closing);

protected:
    void keyPressEvent(QKeyEvent* event) override; // Esc: not yet
    void showEvent(QShowEvent*) override { Q_EMIT asks(true); }
    void hideEvent(QHideEvent*) override { Q_EMIT asks(false); }

private:
    void buildActivities();
    QHBoxLayout* makeNext();
    QHBoxLayout* makeButtons();
    QStringList activities() const;
    void showActivities(const QStringList& names);
    void answer();

    const Clock& m_clock;
    Meeting m_proposed;
    LineField* m_sentence; // kept as it is written, whether or not the meeting is closed
    NumberField* m_minutes;
    QList<QPushButton*> m_eight;
    ListField* m_own;
    QCheckBox* m_plan;
    MomentField* m_next;
};

} // namespace telemaco
