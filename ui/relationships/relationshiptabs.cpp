#include "ui/relationships/relationshiptabs.h"

#include "ui/shell/commandregistry.h"

namespace telemaco {

RelationshipTabs::RelationshipTabs(const PageContext& context, Tab own, QWidget* parent)
    : QTabBar(parent)
    , m_context(context)
    , m_own(own)
{
    addTab(tr("Overview"));
    addTab(tr("Timeline"));
    setCurrentIndex(own);
    setAccessibleName(tr("Parts of the relationship"));
    connect(this, &QTabBar::currentChanged, this, &RelationshipTabs::go);
}

// Another page comes into sight; this one's tab stays its own.
void RelationshipTabs::go(int tab)
{
    if (tab == m_own)
        return;
    setCurrentIndex(m_own);
    m_context.commands->go(
        {tab == Timeline ? QStringLiteral("timeline") : QStringLiteral("relationship"), m_relationship, {}});
}

} // namespace telemaco
