#include "ui/widgets/tiesbar.h"

#include "core/workspace/usecases.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/itemchoices.h"
#include "ui/widgets/page.h"
#include "ui/widgets/sharebutton.h"

namespace telemaco {

TiesBar::TiesBar(const PageContext& context, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_shared(new ShareButton(context))
    , m_add(new Chooser(tr("Add a tag, a goal or a relationship"), tr("Add a tag, a goal, a relationship…")))
    , m_chips(new ChipBar(m_add))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(new SectionHead(title), 1);
    head->addWidget(m_shared);
    column->addLayout(head);
    auto* card = new Card;
    card->column()->setContentsMargins(16, 8, 16, 8);
    m_add->setProperty("quiet", true);
    m_add->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    card->add(m_chips);
    column->addWidget(card);
    connect(m_add, &Chooser::asked, this, [this](const QString& words) {
        ItemChoices::look(m_context, m_add, words, {Kind::Relationship, Kind::Goal, Kind::Tag},
            [this](const QList<Row>& rows) { m_add->suggest(rows); });
    });
    connect(m_add, &Chooser::chosen, this, [this](const Row& row) {
        perform([row](Workspace& workspace, ItemRef item) {
            return ItemChoices::attach(workspace, {item}, row);
        });
    });
    connect(m_chips, &ChipBar::removeAsked, this, [this](const ChipContent& chip) {
        perform([chip](Workspace& workspace, ItemRef item) {
            return ItemChoices::detach(workspace, item, chip);
        });
    });
    connect(m_chips, &ChipBar::opened, this,
        [this](const ChipContent& chip) { ItemChoices::open(*m_context.commands, chip); });
    connect(m_shared, &ShareButton::shareAsked, this, [this](Id<Relationship> with, bool on) {
        perform([with, on](Workspace& workspace, ItemRef item) {
            return on ? shareItems(workspace, {item}, with) : unshareItems(workspace, {item}, with);
        });
    });
}

void TiesBar::show(ItemRef item, const ItemTies& ties)
{
    m_item = item;
    m_chips->setChips(ItemChoices::chipsOf(ties));
    m_shared->setItem(item);
    m_shared->setShares(ties.shares);
}

void TiesBar::perform(Work work)
{
    m_context.courier->ask(
        this, [work = std::move(work), item = m_item](Workspace& workspace) { return work(workspace, item); },
        [this](const Result<ChangeSet>& done) {
            if (!done)
                m_context.commands->tell(ErrorText::sentence(done.error()));
        });
}

} // namespace telemaco
