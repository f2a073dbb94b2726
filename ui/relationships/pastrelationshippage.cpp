#include "ui/relationships/pastrelationshippage.h"

#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/theme/theme.h"

#include <QShortcut>

namespace telemaco {

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
    , m_goals(new RowList(RowList::Form::Embedded))
    , m_questions(new RowList(RowList::Form::Embedded))
{
    setTitle({});
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
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    m_said->setWordWrap(true);
    m_date->setFramed();
    m_date->setFixedWidth(200);
    showKeys(m_back, QKeySequence(Qt::Key_Escape));
    line->addWidget(m_said, 1);
    line->addWidget(m_date);
    line->addWidget(m_back);
    card->column()->addLayout(line);
    column()->addWidget(card);
}

static QWidget* section(const QString& title, QWidget* content, bool padded)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(8);
    column->addWidget(new SectionHead(title));
    auto* card = new Card;
    if (padded)
        card->column()->setContentsMargins(16, 12, 16, 12);
    card->add(content);
    column->addWidget(card);
    content->setAccessibleName(title);
    return box;
}

void PastRelationshipPage::buildSections()
{
    for (QLabel* label : {m_facts, m_notes, m_mine, m_theirs}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    useColumns(1, 1);
    left()->insertWidget(0, section(tr("What was agreed"), m_facts, true));
    left()->insertWidget(1, section(tr("Expectations of mine"), m_mine, true));
    left()->insertWidget(2, section(tr("Expectations of the other side"), m_theirs, true));
    left()->insertWidget(3, section(tr("Notes"), m_notes, true));
    right()->insertWidget(0, section(tr("Goals"), m_goals, false));
    right()->insertWidget(1, section(tr("Questions"), m_questions, false));
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
    for (QWidget* part : {m_goals, m_questions})
        part->parentWidget()->parentWidget()->setVisible(then.has_value());
    const QString day = DateField::words(m_day);
    if (!then) {
        setTitle(tr("A relationship"));
        m_said->setText(tr("On %1 this relationship was not in the workspace yet.").arg(day));
        return;
    }
    const QString name = then->other.name;
    setTitle(
        name, then->mySide == Side::Mentor ? tr("You mentor %1").arg(name) : tr("%1 mentors you").arg(name));
    m_said->setText(tr("This is how it stood on %1. Nothing can be changed here.").arg(day));
    showFacts(*then);
    showGoals(*then);
    showQuestions(*then);
}

static void setOrHide(QLabel* label, const QString& text)
{
    label->setText(text);
    label->parentWidget()->parentWidget()->setVisible(!text.isEmpty());
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

void PastRelationshipPage::showGoals(const PastRelationship& then)
{
    QList<Row> rows;
    for (const PastGoal& one : then.goals) {
        rows += goalRow(one.goal);
        for (const Milestone& milestone : one.milestones)
            rows += milestoneRow(milestone);
    }
    m_goals->rows().setRows(rows);
    m_goals->parentWidget()->parentWidget()->setVisible(!rows.isEmpty());
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
    m_questions->rows().setRows(rows);
    m_questions->parentWidget()->parentWidget()->setVisible(!rows.isEmpty());
}

} // namespace telemaco
