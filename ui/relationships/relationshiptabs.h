// What there is to see of a relationship, as tabs in the head of its pages.
#pragma once

#include "ui/data/pagecontext.h"

#include <QTabBar>
#include <QUuid>

namespace telemaco {

class RelationshipTabs : public QTabBar {
    Q_OBJECT

public:
    enum Tab { Overview, Timeline };

    RelationshipTabs(const PageContext& context, Tab own, QWidget* parent = nullptr);

    void setRelationship(const QUuid& relationship) { m_relationship = relationship; }

private:
    void go(int tab);

    PageContext m_context;
    Tab m_own;
    QUuid m_relationship;
};

} // namespace telemaco
