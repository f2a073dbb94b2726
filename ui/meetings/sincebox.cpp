#include "ui/meetings/sincebox.h"

#include "core/base/text.h"
#include "ui/meetings/linkedbox.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/goalrow.h"
#include "ui/widgets/lastmeeting.h"
#include "ui/widgets/meetingrow.h"

namespace telemaco {

static constexpr int lineLength = 200;

SinceBox::SinceBox(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_last(new LastMeeting(tr("Last time"), context.openLink))
    , m_linked(new LinkedBox(context))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_last);
    column->addWidget(m_linked);
    m_questions = addSection(tr("Open questions"), {});
    m_milestones = addSection(tr("Milestones due by then"), QStringLiteral("goal"));
    m_checkIns = addSection(tr("Since then"), QStringLiteral("goal"));
}

SinceBox::Section SinceBox::addSection(const QString& title, const QString& page)
{
    auto* box = new QWidget;
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 16);
    inside->setSpacing(8);
    inside->addWidget(new SectionHead(title));
    auto* card = new Card;
    auto* list = new RowList(RowList::Form::Embedded);
    list->setAccessibleName(title);
    card->add(list);
    inside->addWidget(card);
    layout()->addWidget(box);
    box->hide();
    connect(list, &RowList::opened, this, [this, page](const Row& row) {
        if (!row.uuid.isNull() && !page.isEmpty())
            m_context.commands->go({page, row.uuid, {}});
    });
    return {box, list};
}

void SinceBox::fill(const Section& section, const QList<Row>& rows)
{
    section.list->rows().setRows(rows);
    section.box->setVisible(!rows.isEmpty());
}

static Row questionRow(const Question& question, const Person& other, QDate today)
{
    Row row;
    row.item = {Kind::Question, question.id.value};
    row.uuid = question.uuid;
    row.title = firstLine(question.text, lineLength);
    row.caption
        = question.asker == other.id ? SinceBox::tr("%1 asks").arg(other.name) : SinceBox::tr("you ask");
    if (question.asked.isValid())
        row.caption += QStringLiteral(" · ") + DueWords::ago(question.asked, today);
    return row;
}

static Row milestoneRow(const DueMilestone& due, QDate today)
{
    Row row;
    row.uuid = due.goalUuid;
    row.title = due.milestone.title;
    row.caption = due.goal;
    row.chip = DueWords::near(due.milestone.due, today);
    row.tone = DueWords::tone(due.milestone.due, today);
    return row;
}

static Row checkInRow(const NewCheckIn& made, QDate today)
{
    Row row;
    row.uuid = made.goalUuid;
    const auto number = [&made](double value) {
        return QLocale().toString(value, 'g', 6) + (made.unit.isEmpty() ? QString() : u' ' + made.unit);
    };
    row.title
        = made.checkIn.value ? SinceBox::tr("%1: %2").arg(made.goal, number(*made.checkIn.value)) : made.goal;
    row.caption = DueWords::ago(made.checkIn.date, today);
    if (made.before && made.checkIn.value)
        row.caption += QStringLiteral(" · ") + SinceBox::tr("was %1").arg(number(*made.before));
    if (!made.checkIn.comment.isEmpty())
        row.caption += QStringLiteral(" · ") + firstLine(made.checkIn.comment, lineLength);
    return row;
}

void SinceBox::show(const MeetingDetails& details)
{
    m_details = details;
    const QDate today = m_context.clock->today();
    m_last->show(details.sheet.last, today);
    const Preparation& sheet = details.sheet;
    const bool planned = details.meeting.state == MeetingState::Planned;
    QList<Row> questions, milestones, checkIns;
    m_linked->show(details);
    if (planned) { // of one that is over, what was open then is not known any more
        for (const Question& question : sheet.questions)
            questions += questionRow(question, sheet.other, today);
        for (const DueMilestone& due : sheet.milestones)
            milestones += milestoneRow(due, today);
        for (const NewCheckIn& made : sheet.checkIns)
            checkIns += checkInRow(made, today);
    }
    fill(m_questions, questions);
    fill(m_milestones, milestones);
    fill(m_checkIns, checkIns);
}

} // namespace telemaco
