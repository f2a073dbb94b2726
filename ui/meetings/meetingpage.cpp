#include "ui/meetings/meetingpage.h"

#include "core/workspace/usecases.h"
#include "ui/data/itemedit.h"
#include "ui/data/preferences.h"
#include "ui/editor/foundwords.h"
#include "ui/editor/notefield.h"
#include "ui/language/words.h"
#include "ui/meetings/agendabox.h"
#include "ui/meetings/agreedbox.h"
#include "ui/meetings/calloffbox.h"
#include "ui/meetings/closingbox.h"
#include "ui/meetings/heldbox.h"
#include "ui/meetings/meetingfacts.h"
#include "ui/meetings/sincebox.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/meetingrow.h"

#include <QSettings>
#include <QTimer>

namespace telemaco {

static constexpr int clockMilliseconds = 10'000;
static constexpr qint64 soonOver = 60 * 60 * 1000; // after its start; from then on it is to be closed

MeetingPage::MeetingPage(const PageContext& context, QWidget* parent)
    : ScrollPage(parent)
    , m_context(context)
    , m_found(new FoundWords(context, this))
    , m_avatar(new AvatarLabel(48))
    , m_chip(new ChipLabel)
    , m_clock(bodyLabel())
    , m_tick(new QTimer(this))
    , m_gone(new EmptyState(tr("This meeting is not here any more"), tr("Undo brings it back.")))
    , m_leftBox(new QWidget)
    , m_rightBox(new QWidget)
    , m_closing(new ClosingBox(context))
    , m_callOff(new CallOffBox)
    , m_held(new HeldBox(context))
    , m_agenda(new AgendaBox(context))
    , m_agreed(new AgreedBox(context))
    , m_facts(new MeetingFacts(context))
    , m_since(new SinceBox(context))
{
    buildHead();
    for (QWidget* part : std::initializer_list<QWidget*>{m_gone, m_closing, m_callOff, m_held})
        column()->addWidget(part);
    m_gone->hide();
    useColumns(7, 5);
    buildLeft();
    buildRight();
    addCommands();
    addSheetCommands();
    addOutCommands();
    m_tick->setInterval(clockMilliseconds);
    connect(m_tick, &QTimer::timeout, this, &MeetingPage::showClock);
    connect(m_closing, &ClosingBox::answered, this, &MeetingPage::close);
    connect(m_callOff, &CallOffBox::answered, this,
        [this](MeetingState how, std::optional<Side> by, const QString& why) {
            m_context.courier->ask(
                this,
                [id = m_details.meeting.id, how, by, why](
                    Workspace& workspace) { return callOffMeeting(workspace, id, how, by, why); },
                [this](const Result<ChangeSet>& done) { tellTrouble(m_context, done); });
        });
    connect(m_context.courier, &Courier::changed, this, &MeetingPage::follow);
}

void MeetingPage::buildHead()
{
    setTitle({});
    head()->insertWidget(0, m_avatar);
    head()->insertWidget(2, m_chip);
    head()->insertWidget(3, m_clock);
    m_clock->setWordWrap(false);
    m_begin = addButton(tr("Begin"), true);
    m_begin->setAccessibleName(tr("Begin the meeting: its clock starts"));
    m_close = addButton(tr("Close…"), true);
    m_close->setAccessibleName(tr("Close the meeting"));
    m_cancelled = addButton(tr("Call off…"), false);
    m_missed = addButton(tr("Missed"), false);
    m_reopen = addButton({}, false);
    m_write = addButton(tr("Write"), false);
    m_write->setAccessibleName(tr("Write to them, with the open points"));
    m_goTo = addButton(tr("Relationship"), false);
    connect(m_write, &QPushButton::clicked, this, &MeetingPage::write);
    connect(m_begin, &QPushButton::clicked, this, &MeetingPage::begin);
    connect(m_close, &QPushButton::clicked, this, &MeetingPage::askClosing);
    connect(m_closing, &ClosingBox::asks, m_close, &QWidget::setDisabled); // one button to close with
    connect(m_cancelled, &QPushButton::clicked, this, [this] { callOff(MeetingState::Cancelled); });
    connect(m_missed, &QPushButton::clicked, this, [this] { callOff(MeetingState::Missed); });
    connect(m_reopen, &QPushButton::clicked, this, &MeetingPage::reopen);
    connect(m_goTo, &QPushButton::clicked, this, [this] {
        m_context.commands->go({QStringLiteral("relationship"), m_details.sheet.relationship.uuid, {}});
    });
}

NoteField* MeetingPage::addNotes(
    const QString& title, const QString& remark, const QString& invitation, QWidget** box)
{
    *box = new QWidget;
    auto* inside = new QVBoxLayout(*box);
    inside->setContentsMargins(0, 0, 0, 16);
    inside->setSpacing(8);
    auto* head = new SectionHead(title);
    head->setRemark(remark);
    inside->addWidget(head);
    auto* card = new Card;
    card->column()->setContentsMargins(12, 8, 12, 8);
    auto* notes = new NoteField(m_context, title, invitation);
    card->add(notes);
    inside->addWidget(card);
    m_leftBox->layout()->addWidget(*box);
    return notes;
}

void MeetingPage::buildLeft()
{
    auto* inside = new QVBoxLayout(m_leftBox);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_agenda);
    m_notes = addNotes(tr("Notes for both"), tr("the other side may see these"),
        tr("What you both want to remember"), &m_notesBox);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_private = addNotes(tr("Only you"), tr("never shown, shared or printed for others"),
        tr("What only you want to remember"), &m_privateBox);
    m_private->setObjectName(QStringLiteral("privateNotes"));
    inside->addWidget(m_agreed);
    left()->addWidget(m_leftBox);
}

