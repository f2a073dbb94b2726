#include "ui/goals/milestonesbox.h"

#include "core/workspace/actionline.h"
#include "ui/data/itemedit.h"
#include "ui/widgets/goalrow.h"

#include <QKeyEvent>

namespace telemaco {

MilestonesBox::MilestonesBox(const PageContext& context, QWidget* parent)
    : Card(parent)
    , m_context(context)
    , m_list(new RowList(RowList::Form::Embedded))
    , m_new(new LineField(tr("A new milestone"), tr("Next milestone…")))
    , m_editor(makeEditor())
{
    m_list->setAccessibleName(tr("Milestones"));
    m_list->setObjectName(QStringLiteral("milestones"));
    m_list->installEventFilter(this);
    add(m_list);
    add(m_editor);
    m_new->setObjectName(QStringLiteral("newMilestone"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_new);
    column()->addLayout(row);
    connect(m_new, &LineField::edited, this, &MilestonesBox::addMilestone);
    connect(m_list, &RowList::ticked, this, &MilestonesBox::tick);
    connect(m_list, &RowList::opened, this, &MilestonesBox::edit);
    removeOnDelete(m_context, m_list);
}

QWidget* MilestonesBox::makeEditor()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    const QDate today = m_context.clock->today();
    m_title = new LineField(tr("Words of the milestone"), tr("Title"));
    m_due = new DateField(tr("Due"), tr("Due"), today);
    m_done = new DateField(tr("Done on"), tr("Done on"), today);
    row->addWidget(m_title, 3);
    row->addWidget(m_due, 2);
    row->addWidget(m_done, 2);
    m_title->keepBy(m_context);
    m_title->setNeeded();
    connect(m_due, &DateField::dateEdited, this,
        [this](QDate due) { change([due](Milestone& milestone) { milestone.due = due; }); });
    connect(m_done, &DateField::dateEdited, this,
        [this](QDate done) { change([done](Milestone& milestone) { milestone.done = done; }); });
    box->hide();
    return box;
}

void MilestonesBox::show(const GoalDetails& details)
{
    m_goal = details.goal.id;
    m_by = details.goal.progressBy;
    m_milestones = details.milestones;
    const QDate today = m_context.clock->today();
    QList<Row> rows;
    for (const Milestone& milestone : std::as_const(m_milestones)) {
        Row row;
        row.item = {Kind::Milestone, milestone.id.value};
        row.uuid = milestone.uuid;
        row.title = milestone.title;
        row.mark = Row::Mark::Check;
        row.checked = milestone.done.isValid();
        if (row.checked) {
            row.chip = DueWords::shortDate(milestone.done, today);
            row.tone = Tone::Good;
        } else if (milestone.due.isValid()) {
            row.chip = DueWords::near(milestone.due, today);
            row.tone = DueWords::tone(milestone.due, today);
        }
        rows += row;
    }
    m_list->rows().setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    showEditor();
}

const Milestone* MilestonesBox::find(ItemRef item) const
{
    for (const Milestone& milestone : m_milestones)
        if (milestone.id.value == item.id)
            return &milestone;
    return nullptr;
}

void MilestonesBox::beginNew()
{
    setVisible(true); // where progress is told otherwise too
    m_new->setFocus(Qt::ShortcutFocusReason);
}

void MilestonesBox::beginTicking()
{
    const auto open = std::find_if(m_milestones.begin(), m_milestones.end(),
        [](const Milestone& milestone) { return !milestone.done.isValid(); });
    if (open == m_milestones.end()) {
        beginNew();
        return;
    }
    m_list->setFocus(Qt::ShortcutFocusReason);
    m_list->select(static_cast<int>(open - m_milestones.begin()));
}

void MilestonesBox::addMilestone(const QString& title)
{
    m_new->setValue({});
    m_new->clear();
    if (title.isEmpty())
        return;
    Milestone milestone;
    milestone.goal = m_goal;
    const ActionDraft written = readActionLine(title, {}, {}, m_context.clock->today());
    milestone.title = written.title.isEmpty() ? title : written.title; // "two talks by friday"
    milestone.due = written.due;
    milestone.position = m_milestones.isEmpty() ? 0 : m_milestones.last().position + 1;
    // The first step tells how far one is, where nothing did.
    const bool tells = m_milestones.isEmpty() && m_by == ProgressBy::Nothing;
    m_context.courier->write(
        this, {QStringLiteral("add"), Kind::Milestone}, [milestone, tells](Writer& writer) -> Result<void> {
            TELEMACO_TRY(writer.add(milestone));
            if (!tells)
                return {};
            return writer.setField(
                {Kind::Goal, milestone.goal.value}, "progress_by", stored::read(ProgressBy::Milestones));
        });
}

void MilestonesBox::tick(const Row& row)
{
    const QDate done = row.checked ? QDate() : m_context.clock->today();
    editItem<Milestone>(
        m_context, this, {row.item.id}, [done](Milestone& milestone) { milestone.done = done; });
}

// The new order is written where it differs, as one step.
void MilestonesBox::move(int by)
{
    const int from = m_list->currentIndex().row();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_milestones.size())
        return;
    m_milestones.move(from, to);
    QList<Id<Milestone>> order;
    for (const Milestone& milestone : std::as_const(m_milestones))
        order += milestone.id;
    m_context.courier->write(
        this, {QStringLiteral("edit"), Kind::Milestone}, [order](Writer& writer) -> Result<void> {
            for (int i = 0; i < order.size(); ++i)
                TELEMACO_TRY(writer.setField({Kind::Milestone, order[i].value}, "position", i));
            return {};
        });
}

void MilestonesBox::edit(const Row& row)
{
    m_edited = Id<Milestone>{row.item.id};
    showEditor();
    m_title->setFocus(Qt::OtherFocusReason);
}

void MilestonesBox::showEditor()
{
    const Milestone* milestone = find({Kind::Milestone, m_edited.value});
    m_editor->setVisible(milestone != nullptr);
    if (!milestone)
        return;
    m_title->show({Kind::Milestone, milestone->id.value}, "title", milestone->title);
    m_due->setDate(milestone->due);
    m_done->setDate(milestone->done);
}

void MilestonesBox::change(std::function<void(Milestone&)> how)
{
    editItem<Milestone>(m_context, this, m_edited, std::move(how));
}

bool MilestonesBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
        if (by && key->modifiers() & Qt::AltModifier) {
            move(by);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace telemaco
