// One plain value type per word of the product. Only a name or a title is ever required; a
// mentee's name may be all that is known. Dates are local dates, instants UTC milliseconds.
#pragma once

#include "core/base/id.h"
#include "core/domain/kind.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QUuid>
#include <optional>

namespace telemaco {

struct Person {
    Id<Person> id{};
    QUuid uuid{};
    QString name{}; // may be empty for me only
    bool me = false; // exactly one person of a workspace
    QString organisation{};
    QString email{};
    QString phone{};
    QString address{}; // a web page or a postal address, as the person writes it
    QString biography{}; // Markdown
    QStringList skillsOffered{};
    QStringList skillsSought{};

    bool operator==(const Person&) const = default;
};

enum class RelationshipType { Informal, Formal };
enum class Origin { Organisation, Family, Friend, Colleague, Other };
enum class Stage { Prospect, Contacted, Trial, Active, Paused, Completed, Ended };

struct Relationship {
    Id<Relationship> id{};
    QUuid uuid{};
    Id<Person> mentor{};
    Id<Person> mentee{};
    RelationshipType type = RelationshipType::Informal;
    std::optional<Origin> origin{};
    Stage stage = Stage::Active;
    QDate since{}; // may be unknown
    std::optional<int> cadenceDays{}; // agreed: in touch at least every so many days
    std::optional<double> hoursPerMonth{}; // agreed
    QString notes{}; // Markdown, only mine

    bool operator==(const Relationship&) const = default;
};

enum class Side { Mentor, Mentee };
// How a value that stands for the other side came to be known. None: it is one's own word.
enum class WordOf { Written, Told, Paper, Guess };

struct Expectation {
    Id<Expectation> id{};
    QUuid uuid{};
    Id<Relationship> relationship{};
    Side whose = Side::Mentor;
    QString text{};
    std::optional<WordOf> wordOf{};

    bool operator==(const Expectation&) const = default;
};

enum class Channel { Call, Message, Email, Video, InPerson, Other };

struct Contact {
    Id<Contact> id{};
    QUuid uuid{};
    Id<Relationship> relationship{};
    QDate day{};
    Channel channel = Channel::Message;
    std::optional<Side> begunBy{};
    QString line{};

    bool operator==(const Contact&) const = default;
};

enum class GoalState { Open, Reached, Paused, LetGo };
enum class ProgressBy { Nothing, Milestones, Number };

struct Goal {
    Id<Goal> id{};
    QUuid uuid{};
    QString title{};
    Id<Person> owner{}; // whose goal it is
    Id<Relationship> relationship{}; // may be none
    QString outcome{}; // the outcome wanted
    QString why{}; // in the owner's words
    QString notes{}; // Markdown
    QDate start{};
    QDate due{};
    QString dueReason{}; // why the due date is what it is; its history is that of the re-planning
    GoalState state = GoalState::Open;
    ProgressBy progressBy = ProgressBy::Nothing;
    QString unit{};
    std::optional<double> from{};
    std::optional<double> to{};

    bool operator==(const Goal&) const = default;
};

struct Milestone {
    Id<Milestone> id{};
    QUuid uuid{};
    Id<Goal> goal{};
    int position = 0;
    QString title{};
    QDate due{};
    QDate done{}; // the day it was reached; none: not yet

    bool operator==(const Milestone&) const = default;
};

struct CheckIn {
    Id<CheckIn> id{};
    QUuid uuid{};
    Id<Goal> goal{};
    std::optional<double> value{}; // in the goal's unit
    QDate date{};
    QString comment{};

    bool operator==(const CheckIn&) const = default;
};

enum class QuestionState { Open, Answered, LetGo };

struct Question {
    Id<Question> id{};
    QUuid uuid{};
    QString text{};
    Id<Person> asker{}; // none: me
    Id<Person> to{}; // may be none yet
    QDate asked{};
    QuestionState state = QuestionState::Open;
    Id<struct Entry> entry{}; // the journal entry it came from
    QString line{}; // the line of that entry, as it stands there
    QString answer{}; // Markdown
    QDate answered{};

