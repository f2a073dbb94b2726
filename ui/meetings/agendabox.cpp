#include "ui/meetings/agendabox.h"

#include "core/workspace/meetingusecases.h"
#include "ui/data/itemedit.h"
#include "ui/language/words.h"

#include <QKeyEvent>

namespace telemaco {

AgendaBox::AgendaBox(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new RowList(RowList::Form::Embedded))
    , m_new(new AddLine)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(8);
    auto* head = new SectionHead(tr("Agenda"));
    head->setRemark(tr("what is left open comes up next time"));
    column->addWidget(head);
    auto* card = new Card;
    card->add(m_list);
    card->addInset(m_new);
    column->addWidget(card);
    m_list->setAccessibleName(tr("Agenda"));
    m_list->setObjectName(QStringLiteral("agenda"));
    m_list->installEventFilter(this);
    m_new->setObjectName(QStringLiteral("newAgendaItem"));
    m_new->setPlaceholderText(tr("Something to talk about"));
    m_new->setAccessibleName(tr("Something to talk about, for the agenda"));
    connect(m_new, &QLineEdit::returnPressed, this, &AgendaBox::add);
    connect(m_list, &RowList::ticked, this,
        [this](const Row& row) { settle(row, row.checked ? AgendaState::Open : AgendaState::Done); });
    connect(m_list, &RowList::acted, this, [this](const Row& row) { settle(row, AgendaState::LetGo); });
    removeOnDelete(m_context, m_list);
}

void AgendaBox::show(const MeetingDetails& details)
{
    m_meeting = details.meeting;
    m_items = details.agenda;
    QList<Row> rows;
    for (const AgendaItem& item : details.agenda) {
        Row row;
        row.item = {Kind::AgendaItem, item.id.value};
        row.uuid = item.uuid;
        row.title = item.text;
        row.mark = Row::Mark::Check;
        row.checked = item.state != AgendaState::Open;
        if (item.state == AgendaState::LetGo)
            row.chip = Words::of(item.state);
        else if (item.state == AgendaState::Open && item.meeting && item.meeting != m_meeting.id)
            row.chip = tr("from last time");
        if (item.state == AgendaState::Open)
            row.action = tr("Let go");
        rows += row;
    }
    m_list->rows().setRows(rows);
    m_list->setVisible(!rows.isEmpty());
}

void AgendaBox::add()
{
    const QString text = m_new->text().trimmed();
    if (text.isEmpty())
        return;
    m_new->empty();
    AgendaItem item;
    item.relationship = m_meeting.relationship;
    item.meeting = m_meeting.id;
    item.text = text;
    m_context.courier->ask(
        this, [item](Workspace& workspace) { return addAgendaItem(workspace, item); },
        [this](const Result<Id<AgendaItem>>& done) { tellTrouble(m_context, done); });
}

void AgendaBox::settle(const Row& row, AgendaState state)
{
    m_context.courier->ask(
        this,
        [id = Id<AgendaItem>{row.item.id}, state, meeting = m_meeting.id](
            Workspace& workspace) { return settleAgendaItem(workspace, id, state, meeting); },
        [this](const Result<ChangeSet>& done) { tellTrouble(m_context, done); });
}

void AgendaBox::move(int by)
{
    const int at = m_list->currentIndex().row();
    const int to = at + by;
    if (at < 0 || to < 0 || to >= m_items.size())
        return;
    QList<AgendaItem> order = m_items;
    order.swapItemsAt(at, to);
    m_context.courier->write(
        this, {QStringLiteral("edit"), Kind::AgendaItem}, [order](Writer& writer) -> Result<void> {
            int position = 0;
            for (const AgendaItem& item : order)
                TELEMACO_TRY(writer.setField({Kind::AgendaItem, item.id.value}, "position", ++position));
            return {};
        });
}

bool AgendaBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
        if (by && key->modifiers() & Qt::AltModifier) {
            move(by);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace telemaco
