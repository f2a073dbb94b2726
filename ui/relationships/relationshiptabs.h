// The head of a relationship's pages: what it is, in a line, and what there is to see of it, as tabs.
#pragma once

#include "core/domain/entities.h"
#include "ui/data/pagecontext.h"

#include <QTabBar>
#include <QUuid>

namespace telemaco {

class RelationshipTabs : public QTabBar {
    Q_OBJECT

public:
    enum Tab { Overview, Timeline };

    RelationshipTabs(const PageContext& context, Tab own, QWidget* parent = nullptr);

    // "You mentor Anna · informal, through a colleague · active since 3 March 2024"
    static QString line(const Relationship& relationship, const Person& other);
    void setRelationship(const QUuid& relationship) { m_relationship = relationship; }

private:
    void go(int tab);

    PageContext m_context;
    Tab m_own;
    QUuid m_relationship;
};

} // namespace telemaco
