// One relationship: who, since when, when you were last in touch against what was agreed, what
// each side expects, goals, questions, journal entries and notes. All of it is added and edited
// where it stands; sections without content wait until they have some.
#pragma once

#include "core/insight/progress.h"
#include "core/workspace/relationships.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/arrival.h"
#include "ui/widgets/listfield.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/rowlist.h"

namespace telemaco {

class ExpectationsBox;
class FoundWords;
class MeetingsOverview;
struct MeetingsFacts;
class NoteField;
class RelationshipTabs;
class SharedQuestions;

class RelationshipPage : public ScrollPage {
    Q_OBJECT

public:
    explicit RelationshipPage(const PageContext& context, QWidget* parent = nullptr);

    void open(const Address& address) override;
    QWidget* firstFocus() override;

private:
    struct Shown {
        std::optional<RelationshipFacts> facts{};
        QList<GoalLine> goals{};
        std::shared_ptr<MeetingsFacts> meetings{};
    };

    void buildHead();
    void buildFacts();
    void buildLeft();
    void buildRight();
    void refresh();
    void show(const Shown& shown);
    void showHead(const RelationshipFacts& facts);
    void showLists(const Shown& shown);
    QString contactSentence(const RelationshipFacts& facts) const;
    void keep(const char* field, const QVariant& value);
    void inTouch();
    void addCommands();
    void prepareNext();
    void goToQuestion();
    void showPast();
    void showTimeline();
    void goToGoal();
    void addGoal();
    void writeEntry();

    PageContext m_context;
    FoundWords* m_found;
    QUuid m_uuid;
    Arrival m_arrival;
    EmptyState* m_gone;
    Relationship m_relationship;
    Person m_other;
    AvatarLabel* m_avatar;
    RelationshipTabs* m_tabs;
    MeetingsOverview* m_meetings;
    QPushButton* m_touch;
    ChoiceField* m_channel;
    QLabel* m_contact;
    ChoiceField* m_stage;
    ChoiceField* m_type;
    ChoiceField* m_origin;
    DateField* m_since;
    NumberField* m_cadence;
    NumberField* m_hours;
    ExpectationsBox* m_expectations;
    SharedQuestions* m_questions;
    RowList* m_goals;
    AddLine* m_goal;
    RowList* m_entries;
    QWidget* m_entriesBox;
    RowList* m_contacts;
    QWidget* m_contactsBox;
    RowList* m_people;
    QWidget* m_peopleBox;
    NoteField* m_notes;
};

} // namespace telemaco
