// What can be done on the page of a goal, by name.
#include "ui/data/itemedit.h"
#include "ui/goals/checkinsbox.h"
#include "ui/goals/goalfacts.h"
#include "ui/goals/goalpage.h"
#include "ui/goals/milestonesbox.h"
#include "ui/shell/commandregistry.h"

#include <QPointer>

namespace telemaco {

// They are there once a goal was shown, and for the one in sight.
void GoalPage::addCommands()
{
    const auto add = [this](const char* id, const QString& name, std::function<void(GoalPage&)> run) {
        Command command{QString::fromLatin1(id), name, QStringLiteral("goals"), {}, {}, {}};
        command.run = [page = QPointer(this), run = std::move(run)] {
            if (page)
                run(*page);
        };
        command.enabled
            = [page = QPointer(this)] { return page && page->isVisible() && page->m_leftBox->isVisible(); };
        m_context.commands->add(command);
    };
    add("goal.progress", tr("Note how far the goal has come"), [](GoalPage& page) { page.noteProgress(); });
    add("goal.milestone", tr("Add a milestone to this goal"),
        [](GoalPage& page) { page.m_milestones->beginNew(); });
    add("goal.bring", tr("Bring this goal to the next meeting"),
        [](GoalPage& page) { page.m_facts->bring(); });
    add("goal.reached", tr("Mark this goal as reached, or open it again"),
        [](GoalPage& page) { page.m_reached->click(); });
    add("goal.delete", tr("Delete this goal"), [](GoalPage& page) { page.m_remove->click(); });
}

// Of a goal that nothing is told of yet, in numbers: they need no more than to be written down.
void GoalPage::noteProgress()
{
    const ProgressBy by = m_details.goal.progressBy;
    if (by == ProgressBy::Number)
        m_checkIns->beginNew();
    else if (by == ProgressBy::Milestones || !m_details.milestones.isEmpty())
        m_milestones->beginTicking();
    else {
        m_noting = true;
        editItem<Goal>(
            m_context, this, m_details.goal.id, [](Goal& goal) { goal.progressBy = ProgressBy::Number; });
    }
}

} // namespace telemaco
