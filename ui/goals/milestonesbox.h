// The milestones of a goal: Space ticks one off with today's day, Alt+Up and Alt+Down move it,
// Enter writes its words and dates below the list, Delete takes it away.
#pragma once

#include "core/insight/goaldetails.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowlist.h"

namespace telemaco {

class MilestonesBox : public Card {
    Q_OBJECT

public:
    explicit MilestonesBox(const PageContext& context, QWidget* parent = nullptr);

    void show(const GoalDetails& details);
    void beginNew(); // the keyboard goes to the line of a new one
    void beginTicking(); // or to the first that is open

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeEditor();
    void addMilestone(const QString& title);
    void tick(const Row& row);
    void move(int by);
    void edit(const Row& row);
    void showEditor();
    const Milestone* find(ItemRef item) const;
    void change(std::function<void(Milestone&)> how);

    PageContext m_context;
    Id<Goal> m_goal;
    ProgressBy m_by = ProgressBy::Nothing;
    QList<Milestone> m_milestones;
    RowList* m_list;
    LineField* m_new;
    QWidget* m_editor;
    LineField* m_title;
    DateField* m_due;
    DateField* m_done;
    Id<Milestone> m_edited;
};

} // namespace telemaco
