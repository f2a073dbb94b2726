#include "ui/goals/goalpage.h"

#include "ui/data/itemedit.h"
#include "ui/editor/foundwords.h"
#include "ui/editor/notefield.h"
#include "ui/goals/checkinsbox.h"
#include "ui/goals/goalfacts.h"
#include "ui/goals/milestonesbox.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/goalrow.h"
#include "ui/widgets/titlefield.h"

#include <QScrollBar>

namespace telemaco {

GoalPage::GoalPage(const PageContext& context, QWidget* parent)
    : ScrollPage(parent)
    , m_context(context)
    , m_found(new FoundWords(context, this))
    , m_arrival(this, scroller()->widget())
    , m_gone(new EmptyState(tr("This goal is not here any more"), tr("Undo brings it back.")))
    , m_leftBox(new QWidget)
    , m_rightBox(new QWidget)
    , m_facts(new GoalFacts(context))
{
    setTitle({});
    buildHead();
    column()->addWidget(m_gone);
    m_gone->hide();
    connect(m_gone->addAction(tr("All goals"), false), &QPushButton::clicked, this, [this] {
        m_context.commands->go({QStringLiteral("goals"), {}, {}});
    });
    useColumns(7, 4);
    for (QWidget* box : {m_leftBox, m_rightBox}) {
        auto* inside = new QVBoxLayout(box);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(8);
    }
    left()->addWidget(m_leftBox);
    right()->addWidget(m_rightBox);
    buildProgress();
    buildTexts();
    m_rightBox->layout()->addWidget(m_facts);
    buildLinked();
    connect(m_context.courier, &Courier::changed, this, &GoalPage::follow);
    addCommands();
}

void GoalPage::buildHead()
{
    m_title = new TitleField(tr("Title of the goal"), tr("What do you want to reach?"));
    m_title->setObjectName(QStringLiteral("title"));
    head()->insertLayout(0, hungOut(m_title, fieldInset), 100); // the page's own title is empty
    m_chip = new ChipLabel;
    head()->insertWidget(1, m_chip);
    m_reached = addButton(tr("Reached"), true);
    m_reached->setAccessibleName(tr("Mark this goal as reached"));
    m_remove = addButton(tr("Delete"), false);
    m_remove->setAccessibleName(tr("Delete this goal"));
    m_title->keepBy(m_context);
    m_title->setNeeded();
    connect(m_reached, &QPushButton::clicked, this,
        [this] { setState(m_details.goal.state == GoalState::Open ? GoalState::Reached : GoalState::Open); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        removeItems(m_context, this, {{Kind::Goal, m_details.goal.id.value}});
        m_context.commands->go({QStringLiteral("goals"), {}, {}});
    });
}

void GoalPage::setState(GoalState state)
{
    editItem<Goal>(m_context, this, m_details.goal.id, [state](Goal& goal) { goal.state = state; });
}

void GoalPage::buildProgress()
{
    auto* column = static_cast<QVBoxLayout*>(m_leftBox->layout());
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new TextLabel(TextSize::Section, tr("Progress")));
    m_by = new ChoiceField(tr("How progress is told"));
    m_by->setObjectName(QStringLiteral("progressBy"));
    m_by->setFramed();
    for (ProgressBy by : {ProgressBy::Nothing, ProgressBy::Milestones, ProgressBy::Number})
        m_by->add(Words::of(by), static_cast<int>(by));
    connect(m_by, &ChoiceField::chosen, this, [this](const QVariant& by) {
        editItem<Goal>(m_context, this, m_details.goal.id,
            [to = static_cast<ProgressBy>(by.toInt())](Goal& goal) { goal.progressBy = to; });
    });
    row->addStretch();
    row->addWidget(m_by);
    column->addLayout(row);
    m_progress = new ProgressLine;
    m_progressWords = captionLabel();
    m_progressWords->setWordWrap(false);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(12);
    bar->addWidget(m_progress, 1);
    bar->addWidget(m_progressWords);
    column->addLayout(bar);
    m_milestones = new MilestonesBox(m_context);
    m_checkIns = new CheckInsBox(m_context);
    column->addWidget(m_milestones);
    column->addWidget(m_checkIns);
    column->addSpacing(16);
}

NoteField* GoalPage::addText(
    QVBoxLayout* column, const QString& name, const QString& invitation, const QString& object)
{
    auto* caption = captionLabel(name);
    caption->setIndent(fieldInset); // where the words below it begin
    column->addWidget(caption);
    auto* text = new NoteField(m_context, name, invitation);
    text->setObjectName(object);
    text->setLines(2); // there are three of them
    column->addWidget(text);
    column->addSpacing(4);
    return text;
}

void GoalPage::buildTexts()
{
    auto* card = new Card;
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16 - fieldInset, 12, 16 - fieldInset, 12);
    column->setSpacing(4);
    m_outcome = addText(column, tr("Outcome wanted"), tr("What will be different once it is reached?"),
        QStringLiteral("outcome"));
    m_why = addText(
        column, tr("Why"), tr("Why it matters, in the words of whose goal it is."), QStringLiteral("why"));
    m_notes = addText(column, tr("Notes"), tr("Anything else."), QStringLiteral("notes"));
    card->column()->addLayout(column);
    m_leftBox->layout()->addWidget(card);
}

RowList* GoalPage::addLinked(const QString& title, const QString& page, QWidget** box)
{
    *box = new QWidget;
    auto* inside = new QVBoxLayout(*box);
    inside->setContentsMargins(0, 16, 0, 0);
    inside->setSpacing(8);
    inside->addWidget(new SectionHead(title));
    auto* card = new Card;
    auto* list = new RowList(RowList::Form::Embedded);
    list->setAccessibleName(title);
    card->add(list);
    inside->addWidget(card);
    m_rightBox->layout()->addWidget(*box);
    connect(list, &RowList::opened, this, [this, page](const Row& row) {
        if (!row.uuid.isNull())
            m_context.commands->go({page, row.uuid, {}});
    });
    return list;
}

