#include "ui/relationships/timelinepage.h"

#include "ui/data/itemedit.h"
#include "ui/relationships/momentwords.h"
#include "ui/relationships/relationshiptabs.h"
#include "ui/relationships/timelinelist.h"
#include "ui/shell/commandregistry.h"

#include <QPointer>

namespace telemaco {

static constexpr int mostYears = 8; // with a button each
static constexpr int everything = -1;

TimelinePage::TimelinePage(const PageContext& context, QWidget* parent)
    : PageWidget(parent)
    , m_context(context)
    , m_avatar(new AvatarLabel(48))
    , m_title(new TextLabel(TextSize::Title))
    , m_tabs(new RelationshipTabs(context, RelationshipTabs::Timeline))
    , m_tools(new QWidget)
    , m_kind(new ChoiceField(tr("What to see of the timeline")))
    , m_day(new DateField(tr("Go to a day"), tr("Go to a day"), context.clock->today()))
    , m_years(new QHBoxLayout)
    , m_card(new Card)
    , m_list(new TimelineList(context))
    , m_empty(new EmptyState(tr("Nothing has happened yet"),
          tr("Meetings, contacts, goals, questions, actions done and the pages of your journal that are "
             "about "
             "this relationship line up here by themselves.")))
    , m_none(new EmptyState(tr("Nothing of this kind yet"), {}))
    , m_gone(new EmptyState(tr("This relationship is not here any more"), tr("Undo brings it back.")))
{
    buildLayout();
    addCommands();
    connect(m_kind, &ChoiceField::chosen, this, &TimelinePage::showLine);
    connect(m_day, &DateField::dateEdited, this, [this](QDate day) {
        if (day.isValid())
            goToDay(day);
    });
    connect(m_list, &RowList::opened, this, [this](const Row& row) { openPlace(m_context, this, row.item); });
    connect(m_list, &TimelineList::fetched, this, [this](bool anything) {
        const bool some = m_frame && m_frame->first.isValid();
        m_card->setVisible(anything);
        m_empty->setVisible(!anything && !some);
        m_none->setVisible(!anything && some);
        m_tools->setVisible(some);
    });
    connect(m_context.courier, &Courier::changed, this, &TimelinePage::follow);
}

void TimelinePage::buildLayout()
{
    QVBoxLayout* column = listColumn(this);
    column->addLayout(makeHead());
    column->addSpacing(8); // the tabs stand where they stand on the overview
    column->addWidget(m_tabs);
    m_tools->setLayout(makeTools());
    column->addWidget(m_tools);
    m_card->add(m_list);
    m_card->fitContent();
    column->addWidget(m_card, 1);
    for (EmptyState* state : {m_empty, m_none, m_gone}) {
        column->addWidget(state, 1);
        state->hide();
    }
    column->addStretch();
    connect(m_gone->addAction(tr("All people"), false), &QPushButton::clicked, this, [this] {
        m_context.commands->go({QStringLiteral("people"), {}, {}});
    });
    connect(m_none->addAction(tr("Show everything"), false), &QPushButton::clicked, this, [this] {
        m_kind->setValue(everything);
        showLine();
    });
    auto* plan = m_empty->addAction(tr("Plan a meeting"), true);
    connect(plan, &QPushButton::clicked, this, [this] {
        m_context.commands->go({QStringLiteral("meetings"), m_uuid, {}});
    });
}

QHBoxLayout* TimelinePage::makeHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_avatar);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_said);
    head->addLayout(words, 1);
    m_title->setWordWrap(true);
    m_title->setMinimumHeight(controlHeight);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    return head;
}

QHBoxLayout* TimelinePage::makeTools()
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_kind->add(tr("Everything"), everything);
    for (const MomentKind kind : {MomentKind::Meeting, MomentKind::Contact, MomentKind::Goal,
             MomentKind::CheckIn, MomentKind::Entry, MomentKind::Question, MomentKind::Action})
        m_kind->add(MomentWords::kind(kind), static_cast<int>(kind));
    m_kind->setFramed();
    m_day->setFramed();
    m_day->setFixedWidth(200);
    m_years->setSpacing(8);
    line->addWidget(m_kind);
    line->addWidget(m_day);
    line->addStretch();
    line->addLayout(m_years);
    return line;
}

