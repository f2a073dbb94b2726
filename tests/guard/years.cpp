#include "tests/guard/years.h"

#include "tests/support/told.h"

namespace telemaco::test {

static constexpr qint64 oneDay = 24LL * 60 * 60 * 1000;
static constexpr qsizetype activeAtOnce = 6;
static constexpr qsizetype openGoals = 90; // more than a page of them
static constexpr qsizetype openActions = 40;
static constexpr qsizetype openQuestions = 20;
static constexpr qsizetype atHand = 30;
static constexpr int addressBook = 500;

// The same days have the same words, however many came before.
static bench::Chance chanceOf(int before) { return bench::Chance(static_cast<quint64>(before) + 1); }

static void must(const Result<void>& done)
{
    if (!done)
        qFatal("%s", told(done.error()).c_str());
}

Years::Years(Workspace& workspace, FakeClock& clock)
    : m_workspace(workspace)
    , m_clock(clock)
    , m_today(clock.now())
{
}

// One operation for all of it, as an import would have: a commit each would take a minute.
template <class Work> void Years::operate(Work work)
{
    const auto done = m_workspace.perform({QStringLiteral("add")}, [&](Writer& writer) -> Result<void> {
        m_pen = &writer;
        work();
        return {};
    });
    must(done ? Result<void>() : done.error());
    m_pen = nullptr;
}

template <class T> Id<T> Years::add(const T& object)
{
    const auto made = m_pen->add(object);
    must(made ? Result<void>() : made.error());
    return *made;
}

template <class T, class How> void Years::edit(Id<T> id, How how)
{
    auto object = *m_pen->get(id);
    how(object);
    must(m_pen->save(object));
}

void Years::link(ItemRef from, ItemRef to, LinkRole role)
{
    const auto made = m_pen->link(from, to, role);
    must(made ? Result<void>() : made.error());
}

template <class T> Id<T> Years::recent(const QList<Id<T>>& list)
{
    return list[list.size() - 1 - m_chance.below(static_cast<int>(std::min<qsizetype>(list.size(), atHand)))];
}

void Years::moveClock(int before) { m_clock.advance(m_today - before * oneDay - m_clock.now()); }

void Years::live(int days)
{
    Database& database = m_workspace.database();
    database.runScript("pragma synchronous = off; pragma journal_mode = memory");
    moveClock(days);
    operate([this] { beginAll(); });
    for (int left = days - 1; left >= 0; --left) {
        moveClock(left);
        operate([&] { day(left); });
    }
    m_clock.advance(m_today - m_clock.now());
    operate([this] {
        for (int ahead : {0, 2, 9})
            planMeeting(ahead);
    });
    // In how many pieces FTS5 has left its index is chance, and in all of them it looks.
    database.runScript("insert into word_index(word_index) values ('optimize')");
}

// What fills lists that do not go on for ever: names to choose from, years to jump to.
void Years::beginAll()
{
    m_anna = begin(QStringLiteral("Anna"));
    add(Contact{{}, {}, m_anna, m_clock.today().addYears(-10), Channel::Call, {}, {}});
    for (int i = 0; i < addressBook; ++i)
        meetSomebody();
    setGoal({});
}

void Years::day(int before)
{
    m_chance = chanceOf(before);
    const auto every = [before](int days) { return before % days == 0; };
    writeEntry();
    tie(m_entries.last(), before);
    if (every(5))
        meetSomebody();
    if (every(30))
        m_active += begin(m_language.name(m_chance));
    if (m_active.size() > activeAtOnce)
        edit(m_active.takeFirst(), [](Relationship& old) { old.stage = Stage::Ended; });
    if (every(2))
        setGoal(before < 60 && every(6) ? m_anna : Id<Relationship>{});
    if (every(2))
        meet(before);
    if (every(2))
        ask();
    change(before);
}

Id<Relationship> Years::begin(const QString& name)
{
    Person person;
    person.name = name;
    person.skillsOffered = {m_language.word(m_chance)};
    Relationship relationship;
    relationship.mentor = m_workspace.me().id;
    relationship.mentee = add(person);
    relationship.since = m_clock.today();
    relationship.cadenceDays = 14;
    const auto made = add(relationship);
    add(Expectation{{}, {}, made, Side::Mentee, m_language.sentence(m_chance), {}});
    return made;
}

Id<Relationship> Years::someRelationship()
{
    return m_active.isEmpty() || !m_chance.oneIn(4) ? m_anna : recent(m_active);
}

void Years::meetSomebody()
{
    Person person;
    person.name = m_language.name(m_chance);
    person.organisation = m_language.line(m_chance, 2);
    person.email = QStringLiteral("%1@example.org").arg(m_language.rareWord(m_chance));
    add(person);
}

void Years::writeEntry()
{
    Entry entry;
    entry.date = m_clock.today();
    entry.time = QTime(21, 0);
    entry.zone = QStringLiteral("Europe/Rome");
    entry.text = QStringLiteral("Today ") + m_language.text(m_chance, 400);
    const auto made = add(entry);
    m_entries += made;
    if (m_entries.size() > atHand)
        m_entries.removeFirst();
}

void Years::tie(Id<Entry> entry, int before)
{
    const ItemRef item{Kind::Entry, entry.value};
    const ItemRef anna{Kind::Relationship, m_anna.value};
    link(item, {Kind::Goal, recent(m_goals).value}, LinkRole::About);
    link(item, anna, LinkRole::About);
    if (before % 3 == 0)
        link(item, anna, LinkRole::Share);
    const auto tag = m_pen->tagNamed(QStringLiteral("about/%1").arg(before % 40));
    must(tag ? Result<void>() : tag.error());
    link(item, {Kind::Tag, tag->value}, LinkRole::Tag);
}

void Years::planMeeting(int days)
{
    Meeting meeting;
    meeting.relationship = m_anna;
    meeting.date = m_clock.today().addDays(days);
    meeting.time = QTime(23, 0);
    meeting.zone = QStringLiteral("Europe/Rome");
    meeting.minutes = 50;
    add(meeting);
}

// Held, with what was talked about and agreed there; a call in between.
void Years::meet(int before)
{
    Meeting meeting;
    meeting.relationship = someRelationship();
    meeting.state = before % 10 == 0 ? MeetingState::Missed : MeetingState::Held;
    meeting.date = m_clock.today();
    meeting.time = QTime(10, 0);
    meeting.zone = QStringLiteral("Europe/Rome");
    meeting.minutes = 50;
    meeting.notes = m_language.text(m_chance, 100);
    meeting.closing = m_language.sentence(m_chance);
    const auto held = add(meeting);
    AgendaItem item;
    item.relationship = meeting.relationship;
    item.meeting = held;
    item.text = m_language.line(m_chance, 5);
    item.state = AgendaState::Done;
    item.settledIn = held;
    add(item);
    add(Contact{{}, {}, someRelationship(), m_clock.today(), Channel::Call, Side::Mentor,
        m_language.line(m_chance, 4)});
    Action action;
    action.title = m_language.line(m_chance, 4);
    action.owner = m_workspace.me().id;
    action.relationship = meeting.relationship;
    action.meeting = held;
    action.due = m_clock.today().addDays(m_chance.between(10, 60));
    m_actions += add(action);
    if (m_actions.size() > openActions)
        edit(m_actions.takeFirst(), [this](Action& old) {
            old.state = ActionState::Done;
            old.done = m_clock.today();
        });
}

void Years::setGoal(Id<Relationship> with)
{
    Goal goal;
    goal.title = m_language.line(m_chance, 5);
    goal.relationship = with;
    goal.owner = with ? m_pen->get(with)->mentee : m_workspace.me().id;
    goal.why = m_language.sentence(m_chance);
    goal.start = m_clock.today();
    goal.due = goal.start.addDays(m_chance.between(100, 300));
    goal.progressBy = ProgressBy::Milestones;
    m_goals += add(goal);
    for (int position = 1; position <= 2; ++position)
        add(Milestone{{}, {}, m_goals.last(), position, m_language.line(m_chance, 3),
            goal.start.addDays(20 * position), {}});
    if (m_goals.size() > openGoals)
        edit(m_goals.takeFirst(), [](Goal& old) { old.state = GoalState::Reached; });
}

void Years::ask()
{
    Question question;
    question.text = m_language.line(m_chance, 6) + u'?';
    question.to = m_pen->get(m_anna)->mentee;
    question.asked = m_clock.today();
    question.entry = m_entries.last();
    m_questions += add(question);
    if (m_questions.size() > openQuestions)
        edit(m_questions.takeFirst(), [this](Question& old) {
            old.answer = m_language.sentence(m_chance);
            old.answered = m_clock.today();
            old.state = QuestionState::Answered;
        });
}

// What makes the log grow beside what is added.
void Years::change(int before)
{
    edit(
        recent(m_entries), [this](Entry& written) { written.text += u'\n' + m_language.sentence(m_chance); });
    add(CheckIn{{}, {}, recent(m_goals), 1.0, m_clock.today(), m_language.sentence(m_chance)});
    edit(recent(m_goals), [&](Goal& goal) { goal.due = m_clock.today().addDays(100 + before % 50); });
    if (before % 2 == 0 && m_entries.size() == atHand)
        must(m_pen->remove({Kind::Entry, m_entries.takeFirst().value}));
}

} // namespace telemaco::test