    bool operator==(const Question&) const = default;
};

struct Entry {
    Id<Entry> id{};
    QUuid uuid{};
    QDate date{}; // where the person was
    QTime time{}; // none: not known
    QString zone{}; // IANA name; empty: UTC
    qint64 instant = 0; // worked out from the three above; noon where no time is known
    QString title{};
    QString text{}; // Markdown
    QString mood{}; // in words

    bool operator==(const Entry&) const = default;
};

enum class MeetingState { Planned, Held, Cancelled, Missed };

struct Meeting {
    Id<Meeting> id{};
    QUuid uuid{};
    Id<Relationship> relationship{};
    MeetingState state = MeetingState::Planned;
    QDate date{}; // where it takes place
    QTime time{}; // none: not settled yet
    QString zone{}; // IANA name; empty: UTC
    qint64 instant = 0; // worked out from the three above; noon where no time is known
    std::optional<int> minutes{}; // planned, and once it was held what it took
    std::optional<Channel> channel{};
    QString place{}; // a room, or an address to call
    QString notes{}; // Markdown, for both sides
    QString privateNotes{}; // Markdown, only mine
    QString closing{}; // the sentence it closed with
    QStringList activities{}; // names of the eight (activities.h), and words of one's own
    std::optional<qint64> begun{}; // when its clock was started
    std::optional<Side> calledOffBy{}; // of one cancelled or missed
    QString reason{}; // why it did not take place

    bool operator==(const Meeting&) const = default;
};

enum class AgendaState { Open, Done, LetGo };

// What is to be talked about. An open one stands on the agenda of every meeting to come, so that
// nothing has to be carried over; what settles it is the meeting it was talked through in.
struct AgendaItem {
    Id<AgendaItem> id{};
    QUuid uuid{};
    Id<Relationship> relationship{};
    Id<Meeting> meeting{}; // the one it was put down for; may be none
    int position = 0;
    QString text{};
    std::optional<Side> raisedBy{};
    AgendaState state = AgendaState::Open;
    Id<Meeting> settledIn{}; // the meeting it was done or let go in

    bool operator==(const AgendaItem&) const = default;
};

enum class ActionState { Open, Done, LetGo };

struct Action {
    Id<Action> id{};
    QUuid uuid{};
    QString title{};
    Id<Person> owner{};
    Id<Relationship> relationship{}; // may be none
    Id<Meeting> meeting{}; // where it was agreed
    Id<Goal> goal{}; // what it serves
    QDate due{}; // how often it was moved is in its history
    ActionState state = ActionState::Open;
    QDate done{}; // the day it was done

    bool operator==(const Action&) const = default;
};

struct Tag {
    Id<Tag> id{};
    QUuid uuid{}; // of the folded path
    QString path{}; // levels separated by '/': work/project

    bool operator==(const Tag&) const = default;
};

enum class LinkRole {
    Tag, // from carries the tag to
    About, // from is about to (an entry about a goal or a relationship)
    Share, // from may be seen by the other side of the relationship to
    Bring, // from is to be brought up at the next meeting of the relationship to
};

struct Link {
    Id<Link> id{};
    QUuid uuid{}; // of its ends and role
    Kind fromKind{};
    qint64 from = 0;
    Kind toKind{};
    qint64 to = 0;
    LinkRole role = LinkRole::About;

    ItemRef source() const { return {fromKind, from}; }
    ItemRef target() const { return {toKind, to}; }
    bool operator==(const Link&) const = default;
};

// What an imported item came from, so that a second import finds it again.
struct ImportSource {
    Id<ImportSource> id{};
    QUuid uuid{}; // of format and key
    QString format{};
    QString key{}; // the item's name in its source
    QByteArray hash{}; // SHA-256 of the source's content
    Kind itemKind{};
    QUuid item{}; // stays when the item is removed
    QByteArray digest{}; // SHA-256 of the item as it was imported

    bool operator==(const ImportSource&) const = default;
};

} // namespace telemaco
