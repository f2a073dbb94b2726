// What a meeting that was held left behind: its closing sentence, which can still be put better, what was
// done together, and the way to the next meeting.
#pragma once

#include "core/insight/meetingdetails.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/page.h"

namespace telemaco {

class HeldBox : public Card {
    Q_OBJECT

public:
    explicit HeldBox(const PageContext& context, QWidget* parent = nullptr);

    void show(const MeetingDetails& details); // hides where the meeting was not held

private:
    PageContext m_context;
    LineField* m_sentence;
    QLabel* m_activities;
    QPushButton* m_next;
    QUuid m_nextUuid;
};

} // namespace telemaco
