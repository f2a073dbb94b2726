#include "ui/relationships/pastrelationshippage.h"

#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/meetingrow.h"

#include <QShortcut>

namespace telemaco {

static constexpr int meetingsAtOnce = 20;
static constexpr qsizetype doneShown = 20;

PastRelationshipPage::PastRelationshipPage(const PageContext& context, QWidget* parent)
    : ScrollPage(parent)
    , m_context(context)
    , m_date(new DateField(tr("The day it is shown as of"), tr("A day of the past"), context.clock->today()))
    , m_back(new QPushButton(tr("Back to today")))
    , m_said(bodyLabel())
    , m_content(new QWidget)
    , m_facts(bodyLabel())
    , m_notes(bodyLabel())
    , m_mine(bodyLabel())
    , m_theirs(bodyLabel())
    , m_avatar(new AvatarLabel(48))
    , m_goals(new QWidget)
    , m_questions(new RowList(RowList::Form::Embedded))
    , m_meetings(new RowList(RowList::Form::Embedded))
    , m_agenda(new RowList(RowList::Form::Embedded))
    , m_actions(new RowList(RowList::Form::Embedded))
{
    setTitle({});
    head()->insertWidget(0, m_avatar);
    m_avatar->hide();
    buildBanner();
    buildSections();
    connect(m_date, &DateField::dateEdited, this, [this](QDate day) {
        if (day.isValid() && day <= m_context.clock->today())
            m_context.commands->go({QStringLiteral("past"), m_uuid, {day.toString(Qt::ISODate)}});
        else
            m_date->setDate(m_day);
    });
    connect(m_back, &QPushButton::clicked, this, &PastRelationshipPage::goBack);
    auto* escape
        = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PastRelationshipPage::goBack);
}

void PastRelationshipPage::buildBanner()
{
    auto* card = new Card;
    card->column()->setContentsMargins(16, 12, 16, 12);
    auto* line = new Flow;
    m_said->setWordWrap(true);
    m_said->setMinimumWidth(withText(280));
    m_said->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_date->setFramed();
    m_date->setFixedWidth(withText(200));
    showKeys(m_back, QKeySequence(Qt::Key_Escape));
    line->addWidget(m_said);
    line->addWidget(m_date);
    line->addWidget(m_back);
    card->column()->addLayout(line);
    column()->addWidget(card);
}

static QWidget* sectionOf(const QString& title, QWidget* content)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(8);
    column->addWidget(new SectionHead(title));
    column->addWidget(content);
    return box;
}

static QWidget* section(const QString& title, QWidget* content, bool padded)
{
    auto* card = new Card;
    if (padded)
        card->column()->setContentsMargins(16, 12, 16, 12);
    card->add(content);
    content->setAccessibleName(title);
    return sectionOf(title, card);
}