// They are there once a timeline was shown, and for the one in sight.
void TimelinePage::addCommands()
{
    const auto add = [this](const char* id, const QString& name, const QKeySequence& keys, QWidget* to) {
        Command command{QString::fromLatin1(id), name, QStringLiteral("today"), keys, {}, {}};
        command.run = [field = QPointer(to)] {
            if (field)
                field->setFocus(Qt::ShortcutFocusReason);
        };
        command.enabled = [page = QPointer(this)] { return page && page->isVisible(); };
        m_context.commands->add(command);
    };
    add("timeline.day", tr("Go to a day of the timeline"), QKeySequence(Qt::ALT | Qt::Key_D), m_day);
    add("timeline.kind", tr("What to see of the timeline"), QKeySequence(Qt::ALT | Qt::Key_K), m_kind);
}

QWidget* TimelinePage::firstFocus() { return m_list; }

void TimelinePage::open(const Address& address)
{
    m_uuid = address.item;
    m_tabs->setRelationship(m_uuid);
    refresh();
}

void TimelinePage::showEvent(QShowEvent* event)
{
    PageWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void TimelinePage::follow(const ChangeSet& changes)
{
    const QList<Kind> shown{Kind::Meeting, Kind::Contact, Kind::Goal, Kind::Milestone, Kind::CheckIn,
        Kind::Entry, Kind::Question, Kind::Action, Kind::Link, Kind::Person, Kind::Relationship};
    if (m_stale || !std::any_of(shown.begin(), shown.end(), [&](Kind kind) { return changes.touches(kind); }))
        return;
    m_stale = true;
    if (isVisible())
        QMetaObject::invokeMethod(this, &TimelinePage::refresh, Qt::QueuedConnection);
}

void TimelinePage::refresh()
{
    m_stale = false;
    const Audience audience = m_discreet ? Audience::Other : Audience::Me;
    m_context.courier->ask(
        this,
        [uuid = m_uuid, audience](
            const Workspace& workspace) { return timelineFrame(workspace, uuid, audience); },
        [this, uuid = m_uuid, discreet = m_discreet](const std::optional<TimelineFrame>& frame) {
            if (uuid == m_uuid && discreet == m_discreet)
                show(frame);
        });
}

void TimelinePage::show(const std::optional<TimelineFrame>& frame)
{
    m_frame = frame;
    for (QWidget* part : std::initializer_list<QWidget*>{m_avatar, m_title})
        part->setVisible(frame.has_value());
    for (QWidget* part : std::initializer_list<QWidget*>{m_said, m_tabs})
        part->setVisible(frame.has_value() && !m_discreet);
    m_gone->setVisible(!frame);
    if (!frame) {
        for (QWidget* part : std::initializer_list<QWidget*>{m_tools, m_card, m_empty, m_none})
            part->hide();
        m_shown = {};
        return;
    }
    m_avatar->setName(frame->other.name);
    m_title->setText(frame->other.name);
    m_said->setText(RelationshipTabs::line(frame->relationship, frame->other));
    showYears();
    if (m_shown == m_uuid)
        m_list->follow();
    else
        showLine();
}

// From the last back to the first; of many, those that come before the last ones are gone to by day.
void TimelinePage::showYears()
{
    removeAll(m_years);
    if (!m_frame->first.isValid() || m_frame->first.year() == m_frame->last.year())
        return;
    const int first = qMax(m_frame->first.year(), m_frame->last.year() - mostYears + 1);
    for (int year = m_frame->last.year(); year >= first; --year) {
        auto* button = new QPushButton(QString::number(year));
        button->setAccessibleName(tr("Go to %1").arg(year));
        connect(button, &QPushButton::clicked, this, [this, year] { goToDay(QDate(year, 12, 31)); });
        m_years->addWidget(button);
    }
}

void TimelinePage::showLine()
{
    if (!m_frame)
        return;
    m_shown = m_uuid;
    TimelineQuery query;
    query.relationship = m_frame->relationship.id;
    query.audience = m_discreet ? Audience::Other : Audience::Me;
    if (const int kind = m_kind->currentData().toInt(); kind != everything)
        query.kinds = {static_cast<MomentKind>(kind)};
    m_list->show(query, m_frame->other.name);
}

void TimelinePage::goToDay(QDate day)
{
    m_list->showDay(day);
    m_list->setFocus(Qt::OtherFocusReason);
}

bool TimelinePage::setDiscreet(bool discreet)
{
    m_discreet = discreet;
    m_shown = {}; // what is there may be private
    m_list->forget();
    refresh();
    return true;
}

} // namespace telemaco
