#include <catch2/catch.hpp>

#include "core/insight/pastrelationship.h"
#include "core/workspace/history.h"
#include "core/workspace/past.h"
#include "tests/support/everything.h"
#include "tests/support/people.h"
#include "tests/support/randomhand.h"
#include "tests/support/sandbox.h"
#include "tests/support/seed.h"

using namespace telemaco;
using namespace telemaco::test;
using namespace Qt::StringLiterals;

static QList<Kind> everyKind() { return {allKinds().begin(), allKinds().end()}; }

static QList<Record> everythingIn(const Past& past)
{
    QList<Record> all;
    for (Kind kind : allKinds())
        all += past.all(kind);
    return all;
}

static std::string difference(const QList<Record>& one, const QList<Record>& other)
{
    std::string text;
    for (const Record& record : one)
        if (!other.contains(record))
            text += "- " + kindName(record.kind).toStdString() + ' ' + std::to_string(record.id) + '\n';
    for (const Record& record : other)
        if (!one.contains(record))
            text += "+ " + kindName(record.kind).toStdString() + ' ' + std::to_string(record.id) + '\n';
    return text;
}

// Whatever any of the items refers to by any field has the same items referring to it.
static void checkReferences(const Past& past, const QList<Record>& items)
{
    for (const Record& item : items) {
        const EntityType& type = entityType(item.kind);
        for (size_t i = 0; i < type.fields.size(); ++i) {
            const Field& field = type.fields[i];
            const QVariant to = item.values[static_cast<qsizetype>(i)];
            if (field.type != FieldType::Reference || !to.isValid())
                continue;
            QList<Record> expected;
            for (const Record& other : items)
                if (other.kind == item.kind && fieldValue(other, field.name) == to)
                    expected += other;
            INFO(kindName(item.kind).toStdString() << " by " << field.name);
            REQUIRE(difference(past.referring(item.kind, field.name, to.toLongLong()), expected) == "");
        }
    }
}

TEST_CASE("whatever was done, each past is as it stood then", "[past]")
{
    const quint32 seed = test::chosenSeed();
    INFO("TELEMACO_SEED=" << seed);
    Sandbox sandbox;
    auto workspace = sandbox.open();
    RandomHand hand(*workspace, seed);
    struct Moment {
        qint64 operation = 0;
        qint64 instant = 0;
        QList<Record> items{};
    };
    const auto newest = [&] { return workspace->log().newest()->number; };
    QList<Moment> moments{{newest(), sandbox.clock.now(), everything(*workspace)}};
    for (int i = 0; moments.size() <= 80; ++i) { // not every try of the hand changes something
        REQUIRE(i < 2000);
        sandbox.clock.advance(1000);
        const int choice = hand.below(10);
        if (choice == 0)
            (void)workspace->undo();
        else if (choice == 1)
            (void)workspace->redo();
        else
            (void)hand.act();
        if (newest() != moments.last().operation)
            moments += Moment{newest(), sandbox.clock.now(), everything(*workspace)};
    }
    for (const Moment& moment : std::as_const(moments)) {
        INFO("operation " << moment.operation);
        CHECK(workspace->log().operationAt(moment.instant) == moment.operation);
        Past past(*workspace, moment.operation, everyKind());
        while (past.step()) { }
        const auto items = everythingIn(past);
        REQUIRE(difference(items, moment.items) == "");
        REQUIRE(items.size() == moment.items.size());
        const Record& one = moment.items[hand.below(static_cast<int>(moment.items.size()))];
        CHECK(past.find(one.ref()) == one);
        checkReferences(past, moment.items);
        CHECK(recordAsOf(*workspace, one.uuid, moment.operation) == one);
    }
    CHECK(workspace->log().operationAt(moments.first().instant - 1) == 0);
}

TEST_CASE("what belonged elsewhere is looked for by every field that refers", "[past]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const QString index = workspace->database()
                              .first("select sql from sqlite_schema where name = 'change_moved'")
                              ->toString();
    for (Kind kind : allKinds())
        for (const Field& field : entityType(kind).fields) {
            INFO(field.name);
            if (field.type == FieldType::Reference)
                CHECK(index.contains(u'\'' + QLatin1StringView(field.name) + u'\''));
        }
}