void PastRelationshipPage::buildSections()
{
    for (QLabel* label : {m_facts, m_notes, m_mine, m_theirs}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* goals = new QVBoxLayout(m_goals);
    goals->setContentsMargins(0, 0, 0, 0);
    goals->setSpacing(8);
    useColumns(1, 1);
    left()->insertWidget(0, section(tr("What was agreed"), m_facts, true));
    left()->insertWidget(1, section(tr("Expectations of mine"), m_mine, true));
    left()->insertWidget(2, section(tr("Expectations of the other side"), m_theirs, true));
    left()->insertWidget(3, section(tr("Notes"), m_notes, true));
    right()->insertWidget(0, sectionOf(tr("Goals"), m_goals));
    right()->insertWidget(1, section(tr("Actions"), m_actions, false));
    right()->insertWidget(2, section(tr("To be talked about"), m_agenda, false));
    right()->insertWidget(3, section(tr("Meetings"), m_meetings, false));
    right()->insertWidget(4, section(tr("Questions"), m_questions, false));
    connect(m_meetings, &RowList::opened, this, [this](const Row& row) {
        if (row.item)
            return;
        m_shownMeetings += meetingsAtOnce;
        showMeetings();
    });
}

void PastRelationshipPage::open(const Address& address)
{
    m_uuid = address.item;
    const QDate day = QDate::fromString(address.words.value(0), Qt::ISODate);
    m_day = day.isValid() ? day : m_context.clock->today().addMonths(-1);
    m_date->setDate(m_day);
    read();
}

void PastRelationshipPage::goBack() { m_context.commands->go({QStringLiteral("relationship"), m_uuid, {}}); }

void PastRelationshipPage::read()
{
    if (m_reading)
        m_reading->dropped = true;
    m_reading = std::make_shared<Reading>();
    m_said->setText(tr("Reading how it stood on %1…").arg(DateField::words(m_day)));
    const auto end
        = QDateTime(m_day.addDays(1), QTime(0, 0), m_context.clock->zone()).toMSecsSinceEpoch() - 1;
    m_context.courier->inSteps(
        this,
        [reading = m_reading, uuid = m_uuid, end](Workspace& workspace) {
            if (!reading->past)
                reading->past = std::make_unique<Past>(
                    workspace, workspace.log().operationAt(end), kindsOfPastRelationship());
            if (!reading->dropped && reading->past->step())
                return true;
            if (!reading->dropped)
                reading->found = pastRelationship(*reading->past, uuid, workspace.me().id);
            reading->past.reset(); // here, where the workspace is
            return false;
        },
        [this, reading = m_reading] {
            if (reading == m_reading)
                show(reading->found);
        });
}

void PastRelationshipPage::show(const std::optional<PastRelationship>& then)
{
    for (QWidget* part : {m_facts, m_notes, m_mine, m_theirs})
        part->parentWidget()->parentWidget()->setVisible(then.has_value());
    for (QWidget* part : {m_questions, m_meetings, m_agenda, m_actions})
        part->parentWidget()->parentWidget()->setVisible(then.has_value());
    m_goals->parentWidget()->setVisible(then.has_value());
    const QString day = DateField::words(m_day);
    m_avatar->setVisible(then.has_value());
    if (!then) {
        setTitle(tr("A relationship"));
        m_said->setText(tr("On %1 this relationship was not in the workspace yet.").arg(day));
        return;
    }
    const QString name = then->other.name;
    m_avatar->setName(name);
    setTitle(
        name, then->mySide == Side::Mentor ? tr("You mentor %1").arg(name) : tr("%1 mentors you").arg(name));
    m_said->setText(tr("This is how it stood on %1. Nothing can be changed here.").arg(day));
    showFacts(*then);
    showGoals(*then);
    showQuestions(*then);
    m_allMeetings = then->meetings;
    m_shownMeetings = meetingsAtOnce;
    showMeetings();
    showAgenda(*then);
    showActions(*then);
}

static void setOrHide(QLabel* label, const QString& text)
{
    label->setText(text);
    label->parentWidget()->parentWidget()->setVisible(!text.isEmpty());
}

static void setOrHide(RowList* list, const QList<Row>& rows)
{
    list->rows().setRows(rows);
    list->parentWidget()->parentWidget()->setVisible(!rows.isEmpty());
}

void PastRelationshipPage::showFacts(const PastRelationship& then)
{
    const Relationship& relationship = then.relationship;
    QStringList lines{
        tr("Stage: %1").arg(Words::of(relationship.stage)), tr("Kind: %1").arg(Words::of(relationship.type))};
    if (relationship.since.isValid())
        lines += tr("Since %1").arg(DateField::words(relationship.since));
    if (relationship.origin)
        lines += tr("It came %1").arg(Words::of(*relationship.origin));
    if (relationship.cadenceDays)
        lines += tr("Agreed: in touch every %n days", nullptr, *relationship.cadenceDays);
    if (relationship.hoursPerMonth)
        lines += tr("Agreed: %1 hours a month").arg(locale().toString(*relationship.hoursPerMonth));
    lines += then.lastContact.isValid() ? tr("Last contact noted: %1").arg(DateField::words(then.lastContact))
                                        : tr("No contact noted yet.");
    m_facts->setText(lines.join(u'\n'));
    setOrHide(m_notes, relationship.notes);
    QStringList mine;
    QStringList theirs;
    for (const Expectation& one : then.expectations)
        (one.whose == then.mySide ? mine : theirs) += QStringLiteral("• ") + one.text;
    setOrHide(m_mine, mine.join(u'\n'));
    setOrHide(m_theirs, theirs.join(u'\n'));
}

static Row goalRow(const Goal& goal)
{
    Row row;
    row.item = {Kind::Goal, goal.id.value};
    row.uuid = goal.uuid;
    row.title = goal.title;
    row.caption
        = goal.due.isValid() ? PastRelationshipPage::tr("due %1").arg(DateField::words(goal.due)) : QString();
    row.chip = Words::of(goal.state);
    row.tone = goal.state == GoalState::Reached ? Tone::Good : Tone::Fact;
    return row;
}

static Row milestoneRow(const Milestone& milestone)
{
    Row row;
    row.item = {Kind::Milestone, milestone.id.value};
    row.uuid = milestone.uuid;
    row.title = milestone.title;
    row.mark = Row::Mark::Check;
    row.checked = milestone.done.isValid();
    if (milestone.done.isValid())
        row.caption = PastRelationshipPage::tr("done %1").arg(DateField::words(milestone.done));
    else if (milestone.due.isValid())
        row.caption = PastRelationshipPage::tr("due %1").arg(DateField::words(milestone.due));
    return row;
}

// A card for each, with the milestones below their goal.
void PastRelationshipPage::showGoals(const PastRelationship& then)
{
    removeAll(m_goals->layout());
    for (const PastGoal& one : then.goals) {
        QList<Row> rows{goalRow(one.goal)};
        for (const Milestone& milestone : one.milestones)
            rows += milestoneRow(milestone);
        auto* list = new RowList(RowList::Form::Embedded);
        list->setAccessibleName(tr("Goal: %1").arg(one.goal.title));
        list->rows().setRows(rows);
        auto* card = new Card;
        card->add(list);
        m_goals->layout()->addWidget(card);
    }
    m_goals->parentWidget()->setVisible(!then.goals.isEmpty());
}

void PastRelationshipPage::showQuestions(const PastRelationship& then)
{
    QList<Row> rows;
    for (const Question& question : then.questions) {
        Row row;
        row.item = {Kind::Question, question.id.value};
        row.uuid = question.uuid;
        row.title = question.text.simplified();
        row.caption = question.answer.simplified();
        row.chip = Words::of(question.state);
        rows += row;
    }
    setOrHide(m_questions, rows);
}

static MeetingLine lineOf(const Meeting& meeting, const QTimeZone& here)
{
    MeetingLine line;
    line.id = meeting.id;
    line.uuid = meeting.uuid;
    line.state = meeting.state;
    line.start = QDateTime::fromMSecsSinceEpoch(meeting.instant, here);
    line.timed = meeting.time.isValid();
    line.minutes = meeting.minutes;
    line.channel = meeting.channel;
    line.place = meeting.place;
    line.closing = meeting.closing.isEmpty() ? meeting.reason : meeting.closing;
    return line;
}

void PastRelationshipPage::showMeetings()
{
    QList<Row> rows;
    for (const Meeting& meeting : m_allMeetings.mid(0, m_shownMeetings)) {
        const MeetingLine line = lineOf(meeting, m_context.clock->zone());
        rows += MeetingWords::listed(line, m_day);
        rows.last().title = Words::month(line.start.date());
    }
    if (const auto rest = m_allMeetings.size() - m_shownMeetings; rest > 0) {
        Row more;
        more.title = tr("%n earlier meetings", nullptr, static_cast<int>(rest));
        rows += more;
    }
    setOrHide(m_meetings, rows);
}

void PastRelationshipPage::showAgenda(const PastRelationship& then)
{
    QList<Row> rows;
    for (const AgendaItem& item : then.agenda) {
        Row row;
        row.item = {Kind::AgendaItem, item.id.value};
        row.uuid = item.uuid;
        row.title = item.text;
        rows += row;
    }
    setOrHide(m_agenda, rows);
}

void PastRelationshipPage::showActions(const PastRelationship& then)
{
    QList<Row> rows;
    qsizetype done = 0;
    for (const PastAction& one : then.actions) {
        done += one.action.state != ActionState::Open;
        if (done > doneShown)
            continue;
        rows += MeetingWords::action(OpenAction{one.action, one.owner, one.owner.isEmpty(), 0}, m_day);
        if (one.action.done.isValid())
            rows.last().caption
                += QStringLiteral(" · ") + tr("done %1").arg(DateField::words(one.action.done));
    }
    if (done > doneShown) {
        Row more;
        more.title = tr("%n settled earlier", nullptr, static_cast<int>(done - doneShown));
        rows += more;
    }
    setOrHide(m_actions, rows);
}

} // namespace telemaco
