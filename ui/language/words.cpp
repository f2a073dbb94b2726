#include "ui/language/words.h"

#include "core/domain/descriptions.h"

#include <QLocale>

namespace telemaco {

QString Words::kind(Kind kind)
{
    switch (kind) {
    case Kind::Person: return tr("Person");
    case Kind::Relationship: return tr("Relationship");
    case Kind::Expectation: return tr("Expectation");
    case Kind::Contact: return tr("Contact");
    case Kind::Goal: return tr("Goal");
    case Kind::Milestone: return tr("Milestone");
    case Kind::CheckIn: return tr("Check-in");
    case Kind::Question: return tr("Question");
    case Kind::Entry: return tr("Journal entry");
    case Kind::Tag: return tr("Tag");
    case Kind::Link: return tr("Link");
    case Kind::Meeting: return tr("Meeting");
    case Kind::AgendaItem: return tr("Agenda item");
    case Kind::Action: return tr("Action");
    case Kind::ImportSource: break;
    }
    return tr("Import source");
}

QString Words::count(Kind kind, int number)
{
    switch (kind) {
    case Kind::Person: return tr("%n people", nullptr, number);
    case Kind::Relationship: return tr("%n relationships", nullptr, number);
    case Kind::Expectation: return tr("%n expectations", nullptr, number);
    case Kind::Contact: return tr("%n contacts", nullptr, number);
    case Kind::Goal: return tr("%n goals", nullptr, number);
    case Kind::Milestone: return tr("%n milestones", nullptr, number);
    case Kind::CheckIn: return tr("%n check-ins", nullptr, number);
    case Kind::Question: return tr("%n questions", nullptr, number);
    case Kind::Entry: return tr("%n journal entries", nullptr, number);
    case Kind::Tag: return tr("%n tags", nullptr, number);
    case Kind::Link: return tr("%n links", nullptr, number);
    case Kind::Meeting: return tr("%n meetings", nullptr, number);
    case Kind::AgendaItem: return tr("%n agenda items", nullptr, number);
    case Kind::Action: return tr("%n actions", nullptr, number);
    case Kind::ImportSource: break;
    }
    return tr("%n import sources", nullptr, number);
}

// clang-format off
static QString personField(const QString& field)
{
    if (field == u"name") return Words::tr("Name");
    if (field == u"organisation") return Words::tr("Organisation");
    if (field == u"email") return Words::tr("E-mail");
    if (field == u"phone") return Words::tr("Phone");
    if (field == u"address") return Words::tr("Address");
    if (field == u"biography") return Words::tr("Biography");
    if (field == u"skills_offered") return Words::tr("Skills offered");
    if (field == u"skills_sought") return Words::tr("Skills sought");
    return {};
}

static QString relationshipField(const QString& field)
{
    if (field == u"mentor") return Words::tr("Mentor");
    if (field == u"mentee") return Words::tr("Mentee");
    if (field == u"type") return Words::tr("Kind");
    if (field == u"origin") return Words::tr("Where it came from");
    if (field == u"stage") return Words::tr("Stage");
    if (field == u"since") return Words::tr("Since");
    if (field == u"cadence_days") return Words::tr("Agreed: in touch every … days");
    if (field == u"hours_per_month") return Words::tr("Agreed: hours a month");
    return {};
}

static QString goalField(const QString& field)
{
    if (field == u"title") return Words::tr("Title");
    if (field == u"owner") return Words::tr("Whose");
    if (field == u"relationship") return Words::tr("Relationship");
    if (field == u"outcome") return Words::tr("Outcome wanted");
    if (field == u"why") return Words::tr("Why");
    if (field == u"start") return Words::tr("Start");
    if (field == u"due") return Words::tr("Due");
    if (field == u"due_reason") return Words::tr("Why it was moved");
    if (field == u"state") return Words::tr("State");
    if (field == u"progress_by") return Words::tr("Progress by");
    if (field == u"unit") return Words::tr("Unit");
    if (field == u"from_value") return Words::tr("From");
    if (field == u"to_value") return Words::tr("To");
    return {};
}

static QString meetingField(const QString& field)
{
    if (field == u"instant") return Words::tr("Moment");
    if (field == u"minutes") return Words::tr("Minutes");
    if (field == u"place") return Words::tr("Place");
    if (field == u"notes") return Words::tr("Notes for both");
    if (field == u"private_notes") return Words::tr("Notes, only for you");
    if (field == u"closing") return Words::tr("Closing sentence");
    if (field == u"activities") return Words::tr("Activities");
    if (field == u"begun") return Words::tr("Begun");
    if (field == u"called_off_by") return Words::tr("Called off by");
    if (field == u"reason") return Words::tr("Reason");
    if (field == u"meeting") return Words::tr("Meeting");
    if (field == u"raised_by") return Words::tr("Raised by");
    if (field == u"settled_in") return Words::tr("Settled in");
    return {};
}

static QString anyField(const QString& field)
{
    if (field == u"title") return Words::tr("Title");
    if (field == u"text") return Words::tr("Text");
    if (field == u"notes") return Words::tr("Notes");
    if (field == u"date") return Words::tr("Date");
    if (field == u"day") return Words::tr("Day");
    if (field == u"time") return Words::tr("Time");
    if (field == u"zone") return Words::tr("Time zone");
    if (field == u"instant") return Words::tr("Moment");
    if (field == u"mood") return Words::tr("Mood");
    if (field == u"channel") return Words::tr("Channel");
    if (field == u"begun_by") return Words::tr("Who began");
    if (field == u"line") return Words::tr("Line");
    if (field == u"whose") return Words::tr("Whose");
    if (field == u"word_of") return Words::tr("How it came");
    if (field == u"goal") return Words::tr("Goal");
    if (field == u"position") return Words::tr("Position");
    if (field == u"due") return Words::tr("Due");
    if (field == u"done") return Words::tr("Done");
    if (field == u"value") return Words::tr("Value");
    if (field == u"comment") return Words::tr("Comment");
    if (field == u"asker") return Words::tr("Asked by");
    if (field == u"to_person") return Words::tr("Asked of");
    if (field == u"asked") return Words::tr("Asked on");
    if (field == u"state") return Words::tr("State");
    if (field == u"entry") return Words::tr("Journal entry");
    if (field == u"answer") return Words::tr("Answer");
    if (field == u"answered") return Words::tr("Answered on");
    if (field == u"path") return Words::tr("Name");
    if (field == u"relationship") return Words::tr("Relationship");
    if (field == u"mentors") return Words::tr("Mentors");
    if (field == u"description") return Words::tr("Description");
    if (field == u"skills") return Words::tr("Skills");
    return {};
}
// clang-format on

QString Words::field(Kind kind, const QString& field)
{
    QString word;
    if (kind == Kind::Person)
        word = personField(field);
    else if (kind == Kind::Relationship)
        word = relationshipField(field);
    else if (kind == Kind::Goal)
        word = goalField(field);
    else if (kind == Kind::Meeting || kind == Kind::AgendaItem || kind == Kind::Action)
        word = meetingField(field);
    if (word.isEmpty())
        word = anyField(field);
    return word.isEmpty() && kind != Kind::Person ? personField(field) : word;
}

QString Words::field(const QString& field)
{
    for (Kind kind : {Kind::Person, Kind::Relationship, Kind::Goal, Kind::Meeting})
        if (const QString word = Words::field(kind, field); !word.isEmpty())
            return word;
    return field;
}

QString Words::of(RelationshipType type)
{
    return type == RelationshipType::Formal ? tr("formal") : tr("informal");
}

QString Words::of(Origin origin)
{
    switch (origin) {
    case Origin::Organisation: return tr("through an organisation");
    case Origin::Family: return tr("through the family");
    case Origin::Friend: return tr("through a friend");
    case Origin::Colleague: return tr("through a colleague");
    case Origin::Other: break;
    }
    return tr("another way");
}

QString Words::of(Stage stage)
{
    switch (stage) {
    case Stage::Prospect: return tr("prospect");
    case Stage::Contacted: return tr("contacted");
    case Stage::Trial: return tr("trial");
    case Stage::Active: return tr("active");
    case Stage::Paused: return tr("paused");
    case Stage::Completed: return tr("completed");
    case Stage::Ended: break;
    }
    return tr("ended");
}

QString Words::of(Side side) { return side == Side::Mentor ? tr("mentor") : tr("mentee"); }

QString Words::of(WordOf wordOf)
{
    switch (wordOf) {
    case WordOf::Written: return tr("they wrote it");
    case WordOf::Told: return tr("they told me");
    case WordOf::Paper: return tr("from paper");
    case WordOf::Guess: break;
    }
    return tr("my guess");
}

QString Words::of(Channel channel)
{
    switch (channel) {
    case Channel::Call: return tr("call");
    case Channel::Message: return tr("message");
    case Channel::Email: return tr("e-mail");
    case Channel::Video: return tr("video");
    case Channel::InPerson: return tr("in person");
    case Channel::Other: break;
    }
    return tr("another way");
}

QString Words::of(GoalState state)
{
    switch (state) {
    case GoalState::Open: return tr("open", "goal");
    case GoalState::Reached: return tr("reached", "goal");
    case GoalState::Paused: return tr("paused", "goal");
    case GoalState::LetGo: break;
    }
    return tr("let go", "goal");
}

QString Words::of(ProgressBy progressBy)
{
    switch (progressBy) {
    case ProgressBy::Nothing: return tr("nothing measured");
    case ProgressBy::Milestones: return tr("milestones");
    case ProgressBy::Number: break;
    }
    return tr("a number");
}

QString Words::of(QuestionState state)
{
    switch (state) {
    case QuestionState::Open: return tr("open", "question");
    case QuestionState::Answered: return tr("answered", "question");
    case QuestionState::LetGo: break;
    }
    return tr("let go", "question");
}

QString Words::of(MeetingState state)
{
    switch (state) {
    case MeetingState::Planned: return tr("planned", "meeting");
    case MeetingState::Held: return tr("held", "meeting");
    case MeetingState::Cancelled: return tr("cancelled", "meeting");
    case MeetingState::Missed: break;
    }
    return tr("missed", "meeting");
}

QString Words::of(AgendaState state)
{
    switch (state) {
    case AgendaState::Open: return tr("open", "agenda item");
    case AgendaState::Done: return tr("done", "agenda item");
    case AgendaState::LetGo: break;
    }
    return tr("let go", "agenda item");
}

QString Words::of(ActionState state)
{
    switch (state) {
    case ActionState::Open: return tr("open", "action");
    case ActionState::Done: return tr("done", "action");
    case ActionState::LetGo: break;
    }
    return tr("let go", "action");
}

QString Words::meetingWith(const QString& name)
{
    return name.isEmpty() ? kind(Kind::Meeting) : tr("Meeting with %1").arg(name);
}

QString Words::month(QDate date)
{
    const QString name = QLocale().standaloneMonthName(date.month());
    return name.left(1).toUpper() + name.mid(1) + u' ' + QString::number(date.year());
}

// clang-format off
QString Words::activity(const QString& name)
{
    if (name == u"career") return tr("Career guidance");
    if (name == u"knowledge") return tr("Sharing knowledge");
    if (name == u"skills") return tr("Skills and talents");
    if (name == u"encouragement") return tr("Encouragement");
    if (name == u"role_model") return tr("Being an example");
    if (name == u"goals") return tr("Setting and reaching goals");
    if (name == u"feedback") return tr("Feedback and support");
    if (name == u"trust") return tr("Relationship and trust");
    return name;
}
// clang-format on

template <class E> static bool choiceAs(const QString& value, QString* word)
{
    for (size_t i = 0; i < Choices<E>::names.size(); ++i)
        if (value == QLatin1StringView(Choices<E>::names[i]))
            *word = Words::of(static_cast<E>(i));
    return !word->isEmpty();
}

QString Words::choice(const QString& field, const QString& value)
{
    QString word;
    if (field == u"state")
        choiceAs<GoalState>(value, &word) || choiceAs<QuestionState>(value, &word)
            || choiceAs<MeetingState>(value, &word) || choiceAs<ActionState>(value, &word);
    else if (field == u"type")
        choiceAs<RelationshipType>(value, &word);
    else
        choiceAs<Origin>(value, &word) || choiceAs<Stage>(value, &word) || choiceAs<Side>(value, &word)
            || choiceAs<WordOf>(value, &word) || choiceAs<Channel>(value, &word)
            || choiceAs<ProgressBy>(value, &word);
    return word.isEmpty() ? value : word;
}

// clang-format off
QString Words::operation(const OperationName& name)
{
    const int n = name.count;
    const QString what = name.kind ? (n == 1 ? kind(*name.kind).toLower() : count(*name.kind, n)) : QString();
    const QString verb = name.verb;
    if (verb == u"add") return tr("add %1").arg(what);
    if (verb == u"write") return tr("writing");
    if (verb == u"remove") return tr("delete %1").arg(what);
    if (verb == u"restore") return tr("bring back %1").arg(what);
    if (verb == u"erase") return tr("erase %1 for good").arg(what);
    if (verb == u"import") return name.kind ? tr("import of %1").arg(what) : tr("import");
    if (verb == u"tag") return tr("tags of %1").arg(what);
    if (verb == u"untag") return tr("tags of %1").arg(what);
    if (verb == u"link") return tr("links of %1").arg(what);
    if (verb == u"unlink") return tr("links of %1").arg(what);
    if (verb == u"share") return tr("share %1").arg(what);
    if (verb == u"unshare") return tr("stop sharing %1").arg(what);
    if (verb == u"merge") return tr("merge %1").arg(what);
    if (verb == u"rename") return tr("rename %1").arg(what);
    if (verb == u"ask") return tr("ask a question");
    if (verb == u"answer") return tr("answer a question");
    if (verb == u"contact") return tr("in touch today");
    if (verb == u"plan") return tr("plan a meeting");
    if (verb == u"close") return tr("close a meeting");
    if (verb == u"call_off") return tr("call off a meeting");
    if (verb == u"create") return tr("new workspace");
    return what.isEmpty() ? tr("change") : tr("change %1").arg(what);
}
// clang-format on

} // namespace telemaco