void GoalPage::buildLinked()
{
    m_people = addLinked(tr("People"), QStringLiteral("person"), &m_peopleBox);
    m_entries = addLinked(tr("Journal"), QStringLiteral("journal"), &m_entriesBox);
    m_questions = addLinked(tr("Questions"), QStringLiteral("journal"), &m_questionsBox);
}

void GoalPage::open(const Address& address)
{
    if (m_uuid != address.item)
        m_arrival.await();
    m_noting = false;
    m_uuid = address.item;
    m_found->look(address.words);
    refresh();
}

// The page to be read, not its title to be written anew.
QWidget* GoalPage::firstFocus() { return scroller(); }

void GoalPage::follow(const ChangeSet& changes)
{
    const QList<Kind> shown{Kind::Goal, Kind::Milestone, Kind::CheckIn, Kind::Link, Kind::Question,
        Kind::Entry, Kind::Tag, Kind::Person, Kind::Relationship};
    if (m_stale || !std::any_of(shown.begin(), shown.end(), [&](Kind kind) { return changes.touches(kind); }))
        return;
    m_stale = true;
    if (isVisible())
        QMetaObject::invokeMethod(this, &GoalPage::refresh, Qt::QueuedConnection);
}

void GoalPage::showEvent(QShowEvent* event)
{
    ScrollPage::showEvent(event);
    if (m_stale)
        refresh();
}

void GoalPage::refresh()
{
    m_stale = false;
    m_context.courier->ask(
        this, [uuid = m_uuid](const Workspace& workspace) { return goalDetails(workspace, uuid); },
        [this, uuid = m_uuid](const std::optional<GoalDetails>& details) {
            if (uuid == m_uuid)
                show(details);
        });
}

void GoalPage::show(const std::optional<GoalDetails>& details)
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_reached, m_remove, m_leftBox, m_rightBox})
        part->setVisible(details.has_value());
    m_gone->setVisible(!details);
    m_arrival.came(scroller());
    m_chip->setVisible(false);
    if (!details)
        return;
    m_details = *details;
    const Goal& goal = m_details.goal;
    const ItemRef item{Kind::Goal, goal.id.value};
    m_title->show(item, "title", goal.title);
    scroller()->setAccessibleName(goal.title);
    m_outcome->show(item, "outcome", goal.outcome);
    m_why->show(item, "why", goal.why);
    m_notes->show(item, "notes", goal.notes);
    m_facts->show(m_details);
    showProgress();
    showLinked();
    if (m_scroll)
        scroller()->verticalScrollBar()->setValue(std::exchange(m_scroll, 0));
    m_found->mark();
}

void GoalPage::showProgress()
{
    const Goal& goal = m_details.goal;
    const QDate today = m_context.clock->today();
    if (goal.state != GoalState::Open)
        m_chip->setWords(Words::of(goal.state), goal.state == GoalState::Reached ? Tone::Good : Tone::Fact);
    else if (goal.due.isValid() && m_details.old) // it came that way: a fact, and nobody's fault
        m_chip->setWords(tr("was due %1").arg(DueWords::shortDate(goal.due, today)), Tone::Fact);
    else if (goal.due.isValid())
        m_chip->setWords(DueWords::near(goal.due, today), DueWords::tone(goal.due, today));
    m_reached->setText(goal.state == GoalState::Open ? tr("Reached") : tr("Open again"));
    m_by->setValue(static_cast<int>(goal.progressBy));
    m_progress->setVisible(m_details.progress.has_value());
    m_progressWords->setVisible(m_details.progress.has_value());
    if (m_details.progress) {
        m_progress->setProgress(*m_details.progress);
        m_progressWords->setText(DueWords::percent(*m_details.progress));
    }
    // What was written stays in sight, however progress is told; a first milestone can always be added.
    m_milestones->setVisible(goal.progressBy != ProgressBy::Number || !m_details.milestones.isEmpty());
    m_milestones->show(m_details);
    m_checkIns->setVisible(goal.progressBy == ProgressBy::Number || !m_details.checkIns.isEmpty());
    m_checkIns->show(m_details);
    if (goal.progressBy == ProgressBy::Number && std::exchange(m_noting, false))
        m_checkIns->beginNew();
}

static QList<Row> rowsOf(const QList<NamedItem>& items, const QString& nameless = {})
{
    QList<Row> rows;
    for (const NamedItem& item : items) {
        Row row;
        row.uuid = item.uuid;
        row.title = item.name.isEmpty() ? nameless : item.name;
        rows += row;
    }
    return rows;
}

void GoalPage::showLinked()
{
    m_people->rows().setRows(rowsOf(m_details.people));
    m_peopleBox->setVisible(!m_details.people.isEmpty());
    m_entries->rows().setRows(rowsOf(m_details.entries, tr("Nothing written yet")));
    m_entriesBox->setVisible(!m_details.entries.isEmpty());
    m_questions->rows().setRows(rowsOf(m_details.questions));
    m_questionsBox->setVisible(!m_details.questions.isEmpty());
}

QVariantMap GoalPage::state() const
{
    return {{QStringLiteral("scroll"), scroller()->verticalScrollBar()->value()}};
}

void GoalPage::restore(const QVariantMap& state) { m_scroll = state.value(QStringLiteral("scroll")).toInt(); }

} // namespace telemaco
