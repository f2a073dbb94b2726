// Anna and Bruno with something of everything, a word of its own in every text of it, and what of it
// the other side may read: for what must not get out.
#pragma once

#include "core/insight/preparation.h"
#include "core/workspace/meetingusecases.h"
#include "core/workspace/usecases.h"
#include "tests/support/everything.h"
#include "tests/support/people.h"
#include "tests/support/sandbox.h"

namespace telemaco::test {

const QDate storyDay(2026, 11, 20);

inline QString u(const char* text) { return QString::fromUtf8(text); }

// A goal with a milestone due and a check-in since the last meeting.
inline Id<Goal> putMeasured(Workspace& workspace, const QString& title, Id<Relationship> relationship)
{
    const Id<Goal> goal = putGoal(workspace, title, storyDay.addDays(40), relationship);
    Milestone milestone;
    milestone.goal = goal;
    milestone.title = u("outline");
    milestone.due = storyDay.addDays(2);
    put(workspace, milestone);
    CheckIn checkIn;
    checkIn.goal = goal;
    checkIn.date = storyDay.addDays(-2);
    checkIn.value = 3;
    checkIn.comment = u("went well");
    put(workspace, checkIn);
    return goal;
}

// Anna and Bruno, each with something of everything; with Anna one goal and one entry are shared.
struct Story {
    Sandbox sandbox{};
    std::unique_ptr<Workspace> workspace{};
    Id<Relationship> anna{};
    Id<Person> bruno{};
    QList<ItemRef> shared{}; // with Anna, and what both know

    Story()
    {
        sandbox.clock.set(storyDay);
        workspace = sandbox.open();
        change(*workspace, workspace->me().id, [](Person& me) { me.name = u("Marta"); });
        anna = fill(u("Anna"), true);
        bruno = workspace->get(fill(u("Bruno"), false))->mentee;
    }

    template <class T> Id<T> keep(const T& object, bool known)
    {
        const Id<T> id = put(*workspace, object);
        if (known)
            shared += ItemRef{describe<T>().kind, id.value};
        return id;
    }

    Id<Relationship> fill(const QString& name, bool known)
    {
        const Id<Relationship> with = putMentee(*workspace, name);
        const Id<Person> other = workspace->get(with)->mentee;
        fillMeetings(with, known);
        Contact contact;
        contact.relationship = with;
        contact.day = storyDay.addDays(-3);
        put(*workspace, contact);
        Expectation expectation;
        expectation.relationship = with;
        expectation.text = u("be on time");
        put(*workspace, expectation);
        fillShares(with, known);
        for (Id<Person> asker : {Id<Person>{}, other}) {
            Question question;
            question.text = u("How do I begin?");
            question.asker = asker;
            question.to = asker ? Id<Person>{} : other;
            keep(question, known);
        }
        return with;
    }

    void fillMeetings(Id<Relationship> with, bool known)
    {
        Meeting meeting;
        meeting.relationship = with;
        meeting.zone = u("Europe/Rome");
        meeting.date = storyDay.addDays(-10);
        meeting.state = MeetingState::Held;
        keep(meeting, known);
        meeting.date = storyDay.addDays(4);
        meeting.time = QTime(17, 0);
        meeting.minutes = 50;
        meeting.state = MeetingState::Planned;
        keep(meeting, known);
        AgendaItem item;
        item.relationship = with;
        item.text = u("the talk");
        keep(item, known);
        for (Id<Person> owner : {workspace->me().id, workspace->get(with)->mentee}) {
            Action action;
            action.relationship = with;
            action.owner = owner;
            action.title = u("two papers");
            action.due = storyDay.addDays(7);
            keep(action, known);
        }
    }

    void fillShares(Id<Relationship> with, bool known)
    {
        for (bool share : {true, false}) {
            const Id<Goal> goal = putMeasured(*workspace, u("Speak in public"), with);
            Entry entry;
            entry.date = storyDay.addDays(-1);
            entry.text = u("a page");
            const ItemRef items[] = {{Kind::Goal, goal.value}, {Kind::Entry, put(*workspace, entry).value}};
            REQUIRE(bringItems(*workspace, {items[0], items[1]}, with, true));
            if (!share)
                continue;
            REQUIRE(shareItems(*workspace, {items[0], items[1]}, with));
            if (!known)
                continue;
            shared << items[0] << items[1];
            for (Kind kind : {Kind::Milestone, Kind::CheckIn})
                for (const Record& record : workspace->store().select(kind, "where goal = ?", {goal.value}))
                    shared += record.ref();
        }
    }

    Preparation sheet(Audience audience) { return *prepare(*workspace, anna, audience); }
};

// Puts a word of its own into every text of every item; answers them with where they stand.
inline QHash<QString, std::pair<ItemRef, QString>> plantWords(Workspace& workspace)
{
    QHash<QString, std::pair<ItemRef, QString>> planted;
    const auto records = everything(workspace);
    REQUIRE(workspace.perform({u("edit"), Kind::Person}, [&](Writer& writer) -> Result<void> {
        for (Record record : records) {
            const auto& fields = entityType(record.kind).fields;
            for (size_t i = 0; i < fields.size(); ++i) {
                const bool text = fields[i].type == FieldType::Text || fields[i].type == FieldType::LongText;
                const QString name = QString::fromLatin1(fields[i].name);
                if (!text || name == u"zone" || record.kind == Kind::Tag || record.kind == Kind::ImportSource)
                    continue;
                const QString word = u("zq%1x").arg(planted.size());
                record.values[static_cast<qsizetype>(i)]
                    = QString(record.values[static_cast<qsizetype>(i)].toString() + u' ' + word).trimmed();
                planted.insert(word, {record.ref(), name});
            }
            TELEMACO_TRY(writer.saveRecord(record));
        }
        return {};
    }));
    return planted;
}

// What the other side may read of an item that both know.
inline bool mayBeRead(const Story& story, ItemRef item, const QString& field)
{
    if (item.kind == Kind::Person)
        return field == u"name";
    static const QHash<Kind, QStringList> open{{Kind::Meeting, {u("notes"), u("closing"), u("place")}},
        {Kind::AgendaItem, {u("text")}}, {Kind::Question, {u("text")}}, {Kind::Action, {u("title")}},
        {Kind::Goal, {u("title"), u("unit")}}, {Kind::Milestone, {u("title")}},
        {Kind::CheckIn, {u("comment")}}, {Kind::Entry, {u("title"), u("text")}}};
    return story.shared.contains(item) && open.value(item.kind).contains(field);
}

} // namespace telemaco::test
