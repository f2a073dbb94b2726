#include "ui/widgets/selectionbar.h"

#include "core/workspace/usecases.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/page.h"

#include <QPointer>

namespace telemaco {

SelectionBar::SelectionBar(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_count(captionLabel())
{
    auto* row = new Flow(this);
    row->setSpacing(8);
    m_count->setMinimumHeight(controlHeight);
    m_count->setWordWrap(false);
    row->addWidget(m_count);
    m_tag = addButton(tr("Tag…"), tr("Tag the selected ones"));
    m_link = addButton(tr("Link…"), tr("Link the selected ones to a goal or a relationship"));
    m_share = addButton(tr("Share…"), tr("Share the selected ones"));
    m_delete = addButton(tr("Delete"), tr("Delete the selected ones"));
    connect(m_tag, &QPushButton::clicked, this, [this] { ask(ItemChoices::Act::Tag); });
    connect(m_link, &QPushButton::clicked, this, [this] { ask(ItemChoices::Act::Link); });
    connect(m_share, &QPushButton::clicked, this, [this] { ask(ItemChoices::Act::Share); });
    connect(m_delete, &QPushButton::clicked, this, &SelectionBar::removeSelected);
}

QPushButton* SelectionBar::addButton(const QString& words, const QString& accessibleName)
{
    auto* button = new QPushButton(words);
    button->setAccessibleName(accessibleName);
    layout()->addWidget(button);
    return button;
}

void SelectionBar::addCommands(const QString& prefix)
{
    const auto add = [&](const QString& what, const QString& name, std::function<void(SelectionBar&)> run) {
        m_context.commands->add({prefix + u'.' + what, name, prefix, {},
            [bar = QPointer(this), run = std::move(run)] {
                if (bar)
                    run(*bar);
            },
            [bar = QPointer(this)] {
                return bar && bar->parentWidget()->isVisible() && !bar->m_items.isEmpty();
            }});
    };
    add(QStringLiteral("tag"), m_tag->accessibleName(),
        [](SelectionBar& bar) { bar.ask(ItemChoices::Act::Tag); });
    add(QStringLiteral("link"), m_link->accessibleName(),
        [](SelectionBar& bar) { bar.ask(ItemChoices::Act::Link); });
    add(QStringLiteral("share"), m_share->accessibleName(),
        [](SelectionBar& bar) { bar.ask(ItemChoices::Act::Share); });
    add(QStringLiteral("delete"), m_delete->accessibleName(),
        [](SelectionBar& bar) { bar.removeSelected(); });
}

void SelectionBar::insert(QWidget* widget) { static_cast<Flow*>(layout())->insert(1, widget); }

void SelectionBar::setSelected(const QList<Row>& rows)
{
    m_items.clear();
    for (const Row& row : rows)
        m_items += row.item;
    m_count->setText(tr("%n selected", nullptr, static_cast<int>(m_items.size())));
    setVisible(m_items.size() > 1);
}

// The card stands where the button is, over the page: at its foot.
void SelectionBar::ask(ItemChoices::Act act)
{
    const QPushButton* button = act == ItemChoices::Act::Tag ? m_tag
        : act == ItemChoices::Act::Link                      ? m_link
                                                             : m_share;
    QWidget* page = parentWidget();
    const QPoint at = isVisible() ? button->mapTo(page, QPoint(0, 0)) : page->rect().bottomLeft();
    ItemChoices::ask(m_context, act, m_items, page, at);
}

void SelectionBar::removeSelected()
{
    perform([](Workspace& workspace, const QList<ItemRef>& items) { return removeItems(workspace, items); });
}

void SelectionBar::perform(Work work)
{
    if (m_items.isEmpty())
        return;
    m_context.courier->ask(
        this,
        [work = std::move(work), items = m_items](Workspace& workspace) { return work(workspace, items); },
        [context = m_context](const Result<ChangeSet>& done) { ItemChoices::tell(context, done); });
}

} // namespace telemaco