TEST_CASE("what is gone now is found where it belonged", "[past]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    const auto relationship = putMentee(*workspace, u"Anna"_s);
    const auto goal = putGoal(*workspace, u"A talk"_s, QDate(2026, 1, 1), relationship);
    const qint64 then = workspace->log().newest()->number;
    change(*workspace, goal, [](Goal& g) { g.due = QDate(2027, 1, 1); });
    const auto later = putGoal(*workspace, u"Later"_s, {}, relationship);
    REQUIRE(workspace->perform({u"remove"_s, Kind::Person}, [&](Writer& writer) {
        return writer.remove({Kind::Person, writer.get(relationship)->mentee.value});
    }));
    CHECK_FALSE(workspace->get(later));
    Past past(*workspace, then, {Kind::Person, Kind::Relationship, Kind::Goal});
    while (past.step()) { }
    CHECK(past.progress() == 1.0);
    const auto goals = past.referring<Goal>("relationship", relationship.value);
    REQUIRE(goals.size() == 1);
    CHECK(goals[0].due == QDate(2026, 1, 1));
    CHECK(past.get(past.get(relationship)->mentee)->name == u"Anna");
    CHECK_FALSE(past.get(later));
}

TEST_CASE("what is written while the past is being read does not get into it", "[past]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    const auto goal = putGoal(*workspace, u"Then"_s);
    const qint64 then = workspace->log().newest()->number;
    change(*workspace, goal, [](Goal& g) { g.title = u"Now"_s; });
    Past past(*workspace, then, {Kind::Goal});
    change(*workspace, goal, [](Goal& g) { g.title = u"Later"_s; });
    while (past.step()) { }
    CHECK(past.get(goal)->title == u"Then");
}

TEST_CASE("a relationship of the past has its meetings, agenda and actions as they stood", "[past]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    const auto relationship = putMentee(*workspace, u"Anna"_s);
    const Person anna = *workspace->get(workspace->get(relationship)->mentee);
    Meeting meeting;
    meeting.relationship = relationship;
    meeting.date = QDate(2026, 5, 6);
    const auto held = put(*workspace, meeting);
    meeting.date = QDate(2026, 6, 7);
    const auto planned = put(*workspace, meeting);
    AgendaItem item;
    item.relationship = relationship;
    item.text = u"A talk"_s;
    const auto agenda = put(*workspace, item);
    Action action;
    action.relationship = relationship;
    action.owner = anna.id;
    action.title = u"Two papers"_s;
    const auto papers = put(*workspace, action);
    action.owner = workspace->me().id;
    action.title = u"A letter"_s;
    action.due = QDate(2026, 5, 20);
    put(*workspace, action);
    change(*workspace, held, [](Meeting& m) { m.state = MeetingState::Held; });
    const qint64 then = workspace->log().newest()->number;

    change(*workspace, agenda, [](AgendaItem& one) { one.state = AgendaState::Done; });
    change(*workspace, papers, [](Action& one) { one.state = ActionState::Done; });
    change(*workspace, held, [](Meeting& m) { m.closing = u"Said later"_s; });
    REQUIRE(workspace->perform({u"remove"_s, Kind::Meeting}, [&](Writer& writer) {
        return writer.remove({Kind::Meeting, planned.value});
    }));
    put(*workspace, meeting);

    Past past(*workspace, then, kindsOfPastRelationship());
    while (past.step()) { }
    const auto found = pastRelationship(past, workspace->get(relationship)->uuid, workspace->me().id);
    REQUIRE(found);
    REQUIRE(found->meetings.size() == 2);
    CHECK(found->meetings[0].id == planned);
    CHECK(found->meetings[1].state == MeetingState::Held);
    CHECK(found->meetings[1].closing.isEmpty());
    REQUIRE(found->agenda.size() == 1);
    REQUIRE(found->actions.size() == 2);
    CHECK(found->actions[0].action.title == u"A letter"); // the one that is due
    CHECK(found->actions[0].owner.isEmpty());
    CHECK(found->actions[1].owner == u"Anna");
    CHECK(found->actions[1].action.state == ActionState::Open);
}
