// A relationship as it stood at the end of a day of the past: to be read, and nothing else. Escape
// goes back to today.
#pragma once

#include "core/insight/pastrelationship.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/rowlist.h"

namespace telemaco {

class PastRelationshipPage : public ScrollPage {
    Q_OBJECT

public:
    explicit PastRelationshipPage(const PageContext& context, QWidget* parent = nullptr);

    // The day is the address's first word; without one it is a month ago.
    void open(const Address& address) override;
    QWidget* firstFocus() override { return m_date; }
    QUuid item() const override { return m_uuid; }

private:
    // Shared with the thread that reads; dropped by whoever needs it last.
    struct Reading {
        std::unique_ptr<Past> past{};
        std::optional<PastRelationship> found{};
        std::atomic<bool> dropped = false;
    };

    void buildBanner();
    void buildSections();
    void read();
    void show(const std::optional<PastRelationship>& then);
    void showFacts(const PastRelationship& then);
    void showGoals(const PastRelationship& then);
    void showQuestions(const PastRelationship& then);
    void showMeetings();
    void showAgenda(const PastRelationship& then);
    void showActions(const PastRelationship& then);
    void goBack();

    PageContext m_context;
    QUuid m_uuid;
    QDate m_day;
    std::shared_ptr<Reading> m_reading;
    DateField* m_date;
    QPushButton* m_back;
    QLabel* m_said;
    QWidget* m_content;
    QLabel* m_facts;
    QLabel* m_notes;
    QLabel* m_mine;
    QLabel* m_theirs;
    AvatarLabel* m_avatar;
    QWidget* m_goals;
    RowList* m_questions;
    RowList* m_meetings;
    RowList* m_agenda;
    RowList* m_actions;
    QList<Meeting> m_allMeetings;
    qsizetype m_shownMeetings = 0; // of these; the others wait behind a row
};

} // namespace telemaco
