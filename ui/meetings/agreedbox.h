// The actions of both: what is open between the two and what was agreed in this meeting. One line
// adds one: "@anna two papers by friday". Space marks it done, Ctrl+Enter lets it go.
#pragma once

#include "core/insight/meetingdetails.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowlist.h"

namespace telemaco {

class AgreedBox : public QWidget {
    Q_OBJECT

public:
    explicit AgreedBox(const PageContext& context, QWidget* parent = nullptr);

    void show(const MeetingDetails& details);
    AddLine* field() const { return m_new; }

private:
    void add();
    void settle(const Row& row, ActionState state);

    PageContext m_context;
    Meeting m_meeting;
    Person m_other;
    QString m_myName;
    RowList* m_list;
    AddLine* m_new;
};

} // namespace telemaco
