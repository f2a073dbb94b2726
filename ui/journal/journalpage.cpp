#include "ui/journal/journalpage.h"

#include "core/workspace/usecases.h"
#include "ui/data/itemedit.h"
#include "ui/editor/markdowneditor.h"
#include "ui/journal/entrypane.h"
#include "ui/journal/journallist.h"
#include "ui/shell/commandregistry.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/selectionbar.h"

#include <QLineEdit>
#include <QPainter>
#include <QStackedLayout>

namespace telemaco {

static constexpr int sideWidth = 320;

JournalPage::JournalPage(const PageContext& context, QWidget* parent)
    : PageWidget(parent)
    , m_context(context)
    , m_stack(new QStackedLayout(this))
    , m_search(new QLineEdit)
    , m_add(new QPushButton)
    , m_list(new JournalList(context))
    , m_bar(new SelectionBar(context))
    , m_pane(new EntryPane(context))
    , m_begin(nullptr)
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(buildSide());
    row->addWidget(m_pane, 1);
    m_stack->addWidget(both);
    m_stack->addWidget(buildEmpty());
    connectParts();
    addPageCommands();
}

QWidget* JournalPage::buildSide()
{
    m_side = new QWidget;
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 0, 16, 0);
    top->setSpacing(8);
    m_search->setPlaceholderText(tr("Search the journal, or a date"));
    m_search->setAccessibleName(tr("Search the journal, or go to a date"));
    makePrimary(m_add);
    m_add->setText(QStringLiteral("+"));
    m_add->setAccessibleName(tr("New journal entry"));
    m_add->setToolTip(tr("New journal entry (Ctrl+J)"));
    m_add->setFixedWidth(lineControlHeight() + 4);
    top->addWidget(m_search, 1);
    top->addWidget(m_add);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    m_bar->setContentsMargins(16, 4, 16, 12);
    m_bar->hide();
    column->addWidget(m_bar);
    return m_side;
}

// The text has the larger part, however narrow the page.
void JournalPage::resizeEvent(QResizeEvent* event)
{
    PageWidget::resizeEvent(event);
    m_side->setFixedWidth(qMin(sideWidth, width() * 2 / 5));
}

QWidget* JournalPage::buildEmpty()
{
    auto* empty = new EmptyState(tr("What happened today?"),
        tr("The journal keeps what you lived, what you learned and what you want to ask. It is yours alone "
           "until "
           "you share an entry, and it is saved while you write."));
    m_begin = empty->addAction(tr("Write the first entry"), true);
    m_begin->setToolTip(tr("Ctrl+J, from anywhere"));
    return empty;
}

void JournalPage::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &JournalPage::newEntry);
    connect(m_begin, &QPushButton::clicked, this, &JournalPage::newEntry);
    connect(m_search, &QLineEdit::returnPressed, this, &JournalPage::look);
    connect(m_list, &JournalList::entryChosen, this, [this](const QUuid& entry) { showEntry(entry, {}); });
    connect(m_list, &JournalList::fetched, this, [this](bool anything) {
        m_stack->setCurrentIndex(anything || m_pane->isDraft() || !m_pane->entry().isNull() ? 0 : 1);
    });
    connect(m_list, &RowList::opened, this, [this] { m_pane->editor().setFocus(Qt::OtherFocusReason); });
    connect(m_list, &RowList::removeAsked, this, &JournalPage::removeSelected);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_bar->setSelected(m_list->selected()); });
    connect(m_pane, &EntryPane::entryMade, m_list, &JournalList::showEntry);
    connect(m_pane, &EntryPane::missing, this, [this] {
        if (!m_list->entry().isNull() && m_list->entry() == m_pane->entry())
            m_list->showNewest();
        m_pane->clear();
    });
    connect(m_context.courier, &Courier::changed, this, &JournalPage::changed);
}

void JournalPage::addCommands(CommandRegistry& commands, std::function<JournalPage*()> shown)
{
    commands.add({QStringLiteral("journal.new"), tr("New journal entry"), QStringLiteral("journal"),
        QKeySequence(Qt::CTRL | Qt::Key_J), [shown = std::move(shown)] {
            if (JournalPage* page = shown())
                page->newEntry();
        }});
}

