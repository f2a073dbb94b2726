#include "ui/relationships/relationshippage.h"

#include "core/base/text.h"
#include "core/workspace/goals.h"
#include "core/workspace/usecases.h"
#include "ui/data/itemedit.h"
#include "ui/data/preferences.h"
#include "ui/editor/foundwords.h"
#include "ui/editor/notefield.h"
#include "ui/language/words.h"
#include "ui/relationships/expectationsbox.h"
#include "ui/relationships/meetingsoverview.h"
#include "ui/relationships/relationshiprows.h"
#include "ui/relationships/relationshiptabs.h"
#include "ui/relationships/sharedquestions.h"
#include "ui/shell/commandregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/goalrow.h"

#include <QPointer>

namespace telemaco {

static constexpr int shownGoals = 60;

template <class E> static void fillChoices(ChoiceField* field, std::initializer_list<E> choices)
{
    for (E choice : choices)
        field->add(Words::of(choice), stored::read(choice));
}

RelationshipPage::RelationshipPage(const PageContext& context, QWidget* parent)
    : ScrollPage(parent)
    , m_context(context)
    , m_found(new FoundWords(context, this))
    , m_arrival(this, scroller()->widget())
    , m_gone(new EmptyState(tr("This relationship is not here any more"), tr("Undo brings it back.")))
    , m_avatar(new AvatarLabel(48))
    , m_tabs(new RelationshipTabs(context, RelationshipTabs::Overview))
    , m_meetings(new MeetingsOverview(context))
    , m_touch(new QPushButton(tr("In touch today")))
    , m_channel(new ChoiceField(tr("Channel")))
    , m_contact(bodyLabel())
    , m_stage(new ChoiceField(tr("Stage")))
    , m_type(new ChoiceField(tr("Kind")))
    , m_origin(new ChoiceField(tr("Where it came from")))
    , m_since(new DateField(tr("Since"), tr("Since when"), context.clock->today()))
    , m_cadence(new NumberField(tr("Agreed: in touch every … days"), tr("nothing agreed")))
    , m_hours(new NumberField(tr("Agreed: hours a month"), tr("nothing agreed")))
    , m_expectations(new ExpectationsBox(context))
    , m_questions(new SharedQuestions(context))
    , m_goals(new RowList(RowList::Form::Embedded))
    , m_goal(new AddLine)
    , m_entries(new RowList(RowList::Form::Embedded))
    , m_entriesBox(new QWidget)
    , m_contacts(new RowList(RowList::Form::Embedded))
    , m_contactsBox(new QWidget)
    , m_people(new RowList(RowList::Form::Embedded))
    , m_peopleBox(new QWidget)
    , m_notes(new NoteField(context, tr("Notes, only for you"), tr("Notes, only for you")))
{
    buildHead();
    column()->addWidget(m_gone);
    m_gone->hide();
    connect(m_gone->addAction(tr("All people"), false), &QPushButton::clicked, this, [this] {
        m_context.commands->go({QStringLiteral("people"), {}, {}});
    });
    buildFacts();
    useColumns(1, 1);
    buildLeft();
    buildRight();
    addCommands();
    connect(m_context.courier, &Courier::changed, this, [this](const ChangeSet&) {
        if (isVisible())
            refresh();
    });
}

void RelationshipPage::buildHead()
{
    setTitle({});
    head()->insertWidget(0, m_avatar);
    auto* prepare = addButton(tr("Prepare next meeting"), true);
    connect(prepare, &QPushButton::clicked, m_meetings, &MeetingsOverview::prepareNext);
    auto* write = addButton(tr("Write about it"), false);
    connect(write, &QPushButton::clicked, this, &RelationshipPage::writeEntry);
    auto* person = addButton(tr("Person"), false);
    connect(person, &QPushButton::clicked, this, [this] {
        m_context.commands->go({QStringLiteral("person"), m_other.uuid, {}});
    });
}

void RelationshipPage::buildFacts()
{
    column()->addWidget(m_tabs);
    column()->addSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_contact, 1);
    fillChoices(m_channel,
        {Channel::Message, Channel::Call, Channel::Email, Channel::Video, Channel::InPerson, Channel::Other});
    auto* controls = new QHBoxLayout;
    controls->addWidget(m_channel);
    controls->addWidget(m_touch);
    controls->addStretch();
    line->addLayout(controls);
    column()->addLayout(line);
    followWidth(line);
    column()->addWidget(m_meetings->nextLine());
    connect(m_touch, &QPushButton::clicked, this, &RelationshipPage::inTouch);
}

void RelationshipPage::showTimeline() { m_context.commands->go({QStringLiteral("timeline"), m_uuid, {}}); }

void RelationshipPage::showPast() { m_context.commands->go({QStringLiteral("past"), m_uuid, {}}); }

static Card* titled(QVBoxLayout* column, int at, const QString& title, QWidget* content)
{
    auto* card = new Card;
    card->add(content);
    column->insertWidget(at, new SectionHead(title));
    column->insertWidget(at + 1, card);
    return card;
}

