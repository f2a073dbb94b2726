#include "ui/widgets/sharebutton.h"

#include "core/workspace/usecases.h"
#include "ui/theme/theme.h"

#include <QMenu>

namespace telemaco {

static constexpr int mostOffered = 30;

ShareButton::ShareButton(const PageContext& context, QWidget* parent)
    : QPushButton(parent)
    , m_context(context)
{
    setFont(fontOf(TextSize::Caption));
    setProperty("flat", true);
    setShares({});
    connect(this, &QPushButton::clicked, this, &ShareButton::offer);
}

void ShareButton::setShares(const QList<Choice>& shares)
{
    m_shares = shares;
    QStringList names;
    for (const Choice& share : shares)
        names += share.title;
    setText(names.isEmpty() ? tr("only you") : tr("shared with %1").arg(names.join(QStringLiteral(", "))));
    setAccessibleName(tr("Who may see it: %1").arg(text()));
}

void ShareButton::offer()
{
    m_context.courier->ask(
        this,
        [item = m_item](const Workspace& workspace) {
            QList<Choice> found = choicesFor(workspace, {}, Kind::Relationship, mostOffered);
            found.removeIf([&](const Choice& choice) {
                return !canBeShared(workspace, item, Id<Relationship>{choice.item.id});
            });
            return found;
        },
        [this](const QList<Choice>& found) { popUp(found); });
}

// The relationships of the person, those it is shared with ticked.
void ShareButton::popUp(const QList<Choice>& relationships)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Choice& choice : relationships) {
        QAction* action = menu->addAction(tr("Share with %1").arg(choice.title));
        action->setCheckable(true);
        action->setChecked(std::any_of(m_shares.begin(), m_shares.end(),
            [&](const Choice& share) { return share.item == choice.item; }));
        connect(action, &QAction::toggled, this,
            [this, item = choice.item](bool on) { Q_EMIT shareAsked(Id<Relationship>{item.id}, on); });
    }
    if (relationships.isEmpty())
        menu->addAction(tr("There is no relationship to share it with yet"))->setEnabled(false);
    menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace telemaco
