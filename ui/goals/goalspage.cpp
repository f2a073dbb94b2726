#include "ui/goals/goalspage.h"

#include "core/domain/descriptions.h"
#include "ui/goals/goalwords.h"
#include "ui/goals/oldgoalsbar.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/goalrow.h"
#include "ui/widgets/selectionbar.h"

#include <QKeyEvent>

namespace telemaco {

static constexpr int batchSize = 60;
static constexpr int mostReloaded = 300;

GoalsPage::GoalsPage(const PageContext& context, QWidget* parent)
    : PageWidget(parent)
    , m_context(context)
    , m_title(new TextLabel(TextSize::Title, tr("Goals")))
    , m_caption(captionLabel())
    , m_filter(new ChoiceField(tr("Which goals")))
    , m_new(new LineField(tr("A new goal"), tr("A new goal…")))
    , m_owner(new ChoiceField(tr("Whose goal it is")))
    , m_card(new Card)
    , m_list(new RowList(RowList::Form::Pane))
    , m_emptyPlace(new QVBoxLayout)
    , m_bar(new SelectionBar(context))
    , m_oldBar(new OldGoalsBar(context))
{
    buildLayout();
    connect(m_list, &RowList::opened, this, [this](const Row& row) {
        m_context.commands->go({QStringLiteral("goal"), row.uuid, {}});
    });
    connect(m_list, &RowList::removeAsked, m_bar, &SelectionBar::removeSelected);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GoalsPage::selectionChanged);
    connect(m_oldBar, &OldGoalsBar::done, this, [this] { m_list->setFocus(); });
    connect(m_context.courier, &Courier::changed, this, &GoalsPage::follow);
    addStateChoice();
    m_bar->addCommands(QStringLiteral("goals"));
}

void GoalsPage::buildLayout()
{
    QVBoxLayout* column = listColumn(this);
    column->addLayout(makeHead());
    column->addLayout(makeAddLine());
    column->addWidget(m_oldBar);
    m_list->setAccessibleName(tr("Goals"));
    m_list->setObjectName(QStringLiteral("goals"));
    m_list->installEventFilter(this);
    m_card->add(m_list);
    m_card->fitContent();
    column->addWidget(m_card, 1);
    column->addLayout(m_emptyPlace, 1);
    column->addWidget(m_bar);
    column->addStretch();
    m_bar->hide();
    m_oldBar->hide();
}

QHBoxLayout* GoalsPage::makeHead()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_title->setMinimumHeight(controlHeight);
    words->addWidget(m_title);
    words->addWidget(m_caption);
    row->addLayout(words, 1);
    m_filter->setFramed();
    m_filter->add(tr("Open"), QStringLiteral("open"));
    m_filter->add(tr("Paused"), QStringLiteral("paused"));
    m_filter->add(tr("Reached"), QStringLiteral("reached"));
    m_filter->add(tr("Let go"), QStringLiteral("let_go"));
    m_filter->add(tr("All"), QStringLiteral("all"));
    m_filter->add(tr("Old goals"), QStringLiteral("old"));
    connect(m_filter, &ChoiceField::chosen, this, [this](const QVariant& to) { setFilter(to.toString()); });
    m_filter->setMinimumWidth(144);
    row->addWidget(m_filter, 0, Qt::AlignTop);
    return row;
}

QHBoxLayout* GoalsPage::makeAddLine()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_new->setFramed();
    m_new->setObjectName(QStringLiteral("newGoal"));
    m_owner->setFramed();
    m_owner->setFixedWidth(withText(160));
    row->addWidget(m_new, 1);
    row->addWidget(m_owner);
    connect(m_new, &LineField::edited, this, &GoalsPage::addGoal);
    return row;
}

// The invitation is the first line and means nothing: choosing another one acts at once.
void GoalsPage::addStateChoice()
{
    auto* choice = new ChoiceField(tr("State…"));
    choice->setFramed();
    choice->setMinimumWidth(withText(120));
    choice->add(tr("State…"), {});
    for (GoalState state : {GoalState::Open, GoalState::Reached, GoalState::Paused, GoalState::LetGo})
        choice->add(Words::of(state), static_cast<int>(state));
    m_bar->insert(choice);
    connect(choice, &ChoiceField::chosen, this, [this, choice](const QVariant& state) {
        choice->setCurrentIndex(0);
        if (state.isValid())
            setState(static_cast<GoalState>(state.toInt()));
    });
}