static void boxed(QWidget* box, const QString& title, RowList* list)
{
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(8);
    titled(column, 0, title, list);
    list->setAccessibleName(title);
}

void RelationshipPage::buildLeft()
{
    auto* card = new Card;
    card->column()->setContentsMargins(16, 8, 16, 8);
    fillChoices(m_stage,
        {Stage::Prospect, Stage::Contacted, Stage::Trial, Stage::Active, Stage::Paused, Stage::Completed,
            Stage::Ended});
    fillChoices(m_type, {RelationshipType::Informal, RelationshipType::Formal});
    m_origin->add(tr("not said"), QVariant());
    fillChoices(
        m_origin, {Origin::Organisation, Origin::Family, Origin::Friend, Origin::Colleague, Origin::Other});
    m_cadence->setRange(1, 3660);
    m_cadence->setUnit(tr("days"));
    m_hours->setRange(0, 744);
    addFieldRow(card->column(), tr("Stage"), m_stage);
    addFieldRow(card->column(), tr("Since"), m_since);
    addFieldRow(card->column(), tr("Kind"), m_type);
    addFieldRow(card->column(), tr("Where it came from"), m_origin);
    addFieldRow(card->column(), tr("In touch every"), m_cadence);
    addFieldRow(card->column(), tr("Hours a month"), m_hours);
    for (QWidget* part :
        std::initializer_list<QWidget*>{m_meetings, new SectionHead(tr("What was agreed")), card})
        left()->addWidget(part);
    left()->addSpacing(16);
    left()->addWidget(m_expectations);
    left()->addSpacing(16);
    left()->addWidget(new SectionHead(tr("Notes")));
    left()->addWidget(m_notes);
    connect(m_stage, &ChoiceField::chosen, this, [this](const QVariant& value) { keep("stage", value); });
    connect(m_type, &ChoiceField::chosen, this, [this](const QVariant& value) { keep("type", value); });
    connect(m_origin, &ChoiceField::chosen, this, [this](const QVariant& value) { keep("origin", value); });
    connect(m_since, &DateField::dateEdited, this, [this](QDate date) { keep("since", stored::read(date)); });
    m_cadence->setWhole();
    m_cadence->keepBy(m_context);
    m_hours->keepBy(m_context);
}

void RelationshipPage::buildRight()
{
    Card* goals = titled(right(), 0, tr("Goals"), m_goals);
    m_goals->setAccessibleName(tr("Goals"));
    m_goal->setPlaceholderText(tr("Add a goal: its title"));
    m_goal->setAccessibleName(tr("Title of a goal to add"));
    goals->addInset(m_goal);
    m_questions->setContentsMargins(0, 16, 0, 0);
    right()->insertWidget(2, m_questions);
    boxed(m_entriesBox, tr("Journal"), m_entries);
    right()->insertWidget(3, m_entriesBox);
    boxed(m_contactsBox, tr("In touch"), m_contacts);
    right()->insertWidget(4, m_contactsBox);
    boxed(m_peopleBox, tr("People"), m_people);
    right()->insertWidget(5, m_peopleBox);
    connect(m_goal, &QLineEdit::returnPressed, this, &RelationshipPage::addGoal);
    const QList<std::pair<RowList*, QString>> leads{{m_goals, QStringLiteral("goal")},
        {m_entries, QStringLiteral("journal")}, {m_people, QStringLiteral("person")}};
    for (const auto& [list, page] : leads)
        connect(list, &RowList::opened, this, [this, to = page](const Row& row) {
            m_context.commands->go({to, row.uuid, {}});
        });
    for (RowList* list : {m_goals, m_entries, m_contacts})
        removeOnDelete(m_context, list);
}

void RelationshipPage::open(const Address& address)
{
    if (m_uuid != address.item)
        m_arrival.await();
    m_uuid = address.item;
    m_tabs->setRelationship(m_uuid);
    m_questions->begin(!address.words.isEmpty());
    m_found->look(address.words);
    refresh();
}

QWidget* RelationshipPage::firstFocus()
{
    return m_arrival.isAwaited() ? static_cast<QWidget*>(this) : m_touch;
}

void RelationshipPage::refresh()
{
    m_context.courier->ask(
        this,
        [uuid = m_uuid, days = usualDays(m_context)](const Workspace& workspace) {
            Shown shown;
            shown.facts = relationshipFacts(workspace, uuid);
            if (!shown.facts)
                return shown;
            for (const Goal& goal : goalsIn(workspace, shown.facts->relationship.id, shownGoals))
                shown.goals += lineOf(workspace, goal);
            shown.meetings = std::make_shared<MeetingsFacts>(
                MeetingsOverview::read(workspace, shown.facts->relationship.id, days));
            return shown;
        },
        [this, uuid = m_uuid](const Shown& shown) {
            if (uuid == m_uuid)
                show(shown);
        });
}

