// A workspace with one of everything, with every kind of value, and what it looks like as JSON.
#pragma once

#include "core/interop/jsonexporter.h"
#include "tests/support/sandbox.h"

#include <catch2/catch.hpp>

namespace telemaco::test {

using namespace Qt::StringLiterals;

inline QByteArray exported(const Workspace& workspace, const Sandbox& box)
{
    const QString path = box.path(u"out.json"_s);
    const auto done = exportJson(workspace, path);
    REQUIRE(done);
    return box.bytes(u"out.json"_s);
}

inline Result<void> addJournal(Writer& writer, Id<Goal> goal)
{
    Entry entry;
    entry.date = QDate(1660, 1, 2);
    entry.zone = u"Europe/Rome"_s;
    entry.title = u"Perché “no”? 🌊 \\ \"quoted\" / \t"_s;
    entry.text = u"first\nsecond\r\nthird\u2028fourth\u2029 e\u0301 \u0001 \U0001F9D1\u200D\U0001F33E"_s;
    entry.mood = u"così così"_s;
    const auto id = writer.add(entry);
    if (!id)
        return id.error();
    Entry large;
    large.date = QDate(2024, 2, 29);
    large.time = QTime(23, 59, 58);
    large.text = u"À tout à l'heure\n"_s.repeated(1024 * 1024 / 17);
    TELEMACO_TRY(writer.add(large));
    const auto tag = writer.tagNamed(u"work/Città"_s);
    TELEMACO_TRY(writer.link({Kind::Entry, id->value}, {Kind::Tag, tag->value}, LinkRole::Tag));
    TELEMACO_TRY(writer.link({Kind::Entry, id->value}, {Kind::Goal, goal.value}, LinkRole::About));
    Question question;
    question.text = u"why?"_s;
    question.entry = *id;
    question.line = u"second"_s;
    TELEMACO_TRY(writer.add(question));
    ImportSource source;
    source.format = u"jrnl"_s;
    source.key = u"k\n1"_s;
    source.hash = QByteArray("\0\1\xFF", 3);
    source.digest = QByteArray(32, '\x7F');
    source.itemKind = Kind::Entry;
    source.item = writer.store().uuidOf({Kind::Entry, id->value});
    TELEMACO_TRY(writer.add(source));
    return {};
}

// One of everything, with every kind of value.
inline Result<void> addMeeting(Writer& writer, Id<Relationship> relationship, Id<Goal> goal)
{
    Meeting meeting;
    meeting.relationship = relationship;
    meeting.date = QDate(2024, 3, 31);
    meeting.time = QTime(2, 30); // the hour that is skipped that night
    meeting.zone = u"Europe/Rome"_s;
    meeting.state = MeetingState::Held;
    meeting.begun = 1'711'846'800'000;
    meeting.activities = {u"trust"_s, u"una cosa \"mia\""_s};
    meeting.privateNotes = u"only mine\n"_s;
    const auto held = writer.add(meeting);
    TELEMACO_TRY(held);
    AgendaItem item;
    item.relationship = relationship;
    item.settledIn = *held;
    item.state = AgendaState::LetGo;
    item.raisedBy = Side::Mentee;
    item.text = u"the talk"_s;
    TELEMACO_TRY(writer.add(item));
    Action action;
    action.title = u"Two papers"_s;
    action.owner = writer.get(relationship)->mentee;
    action.relationship = relationship;
    action.meeting = *held;
    action.goal = goal;
    action.due = QDate(2024, 2, 29);
    TELEMACO_TRY(writer.add(action));
    return {};
}

inline void fill(Workspace& workspace, const QString& myName = u"Zoë"_s)
{
    const auto done = workspace.perform({u"add"_s}, [&](Writer& writer) -> Result<void> {
        Person me = workspace.me();
        me.name = myName;
        TELEMACO_TRY(writer.save(me));
        Person anna;
        anna.name = u"Anna D'Amico"_s;
        anna.skillsOffered = {u"reading, \"slowly\""_s, u"città"_s};
        const auto person = writer.add(anna);
        Relationship relationship;
        relationship.mentor = *person;
        relationship.mentee = me.id;
        relationship.origin = Origin::Friend;
        relationship.cadenceDays = 14;
        relationship.hoursPerMonth = 0.1 + 0.2;
        const auto related = writer.add(relationship);
        Expectation expectation;
        expectation.relationship = *related;
        expectation.text = u"honesty"_s;
        expectation.wordOf = WordOf::Told;
        TELEMACO_TRY(writer.add(expectation));
        Contact contact;
        contact.relationship = *related;
        contact.day = QDate(2024, 3, 1);
        TELEMACO_TRY(writer.add(contact));
        Goal goal;
        goal.title = u"Run"_s;
        goal.owner = me.id;
        goal.relationship = *related;
        goal.progressBy = ProgressBy::Number;
        goal.from = 5.0;
        goal.to = 1e-300;
        const auto added = writer.add(goal);
        Milestone milestone;
        milestone.goal = *added;
        milestone.position = 3;
        milestone.title = u"half"_s;
        TELEMACO_TRY(writer.add(milestone));
        CheckIn checkIn;
        checkIn.goal = *added;
        checkIn.value = -1.0 / 3;
        checkIn.date = QDate(2024, 3, 2);
        TELEMACO_TRY(writer.add(checkIn));
        TELEMACO_TRY(addMeeting(writer, *related, *added));
        return addJournal(writer, *added);
    });
    REQUIRE(done);
}

} // namespace telemaco::test
