#include "tests/bench/life.h"
#include "tests/support/told.h"

namespace telemaco::bench {

static constexpr size_t relationshipsAtOnce = 8;
static constexpr size_t goalsAtOnce = 24;
static constexpr size_t actionsAtOnce = 16;
static constexpr size_t entriesAtHand = 60;
static constexpr int tags = 40;
static constexpr int firstKeys = 12; // what stands in an entry when it is made

static const QUuid device(0x7e1e3ac0, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1);

Life::Life(Database& database, quint64 seed)
    : m_chance(seed)
    , m_store(database)
    , m_log(database, device)
    , m_index(m_store)
{
}

template <class T> const T& Life::any(const std::vector<T>& list)
{
    return list[static_cast<size_t>(m_chance.below(static_cast<int>(list.size())))];
}

// An item of a list, which leaves it.
template <class T> static T taken(std::vector<T>& list, Chance& chance)
{
    const auto at = list.begin() + chance.below(static_cast<int>(list.size()));
    const T item = *at;
    list.erase(at);
    return item;
}

template <class Work> void Life::operate(const char* verb, Kind kind, Work work)
{
    Operation operation
        = m_log.begin({QString::fromLatin1(verb), kind, 1}, Via::Window, m_meUuid, m_clock.now());
    operation.below = m_operation;
    m_operation = operation.number;
    m_log.add(operation);
    Writer writer(m_store, m_log, m_index, m_clock, operation.number);
    work(writer);
}

// What the pen refuses is a mistake of this program, and the file would not be what it claims to be.
static void must(const Result<void>& done)
{
    if (!done)
        qFatal("%s", test::told(done.error()).c_str());
}

template <class T> Id<T> Life::add(Writer& writer, T object)
{
    if constexpr (!std::is_same_v<T, Tag> && !std::is_same_v<T, Link>) // theirs follows from the content
        object.uuid = m_chance.uuid(m_clock.now());
    const auto id = writer.add(object);
    if (!id)
        must(id.error());
    return *id;
}

void Life::begin()
{
    Person me;
    me.me = true;
    operate("create", Kind::Person, [&](Writer& writer) { m_me = add(writer, me); });
    m_meUuid = m_store.uuidOf({Kind::Person, m_me.value});
    operate("add", Kind::Tag, [&](Writer& writer) {
        while (static_cast<int>(m_tags.size()) < tags) {
            QString path = language().rareWord(m_chance);
            if (m_chance.oneIn(3))
                path += u'/' + language().rareWord(m_chance);
            const auto tag = writer.tagNamed(path);
            must(tag ? Result<void>() : tag.error());
            m_tags.push_back(*tag);
        }
    });
    meetSomebody();
    beginRelationship();
    beginGoal();
}

void Life::day(int number)
{
    writeEntry();
    const auto every = [number](int days) { return number % days == days - 1; };
    if (every(300))
        meetSomebody();
    if (every(900))
        beginRelationship();
    if (every(100))
        beginGoal();
    if (every(250))
        replanGoal();
    if (every(12))
        checkIn();
    if (every(10))
        contact();
    if (every(8))
        meet();
    if (every(40))
        ask();
    if (every(60))
        answer();
    if (m_chance.oneIn(10))
        reviseEntry();
    if (m_chance.oneIn(3))
        linkEntry();
    if (m_chance.oneIn(300))
        removeEntry();
}

void Life::meetSomebody()
{
    Person person;
    person.name = language().name(m_chance);
    person.organisation = language().line(m_chance, 2);
    person.email = QStringLiteral("%1@example.org").arg(language().rareWord(m_chance));
    person.biography = language().text(m_chance, m_chance.between(0, 600));
    person.skillsOffered = {language().line(m_chance, 2), language().line(m_chance, 1)};
    operate("add", Kind::Person, [&](Writer& writer) { m_people.push_back(add(writer, person)); });
}

void Life::beginRelationship()
{
    meetSomebody();
    Relationship relationship;
    relationship.mentor = m_me;
    relationship.mentee = m_people.back();
    if (m_chance.oneIn(4))
        std::swap(relationship.mentor, relationship.mentee);
    relationship.since = m_clock.today();
    relationship.cadenceDays = 14;
    relationship.notes = language().text(m_chance, 400);
    operate("add", Kind::Relationship, [&](Writer& writer) {
        m_relationships.push_back(add(writer, relationship));
        for (const Side side : {Side::Mentor, Side::Mentee})
            add(writer, Expectation{{}, {}, m_relationships.back(), side, language().sentence(m_chance), {}});
    });
    if (m_relationships.size() <= relationshipsAtOnce)
        return;
    const Id<Relationship> ended = m_relationships.front();
    m_relationships.erase(m_relationships.begin());
    callOff(ended);
    operate("edit", Kind::Relationship, [&](Writer& writer) {
        must(writer.setField({Kind::Relationship, ended.value}, "stage", QStringLiteral("ended")));
    });
}

void Life::beginGoal()
{
    if (m_goals.size() >= goalsAtOnce)
        reachGoal();
    Goal goal;
    goal.title = language().line(m_chance, 5);
    goal.owner = m_me;
    if (m_chance.oneIn(2))
        goal.relationship = any(m_relationships);
    goal.outcome = language().sentence(m_chance);
    goal.why = language().text(m_chance, 200);
    goal.start = m_clock.today();
    goal.due = goal.start.addDays(m_chance.between(30, 400));
    goal.progressBy = ProgressBy::Milestones;
    operate("add", Kind::Goal, [&](Writer& writer) {
        m_goals.push_back(add(writer, goal));
        for (int i = 1; i <= 4; ++i)
            add(writer,
                Milestone{
                    {}, {}, m_goals.back(), i, language().line(m_chance, 4), goal.start.addDays(30 * i), {}});
    });
}

void Life::reachGoal()
{
    const ItemRef goal{Kind::Goal, taken(m_goals, m_chance).value};
    operate("edit", Kind::Goal,
        [&](Writer& writer) { must(writer.setField(goal, "state", QStringLiteral("reached"))); });
}

void Life::replanGoal()
{
    operate("edit", Kind::Goal, [&](Writer& writer) {
        auto goal = *writer.get(any(m_goals));
        goal.due = goal.due.addDays(m_chance.between(7, 90));
        goal.dueReason = language().line(m_chance, 6);
        must(writer.save(goal));
    });
}

void Life::checkIn()
{
    const CheckIn made{{}, {}, any(m_goals), {}, m_clock.today(), language().sentence(m_chance)};
    operate("add", Kind::CheckIn, [&](Writer& writer) { add(writer, made); });
}

void Life::contact()
{
    const Contact made{{}, {}, any(m_relationships), m_clock.today(), Channel::Call, Side::Mentor,
        language().line(m_chance, 6)};
    operate("add", Kind::Contact, [&](Writer& writer) { add(writer, made); });
}

// The one that was planned is held, with what is noted and agreed in it; and the next is planned.
void Life::meet()
{
    const Id<Relationship> with = any(m_relationships);
    const Id<Meeting> planned = m_planned[with.value];
    if (!planned)
        return planMeeting(with);
    operate("write", Kind::Meeting, [&](Writer& writer) {
        must(writer.setField({Kind::Meeting, planned.value}, "notes", language().text(m_chance, 500)));
    });
    agree(planned, with);
    operate("close", Kind::Meeting, [&](Writer& writer) {
        auto meeting = *writer.get(planned);
        meeting.state = MeetingState::Held;
        meeting.date = m_clock.today();
        meeting.minutes = m_chance.between(20, 90);
        meeting.closing = language().sentence(m_chance);
        must(writer.save(meeting));
    });
    planMeeting(with);
}

void Life::planMeeting(Id<Relationship> with)
{
    Meeting meeting;
    meeting.relationship = with;
    meeting.date = m_clock.today().addDays(m_chance.between(7, 21));
    meeting.time = QTime(m_chance.between(9, 18), 0);
    meeting.zone = QStringLiteral("Europe/Rome");
    meeting.minutes = 60;
    meeting.channel = m_chance.oneIn(3) ? Channel::InPerson : Channel::Video;
    operate("plan", Kind::Meeting, [&](Writer& writer) { m_planned[with.value] = add(writer, meeting); });
}

void Life::callOff(Id<Relationship> with)
{
    const auto planned = m_planned.find(with.value);
    if (planned == m_planned.end())
        return;
    operate("call_off", Kind::Meeting, [&](Writer& writer) {
        must(writer.setField({Kind::Meeting, planned->second.value}, "state", QStringLiteral("cancelled")));
    });
    m_planned.erase(planned);
}

// What was talked through, and who does what next; the oldest of what is open is done by then.
void Life::agree(Id<Meeting> in, Id<Relationship> with)
{
    operate("add", Kind::AgendaItem, [&](Writer& writer) {
        for (int i = 1; i <= 2; ++i)
            add(writer,
                AgendaItem{{}, {}, with, in, i, language().sentence(m_chance), {}, AgendaState::Done, in});
    });
    Action action;
    action.title = language().line(m_chance, 6);
    action.owner = m_me;
    action.relationship = with;
    action.meeting = in;
    action.due = m_clock.today().addDays(14);
    operate("add", Kind::Action, [&](Writer& writer) { m_actions.push_back(add(writer, action)); });
    if (m_actions.size() <= actionsAtOnce)
        return;
    operate("edit", Kind::Action, [&](Writer& writer) {
        auto done = *writer.get(taken(m_actions, m_chance));
        done.state = ActionState::Done;
        done.done = m_clock.today();
        must(writer.save(done));
    });
}

// An entry is made with the first keys; the rest is a run of typing.
void Life::writeEntry()
{
    const Language& spoken = language();
    const double length = m_chance.part();
    const QString text = spoken.text(m_chance, static_cast<int>(200 + 2800 * length * length));
    Entry entry;
    entry.date = m_clock.today();
    entry.time = m_clock.localTime().time();
    entry.zone = QStringLiteral("Europe/Rome");
    entry.text = text.left(firstKeys);
    if (m_chance.oneIn(3))
        entry.title = spoken.line(m_chance, 4);
    operate("add", Kind::Entry, [&](Writer& writer) { m_entries.push_back(add(writer, entry)); });
    operate("write", Kind::Entry, [&](Writer& writer) {
        must(writer.setField({Kind::Entry, m_entries.back().value}, "text", text));
    });
    m_textBytes += text.toUtf8().size() + entry.title.toUtf8().size();
    if (m_entries.size() > entriesAtHand)
        m_entries.erase(m_entries.begin());
}

void Life::reviseEntry()
{
    operate("write", Kind::Entry, [&](Writer& writer) {
        const auto entry = *writer.get(any(m_entries));
        const auto at = entry.text.indexOf(u' ', m_chance.below(static_cast<int>(entry.text.size())));
        const QString more = u' ' + language().sentence(m_chance);
        QString text = entry.text;
        text.insert(at < 0 ? text.size() : at, more);
        m_textBytes += more.toUtf8().size();
        must(writer.setField({Kind::Entry, entry.id.value}, "text", text));
    });
}

void Life::linkEntry()
{
    const ItemRef entry{Kind::Entry, any(m_entries).value};
    const bool tag = !m_chance.oneIn(4);
    const ItemRef target
        = tag ? ItemRef{Kind::Tag, any(m_tags).value} : ItemRef{Kind::Goal, any(m_goals).value};
    operate(tag ? "tag" : "link", Kind::Entry, [&](Writer& writer) {
        const auto made = writer.link(entry, target, tag ? LinkRole::Tag : LinkRole::About);
        must(made ? Result<void>() : made.error());
    });
}

void Life::removeEntry()
{
    operate("remove", Kind::Entry, [&](Writer& writer) {
        const auto entry = *writer.get(taken(m_entries, m_chance));
        m_textBytes -= entry.text.toUtf8().size() + entry.title.toUtf8().size();
        must(writer.remove({Kind::Entry, entry.id.value}));
    });
}

void Life::ask()
{
    Question question;
    question.text = language().line(m_chance, 9) + u'?';
    question.asker = m_me;
    question.to = any(m_people);
    question.asked = m_clock.today();
    question.entry = m_entries.back();
    operate("ask", Kind::Question, [&](Writer& writer) { m_questions.push_back(add(writer, question)); });
}

void Life::answer()
{
    if (m_questions.empty())
        return;
    operate("edit", Kind::Question, [&](Writer& writer) {
        auto question = *writer.get(taken(m_questions, m_chance));
        question.answer = language().text(m_chance, 300);
        question.answered = m_clock.today();
        question.state = QuestionState::Answered;
        must(writer.save(question));
    });
}

} // namespace telemaco::bench