void RelationshipPage::show(const Shown& shown)
{
    showContent(shown.facts.has_value());
    m_arrival.came(m_touch);
    m_gone->setVisible(!shown.facts);
    if (!shown.facts) {
        setTitle({});
        return;
    }
    const RelationshipFacts& facts = *shown.facts;
    m_relationship = facts.relationship;
    m_other = facts.other;
    showHead(facts);
    m_stage->setValue(stored::read(m_relationship.stage));
    m_type->setValue(stored::read(m_relationship.type));
    m_origin->setValue(stored::read(m_relationship.origin));
    m_since->setDate(m_relationship.since);
    const ItemRef item{Kind::Relationship, m_relationship.id.value};
    m_cadence->show(item, "cadence_days",
        m_relationship.cadenceDays ? std::optional<double>(*m_relationship.cadenceDays) : std::nullopt);
    m_hours->show(item, "hours_per_month", m_relationship.hoursPerMonth);
    m_notes->show(item, "notes", m_relationship.notes);
    m_expectations->show(m_relationship.id, facts.mySide, m_other.name, facts.expectations);
    m_questions->show(m_other.id, m_other.name, facts.questions);
    m_meetings->show(*shown.meetings);
    showLists(shown);
    m_found->mark();
}

void RelationshipPage::showHead(const RelationshipFacts& facts)
{
    m_avatar->setName(m_other.name);
    setTitle(m_other.name, RelationshipTabs::line(m_relationship, m_other));
    m_contact->setText(contactSentence(facts));
}

QString RelationshipPage::contactSentence(const RelationshipFacts& facts) const
{
    QString sentence = tr("No contact noted yet.");
    if (facts.lastContact.isValid()) {
        const int days = static_cast<int>(facts.lastContact.daysTo(m_context.clock->today()));
        const QString date = DateField::words(facts.lastContact);
        sentence = days == 0 ? tr("Last contact today.")
                             : tr("Last contact %1, %n days ago.", nullptr, days).arg(date);
    }
    if (m_relationship.cadenceDays)
        sentence += u' ' + tr("Agreed: every %n days.", nullptr, *m_relationship.cadenceDays);
    return sentence;
}

void RelationshipPage::showLists(const Shown& shown)
{
    QList<Row> goals;
    for (const GoalLine& goal : shown.goals)
        goals += goalRow(goal, m_context.clock->today());
    m_goals->rows().setRows(goals);
    m_entries->rows().setRows(rowsOf(shown.facts->entries));
    m_entriesBox->setVisible(!shown.facts->entries.isEmpty());
    m_contacts->rows().setRows(rowsOf(shown.facts->contacts));
    m_contactsBox->setVisible(!shown.facts->contacts.isEmpty());
    m_people->rows().setRows(rowsOf(shown.facts->people));
    m_peopleBox->setVisible(!shown.facts->people.isEmpty());
}

void RelationshipPage::keep(const char* field, const QVariant& value)
{
    const ItemRef item{Kind::Relationship, m_relationship.id.value};
    m_context.courier->write(
        this, {QStringLiteral("edit"), Kind::Relationship, 1},
        [item, field, value](Writer& writer) { return writer.setField(item, field, value); },
        [this](const Result<ChangeSet>& done) {
            if (done)
                return;
            m_context.commands->tell(ErrorText::sentence(done.error()));
            refresh();
        });
}

void RelationshipPage::inTouch()
{
    Channel channel{};
    stored::write(channel, m_channel->currentData());
    m_context.courier->ask(
        this,
        [id = m_relationship.id, channel](
            Workspace& workspace) { return addContactToday(workspace, id, channel); },
        [this](const Result<Id<Contact>>& done) { tellDone(m_context, done, tr("Noted: in touch today.")); });
}

void RelationshipPage::addGoal()
{
    Goal made;
    made.title = m_goal->text().simplified();
    if (made.title.isEmpty())
        return;
    m_goal->empty();
    made.owner = m_relationship.mentee;
    made.relationship = m_relationship.id;
    m_context.courier->write(
        this, {QStringLiteral("add"), Kind::Goal, 1}, [made](Writer& writer) -> Result<void> {
            TELEMACO_TRY(writer.add(made));
            return {};
        });
}

// A new journal entry that is about this relationship, in one operation.
void RelationshipPage::writeEntry()
{
    const QDateTime now = m_context.clock->localTime();
    Entry made;
    made.date = now.date();
    made.time = QTime(now.time().hour(), now.time().minute());
    made.zone = QString::fromUtf8(m_context.clock->zone().id());
    const auto work = [made, about = ItemRef{Kind::Relationship, m_relationship.id.value}](
                          Writer& writer) -> Result<void> {
        const auto added = writer.add(made);
        TELEMACO_TRY(added);
        TELEMACO_TRY(writer.link({Kind::Entry, added->value}, about, LinkRole::About));
        return {};
    };
    m_context.courier->write(
        this, {QStringLiteral("add"), Kind::Entry, 1}, work, [this](const Result<ChangeSet>& done) {
            if (done && !done->isEmpty())
                m_context.commands->go({QStringLiteral("journal"), done->changes.first().uuid, {}});
        });
}

} // namespace telemaco
