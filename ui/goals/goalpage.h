// One goal: its title edited in place, how far it has come, what is wanted and why, the facts, and
// the journal pages and questions that are linked to it.
#pragma once

#include "core/insight/goaldetails.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/arrival.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/rowlist.h"

namespace telemaco {

class CheckInsBox;
class FoundWords;
class GoalFacts;
class MilestonesBox;
class NoteField;
class TitleField;

class GoalPage : public ScrollPage {
    Q_OBJECT

public:
    explicit GoalPage(const PageContext& context, QWidget* parent = nullptr);

    void open(const Address& address) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    QWidget* firstFocus() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildHead();
    void buildProgress();
    void buildTexts();
    void buildLinked();
    void addCommands();
    void noteProgress();
    NoteField* addText(
        QVBoxLayout* column, const QString& name, const QString& invitation, const QString& object);
    RowList* addLinked(const QString& title, const QString& page, QWidget** box);
    void follow(const ChangeSet& changes);
    void refresh();
    void show(const std::optional<GoalDetails>& details);
    void showProgress();
    void showLinked();
    void setState(GoalState state);

    PageContext m_context;
    FoundWords* m_found;
    QUuid m_uuid;
    Arrival m_arrival;
    GoalDetails m_details;
    TitleField* m_title;
    ChipLabel* m_chip;
    QPushButton* m_reached;
    QPushButton* m_remove;
    EmptyState* m_gone;
    QWidget* m_leftBox;
    QWidget* m_rightBox;
    ChoiceField* m_by;
    ProgressLine* m_progress;
    QLabel* m_progressWords;
    MilestonesBox* m_milestones;
    CheckInsBox* m_checkIns;
    NoteField* m_outcome;
    NoteField* m_why;
    NoteField* m_notes;
    GoalFacts* m_facts;
    QWidget* m_peopleBox;
    RowList* m_people;
    QWidget* m_entriesBox;
    RowList* m_entries;
    QWidget* m_questionsBox;
    RowList* m_questions;
    bool m_noting = false; // the next check-in is to be written as soon as there is a place for it
    bool m_stale = false;
    int m_scroll = 0;
};

} // namespace telemaco
