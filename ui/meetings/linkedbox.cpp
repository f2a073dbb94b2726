#include "ui/meetings/linkedbox.h"

#include "core/search/searchcursor.h"
#include "core/workspace/journal.h"
#include "core/workspace/meetingusecases.h"
#include "core/workspace/titles.h"
#include "core/workspace/usecases.h"
#include "ui/data/itemedit.h"
#include "ui/language/words.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/goalrow.h"
#include "ui/widgets/itemchoices.h"
#include "ui/widgets/page.h"

namespace telemaco {

static constexpr int mostOffered = 8;
static constexpr int lookMilliseconds = 12;

LinkedBox::LinkedBox(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card)
    , m_list(new RowList(RowList::Form::Embedded))
    , m_add(new Chooser(tr("Link a goal, a person or a journal entry to the meeting"),
          tr("Link a goal, a person, an entry…")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(8);
    column->addWidget(new SectionHead(tr("What it is about")));
    m_list->setAccessibleName(tr("What it is about"));
    m_card->add(m_list);
    m_line = new QWidget;
    auto* line = new QHBoxLayout(m_line);
    line->setContentsMargins(12, 8, 12, 8);
    line->addWidget(m_add);
    m_card->add(m_line);
    column->addWidget(m_card);
    connect(m_list, &RowList::opened, this, [this](const Row& row) { openPlace(m_context, this, row.item); });
    connect(m_list, &RowList::removeAsked, this, &LinkedBox::takeOff);
    connect(m_add, &Chooser::asked, this, &LinkedBox::look);
    connect(m_add, &Chooser::chosen, this, &LinkedBox::link);
}

static Row rowOf(const Brought& brought, QDate today, bool toBring)
{
    Row row;
    row.item = brought.item;
    row.uuid = brought.uuid;
    row.title = brought.title;
    row.caption = Words::kind(brought.item.kind);
    if (brought.date.isValid())
        row.caption = DueWords::ago(brought.date, today);
    if (toBring) {
        row.chip = LinkedBox::tr("to bring");
        row.tone = Tone::Attention;
    }
    return row;
}

// In the discreet view nothing is offered: what could be linked are other names and pages.
void LinkedBox::show(const MeetingDetails& details)
{
    m_meeting = details.meeting.id;
    m_relationship = details.meeting.relationship;
    m_brought.clear();
    const QDate today = m_context.clock->today();
    QList<Row> rows;
    for (const Brought& one : details.sheet.about)
        rows += rowOf(one, today, false);
    if (details.meeting.state == MeetingState::Planned)
        for (const Brought& one : details.sheet.brought) {
            m_brought += one.item;
            rows += rowOf(one, today, true);
        }
    m_list->rows().setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    const bool mine = details.sheet.audience == Audience::Me;
    m_line->setVisible(mine);
    setVisible(mine || !rows.isEmpty());
}

// Through the index, so that a journal of any length answers at once.
void LinkedBox::look(const QString& words)
{
    m_context.courier->ask(
        this,
        [words](Workspace& workspace) {
            Query query = parseQuery(words, workspace.clock().today());
            query.with.kinds = {{Kind::Goal, Kind::Person, Kind::Entry}};
            SearchCursor cursor(workspace.store(), query, nullptr, workspace.clock().zone());
            QList<Choice> found;
            for (const Hit& hit : cursor.next(mostOffered, lookMilliseconds))
                if (const QString title = titleOf(workspace, hit.item); !title.isEmpty())
                    found += Choice{hit.item, hit.uuid, title};
            return found;
        },
        [this](const QList<Choice>& found) {
            QList<Row> rows;
            for (const Choice& choice : found) {
                rows += ItemChoices::rowOf(choice);
                rows.last().chip = Words::kind(choice.item.kind);
            }
            m_add->suggest(rows);
        });
}

void LinkedBox::link(const Row& row)
{
    m_context.courier->ask(
        this,
        [item = row.item, meeting = m_meeting](Workspace& workspace) {
            return linkItems(workspace, {item}, {Kind::Meeting, meeting.value});
        },
        [this](const Result<ChangeSet>& done) { tellTrouble(m_context, done); });
}

// What was linked is not about the meeting any more, what was to be brought is not.
void LinkedBox::takeOff(const QList<Row>& rows)
{
    QList<ItemRef> linked, brought;
    for (const Row& row : rows)
        (m_brought.contains(row.item) ? brought : linked) += row.item;
    m_context.courier->ask(
        this,
        [linked, brought, meeting = m_meeting, with = m_relationship](
            Workspace& workspace) -> Result<ChangeSet> {
            if (!brought.isEmpty())
                TELEMACO_TRY(bringItems(workspace, brought, with, false));
            if (linked.isEmpty())
                return ChangeSet{};
            return unlinkItems(workspace, linked, {Kind::Meeting, meeting.value});
        },
        [this](const Result<ChangeSet>& done) { tellTrouble(m_context, done); });
}

} // namespace telemaco
