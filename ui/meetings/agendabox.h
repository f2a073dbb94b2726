// What is to be talked about: Space ticks an item off in this meeting, Alt+Up and Alt+Down move it,
// Delete takes it away, Ctrl+Enter lets it go. What is left open stands in the next meeting by itself.
#pragma once

#include "core/insight/meetingdetails.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowlist.h"

namespace telemaco {

class AgendaBox : public QWidget {
    Q_OBJECT

public:
    explicit AgendaBox(const PageContext& context, QWidget* parent = nullptr);

    void show(const MeetingDetails& details);
    AddLine* field() const { return m_new; }
    RowList* list() const { return m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add();
    void settle(const Row& row, AgendaState state);
    void move(int by);

    PageContext m_context;
    Meeting m_meeting;
    QList<AgendaItem> m_items;
    RowList* m_list;
    AddLine* m_new;
};

} // namespace telemaco
