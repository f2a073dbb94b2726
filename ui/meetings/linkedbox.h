// What a meeting is about: goals, people and pages of the journal that were linked to it, and while
// it is planned what is to be brought to it. Delete takes a line off; a field links what it finds.
#pragma once

#include "core/insight/meetingdetails.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/rowlist.h"

namespace telemaco {

class Card;
class Chooser;

class LinkedBox : public QWidget {
    Q_OBJECT

public:
    explicit LinkedBox(const PageContext& context, QWidget* parent = nullptr);

    void show(const MeetingDetails& details);
    Chooser* field() const { return m_add; }

private:
    void look(const QString& words);
    void link(const Row& row);
    void takeOff(const QList<Row>& rows);

    PageContext m_context;
    Id<Meeting> m_meeting;
    Id<Relationship> m_relationship;
    QList<ItemRef> m_brought; // to be, not yet
    Card* m_card;
    RowList* m_list;
    QWidget* m_line;
    Chooser* m_add;
};

} // namespace telemaco
