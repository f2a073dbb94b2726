#include "ui/meetings/agreedbox.h"

#include "core/workspace/actionline.h"
#include "core/workspace/meetingusecases.h"
#include "ui/data/itemedit.h"
#include "ui/widgets/meetingrow.h"

namespace telemaco {

AgreedBox::AgreedBox(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new RowList(RowList::Form::Embedded))
    , m_new(new AddLine)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(8);
    column->addWidget(new SectionHead(tr("Actions")));
    auto* card = new Card;
    card->add(m_list);
    card->addInset(m_new);
    column->addWidget(card);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setObjectName(QStringLiteral("actions"));
    m_new->setObjectName(QStringLiteral("newAction"));
    m_new->setAccessibleName(tr("An action: what, by whom, by when"));
    connect(m_new, &QLineEdit::returnPressed, this, &AgreedBox::add);
    connect(m_list, &RowList::ticked, this,
        [this](const Row& row) { settle(row, row.checked ? ActionState::Open : ActionState::Done); });
    connect(m_list, &RowList::acted, this, [this](const Row& row) { settle(row, ActionState::LetGo); });
    removeOnDelete(m_context, m_list);
}

void AgreedBox::show(const MeetingDetails& details)
{
    m_meeting = details.meeting;
    m_other = details.sheet.other;
    m_myName = details.myName;
    const QString first = m_other.name.section(u' ', 0, 0).toLower();
    m_new->setPlaceholderText(
        tr("@%1 two papers by friday", "an example of an action in one line").arg(first));
    QList<OpenAction> actions = details.agreed;
    if (m_meeting.state == MeetingState::Planned)
        for (const OpenAction& open : details.sheet.actions)
            if (std::none_of(actions.begin(), actions.end(),
                    [&](const OpenAction& known) { return known.action.id == open.action.id; }))
                actions += open;
    QList<Row> rows;
    for (const OpenAction& action : std::as_const(actions)) {
        rows += MeetingWords::action(action, m_context.clock->today());
        if (action.action.state == ActionState::Open)
            rows.last().action = tr("Let go");
    }
    m_list->rows().setRows(rows);
    m_list->setVisible(!rows.isEmpty());
}

void AgreedBox::add()
{
    const ActionDraft draft = readActionLine(m_new->text(), m_myName, m_other.name, m_context.clock->today());
    if (draft.title.trimmed().isEmpty())
        return;
    m_new->empty();
    Action action;
    action.title = draft.title;
    action.due = draft.due;
    action.relationship = m_meeting.relationship;
    action.meeting = m_meeting.id;
    if (draft.ofOther)
        action.owner = m_other.id;
    m_context.courier->ask(
        this, [action](Workspace& workspace) { return telemaco::addAction(workspace, action); },
        [this](const Result<Id<Action>>& done) { tellTrouble(m_context, done); });
}

void AgreedBox::settle(const Row& row, ActionState state)
{
    m_context.courier->ask(
        this,
        [id = Id<Action>{row.item.id}, state](
            Workspace& workspace) { return settleAction(workspace, id, state); },
        [this](const Result<ChangeSet>& done) { tellTrouble(m_context, done); });
}

} // namespace telemaco
