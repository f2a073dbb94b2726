#include "ui/history/deletedpage.h"

#include "ui/data/itemedit.h"
#include "ui/history/erasedialog.h"
#include "ui/language/valuewords.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/theme/theme.h"

#include <QLocale>

namespace telemaco {

static constexpr int pageSize = 60;

DeletedView::DeletedView(const PageContext& context, QWidget* parent)
    : PageWidget(parent)
    , m_context(context)
    , m_history(new QPushButton(tr("History")))
    , m_erase(new QPushButton(tr("Erase for good…")))
    , m_list(new RowList(RowList::Form::Pane))
    , m_empty(new EmptyState(tr("Nothing was deleted"),
          tr("Whatever you delete waits here and can be brought back, with its links and tags.")))
{
    QVBoxLayout* column = listColumn(this);
    column->addLayout(makeHead());
    m_list->setAccessibleName(tr("Recently deleted"));
    m_card->add(m_list);
    m_card->fitContent();
    column->addWidget(m_card, 1);
    column->addWidget(m_empty, 1);
    column->addStretch();
    m_empty->hide();
    connect(m_list, &RowList::acted, this, &DeletedView::bringBack);
    connect(m_list, &RowList::shown, this, &DeletedView::updateButtons);
    connect(m_list, &RowList::opened, this, [this](const Row& row) {
        m_context.commands->go({QStringLiteral("history"), row.uuid, {}});
    });
    connect(
        m_list, &RowList::removeAsked, this, [this](const QList<Row>& rows) { askToErase(rows.first()); });
    connect(m_erase, &QPushButton::clicked, this, [this] { askToErase(m_list->current()); });
    connect(m_history, &QPushButton::clicked, this, [this] {
        m_context.commands->go({QStringLiteral("history"), m_list->current().uuid, {}});
    });
    connect(m_context.courier, &Courier::changed, this, [this](const ChangeSet&) {
        if (isVisible())
            reload();
    });
}

QLayout* DeletedView::makeHead() { return headLine(tr("Recently deleted"), {m_history, m_erase}); }

QWidget* DeletedView::firstFocus() { return m_card->isHidden() ? static_cast<QWidget*>(this) : m_list; }

void DeletedView::open(const Address&) { reload(); }

void DeletedView::reload()
{
    m_place = {};
    ++m_loading;
    fetch();
}

void DeletedView::fetch()
{
    const bool first = m_place.sequence == 0;
    m_context.courier->ask(
        this,
        [place = m_place](
            Workspace& workspace) { return deletedItems(workspace, place, pageSize, ValueWords::me()); },
        [this, first, loading = m_loading](const DeletedPage& page) {
            if (loading == m_loading)
                show(page, first);
        });
}

Row DeletedView::rowOf(const DeletedItem& item) const
{
    Row row;
    row.item = item.record.ref();
    row.uuid = item.record.uuid;
    row.title = item.title.simplified();
    if (row.title.isEmpty())
        row.title = tr("without a title");
    const auto moment = QDateTime::fromMSecsSinceEpoch(item.at, m_context.clock->zone());
    const QString when = QLocale().toString(moment, QStringLiteral("d MMMM yyyy, HH:mm"));
    row.caption = Words::kind(item.record.kind) + QStringLiteral(" · ")
        + (item.byUndo ? tr("taken back by an undo, %1").arg(when) : tr("deleted %1").arg(when));
    row.action = tr("Bring back");
    row.actionStays = true;
    return row;
}

void DeletedView::show(const DeletedPage& page, bool first)
{
    QList<Row> rows;
    for (const DeletedItem& item : page.items)
        rows += rowOf(item);
    m_place = page.next;
    m_list->rows().setMore(page.more ? std::function<void()>([this] { fetch(); }) : nullptr);
    if (first)
        m_list->rows().setRows(rows);
    else
        m_list->rows().append(rows);
    if (rows.isEmpty() && page.more) { // this stretch of the log had none to show
        fetch();
        return;
    }
    const bool none = m_list->rows().rowCount() == 0;
    if (none && m_list->hasFocus()) // else it would go to the next one that there is, outside the page
        setFocus(Qt::OtherFocusReason);
    m_card->setVisible(!none);
    m_empty->setVisible(none);
    for (QPushButton* button : {m_history, m_erase})
        button->setVisible(!none);
    if (!none && !m_list->currentIndex().isValid())
        m_list->select(0);
    updateButtons();
}

void DeletedView::updateButtons()
{
    const bool chosen = !m_list->current().uuid.isNull();
    for (QPushButton* button : {m_history, m_erase})
        button->setEnabled(chosen);
}

void DeletedView::bringBack(const Row& row)
{
    if (row.uuid.isNull())
        return;
    m_context.courier->ask(
        this, [uuid = row.uuid](Workspace& workspace) { return restoreDeleted(workspace, uuid); },
        [this, title = row.title](
            const Result<ChangeSet>& done) { tellDone(m_context, done, tr("“%1” is back.").arg(title)); });
}

void DeletedView::askToErase(const Row& row)
{
    if (row.uuid.isNull())
        return;
    auto* dialog = new EraseDialog(m_context, row.uuid, row.title, this);
    connect(dialog, &EraseDialog::erased, this, &DeletedView::reload);
    dialog->open();
}

} // namespace telemaco
