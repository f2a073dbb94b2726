#include "ui/relationships/meetingsoverview.h"

#include "core/workspace/meetingusecases.h"
#include "ui/data/itemedit.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/goalrow.h"
#include "ui/widgets/lastmeeting.h"
#include "ui/widgets/meetingrow.h"

namespace telemaco {

static constexpr int mostMeetings = 8;

MeetingsOverview::MeetingsOverview(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_nextBox(new QWidget)
    , m_next(bodyLabel())
    , m_go(new QPushButton)
    , m_last(new LastMeeting(tr("Last notes"), context.openLink))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildNext();
    column->addWidget(m_last);
    m_actions = addSection(column, tr("Open actions"));
    m_meetings = addSection(column, tr("Meetings"));
    connect(m_actions.list, &RowList::ticked, this, &MeetingsOverview::settle);
    connect(m_meetings.list, &RowList::opened, this, [this](const Row& row) {
        m_context.commands->go({QStringLiteral("meeting"), row.uuid, {}});
    });
    for (RowList* list : {m_actions.list, m_meetings.list})
        removeOnDelete(m_context, list);
}

void MeetingsOverview::buildNext()
{
    auto* line = new QHBoxLayout(m_nextBox);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_next, 1);
    line->addWidget(m_go);
    connect(m_go, &QPushButton::clicked, this, &MeetingsOverview::prepareNext);
}

MeetingsOverview::Section MeetingsOverview::addSection(QVBoxLayout* column, const QString& title)
{
    Section section{new QWidget, new SectionHead(title), new RowList(RowList::Form::Embedded)};
    auto* inside = new QVBoxLayout(section.box);
    inside->setContentsMargins(0, 0, 0, 16);
    inside->setSpacing(8);
    inside->addWidget(section.head);
    auto* card = new Card;
    section.list->setAccessibleName(title);
    card->add(section.list);
    inside->addWidget(card);
    column->addWidget(section.box);
    return section;
}

MeetingsFacts MeetingsOverview::read(const Workspace& workspace, Id<Relationship> id, int usualDays)
{
    MeetingsFacts facts;
    const auto relationship = workspace.get(id);
    const auto sheet = prepare(workspace, id, Audience::Me);
    if (!relationship || !sheet)
        return facts;
    facts.sheet = *sheet;
    facts.proposed = proposedMeeting(workspace, *relationship, usualDays);
    MeetingQuery query;
    query.relationship = id;
    query.limit = mostMeetings;
    for (const Meeting& meeting : meetings(workspace, query))
        facts.meetings += lineOf(workspace, meeting);
    return facts;
}

void MeetingsOverview::show(const MeetingsFacts& facts)
{
    m_facts = facts;
    const QDate today = m_context.clock->today();
    showNext();
    m_last->show(facts.sheet.last, today);
    QList<Row> actions, meetings;
    for (const OpenAction& action : facts.sheet.actions)
        actions += MeetingWords::action(action, today);
    for (const MeetingLine& line : facts.meetings) {
        meetings += MeetingWords::listed(line, today);
        meetings.last().title = Words::month(line.start.date());
    }
    m_actions.list->rows().setRows(actions);
    m_actions.box->setVisible(!actions.isEmpty());
    m_meetings.list->rows().setRows(meetings);
    m_meetings.box->setVisible(!meetings.isEmpty());
    setVisible(facts.sheet.last || !actions.isEmpty() || !meetings.isEmpty()); // else a gap would be left
}

void MeetingsOverview::showNext()
{
    m_go->setVisible(!m_facts.sheet.meeting);
    const QDate today = m_context.clock->today();
    const QTimeZone here = m_context.clock->zone();
    if (const auto& next = m_facts.sheet.meeting) {
        m_next->setText(tr("Next meeting: %1.").arg(MeetingWords::when(*next, today, here)));
    } else {
        const QString when = MeetingWords::when(m_facts.proposed, today, here);
        m_next->setText(tr("No meeting is planned."));
        m_go->setText(tr("Plan %1").arg(when));
        m_go->setAccessibleName(tr("Plan a meeting: %1").arg(when));
    }
}

void MeetingsOverview::settle(const Row& row)
{
    m_context.courier->ask(
        this,
        [id = Id<Action>{row.item.id}](
            Workspace& workspace) { return settleAction(workspace, id, ActionState::Done); },
        [this, title = row.title](
            const Result<ChangeSet>& done) { tellDone(m_context, done, tr("Done: %1").arg(title)); });
}

void MeetingsOverview::prepareNext()
{
    if (const auto& next = m_facts.sheet.meeting) {
        m_context.commands->go({QStringLiteral("meeting"), next->uuid, {}});
        return;
    }
    // Whoever wanted to prepare need not have known that there was nothing planned yet.
    const QString when
        = MeetingWords::when(m_facts.proposed, m_context.clock->today(), m_context.clock->zone());
    planAndOpen(m_context, this, m_facts.proposed, tr("Planned: %1", "when a meeting is").arg(when));
}

} // namespace telemaco
