// add: a journal entry, a meeting, an action, a contact.
#include "app/cli/commands.h"
#include "app/cli/display.h"
#include "core/base/datewords.h"
#include "core/base/text.h"
#include "core/workspace/actionline.h"
#include "core/workspace/meetingusecases.h"
#include "core/workspace/people.h"
#include "core/workspace/usecases.h"
#include "ui/language/reasonwords.h"
#include "ui/language/words.h"

#include <QFile>
#include <QStringDecoder>

namespace telemaco {

static constexpr int mostRelationships = 100'000;
static constexpr qsizetype namedCandidates = 20;

// What is wrong with the command line, as a sentence.
static Error usage(const QString& sentence) { return {ErrorCode::Invalid, Detail(sentence)}; }
static QString sentenceOf(const Error& usage) { return ReasonWords::of(usage.detail); }

static Result<QString> standardInput()
{
    const Error unreadable{ErrorCode::CannotRead, {}, Cli::tr("standard input")};
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return unreadable;
    const QByteArray bytes = input.readAll();
    if (input.error() != QFile::NoError)
        return unreadable;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless); // a cut end is an error
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return Error{ErrorCode::BadInput, Reason::NotUtf8, Cli::tr("standard input")};
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

static int tell(Session& session, const Workspace& workspace, ItemRef item)
{
    session.terminal().line(plainUuid(workspace.store().uuidOf(item)));
    return Done;
}

static int addJournal(Session& session, const QStringList& words)
{
    const auto text
        = words == QStringList{QStringLiteral("-")} ? standardInput() : Result<QString>(words.join(u' '));
    if (!text)
        return session.refuse(text.error());
    if (text->trimmed().isEmpty())
        return session.wrongUsage(Cli::tr("There is nothing to write."));
    const auto workspace = session.openToWrite(true);
    if (!workspace)
        return session.refuse(workspace.error());
    const auto entry = addEntry(**workspace, *text);
    if (!entry)
        return session.refuse(entry.error());
    return tell(session, **workspace, {Kind::Entry, entry->value});
}

namespace {

// How well a name fits what was written: 3 the same, 2 one of its words, 1 the beginning of one.
int likeness(const QString& written, const QString& name)
{
    if (name == written)
        return 3;
    int best = 0;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts))
        best = qMax(best, word == written ? 2 : word.startsWith(written) ? 1 : 0);
    return qMax(best, name.startsWith(written) ? 1 : 0);
}

QString listed(const QList<RelationshipLine>& lines)
{
    QStringList names;
    for (const RelationshipLine& line : lines.mid(0, namedCandidates))
        if (!names.contains(line.other))
            names += line.other;
    return names.join(QStringLiteral(", "));
}

} // namespace

// My relationship with somebody: one under way before one that is over.
static Result<Id<Relationship>> relationshipWith(const Workspace& workspace, const QString& name)
{
    const auto all = relationshipsOf(workspace, workspace.me().id, mostRelationships);
    const QString written = folded(name).simplified();
    QList<RelationshipLine> found;
    int best = 1;
    for (const RelationshipLine& line : all) {
        const int fits = written.isEmpty() ? 0 : likeness(written, folded(line.other).simplified());
        if (fits > best)
            found.clear();
        if (fits >= best)
            found += line;
        best = qMax(best, fits);
    }
    const auto over = [](const RelationshipLine& line) {
        return line.stage == Stage::Completed || line.stage == Stage::Ended;
    };
    if (found.size() > 1 && !std::all_of(found.begin(), found.end(), over))
        found.removeIf(over);
    if (found.size() == 1)
        return found.first().id;
    if (found.isEmpty())
        return usage(all.isEmpty() ? Cli::tr("There is no relationship yet.")
                                   : Cli::tr("Nobody is called “%1”. There are: %2.").arg(name, listed(all)));
    return usage(Cli::tr("“%1” may be one of several: %2.").arg(name, listed(found)));
}

static Result<QDate> dateOption(const Session& session, Yearless yearless)
{
    const QString written = session.arguments().value(QStringLiteral("on"));
    const QDate date = dateNamed(written, session.clock().today(), yearless);
    if (date.isValid())
        return date;
    return usage(Cli::tr("“%1” is no date. Write it like 2026-12-01, 1/12, friday or +14.").arg(written));
}

static Result<Channel> channelOption(const Session& session)
{
    const QString written = session.arguments().value(QStringLiteral("channel"));
    const auto& names = Choices<Channel>::names;
    QStringList all;
    for (size_t i = 0; i < names.size(); ++i) {
        all += QLatin1StringView(names[i]).toString();
        if (QString(written).replace(u'-', u'_') == all.last())
            return static_cast<Channel>(i);
    }
    return usage(Cli::tr("“%1” is no channel: %2.").arg(written, all.join(QStringLiteral(", "))));
}

static Result<Meeting> meetingFrom(const Session& session)
{
    const Arguments& arguments = session.arguments();
    Meeting meeting;
    const auto date = dateOption(session, Yearless::Ahead);
    if (!date)
        return date.error();
    meeting.date = *date;
    if (const QString at = arguments.value(QStringLiteral("at")); arguments.has(QStringLiteral("at"))) {
        meeting.time = QTime::fromString(at, QStringLiteral("H:mm"));
        if (!meeting.time.isValid())
            return usage(Cli::tr("“%1” is no time. Write it like 17:00.").arg(at));
    }
    if (const QString minutes = arguments.value(QStringLiteral("minutes"));
        arguments.has(QStringLiteral("minutes"))) {
        bool number = false;
        meeting.minutes = minutes.toInt(&number);
        if (!number || *meeting.minutes < 0)
            return usage(Cli::tr("“%1” is no number of minutes.").arg(minutes));
    }
    if (arguments.has(QStringLiteral("channel"))) {
        const auto channel = channelOption(session);
        if (!channel)
            return channel.error();
        meeting.channel = *channel;
    }
    meeting.place = arguments.value(QStringLiteral("place")).trimmed();
    return meeting;
}