void MeetingPage::buildRight()
{
    auto* inside = new QVBoxLayout(m_rightBox);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_since);
    inside->addWidget(new SectionHead(tr("When and where")));
    inside->addSpacing(8);
    inside->addWidget(m_facts);
    right()->addWidget(m_rightBox);
}

void MeetingPage::open(const Address& address)
{
    if (m_uuid != address.item) { // nothing can be written before it is known to which meeting
        for (QWidget* part :
            std::initializer_list<QWidget*>{m_closing, m_callOff, m_held, m_leftBox, m_rightBox})
            part->hide();
        m_arriving = true;
    }
    m_uuid = address.item;
    m_found->look(address.words);
    refresh();
}

QWidget* MeetingPage::firstFocus()
{
    if (m_arriving)
        return nullptr; // it gets the keyboard once it is there
    return m_details.meeting.state == MeetingState::Planned ? static_cast<QWidget*>(m_agenda->field())
                                                            : static_cast<QWidget*>(m_notes);
}

bool MeetingPage::setDiscreet(bool discreet)
{
    flush();
    m_discreet = discreet;
    refresh();
    return true;
}

void MeetingPage::showEvent(QShowEvent* event)
{
    ScrollPage::showEvent(event);
    if (m_stale)
        refresh();
}

void MeetingPage::follow(const ChangeSet& changes)
{
    const QList<Kind> shown{Kind::Meeting, Kind::AgendaItem, Kind::Action, Kind::Question, Kind::Milestone,
        Kind::CheckIn, Kind::Link, Kind::Person, Kind::Relationship, Kind::Contact, Kind::Goal};
    if (m_stale || !std::any_of(shown.begin(), shown.end(), [&](Kind kind) { return changes.touches(kind); }))
        return;
    m_stale = true;
    if (isVisible())
        QMetaObject::invokeMethod(this, &MeetingPage::refresh, Qt::QueuedConnection);
}

void MeetingPage::refresh()
{
    m_stale = false;
    const Audience audience = m_discreet ? Audience::Other : Audience::Me;
    m_context.courier->ask(
        this,
        [uuid = m_uuid, days = usualDays(m_context), audience](
            const Workspace& workspace) { return meetingDetails(workspace, uuid, days, audience); },
        [this, uuid = m_uuid, audience](const std::optional<MeetingDetails>& details) {
            if (uuid == m_uuid && (audience == Audience::Other) == m_discreet)
                show(details);
        });
}

