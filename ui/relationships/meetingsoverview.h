// What a relationship's page says about meetings: the next one or a proposal, the last notes, the
// open actions of both, and the meetings so far.
#pragma once

#include "core/insight/meetingdetails.h"
#include "core/insight/today.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowlist.h"

namespace telemaco {

class LastMeeting;

struct MeetingsFacts {
    Preparation sheet{}; // of the next meeting
    Meeting proposed{};
    QList<MeetingLine> meetings{}; // the newest first
};

class MeetingsOverview : public QWidget {
    Q_OBJECT

public:
    explicit MeetingsOverview(const PageContext& context, QWidget* parent = nullptr);

    // Read on the database thread.
    static MeetingsFacts read(const Workspace& workspace, Id<Relationship> relationship, int usualDays);
    void show(const MeetingsFacts& facts);
    // Goes to the next meeting, planned as proposed where there is none yet.
    void prepareNext();
    QWidget* nextLine() const { return m_nextBox; } // stands where the page wants it

private:
    struct Section {
        QWidget* box;
        SectionHead* head;
        RowList* list;
    };

    void buildNext();
    Section addSection(QVBoxLayout* column, const QString& title);
    void showNext();
    void settle(const Row& row);

    PageContext m_context;
    MeetingsFacts m_facts;
    QWidget* m_nextBox;
    QLabel* m_next;
    QPushButton* m_go;
    LastMeeting* m_last;
    Section m_actions, m_meetings;
};

} // namespace telemaco