void JournalPage::addPageCommands()
{
    const QPointer<JournalPage> page(this);
    const auto add
        = [&](const char* id, const QString& name, const QKeySequence& keys, bool many, auto work) {
              m_context.commands->add({QString::fromLatin1(id), name, QStringLiteral("journal"), keys,
                  [page, work] {
                      if (page)
                          work(*page);
                  },
                  [page, many] {
                      return page && page->isVisible()
                          && (many ? !page->m_list->selected().isEmpty()
                                   : page->m_pane->isDraft() || !page->m_pane->entry().isNull());
                  }});
          };
    add("journal.ask", tr("Ask the line as a question"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q),
        false, [](JournalPage& own) { own.m_pane->ask(); });
    add("journal.find", tr("Find in the entry"), QKeySequence(Qt::CTRL | Qt::Key_F), false,
        [](JournalPage& own) { own.m_pane->find(); });
    add("journal.attach", tr("Add a goal, a tag or a mood"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
        false, [](JournalPage& own) { own.m_pane->attach(); });
    add("journal.goToDay", tr("Go to a day in the journal"), QKeySequence(Qt::CTRL | Qt::Key_G), false,
        [](JournalPage& own) { own.m_search->setFocus(Qt::ShortcutFocusReason); });
    add("journal.delete", tr("Delete the selected entries"), {}, true,
        [](JournalPage& own) { own.removeSelected(); });
    add("journal.tag", tr("Tag the selected entries"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T), true,
        [](JournalPage& own) { own.actOnSelected(ItemChoices::Act::Tag); });
    add("journal.link", tr("Link the selected entries to a goal or a person"),
        QKeySequence(Qt::CTRL | Qt::Key_L), true,
        [](JournalPage& own) { own.actOnSelected(ItemChoices::Act::Link); });
    add("journal.share", tr("Share the selected entries"), {}, true,
        [](JournalPage& own) { own.actOnSelected(ItemChoices::Act::Share); });
    add("journal.bring", tr("Bring the selected entries to the next meeting"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B), true,
        [](JournalPage& own) { own.actOnSelected(ItemChoices::Act::Bring); });
}

// Without an item: where one was, the newest at first.
void JournalPage::open(const Address& address)
{
    if (!address.item.isNull())
        showEntry(address.item, address.words);
    else if (!m_shownOnce)
        m_list->showNewest();
    if (!address.item.isNull())
        m_list->showEntry(address.item);
    m_shownOnce = true;
}

void JournalPage::showEntry(const QUuid& entry, const QStringList& words)
{
    if (entry.isNull())
        m_pane->clear();
    else if (entry != m_pane->entry() || !words.isEmpty())
        m_pane->open(entry, words);
    if (!entry.isNull())
        m_stack->setCurrentIndex(0);
}

QUuid JournalPage::item() const { return m_pane->entry(); }

QVariantMap JournalPage::state() const
{
    return {{QStringLiteral("entry"), m_list->entry()}, {QStringLiteral("offset"), m_list->offset()}};
}

void JournalPage::restore(const QVariantMap& state)
{
    const QUuid entry = state.value(QStringLiteral("entry")).toUuid();
    if (entry.isNull())
        return;
    m_list->setOffset(state.value(QStringLiteral("offset"), -1).toInt());
    m_shownOnce = true;
    m_list->showEntry(entry);
    showEntry(entry, {});
}

void JournalPage::flush()
{
    PageWidget::flush();
    m_pane->flush();
}

QWidget* JournalPage::firstFocus()
{
    if (m_stack->currentIndex() == 1)
        return m_begin;
    return m_pane->isDraft() ? static_cast<QWidget*>(&m_pane->editor()) : m_list;
}

void JournalPage::newEntry()
{
    m_stack->setCurrentIndex(0);
    m_list->leave();
    m_pane->begin();
}

void JournalPage::changed(const ChangeSet& changes)
{
    m_list->refresh(changes);
    m_pane->refresh(changes);
}

// A date goes there; words go to the search.
void JournalPage::look()
{
    const QString text = m_search->text().trimmed();
    m_search->clear();
    if (text.isEmpty())
        return;
    if (const QDate day = DateField::read(text, m_context.clock->today()); day.isValid()) {
        m_list->showDay(day);
        m_list->setFocus(Qt::OtherFocusReason);
        return;
    }
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    words.prepend(QStringLiteral("kind:entry"));
    m_context.commands->go({QStringLiteral("search"), {}, words});
}

void JournalPage::removeSelected()
{
    const QList<ItemRef> items = m_list->selectedItems();
    if (items.isEmpty())
        return;
    m_pane->flush();
    m_context.courier->ask(
        this, [items](Workspace& workspace) { return removeItems(workspace, items); },
        [this, count = static_cast<int>(items.size())](const Result<ChangeSet>& done) {
            tellDone(m_context, done, tr("%n entries deleted", nullptr, count));
        });
}

void JournalPage::actOnSelected(ItemChoices::Act act)
{
    ItemChoices::ask(
        m_context, act, m_list->selectedItems(), this, {m_side->width() + pageMargin, pageMargin});
}

void JournalPage::paintEvent(QPaintEvent*)
{
    if (m_stack->currentIndex() != 0)
        return;
    QPainter painter(this);
    painter.setPen(coloursOf(palette()).line);
    painter.drawLine(m_side->width(), 0, m_side->width(), height());
}

} // namespace telemaco