void GoalsPage::setState(GoalState state)
{
    m_bar->perform([state](Workspace& workspace, const QList<ItemRef>& items) {
        return workspace.perform({QStringLiteral("edit"), Kind::Goal, static_cast<int>(items.size())},
            [&](Writer& writer) -> Result<void> {
                for (ItemRef item : items)
                    TELEMACO_TRY(writer.setField(item, "state", stored::read(state)));
                return {};
            });
    });
}

void GoalsPage::addCommands(CommandRegistry& commands, std::function<GoalsPage*()> shown)
{
    commands.add({QStringLiteral("goals.new"), tr("New goal"), QStringLiteral("goals"), {},
        [shown = std::move(shown)] {
            if (GoalsPage* page = shown())
                page->m_new->setFocus(Qt::ShortcutFocusReason);
        }});
    commands.add({QStringLiteral("goals.old"), tr("Go through old goals"), QStringLiteral("goals"), {},
        [to = &commands] {
            to->go({QStringLiteral("goals"), {}, {QStringLiteral("old")}});
        }});
}

void GoalsPage::open(const Address& address)
{
    if (address.words.contains(QStringLiteral("old")))
        m_filter->setValue(QStringLiteral("old"));
    m_wanted = address.item;
    refresh();
}

void GoalsPage::setFilter(const QString& to)
{
    m_filter->setValue(to);
    m_list->rows().setRows({});
    refresh();
}

void GoalsPage::follow(const ChangeSet& changes)
{
    const QList<Kind> shown{Kind::Goal, Kind::Person, Kind::Relationship, Kind::CheckIn, Kind::Milestone};
    if (m_stale || !std::any_of(shown.begin(), shown.end(), [&](Kind kind) { return changes.touches(kind); }))
        return;
    m_stale = true;
    if (isVisible())
        QMetaObject::invokeMethod(this, &GoalsPage::refresh, Qt::QueuedConnection);
}

void GoalsPage::showEvent(QShowEvent* event)
{
    PageWidget::showEvent(event);
    if (m_stale)
        refresh();
}

QString GoalsPage::filter() const { return m_filter->currentData().toString(); }

static QList<GoalState> statesOf(const QString& filter)
{
    if (filter == u"all")
        return GoalQuery{}.states;
    GoalState state = GoalState::Open;
    stored::write(state, filter);
    return {state};
}

GoalsPage::Batch GoalsPage::readBatch(
    const Workspace& workspace, const QString& wanted, const std::optional<Goal>& after, int limit)
{
    const auto goals = wanted == u"old" ? oldGoals(workspace, after, limit)
                                        : goalsByOwner(workspace, {statesOf(wanted), after, limit});
    Batch batch;
    for (const Goal& goal : goals)
        batch.lines += lineOf(workspace, goal);
    if (!goals.isEmpty())
        batch.last = goals.last();
    batch.complete = goals.size() < limit;
    batch.old = countOldGoals(workspace);
    batch.owners = possibleOwners(workspace);
    return batch;
}

void GoalsPage::refresh()
{
    m_stale = false;
    m_list->rows().setMore({});
    const int limit = qBound(batchSize, m_list->rows().rowCount(), mostReloaded);
    m_context.courier->ask(
        this,
        [wanted = filter(), limit](
            const Workspace& workspace) { return readBatch(workspace, wanted, {}, limit); },
        [this, round = ++m_round](const Batch& batch) {
            if (round == m_round)
                show(batch, true);
        });
}

void GoalsPage::more()
{
    m_context.courier->ask(
        this,
        [wanted = filter(), after = m_last](
            const Workspace& workspace) { return readBatch(workspace, wanted, after, batchSize); },
        [this, round = m_round](const Batch& batch) {
            if (round == m_round)
                show(batch, false);
        });
}

QList<Row> GoalsPage::rowsOf(const QList<GoalLine>& lines)
{
    const bool old = filter() == u"old";
    QList<Row> rows;
    for (const GoalLine& line : lines) {
        Row row = goalRow(line, m_context.clock->today());
        const QString section = line.mine ? tr("Mine") : line.ownerName;
        if (!old && section != m_lastSection)
            row.section = section;
        m_lastSection = section;
        rows += row;
    }
    return rows;
}

