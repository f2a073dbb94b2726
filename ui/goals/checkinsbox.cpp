#include "ui/goals/checkinsbox.h"

#include "ui/charts/progresschart.h"
#include "ui/data/itemedit.h"
#include "ui/goals/goalwords.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/goalrow.h"

#include <algorithm>

namespace telemaco {

static constexpr double anyNumber = 1e12;
static constexpr int mostRows = 30;

CheckInsBox::CheckInsBox(const PageContext& context, QWidget* parent)
    : Card(parent)
    , m_context(context)
    , m_chart(new ProgressChart)
    , m_list(new RowList(RowList::Form::Embedded))
{
    column()->addLayout(makeMeasure());
    auto* chart = new QHBoxLayout;
    chart->setContentsMargins(8, 0, 8, 0);
    chart->addWidget(m_chart);
    column()->addLayout(chart);
    column()->addLayout(makeNew());
    m_list->setAccessibleName(tr("Check-ins"));
    m_list->setObjectName(QStringLiteral("checkIns"));
    add(m_list);
    connect(m_list, &RowList::opened, this, &CheckInsBox::edit);
    removeOnDelete(m_context, m_list);
}

static QLabel* measureWord(const QString& word)
{
    auto* label = captionLabel(word);
    label->setWordWrap(false);
    return label;
}

QLayout* CheckInsBox::makeMeasure()
{
    m_unit = new LineField(tr("Unit"), tr("unit (pages, km…)"));
    m_from = new NumberField(tr("From"), tr("from"));
    m_to = new NumberField(tr("To"), tr("to"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 12, 12, 8);
    row->setSpacing(8);
    row->addWidget(measureWord(tr("from", "from one number to another")));
    row->addWidget(m_from, 1);
    row->addWidget(measureWord(tr("to", "from one number to another")));
    row->addWidget(m_to, 1);
    row->addWidget(m_unit, 2);
    m_unit->setFramed();
    for (LineField* field : std::initializer_list<LineField*>{m_unit, m_from, m_to})
        field->keepBy(m_context);
    for (NumberField* field : {m_from, m_to}) {
        field->setRange(-anyNumber, anyNumber);
        field->setFramed();
    }
    return row;
}

QLayout* CheckInsBox::makeNew()
{
    m_value = new NumberField(tr("Value"), tr("value"));
    m_value->setRange(-anyNumber, anyNumber);
    m_value->setObjectName(QStringLiteral("newValue"));
    m_date = new DateField(tr("Day"), tr("today"), m_context.clock->today());
    m_comment = new LineField(tr("Comment"), tr("a comment, if you like"));
    m_comment->setObjectName(QStringLiteral("newComment"));
    m_add = new QPushButton(tr("Check in"));
    m_add->setObjectName(QStringLiteral("checkIn"));
    auto* row = new Flow;
    row->setContentsMargins(12, 8, 12, 8);
    for (LineField* field : std::initializer_list<LineField*>{m_value, m_date, m_comment}) {
        field->setFramed();
        field->setMinimumWidth(withText(field == m_comment ? 200 : 80));
        row->addWidget(field);
    }
    for (LineField* field : std::initializer_list<LineField*>{m_value, m_date})
        field->setFixedWidth(withText(field == m_date ? 104 : 80));
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &CheckInsBox::addCheckIn);
    connect(m_comment, &QLineEdit::returnPressed, this, &CheckInsBox::addCheckIn);
    connect(m_value, &QLineEdit::returnPressed, this, &CheckInsBox::addCheckIn);
    return row;
}

void CheckInsBox::show(const GoalDetails& details)
{
    if (m_goal != details.goal.id)
        m_edited = {};
    m_goal = details.goal.id;
    m_checkIns = details.checkIns;
    const ItemRef goal{Kind::Goal, m_goal.value};
    m_unit->show(goal, "unit", details.goal.unit);
    m_from->show(goal, "from_value", details.goal.from);
    m_to->show(goal, "to_value", details.goal.to);
    const QDate today = m_context.clock->today();
    QList<Row> rows;
    for (const CheckIn& checkIn : m_checkIns.mid(0, mostRows)) {
        Row row;
        row.item = {Kind::CheckIn, checkIn.id.value};
        row.uuid = checkIn.uuid;
        row.title = checkIn.value ? GoalWords::number(*checkIn.value, details.goal.unit) : checkIn.comment;
        row.caption = checkIn.value ? checkIn.comment : QString();
        row.chip = DueWords::shortDate(checkIn.date, today);
        rows += row;
    }
    m_list->rows().setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    showChart(details);
}

void CheckInsBox::showChart(const GoalDetails& details)
{
    ProgressCourse course;
    for (const CheckIn& checkIn : details.checkIns)
        if (checkIn.value)
            course.points.prepend(ProgressPoint{checkIn.date, *checkIn.value, checkIn.comment});
    course.unit = details.goal.unit;
    course.from = details.goal.from;
    course.to = details.goal.to;
    course.start = details.goal.start;
    course.due = details.goal.due;
    for (const DueChange& change : details.moves)
        course.earlierDues.prepend(change.was);
    course.today = m_context.clock->today();
    course.goal = details.goal.title;
    m_chart->setVisible(!course.points.isEmpty());
    m_chart->setCourse(course);
}

void CheckInsBox::beginNew() { m_value->setFocus(Qt::ShortcutFocusReason); }

void CheckInsBox::addCheckIn()
{
    m_value->commit();
    m_date->commit();
    m_comment->commit();
    if (!m_value->number() && m_comment->value().isEmpty())
        return;
    CheckIn written;
    written.goal = m_goal;
    written.value = m_value->number();
    written.date = m_date->date().isValid() ? m_date->date() : m_context.clock->today();
    written.comment = m_comment->value();
    if (m_edited)
        editItem<CheckIn>(m_context, this, m_edited, [written](CheckIn& there) {
            there.value = written.value;
            there.date = written.date;
            there.comment = written.comment;
        });
    else
        addItem(m_context, this, written);
    m_edited = {};
    m_add->setText(tr("Check in"));
    m_value->setNumber({});
    m_date->setDate({});
    m_comment->setValue({});
    m_value->setFocus(Qt::OtherFocusReason);
}

void CheckInsBox::edit(const Row& row)
{
    for (const CheckIn& checkIn : std::as_const(m_checkIns)) {
        if (checkIn.id.value != row.item.id)
            continue;
        m_edited = checkIn.id;
        m_value->setNumber(checkIn.value);
        m_date->setDate(checkIn.date);
        m_comment->setValue(checkIn.comment);
        m_add->setText(tr("Change"));
        m_value->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace telemaco
