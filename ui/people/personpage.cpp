#include "ui/people/personpage.h"

#include "core/workspace/goals.h"
#include "core/workspace/usecases.h"
#include "ui/data/itemedit.h"
#include "ui/editor/foundwords.h"
#include "ui/editor/notefield.h"
#include "ui/language/words.h"
#include "ui/people/mergebox.h"
#include "ui/shell/commandregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/goalrow.h"
#include "ui/widgets/tiesbar.h"
#include "ui/widgets/titlefield.h"

namespace telemaco {

static constexpr int offeredNames = 500;

PersonPage::PersonPage(const PageContext& context, QWidget* parent)
    : ScrollPage(parent)
    , m_context(context)
    , m_found(new FoundWords(context, this))
    , m_arrival(this, scroller()->widget())
    , m_gone(new EmptyState(tr("This person is not here any more"), tr("Undo brings it back.")))
    , m_avatar(new AvatarLabel(48))
    , m_name(new TitleField(tr("Name"), tr("Name")))
    , m_organisation(new LineField(tr("Organisation"), tr("Where they are")))
    , m_email(new LineField(tr("E-mail"), tr("Add an e-mail address")))
    , m_phone(new LineField(tr("Phone"), tr("Add a phone number")))
    , m_address(new LineField(tr("Address"), tr("Add an address or a web page")))
    , m_biography(new NoteField(context, tr("Biography"), tr("What is worth knowing about this person")))
    , m_offered(new ListField(tr("Skills offered"), tr("Add a skill")))
    , m_sought(new ListField(tr("Skills sought"), tr("Add a skill")))
    , m_ties(new TiesBar(context, tr("Tags and links")))
    , m_relationships(new RowList(RowList::Form::Embedded))
    , m_goals(new RowList(RowList::Form::Embedded))
    , m_relationshipsBox(new QWidget)
    , m_goalsBox(new QWidget)
    , m_mentors(new QPushButton(tr("Mentors me")))
    , m_mentored(new QPushButton(tr("I mentor this person")))
    , m_merge(new MergeBox(context))
    , m_delete(addButton(tr("Delete"), false))
{
    buildHead();
    column()->addWidget(m_gone);
    m_gone->hide();
    connect(m_gone->addAction(tr("All people"), false), &QPushButton::clicked, this, [this] {
        m_context.commands->go({QStringLiteral("people"), {}, {}});
    });
    useColumns(5, 3);
    buildFields();
    buildRelationships();
    right()->insertWidget(2, m_merge);
    setTabOrder(m_name, m_delete); // as they stand
    connect(m_delete, &QPushButton::clicked, this, &PersonPage::remove);
    connect(m_context.courier, &Courier::changed, this, [this](const ChangeSet& changes) {
        if (isVisible()
            && (changes.touches(Kind::Person) || changes.touches(Kind::Relationship)
                || changes.touches(Kind::Goal) || changes.touches(Kind::Link)))
            refresh();
    });
}

void PersonPage::buildHead()
{
    setTitle({});
    head()->insertWidget(0, m_avatar);
    head()->insertLayout(1, hungOut(m_name, fieldInset), 100); // the page's own title is empty
}

void PersonPage::buildFields()
{
    auto* card = new Card;
    card->column()->setContentsMargins(16, 12, 16, 12);
    card->column()->setSpacing(4);
    addFieldRow(card->column(), tr("Organisation"), m_organisation);
    addFieldRow(card->column(), tr("E-mail"), m_email);
    addFieldRow(card->column(), tr("Phone"), m_phone);
    addFieldRow(card->column(), tr("Address"), m_address);
    addFieldRow(card->column(), tr("Skills offered"), m_offered);
    addFieldRow(card->column(), tr("Skills sought"), m_sought);
    for (LineField* line :
        std::initializer_list<LineField*>{m_name, m_organisation, m_email, m_phone, m_address})
        line->keepBy(m_context);
    for (ListField* list : {m_offered, m_sought})
        list->keepBy(m_context);
    auto* biography = new Card;
    biography->column()->setContentsMargins(8, 8, 8, 8);
    biography->add(m_biography);
    left()->addWidget(new SectionHead(tr("Details")));
    left()->addWidget(card);
    left()->addSpacing(16);
    left()->addWidget(new SectionHead(tr("Biography")));
    left()->addWidget(biography);
    left()->addSpacing(16);
    left()->addWidget(m_ties);
}

void PersonPage::buildRelationships()
{
    auto* around = new QVBoxLayout(m_relationshipsBox);
    around->setContentsMargins(0, 0, 0, 0);
    around->setSpacing(8);
    around->addWidget(new SectionHead(tr("Relationships")));
    auto* card = new Card;
    m_relationships->setAccessibleName(tr("Relationships with this person"));
    card->add(m_relationships);
    auto* buttons = new Flow;
    buttons->setContentsMargins(12, 8, 12, 8);
    buttons->addWidget(m_mentored);
    buttons->addWidget(m_mentors);
    card->column()->addLayout(buttons);
    around->addWidget(card);
    right()->insertWidget(0, m_relationshipsBox);
    connect(m_mentored, &QPushButton::clicked, this, [this] { begin(true); });
    connect(m_mentors, &QPushButton::clicked, this, [this] { begin(false); });
    connect(m_relationships, &RowList::opened, this, [this](const Row& row) {
        m_context.commands->go({QStringLiteral("relationship"), row.uuid, {}});
    });
    auto* box = new QVBoxLayout(m_goalsBox);
    box->setContentsMargins(0, 16, 0, 0);
    box->setSpacing(8);
    box->addWidget(new SectionHead(tr("Goals")));
    auto* goals = new Card;
    m_goals->setAccessibleName(tr("Goals of this person"));
    goals->add(m_goals);
    box->addWidget(goals);
    right()->insertWidget(1, m_goalsBox);
    connect(m_goals, &RowList::opened, this, [this](const Row& row) {
        m_context.commands->go({QStringLiteral("goal"), row.uuid, {}});
    });
}

void PersonPage::open(const Address& address)
{
    if (m_uuid != address.item)
        m_arrival.await();
    m_uuid = address.item;
    m_found->look(address.words);
    refresh();
}

// The page to be read, not the name to be written anew.
QWidget* PersonPage::firstFocus() { return scroller(); }

void PersonPage::refresh()
{
    m_context.courier->ask(
        this,
        [uuid = m_uuid](const Workspace& workspace) {
            Shown shown;
            const auto record = workspace.store().find(Kind::Person, uuid);
            if (!record && !uuid.isNull()) // it is gone, and nobody else stands for it
                return shown;
            shown.person = record ? fromRecord<Person>(*record) : workspace.me();
            shown.relationships = relationshipsOf(workspace, shown.person->id);
            shown.goals = goalsOf(workspace, shown.person->id, {});
            shown.ties = tiesOf(workspace, {Kind::Person, shown.person->id.value});
            shown.names = otherNames(workspace, shown.person->id, offeredNames);
            return shown;
        },
        [this, uuid = m_uuid](const Shown& shown) {
            if (uuid == m_uuid)
                show(shown);
        });
}

static Row rowOf(const RelationshipLine& line)
{
    Row row;
    row.item = {Kind::Relationship, line.id.value};
    row.uuid = line.uuid;
    row.chip = Words::of(line.stage);
    if (line.since.isValid())
        row.caption = PersonPage::tr("since %1").arg(DateField::words(line.since));
    return row;
}

void PersonPage::show(const Shown& shown)
{
    showContent(shown.person.has_value());
    m_arrival.came(scroller());
    m_gone->setVisible(!shown.person);
    if (!shown.person)
        return;
    m_person = *shown.person;
    m_uuid = m_person.uuid;
    m_avatar->setName(m_person.name);
    const ItemRef item{Kind::Person, m_person.id.value};
    m_name->setNeeded(!m_person.me);
    m_name->show(item, "name", m_person.name);
    scroller()->setAccessibleName(m_person.name);
    m_organisation->show(item, "organisation", m_person.organisation);
    m_email->show(item, "email", m_person.email);
    m_phone->show(item, "phone", m_person.phone);
    m_address->show(item, "address", m_person.address);
    m_biography->show(item, "biography", m_person.biography);
    m_offered->show(item, "skills_offered", m_person.skillsOffered);
    m_sought->show(item, "skills_sought", m_person.skillsSought);
    m_ties->show(item, shown.ties);
    showRelationships(shown.relationships);
    showGoals(shown.goals);
    m_delete->setVisible(!m_person.me);
    m_merge->show(m_person, shown.names);
    m_merge->setVisible(!shown.names.isEmpty());
    m_found->mark();
}

// What is under way already is not offered once more.
void PersonPage::showRelationships(const QList<RelationshipLine>& lines)
{
    bool mentored = m_person.me;
    bool mentors = m_person.me;
    QList<Row> rows;
    for (const RelationshipLine& line : lines) {
        const QString who = m_person.me ? line.other : m_person.name;
        Row row = rowOf(line);
        row.title = line.iMentor ? tr("You mentor %1").arg(who)
            : line.mentorsMe     ? tr("%1 mentors you").arg(who)
                                 : tr("%1 and %2").arg(who, line.other);
        rows += row;
        const bool over = line.stage == Stage::Completed || line.stage == Stage::Ended;
        mentored = mentored || (line.iMentor && !over);
        mentors = mentors || (line.mentorsMe && !over);
    }
    m_relationships->rows().setRows(rows);
    m_relationships->setVisible(!rows.isEmpty());
    m_mentored->setVisible(!mentored);
    m_mentors->setVisible(!mentors);
    m_relationshipsBox->setVisible(!rows.isEmpty() || !mentored || !mentors);
}

void PersonPage::showGoals(const QList<Goal>& those)
{
    QList<Row> goals;
    for (const Goal& goal : those) {
        Row row;
        row.item = {Kind::Goal, goal.id.value};
        row.uuid = goal.uuid;
        row.title = goal.title;
        const bool due = goal.state == GoalState::Open && goal.due.isValid();
        row.chip = due ? DueWords::shortDate(goal.due, m_context.clock->today()) : Words::of(goal.state);
        row.tone = goal.state == GoalState::Reached ? Tone::Good : Tone::Fact;
        goals += row;
    }
    m_goals->rows().setRows(goals);
    m_goalsBox->setVisible(!goals.isEmpty());
}

void PersonPage::begin(bool iMentor)
{
    m_context.courier->ask(
        this,
        [other = m_person.id, iMentor](Workspace& workspace) -> Result<QUuid> {
            const auto made = beginRelationship(workspace, other, iMentor ? Side::Mentor : Side::Mentee);
            if (!made)
                return made.error();
            return workspace.store().uuidOf({Kind::Relationship, made->value});
        },
        [this](const Result<QUuid>& made) {
            if (made)
                m_context.commands->go({QStringLiteral("relationship"), *made, {}});
            else
                m_context.commands->tell(ErrorText::sentence(made.error()));
        });
}

void PersonPage::remove()
{
    m_context.courier->ask(
        this,
        [item = ItemRef{Kind::Person, m_person.id.value}](
            Workspace& workspace) { return removeItems(workspace, {item}); },
        [this, name = m_person.name](const Result<ChangeSet>& done) {
            tellDone(m_context, done, tr("Deleted: %1.").arg(name));
            if (done)
                m_context.commands->go({QStringLiteral("people"), {}, {}});
        });
}

} // namespace telemaco
