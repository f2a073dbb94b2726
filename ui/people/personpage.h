// One person: who they are, what they know and seek, how they stand to me. Everything is edited
// where it stands.
#pragma once

#include "core/workspace/journal.h"
#include "core/workspace/people.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/arrival.h"
#include "ui/widgets/listfield.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/rowlist.h"

namespace telemaco {

class FoundWords;
class MergeBox;
class NoteField;
class TiesBar;
class TitleField;

class PersonPage : public ScrollPage {
    Q_OBJECT

public:
    explicit PersonPage(const PageContext& context, QWidget* parent = nullptr);

    void open(const Address& address) override;
    QUuid item() const override { return m_uuid; }
    QWidget* firstFocus() override;

private:
    struct Shown {
        std::optional<Person> person{};
        QList<RelationshipLine> relationships{};
        QList<Goal> goals{};
        ItemTies ties{};
        QStringList names{}; // of everybody else, for merging
    };

    void buildHead();
    void buildFields();
    void buildRelationships();
    void refresh();
    void show(const Shown& shown);
    void showRelationships(const QList<RelationshipLine>& lines);
    void showGoals(const QList<Goal>& goals);
    void begin(bool iMentor);
    void remove();

    PageContext m_context;
    FoundWords* m_found;
    QUuid m_uuid;
    Arrival m_arrival;
    EmptyState* m_gone;
    Person m_person;
    AvatarLabel* m_avatar;
    TitleField* m_name;
    LineField* m_organisation;
    LineField* m_email;
    LineField* m_phone;
    LineField* m_address;
    NoteField* m_biography;
    ListField* m_offered;
    ListField* m_sought;
    TiesBar* m_ties;
    RowList* m_relationships;
    RowList* m_goals;
    QWidget* m_relationshipsBox;
    QWidget* m_goalsBox;
    QPushButton* m_mentors;
    QPushButton* m_mentored;
    MergeBox* m_merge;
    QPushButton* m_delete;
};

} // namespace telemaco
