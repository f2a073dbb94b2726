#include "ui/goals/selectionbar.h"

#include "core/domain/descriptions.h"
#include "core/workspace/usecases.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/page.h"

#include <QPushButton>

namespace telemaco {

SelectionBar::SelectionBar(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_count(captionLabel())
    , m_tag(new LineField(tr("Tag the selected goals"), tr("Tag…")))
{
    auto* row = new Flow(this);
    row->setSpacing(8);
    m_count->setMinimumHeight(controlHeight);
    m_count->setWordWrap(false);
    row->addWidget(m_count);
    m_state = addChoice(tr("State…"));
    for (GoalState state : {GoalState::Open, GoalState::Reached, GoalState::Paused, GoalState::LetGo})
        m_state->add(Words::of(state), static_cast<int>(state));
    connect(m_state, &ChoiceField::chosen, this,
        [this](const QVariant& state) { setState(static_cast<GoalState>(state.toInt())); });
    m_tag->setFramed();
    m_tag->setFixedWidth(140);
    m_tag->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_tag);
    connect(m_tag, &LineField::edited, this, &SelectionBar::tag);
    m_link = addChoice(tr("Link to…"));
    connect(m_link, &ChoiceField::chosen, this, [this](const QVariant& id) {
        act([id = id.toLongLong()](Workspace& workspace, const QList<ItemRef>& items) {
            return linkItems(workspace, items, {Kind::Relationship, id});
        });
    });
    m_share = addChoice(tr("Share with…"));
    connect(m_share, &ChoiceField::chosen, this, [this](const QVariant& id) {
        act([id = id.toLongLong()](Workspace& workspace, const QList<ItemRef>& items) {
            return shareItems(workspace, items, Id<Relationship>{id});
        });
    });
    auto* remove = new QPushButton(tr("Delete"));
    connect(remove, &QPushButton::clicked, this, &SelectionBar::removeSelected);
    row->addWidget(remove);
}

// The invitation is the first line and means nothing: choosing another one acts at once.
ChoiceField* SelectionBar::addChoice(const QString& invitation)
{
    auto* choice = new ChoiceField(invitation);
    choice->setFramed();
    choice->add(invitation, {});
    choice->setFixedWidth(144);
    layout()->addWidget(choice);
    return choice;
}

void SelectionBar::setSelected(const QList<Row>& rows)
{
    m_items.clear();
    for (const Row& row : rows)
        m_items += row.item;
    m_count->setText(tr("%n selected", nullptr, static_cast<int>(m_items.size())));
    setVisible(!m_items.isEmpty());
}

void SelectionBar::setRelationships(const QList<NamedItem>& relationships)
{
    for (ChoiceField* choice : {m_link, m_share}) {
        while (choice->count() > 1)
            choice->removeItem(1);
        for (const NamedItem& item : relationships)
            choice->add(item.name, item.id);
        choice->setEnabled(!relationships.isEmpty());
    }
}

void SelectionBar::act(Act work)
{
    for (ChoiceField* choice : {m_state, m_link, m_share})
        choice->setCurrentIndex(0);
    if (m_items.isEmpty())
        return;
    m_context.courier->ask(
        this,
        [work = std::move(work), items = m_items](Workspace& workspace) { return work(workspace, items); },
        [this](const Result<ChangeSet>& done) {
            if (!done)
                m_context.commands->tell(ErrorText::sentence(done.error()));
            else if (!done->isEmpty())
                m_context.commands->tell(
                    tr("Done: %1").arg(Words::operation(done->name)), QStringLiteral("edit.undo"));
        });
}

void SelectionBar::setState(GoalState state)
{
    act([state](Workspace& workspace, const QList<ItemRef>& items) {
        return workspace.perform({QStringLiteral("edit"), Kind::Goal, static_cast<int>(items.size())},
            [&](Writer& writer) -> Result<void> {
                for (ItemRef item : items)
                    TELEMACO_TRY(writer.setField(item, "state", stored::read(state)));
                return {};
            });
    });
}

void SelectionBar::tag(const QString& path)
{
    m_tag->setValue({});
    if (!path.isEmpty())
        act([path](Workspace& workspace, const QList<ItemRef>& items) {
            return tagItems(workspace, items, path);
        });
}

void SelectionBar::removeSelected()
{
    act([](Workspace& workspace, const QList<ItemRef>& items) { return removeItems(workspace, items); });
}

} // namespace telemaco
