#include "ui/goals/goalfacts.h"

#include "core/workspace/meetingusecases.h"
#include "ui/data/itemedit.h"
#include "ui/goals/goalwords.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"

namespace telemaco {

static constexpr int nameWidth = 96;

static void addField(QVBoxLayout* column, const QString& name, QWidget* field)
{
    addFieldRow(column, name, field, nameWidth);
}

GoalFacts::GoalFacts(const PageContext& context, QWidget* parent)
    : Card(parent)
    , m_context(context)
    , m_owner(new ChoiceField(tr("Whose goal it is")))
    , m_relationship(new ChoiceField(tr("Relationship")))
    , m_bringRow(new QWidget)
    , m_bring(new QCheckBox(tr("Bring to the next meeting")))
    , m_state(new ChoiceField(tr("State")))
    , m_start(new DateField(tr("Start"), tr("no date"), context.clock->today()))
    , m_due(new DateField(tr("Due"), tr("no date"), context.clock->today()))
    , m_reasonRow(new QWidget)
    , m_reason(new LineField(tr("Why the due date moved"), tr("Why? (if you like)")))
    , m_movesRow(new QWidget)
    , m_moves(captionLabel())
    , m_tags(new ListField(tr("Tags"), tr("Add a tag…")))
{
    auto* fields = new QVBoxLayout;
    fields->setContentsMargins(16, 12, 12, 12);
    fields->setSpacing(4);
    addField(fields, tr("Whose"), m_owner);
    addField(fields, tr("With"), m_relationship);
    auto* bring = new QVBoxLayout(m_bringRow); // hidden as a whole, so that no gap is left
    bring->setContentsMargins(0, 0, 0, 0);
    auto* box = new QWidget;
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(fieldInset, 0, 0, 0);
    inside->addWidget(m_bring);
    m_bring->setMinimumHeight(controlHeight);
    addField(bring, QString(), box);
    fields->addWidget(m_bringRow);
    addField(fields, tr("State"), m_state);
    addField(fields, tr("Start"), m_start);
    addField(fields, tr("Due"), m_due);
    m_due->setObjectName(QStringLiteral("due"));
    m_reason->setObjectName(QStringLiteral("dueReason"));
    auto* reason = new QVBoxLayout(m_reasonRow);
    reason->setContentsMargins(0, 0, 0, 0);
    addField(reason, QString(), m_reason);
    fields->addWidget(m_reasonRow);
    m_moves->setContentsMargins(fieldInset, 0, 0, 4);
    m_moves->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* moves = new QVBoxLayout(m_movesRow);
    moves->setContentsMargins(0, 0, 0, 0);
    addField(moves, QString(), m_moves);
    fields->addWidget(m_movesRow);
    addField(fields, tr("Tags"), m_tags);
    column()->addLayout(fields);
    for (GoalState state : {GoalState::Open, GoalState::Reached, GoalState::Paused, GoalState::LetGo})
        m_state->add(Words::of(state), static_cast<int>(state));
    connectChoices();
    connectDates();
}

void GoalFacts::connectChoices()
{
    connect(m_owner, &ChoiceField::chosen, this, [this](const QVariant& id) {
        change([owner = Id<Person>{id.toLongLong()}](Goal& goal) { goal.owner = owner; });
    });
    connect(m_relationship, &ChoiceField::chosen, this, [this](const QVariant& id) {
        change([with = Id<Relationship>{id.toLongLong()}](Goal& goal) { goal.relationship = with; });
    });
    connect(m_state, &ChoiceField::chosen, this, [this](const QVariant& state) {
        change([to = static_cast<GoalState>(state.toInt())](Goal& goal) { goal.state = to; });
    });
    connect(m_bring, &QCheckBox::clicked, this, [this](bool on) {
        m_context.courier->ask(
            this,
            [id = m_goal.id, with = m_goal.relationship, on](Workspace& workspace) {
                return bringItems(workspace, {{Kind::Goal, id.value}}, with, on);
            },
            [this](const Result<ChangeSet>& done) { tellTrouble(m_context, done); });
    });
    connect(m_tags, &ListField::edited, this, &GoalFacts::setTags);
}

void GoalFacts::connectDates()
{
    connect(m_start, &DateField::dateEdited, this,
        [this](QDate start) { change([start](Goal& goal) { goal.start = start; }); });
    connect(m_due, &DateField::dateEdited, this, [this](QDate due) {
        const bool moved = m_goal.due.isValid();
        // The reason that stands belongs to the move before this one.
        change([due](Goal& goal) {
            goal.due = due;
            goal.dueReason.clear();
        });
        if (!moved)
            return;
        m_reason->setValue({});
        m_reasonRow->show();
        m_reason->setFocus(Qt::OtherFocusReason);
    });
    m_reason->keepBy(m_context);
}

void GoalFacts::show(const GoalDetails& details)
{
    m_goal = details.goal;
    showChoices(details);
    m_state->setValue(static_cast<int>(m_goal.state));
    m_start->setDate(m_goal.start);
    m_due->setDate(m_goal.due);
    m_bring->setChecked(details.brought);
    m_bringRow->setVisible(bool(m_goal.relationship));
    m_tagsShown = details.tags;
    m_tags->setValue(details.tags);
    showMoves(details);
}

void GoalFacts::bring()
{
    if (m_goal.relationship)
        m_bring->click();
    else
        m_context.commands->tell(tr("Choose first with whom it is: there is the next meeting."));
}

void GoalFacts::showChoices(const GoalDetails& details)
{
    m_owner->clear();
    for (const NamedItem& item : details.owners)
        m_owner->add(item.name.isEmpty() ? GoalWords::me() : item.name, item.id);
    m_owner->setValue(m_goal.owner.value);
    m_relationship->clear();
    m_relationship->add(tr("nobody"), 0);
    for (const NamedItem& item : details.relationships)
        m_relationship->add(item.name, item.id);
    m_relationship->setValue(m_goal.relationship.value);
}

void GoalFacts::showMoves(const GoalDetails& details)
{
    QStringList lines;
    for (const DueChange& change : details.moves)
        lines += GoalWords::moved(change, m_context.clock->today());
    m_moves->setText(lines.join(u'\n'));
    m_movesRow->setVisible(!lines.isEmpty());
    m_reason->show({Kind::Goal, m_goal.id.value}, "due_reason", m_goal.dueReason);
    // Asked for once, at the moment; told before, it stays where it can be corrected.
    m_reasonRow->setVisible(
        !details.moves.isEmpty() && (!m_goal.dueReason.isEmpty() || m_reason->hasFocus()));
}

void GoalFacts::setTags(const QStringList& tags)
{
    const ItemRef goal{Kind::Goal, m_goal.id.value};
    m_context.courier->write(this, {QStringLiteral("tag"), Kind::Goal},
        [goal, tags, before = m_tagsShown](Writer& writer) -> Result<void> {
            for (const QString& path : before + tags) {
                const bool stays = tags.contains(path);
                if (stays && before.contains(path))
                    continue;
                const auto tag = writer.tagNamed(path);
                if (!tag)
                    return tag.error();
                const ItemRef target{Kind::Tag, tag->value};
                if (stays)
                    TELEMACO_TRY(writer.link(goal, target, LinkRole::Tag));
                else
                    TELEMACO_TRY(writer.unlink(goal, target, LinkRole::Tag));
            }
            return {};
        });
}

void GoalFacts::change(std::function<void(Goal&)> how)
{
    editItem<Goal>(m_context, this, m_goal.id, std::move(how));
}

} // namespace telemaco