void GoalsPage::show(const Batch& batch, bool first)
{
    if (first)
        m_lastSection.clear();
    m_last = batch.last;
    const QList<Row> rows = rowsOf(batch.lines);
    if (first)
        m_list->rows().setRows(rows);
    else
        m_list->rows().append(rows);
    m_list->rows().setMore(batch.complete ? std::function<void()>() : [this] { more(); });
    const bool old = filter() == u"old";
    m_oldBar->setVisible(old && batch.old > 0);
    m_new->setVisible(!old);
    m_owner->setVisible(!old && batch.owners.size() > 1);
    m_caption->setText(old && batch.old > 0 ? tr("%n goals were overdue already when they came. Each letter "
                                                 "in the list does what its button does.",
                           nullptr, batch.old)
                                            : QString());
    m_caption->setVisible(!m_caption->text().isEmpty());
    showOwners(batch.owners);
    showEmpty();
    if (const int at = m_list->rows().find(m_wanted); !m_wanted.isNull() && at >= 0) {
        m_list->select(at);
        m_wanted = {};
    } else if ((old || m_list->hasFocus()) && !rows.isEmpty() && !m_list->currentIndex().isValid()) {
        m_list->select(0);
    }
    selectionChanged();
}

void GoalsPage::showOwners(const QList<NamedItem>& owners)
{
    const QVariant owner = m_owner->currentData();
    m_owner->clear();
    for (const NamedItem& item : owners)
        m_owner->add(
            m_owner->count() == 0 ? tr("for me") : tr("for %1", "a goal for a person").arg(item.name),
            item.id);
    m_owner->setCurrentIndex(qMax(0, m_owner->findData(owner)));
}

void GoalsPage::showEmpty()
{
    removeAll(m_emptyPlace);
    const bool empty = m_list->rows().rowCount() == 0;
    const bool hadKeyboard = m_list->hasFocus();
    m_card->setVisible(!empty);
    if (!empty)
        return;
    const QString wanted = filter();
    EmptyState* words = nullptr;
    if (wanted == u"old") {
        words = new EmptyState(tr("No old goals"), tr("Nothing that came here overdue is left open."));
        connect(words->addAction(tr("Show the open goals"), false), &QPushButton::clicked, this,
            [this] { setFilter(QStringLiteral("open")); });
    } else if (wanted == u"open" || wanted == u"all") {
        words = new EmptyState(tr("No goals yet"),
            tr("A goal needs nothing but a title. Why it matters, what will be different, and by when can "
               "come later."));
        auto* button = words->addAction(tr("Write the first one"), true);
        connect(button, &QPushButton::clicked, this, [this] { m_new->setFocus(Qt::ShortcutFocusReason); });
    } else {
        words = new EmptyState(tr("None of these"), tr("No goal is in this state."));
        connect(words->addAction(tr("Show all"), false), &QPushButton::clicked, this,
            [this] { setFilter(QStringLiteral("all")); });
    }
    m_emptyPlace->addWidget(words);
    if (hadKeyboard && m_new->isVisible())
        m_new->setFocus(Qt::OtherFocusReason);
    else if (hadKeyboard)
        words->findChild<QPushButton*>()->setFocus(Qt::OtherFocusReason);
}

void GoalsPage::addGoal(const QString& title)
{
    m_new->setValue({});
    m_new->clear();
    if (title.isEmpty())
        return;
    if (filter() != u"all")
        m_filter->setValue(QStringLiteral("open"));
    const Id<Person> owner{m_owner->currentData().toLongLong()};
    m_context.courier->ask(
        this, [title, owner](Workspace& workspace) { return telemaco::addGoal(workspace, title, owner); },
        [this](const Result<ChangeSet>& done) {
            if (!done)
                m_context.commands->tell(ErrorText::sentence(done.error()));
            else if (!done->isEmpty())
                m_wanted = done->changes.first().uuid;
        });
}

void GoalsPage::selectionChanged()
{
    const QList<Row> rows = m_list->selected();
    m_oldBar->setSelected(rows);
    m_bar->setSelected(rows);
}

bool GoalsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && m_oldBar->isVisible()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && m_oldBar->press(key->key()))
            return true;
    }
    return PageWidget::eventFilter(watched, event);
}

QVariantMap GoalsPage::state() const
{
    return {{QStringLiteral("filter"), m_filter->currentData()},
        {QStringLiteral("goal"), m_list->current().uuid}};
}

void GoalsPage::restore(const QVariantMap& state)
{
    m_wanted = state.value(QStringLiteral("goal")).toUuid();
    if (m_filter->findData(state.value(QStringLiteral("filter"))) >= 0)
        setFilter(state.value(QStringLiteral("filter")).toString());
}

QWidget* GoalsPage::firstFocus()
{
    return filter() == u"old" || m_card->isVisible() ? static_cast<QWidget*>(m_list) : m_new;
}

} // namespace telemaco
