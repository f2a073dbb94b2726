// What can be done on the page of a relationship, by name and by key.
#include "ui/relationships/meetingsoverview.h"
#include "ui/relationships/relationshippage.h"
#include "ui/relationships/sharedquestions.h"
#include "ui/shell/commandregistry.h"

#include <QPointer>

namespace telemaco {

// They are there once a relationship was shown, and for the one in sight.
void RelationshipPage::addCommands()
{
    const auto add = [this](const QString& id, const QString& name, const QKeySequence& shortcut,
                         void (RelationshipPage::*run)()) {
        Command command{id, name, QStringLiteral("people"), shortcut, {}, {}};
        command.run = [page = QPointer(this), run] {
            if (page)
                (page->*run)();
        };
        command.enabled = [page = QPointer(this)] { return page && page->isVisible(); };
        m_context.commands->add(command);
    };
    add(QStringLiteral("relationship.inTouch"), tr("In touch today"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), &RelationshipPage::inTouch);
    add(QStringLiteral("relationship.prepare"), tr("Prepare the next meeting"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), &RelationshipPage::prepareNext);
    add(QStringLiteral("relationship.write"), tr("Write about this relationship"), {},
        &RelationshipPage::writeEntry);
    add(QStringLiteral("relationship.ask"), tr("Ask a question in this relationship"), {},
        &RelationshipPage::goToQuestion);
    add(QStringLiteral("relationship.timeline"), tr("Timeline of this relationship"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), &RelationshipPage::showTimeline);
    add(QStringLiteral("relationship.past"), tr("As it stood on…"), {}, &RelationshipPage::showPast);
    add(QStringLiteral("relationship.goal"), tr("Add a goal to this relationship"), {},
        &RelationshipPage::goToGoal);
}

void RelationshipPage::prepareNext() { m_meetings->prepareNext(); }

void RelationshipPage::goToQuestion() { m_questions->field()->setFocus(); }

void RelationshipPage::goToGoal() { m_goal->setFocus(); }

} // namespace telemaco
