#include "core/sample/storyteller.h"

#include "core/base/text.h"
#include "core/workspace/meetingusecases.h"
#include "core/workspace/usecases.h"

#include <algorithm>

namespace telemaco {

static constexpr qint64 minute = 60'000;
static const QTime daytime(9, 10);
static const QString askMark = QStringLiteral("?? "); // before the line of an entry that became a question

Storyteller::Storyteller(Workspace& workspace, StoryClock& clock, const StoryCalendar& calendar, quint64 seed)
    : m_workspace(workspace)
    , m_clock(clock)
    , m_calendar(calendar)
    , m_chance(seed)
{
}

void Storyteller::read(const StoryNode& story)
{
    for (const auto& [name, path] : story.namedTexts("tags"))
        m_tags.insert(name, path);
    for (const StoryNode& node : story.parts("people"))
        readPerson(node);
    for (const StoryNode& node : story.parts("relationships"))
        readRelationship(node);
    for (const StoryNode& node : story.parts("goals"))
        readGoal(node);
    for (const StoryNode& node : story.parts("contacts"))
        readContact(node);
    for (const StoryNode& node : story.parts("meetings"))
        readMeeting(node);
    for (const StoryNode& node : story.parts("entries"))
        readEntry(node);
}

Result<void> Storyteller::tell()
{
    std::stable_sort(
        m_steps.begin(), m_steps.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [instant, step] : m_steps) {
        m_clock.set(std::min(std::max(m_clock.now(), instant), m_calendar.now()));
        TELEMACO_TRY(step());
    }
    return {};
}

QHash<QString, QUuid> Storyteller::items() const
{
    QHash<QString, QUuid> named;
    for (auto item = m_items.begin(); item != m_items.end(); ++item)
        if (!item.key().startsWith(u'#'))
            named.insert(item.key(), m_workspace.store().uuidOf(item.value()));
    return named;
}

void Storyteller::at(qint64 instant, Step step) { m_steps.append({instant, std::move(step)}); }

int Storyteller::chance(int least, int most)
{
    return least + static_cast<int>(m_chance() % static_cast<quint64>(most - least + 1));
}

qint64 Storyteller::instantOf(const StoryNode& node, const char* key, QTime usual)
{
    auto moment = node.moment(key);
    if (!moment)
        throw node.fault(QLatin1StringView(key).toString());
    if (!moment->time.isValid())
        moment->time = usual.addSecs(60 * chance(0, 90));
    return m_calendar.instant(*moment);
}

qint64 Storyteller::evening(QDate day)
{
    return m_calendar.instant({day, QTime(18, 15).addSecs(60 * chance(0, 60))});
}

QString Storyteller::keyOf(const StoryNode& node)
{
    const QString key = node.word("key");
    if (m_keys.contains(key))
        throw node.fault(key);
    if (!key.isEmpty())
        m_keys.insert(key);
    return key.isEmpty() ? inner() : key;
}

QUuid Storyteller::freshUuid()
{
    const auto part = [this] { return static_cast<quint32>(m_chance()); };
    return makeUuidV7(m_clock.now(), {part(), part(), part(), part()});
}

QString Storyteller::inner() { return u'#' + QString::number(++m_inner); }

ItemRef Storyteller::item(const QString& key) const
{
    const auto found = m_items.find(key);
    if (found == m_items.end())
        throw std::runtime_error("there is nothing yet of the name " + key.toStdString());
    return *found;
}

void Storyteller::readPerson(const StoryNode& node)
{
    const QString key = keyOf(node);
    Person person;
    person.name = node.text("name");
    person.organisation = node.text("organisation");
    person.email = node.text("email");
    person.phone = node.text("phone");
    person.biography = node.text("biography");
    person.skillsOffered = node.texts("offers");
    person.skillsSought = node.texts("seeks");
    const qint64 when = instantOf(node, "at", daytime);
    if (key != u"me") {
        at(when, [this, key, person] { return add(key, "add", person); });
        return;
    }
    m_items.insert(key, {Kind::Person, m_workspace.me().id.value});
    at(when, edit<Person>(key, [person](Person& me) {
        const Person old = me;
        me = person;
        me.id = old.id;
        me.uuid = old.uuid;
        me.me = true;
    }));
}

void Storyteller::readRelationship(const StoryNode& node)
{
    const QString key = keyOf(node);
    Relationship relationship;
    relationship.type = node.choice<RelationshipType>("type").value_or(RelationshipType::Informal);
    relationship.origin = node.choice<Origin>("origin");
    relationship.stage = node.choice<Stage>("stage").value_or(Stage::Active);
    relationship.since = node.day("at");
    relationship.cadenceDays = node.whole("cadence");
    relationship.hoursPerMonth = node.number("hours");
    relationship.notes = node.text("notes");
    const qint64 when = instantOf(node, "at", daytime);
    at(when, [this, key, relationship, mentor = node.word("mentor"), mentee = node.word("mentee")] {
        Relationship made = relationship;
        made.mentor = id<Person>(mentor);
        made.mentee = id<Person>(mentee);
        return add(key, "add", made);
    });
    int after = 0;
    for (const StoryNode& one : node.parts("expectations")) {
        Expectation expectation;
        expectation.whose = one.choice<Side>("whose").value_or(Side::Mentor);
        expectation.text = one.text("say");
        expectation.wordOf = one.choice<WordOf>("word_of");
        at(when + ++after * minute, [this, key, inside = inner(), expectation] {
            Expectation made = expectation;
            made.relationship = id<Relationship>(key);
            return add(inside, "add", made);
        });
    }
    for (const StoryNode& change : node.parts("changes"))
        at(instantOf(change, "on", QTime(19, 0)),
            edit<Relationship>(key, [days = change.whole("cadence"), notes = change.text("notes")](auto& it) {
                it.cadenceDays = days ? days : it.cadenceDays;
                if (!notes.isEmpty())
                    it.notes = notes;
            }));
}

void Storyteller::readContact(const StoryNode& node)
{
    Contact contact;
    contact.day = node.day("on");
    contact.channel = node.choice<Channel>("channel").value_or(Channel::Message);
    contact.begunBy = node.choice<Side>("by");
    contact.line = node.text("say");
    at(evening(contact.day), [this, key = inner(), with = node.word("with"), contact] {
        Contact made = contact;
        made.relationship = id<Relationship>(with);
        return add(key, "contact", made);
    });
}

void Storyteller::readEntry(const StoryNode& node)
{
    const QString key = keyOf(node);
    const qint64 when = instantOf(node, "at", QTime(20, 40));
    Entry entry;
    entry.title = node.text("title");
    entry.mood = node.text("mood");
    QString asked;
    QStringList lines = node.text("text").split(u'\n');
    for (QString& line : lines)
        if (line.startsWith(askMark))
            asked = line = line.mid(askMark.size());
    entry.text = lines.join(u'\n');
    at(when, [this, key, entry] {
        Entry made = entry;
        const QDateTime now = m_clock.localTime();
        made.date = now.date();
        made.time = QTime(now.time().hour(), now.time().minute());
        made.zone = QString::fromUtf8(m_clock.zone().id());
        return add(key, "add", made);
    });
    readTies(node, key, when + minute);
    if (node.has("ask"))
        readQuestion(node.part("ask"), key, asked, when + 4 * minute);
    for (const StoryNode& more : node.parts("later"))
        at(instantOf(more, "on", QTime(21, 0)), edit<Entry>(key, [text = more.text("text")](Entry& it) {
            it.text += QStringLiteral("\n\n") + text;
        }));
    if (node.has("deleted"))
        at(instantOf(node, "deleted", QTime(21, 0)), [this, key]() -> Result<void> {
            const auto removed = removeItems(m_workspace, {item(key)});
            return removed ? Result<void>() : removed.error();
        });
}

static Result<void> told(const Result<ChangeSet>& done) { return done ? Result<void>() : done.error(); }

void Storyteller::readTies(const StoryNode& node, const QString& key, qint64 when)
{
    for (const QString& tag : node.words("tags")) {
        if (!m_tags.contains(tag))
            throw node.fault(tag);
        at(when, [this, key, path = m_tags[tag]] { return told(tagItems(m_workspace, {item(key)}, path)); });
    }
    for (const QString& other : node.words("about"))
        at(when, [this, key, other] { return told(linkItems(m_workspace, {item(key)}, item(other))); });
    if (const QString with = node.word("share"); !with.isEmpty())
        at(when,
            [this, key, with] { return told(shareItems(m_workspace, {item(key)}, id<Relationship>(with))); });
    if (const QString with = node.word("bring"); !with.isEmpty())
        at(when, [this, key, with] {
            return told(bringItems(m_workspace, {item(key)}, id<Relationship>(with), true));
        });
}

// Made of a line of an entry; for nobody yet where the story names nobody.
void Storyteller::readQuestion(const StoryNode& node, const QString& entry, const QString& line, qint64 when)
{
    if (line.isEmpty())
        throw node.fault(QStringLiteral("no line is marked"));
    Question question;
    question.text = firstLine(line, static_cast<int>(line.size()) + 1);
    question.line = line;
    const QString key = keyOf(node);
    at(when, [this, key, entry, question, to = node.word("to")] {
        Question made = question;
        made.entry = id<Entry>(entry);
        if (!to.isEmpty())
            made.to = id<Person>(to);
        made.asked = m_clock.today();
        return add(key, "ask", made);
    });
    if (node.has("let_go"))
        at(evening(node.day("let_go")),
            edit<Question>(key, [](Question& it) { it.state = QuestionState::LetGo; }));
    if (node.has("on"))
        at(instantOf(node, "on", QTime(20, 30)), [this, key, answer = node.text("answer")] {
            return told(answerQuestion(m_workspace, id<Question>(key), answer));
        });
}

} // namespace telemaco
