// A workspace in which every page has all its parts, with words as long as people write them; and
// the pages, each with the item that it shows.
#pragma once

#include "core/workspace/journal.h"
#include "core/workspace/meetingusecases.h"
#include "core/workspace/usecases.h"
#include "tests/support/people.h"
#include "ui/widgets/page.h"

namespace telemaco::test {

inline QString longWords()
{
    return QStringLiteral("Lead the migration of the payment service without one night of downtime");
}

inline void addGoals(Workspace& workspace, Id<Relationship> anna)
{
    const QDate today = workspace.clock().today();
    const auto counted = putGoal(workspace, QStringLiteral("Speak in public twice"), today.addDays(9), anna);
    change(workspace, counted, [&](Goal& goal) {
        goal.progressBy = ProgressBy::Number;
        goal.to = 24;
        goal.unit = QStringLiteral("slides");
        goal.due = today.addDays(40);
        goal.dueReason = QStringLiteral("The conference was moved to the autumn, and so were we");
    });
    for (int i = 0; i < 3; ++i) {
        CheckIn checkIn;
        checkIn.goal = counted;
        checkIn.value = 4.0 * i;
        checkIn.date = today.addDays(10 * i - 40);
        checkIn.comment = QStringLiteral("slow, but on the way");
        put(workspace, checkIn);
    }
    const auto stepwise = putGoal(workspace, longWords(), today.addDays(3));
    change(workspace, stepwise, [](Goal& goal) { goal.progressBy = ProgressBy::Milestones; });
    Milestone milestone;
    milestone.goal = stepwise;
    milestone.title = QStringLiteral("A draft that somebody else has read from beginning to end");
    milestone.due = today.addDays(1);
    put(workspace, milestone);
    const auto gone = putGoal(workspace, QStringLiteral("Learn to whistle"));
    REQUIRE(removeItems(workspace, {{Kind::Goal, gone.value}}));
}

inline void addMeetings(Workspace& workspace, Id<Relationship> anna)
{
    Meeting meeting;
    meeting.relationship = anna;
    meeting.zone = QStringLiteral("Europe/Rome");
    meeting.time = QTime(10, 30);
    meeting.minutes = 60;
    meeting.channel = Channel::Video;
    meeting.place = QStringLiteral("https://meet.example.org/a/room/with/a/long/address");
    meeting.date = workspace.clock().today().addDays(-14);
    meeting.notes = QStringLiteral("We spoke about the **outline**.");
    meeting.privateNotes = QStringLiteral("Tired that day.");
    const auto held = planMeeting(workspace, meeting);
    REQUIRE(held);
    Closing closing;
    closing.sentence = QStringLiteral("Next time the whole talk, aloud.");
    REQUIRE(closeMeeting(workspace, *held, closing));
    meeting.date = workspace.clock().today();
    meeting.time = QTime(23, 30);
    const auto next = planMeeting(workspace, meeting);
    REQUIRE(next);
    AgendaItem item;
    item.relationship = anna;
    item.meeting = *next;
    item.text = QStringLiteral("Who may read the draft before the committee does?");
    REQUIRE(addAgendaItem(workspace, item));
    Action action;
    action.title = QStringLiteral("Ask the organisers whether there will be interpreters");
    action.relationship = anna;
    action.due = workspace.clock().today().addDays(-5);
    REQUIRE(addAction(workspace, action));
}

inline void addJournal(Workspace& workspace, Id<Relationship> anna)
{
    const auto entry = addEntry(workspace, QStringLiteral("# A good morning\nHow does one say no?\n"));
    REQUIRE(entry);
    const QList<ItemRef> items{{Kind::Entry, entry->value}};
    REQUIRE(tagItems(workspace, items, QStringLiteral("work/occasions to speak in public")));
    REQUIRE(tagItems(workspace, items, QStringLiteral("boundaries")));
    REQUIRE(linkItems(workspace, items, {Kind::Relationship, anna.value}));
    const auto line = QStringLiteral("How does one say no?");
    const auto asked = askFromLine(workspace, *entry, line, workspace.get(anna)->mentee);
    REQUIRE(asked);
    REQUIRE(answerQuestion(workspace, *asked, QStringLiteral("By saying yes to something else.")));
    REQUIRE(askFromLine(workspace, *entry, QStringLiteral("A good morning"), workspace.get(anna)->mentee));
    REQUIRE(bringItems(workspace, items, anna, true));
}

inline void addAgreement(Workspace& workspace, Id<Relationship> anna)
{
    change(workspace, anna, [&](Relationship& relationship) {
        relationship.since = workspace.clock().today().addDays(-400);
        relationship.cadenceDays = 14;
        relationship.notes = QStringLiteral("Prefers mornings.");
    });
    for (const Side side : {Side::Mentor, Side::Mentee}) {
        Expectation expectation;
        expectation.relationship = anna;
        expectation.whose = side;
        expectation.text = QStringLiteral("A draft two days before we meet, however rough it is");
        put(workspace, expectation);
    }
    Contact contact;
    contact.relationship = anna;
    contact.day = workspace.clock().today().addDays(-23);
    put(workspace, contact);
}

inline void fillAll(Workspace& workspace)
{
    const auto anna = putMentee(workspace, QStringLiteral("Anna Esposito"));
    putMentee(workspace, QStringLiteral("Maximiliane Oberhuber-Schwarzenberger"));
    REQUIRE(addMentor(workspace, QStringLiteral("Chiara Moretti")));
    putPerson(workspace, QStringLiteral("Anna Esposito"));
    change(workspace, workspace.get(anna)->mentee, [](Person& person) {
        person.skillsOffered
            = {QStringLiteral("some knowledge of distributed systems and their ways to fail")};
        person.email = QStringLiteral("anna.esposito@department.university.example.org");
    });
    addAgreement(workspace, anna);
    addGoals(workspace, anna);
    addMeetings(workspace, anna);
    addJournal(workspace, anna);
}

// Of a workspace filled like that.
inline QList<Address> allPages(const Workspace& workspace)
{
    const auto page = [](const char* name, const QUuid& item = {}, const QStringList& words = {}) {
        return Address{QString::fromLatin1(name), item, words};
    };
    const auto anna = workspace.select<Relationship>("order by id").value(0);
    const auto goals = workspace.select<Goal>("order by id");
    const auto meetings = workspace.select<Meeting>("order by id");
    const QString today = workspace.clock().today().toString(Qt::ISODate);
    return {page("today"), page("journal", workspace.select<Entry>("order by id").value(0).uuid),
        page("meetings"), page("meeting", meetings.value(0).uuid), page("meeting", meetings.value(1).uuid),
        page("goals"), page("goal", goals.value(0).uuid), page("goal", goals.value(1).uuid), page("people"),
        page("person", workspace.get(anna.mentee)->uuid), page("relationship", anna.uuid),
        page("timeline", anna.uuid), page("past", anna.uuid, {today}), page("history", goals.value(0).uuid),
        page("deleted"), page("search", {}, {QStringLiteral("anna")}), page("settings"), page("shortcuts"),
        page("welcome")};
}

} // namespace telemaco::test
