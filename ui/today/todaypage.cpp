#include "ui/today/todaypage.h"

#include "core/domain/descriptions.h"
#include "core/workspace/meetingusecases.h"
#include "core/workspace/place.h"
#include "core/workspace/usecases.h"
#include "ui/data/itemedit.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/today/quietcard.h"
#include "ui/today/todaywords.h"

#include <QScrollBar>
#include <QSettings>

namespace telemaco {

static constexpr int mostCards = 3;
static constexpr int widest = 1600;
static constexpr int widestAlone = 1064; // one column: lines that can be read

TodayPage::TodayPage(const PageContext& context, QWidget* parent)
    : ScrollPage(parent)
    , m_context(context)
    , m_newEntry(addButton(tr("New entry"), true))
    , m_empty(new Card)
{
    showKeys(m_newEntry, QKeySequence(Qt::CTRL | Qt::Key_J));
    connect(m_newEntry, &QPushButton::clicked, this,
        [this] { m_context.commands->run(QStringLiteral("journal.new")); });
    column()->addWidget(m_empty);
    m_empty->hide();
    useColumns(7, 4);
    buildLeft();
    buildRight();
    addCommands();
    connect(m_context.courier, &Courier::changed, this, &TodayPage::follow);
}

TodayPage::Section TodayPage::addSection(QVBoxLayout* column, const QString& title)
{
    auto* box = new QWidget;
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 16);
    inside->setSpacing(8);
    auto* head = new SectionHead(title);
    inside->addWidget(head);
    auto* card = new Card;
    auto* list = new RowList(RowList::Form::Embedded);
    list->setAccessibleName(title);
    card->add(list);
    inside->addWidget(card);
    column->addWidget(box);
    box->hide();
    return {box, head, list};
}

void TodayPage::buildLeft()
{
    m_week = addSection(left(), tr("This week"));
    m_week.list->setObjectName(QStringLiteral("week"));
    m_next = addSection(left(), tr("Next meeting"));
    m_next.list->setObjectName(QStringLiteral("next"));
    m_due = addSection(left(), tr("Due"));
    m_due.list->setObjectName(QStringLiteral("due"));
    m_still = addSection(left(), tr("Without movement"));
    m_waiting = addSection(left(), tr("Questions waiting"));
    const auto openGoal = [this](const Row& row) {
        m_context.commands->go({QStringLiteral("goal"), row.uuid, {}});
    };
    const auto openMeeting = [this](const Row& row) {
        m_context.commands->go({QStringLiteral("meeting"), row.uuid, {}});
    };
    for (RowList* list : {m_week.list, m_next.list}) {
        connect(list, &RowList::opened, this, openMeeting);
        connect(list, &RowList::acted, this, openMeeting);
    }
    connect(m_due.list, &RowList::opened, this, &TodayPage::openDue);
    connect(m_due.list, &RowList::ticked, this, &TodayPage::tick);
    connect(m_still.list, &RowList::opened, this, openGoal);
    connect(m_waiting.list, &RowList::opened, this, &TodayPage::openWaiting);
    m_old = new QPushButton;
    m_old->setObjectName(QStringLiteral("oldGoals"));
    connect(m_old, &QPushButton::clicked, this, [this] {
        m_context.commands->go({QStringLiteral("goals"), {}, {QStringLiteral("old")}});
    });
    left()->addWidget(m_old, 0, Qt::AlignLeft);
    m_old->hide();
}

void TodayPage::buildRight()
{
    m_quietBox = new QWidget;
    auto* inside = new QVBoxLayout(m_quietBox);
    inside->setContentsMargins(0, 0, 0, 16);
    inside->setSpacing(8);
    inside->addWidget(new SectionHead(tr("Worth a look")));
    m_quietCards = new QVBoxLayout;
    m_quietCards->setSpacing(8);
    inside->addLayout(m_quietCards);
    auto* card = new Card;
    m_quietRest = new RowList(RowList::Form::Embedded);
    m_quietRest->setAccessibleName(tr("Others not heard from"));
    card->add(m_quietRest);
    inside->addWidget(card);
    right()->addWidget(m_quietBox);
    m_quietBox->hide();
    connect(m_quietRest, &RowList::opened, this, [this](const Row& row) {
        m_context.commands->go({QStringLiteral("relationship"), row.uuid, {}});
    });
    connect(m_quietRest, &RowList::acted, this, [this](const Row& row) {
        for (const Quiet& quiet : std::as_const(m_facts.quiet))
            if (quiet.uuid == row.uuid)
                inTouch(quiet, usualChannel());
    });
    m_lookBack = addSection(right(), {});
    m_pages = addSection(right(), tr("Last pages"));
    for (RowList* list : {m_lookBack.list, m_pages.list})
        connect(list, &RowList::opened, this, [this](const Row& row) {
            m_context.commands->go({QStringLiteral("journal"), row.uuid, {}});
        });
}

void TodayPage::addCommands()
{
    m_context.commands->add({QStringLiteral("today.inTouch"), tr("In touch today"), QStringLiteral("contact"),
        QKeySequence(Qt::CTRL | Qt::Key_T), [this] { inTouchWithFirst(); },
        [page = QPointer<TodayPage>(this)] {
            return page && page->isVisible() && page->m_quietBox->isVisible();
        }});
}

