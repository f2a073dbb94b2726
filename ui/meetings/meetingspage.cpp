#include "ui/meetings/meetingspage.h"

#include "ui/data/itemedit.h"
#include "ui/data/preferences.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/meetingrow.h"

#include <QPointer>

namespace telemaco {

static constexpr int batchSize = 60;
static constexpr int mostComing = 60;

MeetingsPage::MeetingsPage(const PageContext& context, QWidget* parent)
    : PageWidget(parent)
    , m_context(context)
    , m_with(new ChoiceField(tr("With whom")))
    , m_when(new MomentField(tr("When the meeting is")))
    , m_plan(new QPushButton(tr("Plan")))
    , m_card(new Card)
    , m_list(new RowList(RowList::Form::Pane))
    , m_empty(new EmptyState(tr("No meetings yet"), {}))
{
    buildLayout();
    connect(m_with, &ChoiceField::chosen, this, &MeetingsPage::propose);
    m_when->setTimeStays();
    connect(m_when, &MomentField::timeEdited, this, [this](QDate date, QTime time) {
        m_proposed.date = date;
        m_proposed.time = time;
    });
    connect(m_plan, &QPushButton::clicked, this, &MeetingsPage::plan);
    connect(m_when, &LineField::refused, this, [this] { m_refused = true; });
    connect(m_when, &QLineEdit::textEdited, this, [this] { m_refused = false; });
    connect(m_when, &QLineEdit::returnPressed, this, [this] {
        if (!m_refused) // else the day that stands there is not the one that was meant
            plan();
    });
    connect(m_list, &RowList::opened, this, [this](const Row& row) {
        m_context.commands->go({QStringLiteral("meeting"), row.uuid, {}});
    });
    removeOnDelete(m_context, m_list);
    connect(m_context.courier, &Courier::changed, this, &MeetingsPage::follow);
}

void MeetingsPage::buildLayout()
{
    QVBoxLayout* column = listColumn(this);
    column->addLayout(headLine(tr("Meetings"), {}));
    auto* line = new Flow;
    m_with->setFramed();
    m_with->setObjectName(QStringLiteral("with"));
    m_when->setFramed();
    m_when->setObjectName(QStringLiteral("when"));
    makePrimary(m_plan);
    m_plan->setAccessibleName(tr("Plan this meeting"));
    m_with->setMinimumWidth(withText(200));
    m_with->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_when->setMinimumWidth(withText(240));
    line->addWidget(m_with);
    line->addWidget(m_when);
    line->addWidget(m_plan);
    column->addLayout(line);
    m_list->setAccessibleName(tr("Meetings"));
    m_card->add(m_list);
    m_card->fitContent();
    column->addWidget(m_card, 1);
    column->addWidget(m_empty, 1);
    column->addStretch();
    m_empty->hide();
    m_people = m_empty->addAction(tr("Add people"), true);
    connect(m_people, &QPushButton::clicked, this, [this] {
        m_context.commands->go({QStringLiteral("people"), {}, {}});
    });
}

void MeetingsPage::addCommands(CommandRegistry& commands)
{
    commands.add({QStringLiteral("meeting.new"), tr("Plan a meeting"), QStringLiteral("meetings"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), [to = &commands] {
            to->go({QStringLiteral("meetings"), {}, {QStringLiteral("new")}});
        }});
}

void MeetingsPage::open(const Address& address)
{
    m_wanted = address.item;
    m_planning = !address.item.isNull() || address.words.contains(QStringLiteral("new"));
    m_arriving = true;
    refresh();
}

// To plan one, or to look at those that are there.
QWidget* MeetingsPage::firstFocus()
{
    if (m_with->isHidden())
        return m_people;
    return m_planning || m_list->rows().rowCount() == 0 ? static_cast<QWidget*>(m_with) : m_list;
}

void MeetingsPage::showEvent(QShowEvent* event)
{
    PageWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void MeetingsPage::follow(const ChangeSet& changes)
{
    if (m_stale
        || !(changes.touches(Kind::Meeting) || changes.touches(Kind::Relationship)
            || changes.touches(Kind::Person)))
        return;
    m_stale = true;
    if (isVisible())
        QMetaObject::invokeMethod(this, &MeetingsPage::refresh, Qt::QueuedConnection);
}

MeetingsPage::Batch MeetingsPage::read(
    const Workspace& workspace, const std::optional<Meeting>& after, bool first)
{
    Batch batch;
    const qint64 morning = instantOf(workspace.clock().today(), QTime(0, 0), workspace.clock().zone());
    if (first) {
        MeetingQuery coming;
        coming.from = morning;
        coming.newestFirst = false;
        coming.limit = mostComing;
        for (const Meeting& meeting : meetings(workspace, coming))
            batch.coming += lineOf(workspace, meeting);
        batch.relationships = openRelationships(workspace);
    }
    MeetingQuery past;
    past.to = morning - 1;
    past.after = after;
    past.limit = batchSize;
    const auto found = meetings(workspace, past);
    for (const Meeting& meeting : found)
        batch.past += lineOf(workspace, meeting);
    if (found.size() == batchSize)
        batch.last = found.last();
    return batch;
}

void MeetingsPage::refresh()
{
    m_stale = false;
    m_context.courier->ask(
        this, [](const Workspace& workspace) { return read(workspace, {}, true); },
        [this](const Batch& batch) { show(batch, true); });
}

void MeetingsPage::more()
{
    m_context.courier->ask(
        this, [after = m_last](const Workspace& workspace) { return read(workspace, after, false); },
        [this](const Batch& batch) { show(batch, false); });
}

// Of one to come: seen from today, by the week as the person counts it.
QString MeetingsPage::weekOf(QDate date) const
{
    const QDate next = startOfWeek(m_context.clock->today(), firstDayOfWeek(m_context)).addDays(7);
    return date < next ? tr("This week") : date < next.addDays(7) ? tr("Next week") : tr("Later");
}

QList<Row> MeetingsPage::rowsOf(const Batch& batch, bool first)
{
    QList<Row> rows;
    const QDate today = m_context.clock->today();
    const QDate later = startOfWeek(today, firstDayOfWeek(m_context)).addDays(14);
    if (first)
        m_lastSection.clear();
    for (const MeetingLine& line : batch.coming) {
        Row row = MeetingWords::listed(line, today);
        const QString week = weekOf(line.start.date());
        if (line.start.date() >= later) // its section does not say in which month
            row.markCaption = QLocale().toString(line.start.date(), QStringLiteral("MMM"));
        if (week != m_lastSection)
            row.section = week;
        m_lastSection = week;
        rows += row;
    }
    for (const MeetingLine& line : batch.past) {
        Row row = MeetingWords::listed(line, today);
        const QString month = Words::month(line.start.date());
        if (month != m_lastSection)
            row.section = month;
        m_lastSection = month;
        rows += row;
    }
    return rows;
}

void MeetingsPage::show(const Batch& batch, bool first)
{
    m_last = batch.last;
    const QList<Row> rows = rowsOf(batch, first);
    if (first) {
        const bool here = m_with->hasFocus();
        showRelationships(batch.relationships);
        m_list->rows().setRows(rows);
        m_card->setVisible(!rows.isEmpty());
        m_empty->setVisible(rows.isEmpty());
        const bool arriving = std::exchange(m_arriving, false);
        if (here && (arriving || m_with->isHidden()))
            firstFocus()->setFocus(Qt::OtherFocusReason);
    } else {
        m_list->rows().append(rows);
    }
    m_list->rows().setMore(m_last ? std::function<void()>([this] { more(); }) : nullptr);
}

void MeetingsPage::showRelationships(const QList<NamedItem>& relationships)
{
    const QVariant chosen = m_with->currentData();
    m_with->clear();
    for (const NamedItem& one : relationships)
        m_with->add(one.name, one.id);
    m_with->setValue(chosen);
    for (const NamedItem& one : relationships)
        if (one.uuid == m_wanted && !m_wanted.isNull())
            m_with->setValue(one.id);
    m_wanted = {};
    if (m_with->currentIndex() < 0)
        m_with->setCurrentIndex(0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_with, m_when, m_plan})
        part->setVisible(!relationships.isEmpty());
    m_people->setVisible(relationships.isEmpty());
    m_empty->setText(relationships.isEmpty()
            ? tr("You meet the people you mentor, or who mentor you. A name is enough to plan with.")
            : tr("Choose with whom and when, at the top. The sheet to prepare with fills by itself: what was "
                 "left open, what is due, what happened since."));
    propose();
}

void MeetingsPage::propose()
{
    const Id<Relationship> id{m_with->currentData().toLongLong()};
    m_context.courier->ask(
        this,
        [id, days = usualDays(m_context)](const Workspace& workspace) -> std::optional<Meeting> {
            const auto relationship = workspace.get(id);
            return relationship ? std::optional(proposedMeeting(workspace, *relationship, days))
                                : std::nullopt;
        },
        [this, id](const std::optional<Meeting>& proposed) {
            if (!proposed || id.value != m_with->currentData().toLongLong())
                return;
            m_proposed = *proposed;
            m_when->setToday(m_context.clock->today());
            m_when->setTime(proposed->date, proposed->time);
        });
}

void MeetingsPage::plan()
{
    m_when->commit();
    planAndOpen(m_context, this, m_proposed);
}

} // namespace telemaco
