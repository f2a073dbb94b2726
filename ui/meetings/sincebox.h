// What happened since the last meeting and what is open: the part of the preparation sheet that is
// read, not written. Each section is there only with something in it.
#pragma once

#include "core/insight/meetingdetails.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowlist.h"

namespace telemaco {

class LastMeeting;
class LinkedBox;

class SinceBox : public QWidget {
    Q_OBJECT

public:
    explicit SinceBox(const PageContext& context, QWidget* parent = nullptr);

    void show(const MeetingDetails& details);
    LinkedBox& linked() const { return *m_linked; }

private:
    struct Section {
        QWidget* box;
        RowList* list;
    };
    Section addSection(const QString& title, const QString& page);
    void fill(const Section& section, const QList<Row>& rows);

    PageContext m_context;
    MeetingDetails m_details;
    LastMeeting* m_last;
    LinkedBox* m_linked;
    Section m_questions, m_milestones, m_checkIns;
};

} // namespace telemaco