static int addMeeting(Session& session, Workspace& workspace, Id<Relationship> with, const QStringList& words)
{
    if (!words.isEmpty())
        return session.wrongUsage(Cli::tr("There is a word too many: “%1”.").arg(words.last()));
    auto meeting = meetingFrom(session);
    if (!meeting)
        return session.wrongUsage(sentenceOf(meeting.error()));
    meeting->relationship = with;
    const auto planned = planMeeting(workspace, *meeting);
    return planned ? tell(session, workspace, {Kind::Meeting, planned->value})
                   : session.refuse(planned.error());
}

static int addActionLine(
    Session& session, Workspace& workspace, Id<Relationship> with, const QStringList& words)
{
    const Person me = workspace.me();
    const auto relationship = workspace.get(with).value_or(Relationship{});
    const Id<Person> otherId = relationship.mentee == me.id ? relationship.mentor : relationship.mentee;
    const Person other = workspace.get(otherId).value_or(Person{});
    const ActionDraft draft = readActionLine(words.join(u' '), me.name, other.name, session.clock().today());
    if (draft.title.isEmpty())
        return session.wrongUsage(Cli::tr("There is nothing to do in it."));
    Action action;
    action.title = draft.title;
    action.due = draft.due;
    action.relationship = with;
    action.owner = draft.ofOther ? otherId : me.id;
    const auto added = addAction(workspace, action);
    return added ? tell(session, workspace, {Kind::Action, added->value}) : session.refuse(added.error());
}

static int addContactLine(
    Session& session, Workspace& workspace, Id<Relationship> with, const QStringList& words)
{
    Contact contact;
    contact.relationship = with;
    contact.day = session.clock().today();
    contact.line = words.join(u' ').simplified();
    if (session.arguments().has(QStringLiteral("on"))) {
        const auto day = dateOption(session, Yearless::ThisYear);
        if (!day)
            return session.wrongUsage(sentenceOf(day.error()));
        contact.day = *day;
    }
    if (session.arguments().has(QStringLiteral("channel"))) {
        const auto channel = channelOption(session);
        if (!channel)
            return session.wrongUsage(sentenceOf(channel.error()));
        contact.channel = *channel;
    }
    const auto added = addContact(workspace, contact);
    return added ? tell(session, workspace, {Kind::Contact, added->value}) : session.refuse(added.error());
}

namespace {

struct Addition {
    QString what;
    QStringList options; // besides --workspace
    bool needsSomebody;
    int (*add)(Session&, Workspace&, Id<Relationship>, const QStringList&);
};

const QList<Addition>& additions()
{
    static const QString with = QStringLiteral("with");
    static const QString on = QStringLiteral("on");
    static const QString channel = QStringLiteral("channel");
    static const QList<Addition> all{
        {QStringLiteral("meeting"),
            {with, on, channel, QStringLiteral("at"), QStringLiteral("minutes"), QStringLiteral("place")},
            true, addMeeting},
        {QStringLiteral("action"), {with}, false, addActionLine},
        {QStringLiteral("contact"), {with, on, channel}, true, addContactLine}};
    return all;
}

} // namespace

static int addTo(Session& session, const Addition& addition, const QStringList& words)
{
    const Arguments& arguments = session.arguments();
    const QString with = QStringLiteral("with");
    for (auto it = arguments.options.begin(); it != arguments.options.end(); ++it)
        if (it.key() != u"workspace" && !addition.options.contains(it.key()))
            return session.wrongUsage(Cli::tr("“%1” has no option --%2.").arg(addition.what, it.key()));
    for (const QString& needed : {with, QStringLiteral("on")}) {
        const bool needs = needed == with ? addition.needsSomebody : addition.what == u"meeting";
        if (needs && !arguments.has(needed))
            return session.wrongUsage(Cli::tr("add %1 needs --%2.").arg(addition.what, needed));
    }
    const auto workspace = session.openToWrite(false);
    if (!workspace)
        return session.refuse(workspace.error());
    Id<Relationship> relationship;
    if (arguments.has(with)) {
        const auto found = relationshipWith(**workspace, arguments.value(with));
        if (!found) {
            session.terminal().message(sentenceOf(found.error()));
            return Refused;
        }
        relationship = *found;
    }
    return addition.add(session, **workspace, relationship, words);
}

int addCommand(Session& session)
{
    QStringList words = session.arguments().words;
    const QString what = words.takeFirst();
    for (const Addition& addition : additions())
        if (addition.what == what)
            return addTo(session, addition, words);
    if (what != u"journal")
        return session.wrongUsage(
            Cli::tr("“%1” cannot be added here: journal, meeting, action, contact.").arg(what));
    for (const Addition& addition : additions())
        for (const QString& option : addition.options)
            if (session.arguments().has(option))
                return session.wrongUsage(Cli::tr("“%1” has no option --%2.").arg(what, option));
    return words.isEmpty() ? session.wrongUsage(Cli::tr("There is nothing to write."))
                           : addJournal(session, words);
}

} // namespace telemaco