// It begins with a capital, in languages too where a weekday does not.
QString TodayPage::titleOf(QDate day)
{
    const QString words = QLocale().toString(day, tr("dddd, d MMMM", "today's date as a title"));
    return words.left(1).toUpper() + words.mid(1);
}

void TodayPage::open(const Address&) { refresh(); }

void TodayPage::showEvent(QShowEvent* event)
{
    ScrollPage::showEvent(event);
    if (m_stale || m_today != m_context.clock->today())
        refresh();
}

void TodayPage::follow(const ChangeSet& changes)
{
    const QList<Kind> shown{Kind::Goal, Kind::Relationship, Kind::Person, Kind::Contact, Kind::Question,
        Kind::Entry, Kind::CheckIn, Kind::Milestone, Kind::Meeting, Kind::Action};
    if (!std::any_of(shown.begin(), shown.end(), [&](Kind kind) { return changes.touches(kind); }) || m_stale)
        return;
    m_stale = true; // several changes, one look
    if (isVisible())
        QMetaObject::invokeMethod(this, &TodayPage::refresh, Qt::QueuedConnection);
}

void TodayPage::refresh()
{
    m_stale = false;
    m_today = m_context.clock->today();
    setTitle(titleOf(m_today), TodayWords::sentence(m_facts, static_cast<int>(m_facts.quiet.size())));
    m_context.courier->ask(
        this, [today = m_today](const Workspace& workspace) { return todayFacts(workspace, today); },
        [this](const TodayFacts& facts) { show(facts); });
}

void TodayPage::fill(const Section& section, const QList<Row>& rows)
{
    section.list->rows().setRows(rows);
    section.box->setVisible(!rows.isEmpty());
}

template <class Fact, class Make> static QList<Row> rowsOf(const QList<Fact>& facts, const Make& make)
{
    QList<Row> rows;
    for (const Fact& fact : facts)
        rows += make(fact);
    return rows;
}

void TodayPage::show(const TodayFacts& facts)
{
    m_facts = facts;
    fill(m_week, TodayWords::weekRows(facts, m_today));
    fill(m_next, TodayWords::nextRows(facts, m_today));
    fill(m_due, TodayWords::dueRows(facts, m_today));
    fill(m_lookBack, TodayWords::lookBackRows(facts));
    if (facts.lookBack) {
        m_lookBack.head->setTitle(TodayWords::lookBackTitle(*facts.lookBack));
        m_lookBack.list->setAccessibleName(TodayWords::lookBackTitle(*facts.lookBack));
    }
    fill(m_still,
        rowsOf(facts.still, [this](const GoalLine& line) { return TodayWords::stillRow(line, m_today); }));
    fill(m_waiting,
        rowsOf(facts.waiting, [this](const Waiting& one) { return TodayWords::waitingRow(one, m_today); }));
    fill(m_pages,
        rowsOf(facts.pages, [this](const Page& page) { return TodayWords::pageRow(page, m_today); }));
    m_old->setText(TodayWords::oldGoals(facts.oldGoals));
    m_old->setVisible(facts.oldGoals > 0);
    showQuiet();
    showEmpty();
    arrange();
    if (m_scroll)
        scroller()->verticalScrollBar()->setValue(std::exchange(m_scroll, 0));
}

void TodayPage::showQuiet()
{
    const bool hadKeyboard = m_quietBox->isAncestorOf(focusWidget());
    removeAll(m_quietCards);
    QList<Row> rest;
    int shown = 0;
    for (const Quiet& quiet : std::as_const(m_facts.quiet)) {
        if (m_notNow.contains(quiet.uuid))
            continue;
        if (++shown > mostCards) {
            rest += TodayWords::quietRow(quiet);
            continue;
        }
        auto* card = new QuietCard(quiet, usualChannel());
        connect(card, &QuietCard::touched, this, [this, quiet](Channel channel) { inTouch(quiet, channel); });
        connect(card, &QuietCard::hidden, this, [this, quiet] {
            m_notNow.insert(quiet.uuid);
            showQuiet();
            arrange();
        });
        m_quietCards->addWidget(card);
        if (shown == 1 && hadKeyboard)
            card->touchButton()->setFocus();
    }
    m_quietRest->rows().setRows(rest);
    m_quietRest->parentWidget()->setVisible(!rest.isEmpty());
    m_quietBox->setVisible(shown > 0);
    setTitle(titleOf(m_today), TodayWords::sentence(m_facts, shown));
}

static bool isCalm(const TodayFacts& facts)
{
    return facts.due.isEmpty() && facts.actions.isEmpty() && facts.meetings.isEmpty()
        && facts.unclosed.isEmpty() && facts.still.isEmpty() && facts.waiting.isEmpty();
}