void MeetingPage::show(const std::optional<MeetingDetails>& details)
{
    for (QWidget* part : {m_leftBox, m_rightBox})
        part->setVisible(details.has_value());
    m_gone->setVisible(!details);
    if (!details)
        m_held->hide();
    if (details)
        m_details = *details;
    showHead();
    if (!details)
        return;
    const Meeting& meeting = m_details.meeting;
    const ItemRef item{Kind::Meeting, meeting.id.value};
    m_held->show(m_details);
    m_agenda->show(m_details);
    m_agreed->show(m_details);
    m_notes->show(item, "notes", meeting.notes);
    m_privateBox->setVisible(!m_discreet);
    if (!m_discreet)
        m_private->show(item, "private_notes", meeting.privateNotes);
    m_facts->show(meeting);
    m_since->show(m_details);
    m_found->mark();
    if (std::exchange(m_arriving, false) && isVisible())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

// When, how long and by what means.
QString MeetingPage::headWords() const
{
    const Meeting& meeting = m_details.meeting;
    QStringList words{MeetingWords::when(meeting, m_context.clock->today(), m_context.clock->zone())};
    if (meeting.minutes)
        words += MeetingWords::duration(*meeting.minutes);
    if (meeting.channel)
        words += Words::of(*meeting.channel);
    return words.join(QStringLiteral(" · "));
}

void MeetingPage::showHead()
{
    const bool there = m_gone->isHidden();
    const Meeting& meeting = m_details.meeting;
    const bool planned = there && meeting.state == MeetingState::Planned;
    const bool runs = planned && meeting.begun.has_value();
    const bool over = planned && meeting.instant + soonOver < m_context.clock->now();
    m_begin->setVisible(planned && !runs && !over);
    m_close->setVisible(runs || over);
    m_cancelled->setVisible(planned && !runs);
    m_missed->setVisible(planned && !runs && meeting.date <= m_context.clock->today());
    m_reopen->setVisible(there && !planned);
    m_reopen->setText(meeting.state == MeetingState::Held ? tr("Open again") : tr("Plan again"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_avatar, m_chip, m_goTo})
        part->setVisible(there);
    m_goTo->setVisible(there && !m_discreet);
    m_write->setVisible(planned && !m_discreet);
    setTitle(there ? m_details.sheet.other.name : QString(), there ? headWords() : QString());
    if (there) {
        m_avatar->setName(m_details.sheet.other.name);
        m_chip->setWords(runs ? tr("under way", "a meeting") : Words::of(meeting.state),
            MeetingWords::tone(meeting.state));
    }
    showClock();
}

void MeetingPage::showClock()
{
    const Meeting& meeting = m_details.meeting;
    const bool planned = m_gone->isHidden() && meeting.state == MeetingState::Planned;
    const auto minutes = planned ? clockMinutes(meeting, m_context.clock->now()) : std::nullopt;
    m_clock->setVisible(minutes.has_value());
    if (minutes) {
        m_clock->setText(MeetingWords::duration(*minutes));
        m_clock->setAccessibleName(tr("Since the meeting began: %1").arg(m_clock->text()));
        m_tick->start();
    } else {
        m_tick->stop();
    }
}

void MeetingPage::begin()
{
    m_callOff->hide();
    m_context.courier->ask(
        this, [id = m_details.meeting.id](Workspace& workspace) { return beginMeeting(workspace, id); },
        [this](const Result<ChangeSet>& done) {
            tellTrouble(m_context, done);
            if (done)
                offerDiscreet();
        });
    m_notes->setFocus(Qt::OtherFocusReason);
}

// A screen that is shared shows what stands on it.
void MeetingPage::offerDiscreet()
{
    if (m_details.meeting.channel == Channel::Video && !m_discreet)
        m_context.commands->tell(
            tr("On a shared screen, show only what both may see?"), QStringLiteral("view.discreet"));
}

void MeetingPage::askClosing()
{
    m_callOff->hide();
    m_closing->ask(m_details);
}

void MeetingPage::close(const Closing& closing)
{
    flush();
    m_context.courier->ask(
        this,
        [id = m_details.meeting.id, closing](
            Workspace& workspace) { return closeMeeting(workspace, id, closing); },
        [this](const Result<ChangeSet>& done) { tellDone(m_context, done, tr("The meeting is closed.")); });
}

void MeetingPage::callOff(MeetingState how)
{
    m_callOff->ask(how, m_details.sheet.other.name, m_details.sheet.mySide);
}

void MeetingPage::reopen()
{
    m_context.courier->ask(
        this, [id = m_details.meeting.id](Workspace& workspace) { return reopenMeeting(workspace, id); },
        [this](const Result<ChangeSet>& done) { tellTrouble(m_context, done); });
}

void MeetingPage::remove()
{
    removeItems(m_context, this, {{Kind::Meeting, m_details.meeting.id.value}});
    m_context.commands->go({QStringLiteral("meetings"), {}, {}});
}

} // namespace telemaco
