// The plain facts of a goal, edited where they stand: whose, with whom, state, dates, tags. A new
// due date is written at once; why it moved can be told beside it, and what it was stays readable.
#pragma once

#include "core/insight/goaldetails.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/listfield.h"
#include "ui/widgets/page.h"

#include <QCheckBox>

namespace telemaco {

class GoalFacts : public Card {
    Q_OBJECT

public:
    explicit GoalFacts(const PageContext& context, QWidget* parent = nullptr);

    void show(const GoalDetails& details);
    void bring(); // to the next meeting, or no longer
    DateField* dueField() const { return m_due; }

private:
    void connectChoices();
    void connectDates();
    void showChoices(const GoalDetails& details);
    void showMoves(const GoalDetails& details);
    void setTags(const QStringList& tags);
    void change(std::function<void(Goal&)> how);

    PageContext m_context;
    Goal m_goal;
    QStringList m_tagsShown;
    ChoiceField* m_owner;
    ChoiceField* m_relationship;
    QWidget* m_bringRow;
    QCheckBox* m_bring;
    ChoiceField* m_state;
    DateField* m_start;
    DateField* m_due;
    QWidget* m_reasonRow;
    LineField* m_reason;
    QWidget* m_movesRow;
    QLabel* m_moves;
    ListField* m_tags;
};

} // namespace telemaco