// On a quiet day the last pages have the wide column, and the whole width where nothing else is there.
void TodayPage::arrange()
{
    const bool calm = isCalm(m_facts);
    left()->removeWidget(m_pages.box);
    right()->removeWidget(m_pages.box);
    if (calm)
        left()->insertWidget(left()->indexOf(m_old), m_pages.box);
    else
        right()->addWidget(m_pages.box);
    const bool alone = calm && !m_quietBox->isVisibleTo(this);
    weighColumns(7, alone ? 0 : 4);
    setWidest(withText(alone ? widestAlone : widest));
}

// Nothing to see is a good day, or the first one: either way it says what belongs here.
void TodayPage::showEmpty()
{
    removeAll(m_empty->column());
    const bool calm = isCalm(m_facts);
    m_empty->setVisible(m_facts.isNew
        || (calm && !m_facts.next && m_facts.pages.isEmpty() && !m_quietBox->isVisibleTo(this)));
    if (!m_empty->isVisibleTo(this))
        return;
    auto* words = m_facts.isNew
        ? new EmptyState(tr("Here the day begins"),
            tr("What is due, whom you have not heard from and what waits for an answer will stand here. "
               "Begin with a page of the journal, a goal, or the people you are on the way with."))
        : new EmptyState(tr("All is well"), tr("Nothing is due and nobody has been out of touch for long."));
    m_empty->add(words);
    const auto go = [this](const QString& page) {
        return [this, page] { m_context.commands->go({page, {}, {}}); };
    };
    connect(
        words->addAction(tr("Set a goal"), false), &QPushButton::clicked, this, go(QStringLiteral("goals")));
    connect(
        words->addAction(tr("Add people"), false), &QPushButton::clicked, this, go(QStringLiteral("people")));
}

Channel TodayPage::usualChannel() const
{
    Channel channel = Channel::Message;
    if (m_context.settings)
        stored::write(channel, m_context.settings->value(QStringLiteral("today/channel")));
    return channel;
}

void TodayPage::inTouch(const Quiet& quiet, Channel channel)
{
    if (m_context.settings)
        m_context.settings->setValue(QStringLiteral("today/channel"), stored::read(channel));
    m_context.courier->write(
        this, {QStringLiteral("contact"), Kind::Contact},
        [id = quiet.relationship, channel](Writer& writer) -> Result<void> {
            Contact contact;
            contact.relationship = id;
            contact.day = writer.clock().today();
            contact.channel = channel;
            TELEMACO_TRY(writer.add(contact));
            return {};
        },
        [this, said = tr("In touch with %1 today (%2)").arg(quiet.name, Words::of(channel))](
            const Result<ChangeSet>& done) { tellDone(m_context, done, said); });
}

void TodayPage::inTouchWithFirst()
{
    for (auto* card : m_quietBox->findChildren<QuietCard*>())
        if (card->isAncestorOf(focusWidget())) {
            inTouch(card->quiet(), card->channel());
            return;
        }
    for (const Quiet& quiet : std::as_const(m_facts.quiet))
        if (!m_notNow.contains(quiet.uuid)) {
            inTouch(quiet, usualChannel());
            return;
        }
}

void TodayPage::tick(const Row& row)
{
    if (row.item.kind == Kind::Action) {
        m_context.courier->ask(
            this,
            [id = Id<Action>{row.item.id}](
                Workspace& workspace) { return settleAction(workspace, id, ActionState::Done); },
            [this, title = row.title](
                const Result<ChangeSet>& done) { tellDone(m_context, done, tr("Done: %1").arg(title)); });
        return;
    }
    m_context.courier->write(
        this, {QStringLiteral("edit"), Kind::Goal},
        [item = row.item](
            Writer& writer) { return writer.setField(item, "state", stored::read(GoalState::Reached)); },
        [this, title = row.title](
            const Result<ChangeSet>& done) { tellDone(m_context, done, tr("Reached: %1").arg(title)); });
}

// An action is met in the meeting it was agreed in, or with the one it is shared with.
void TodayPage::openDue(const Row& row)
{
    m_context.courier->ask(
        this, [item = row.item](const Workspace& workspace) { return placeOf(workspace, item); },
        [this](const std::optional<Place>& place) {
            if (place)
                m_context.commands->go({kindName(place->kind), place->uuid, {}});
        });
}

void TodayPage::openWaiting(const Row& row)
{
    for (const Waiting& waiting : std::as_const(m_facts.waiting)) {
        if (waiting.uuid != row.uuid)
            continue;
        if (!waiting.entry.isNull())
            m_context.commands->go({QStringLiteral("journal"), waiting.entry, {}});
        else if (!waiting.relationship.isNull())
            m_context.commands->go({QStringLiteral("relationship"), waiting.relationship, {}});
    }
}

QVariantMap TodayPage::state() const
{
    return {{QStringLiteral("scroll"), scroller()->verticalScrollBar()->value()}};
}

void TodayPage::restore(const QVariantMap& state)
{
    m_scroll = state.value(QStringLiteral("scroll")).toInt();
}

QWidget* TodayPage::firstFocus()
{
    for (const Section* section : {&m_week, &m_next, &m_due, &m_still, &m_waiting})
        if (section->box->isVisible())
            return section->list;
    return m_newEntry;
}

} // namespace telemaco
