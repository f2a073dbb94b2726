#include "ui/relationships/relationshiptabs.h"

#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/fields.h"

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

QString RelationshipTabs::line(const Relationship& relationship, const Person& other)
{
    QStringList said{other.id == relationship.mentor ? tr("%1 mentors you").arg(other.name)
                                                     : tr("You mentor %1").arg(other.name),
        Words::of(relationship.type)};
    if (relationship.origin)
        said.last() += QStringLiteral(", ") + Words::of(*relationship.origin);
    QString stage = Words::of(relationship.stage);
    if (relationship.since.isValid())
        stage += u' ' + tr("since %1").arg(DateField::words(relationship.since));
    said += stage;
    return said.join(QStringLiteral(" · "));
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
