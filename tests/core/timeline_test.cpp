#include "core/insight/timeline.h"
#include "core/workspace/goals.h"
#include "core/workspace/usecases.h"
#include "tests/support/people.h"
#include "tests/support/sandbox.h"

#include <QSet>
#include <algorithm>
#include <sqlite3.h>

using namespace telemaco;
using namespace telemaco::test;

namespace {

const QDate day(2026, 3, 10);

// Anna, whom I mentor, and short ways to let something happen.
struct Line {
    Sandbox sandbox{};
    std::unique_ptr<Workspace> workspace{};
    Id<Relationship> anna{};
    Id<Person> other{};

    Line()
    {
        sandbox.clock.set(QDate(2026, 1, 10));
        workspace = sandbox.open();
        anna = putMentee(*workspace, QStringLiteral("Anna"));
        other = workspace->get(anna)->mentee;
    }

    Id<Contact> contact(QDate on, const QString& line = {})
    {
        Contact made;
        made.relationship = anna;
        made.day = on;
        made.line = line;
        return put(*workspace, made);
    }
    Id<Meeting> meeting(QDate on, QTime time = {}, MeetingState state = MeetingState::Held)
    {
        Meeting made;
        made.relationship = anna;
        made.date = on;
        made.time = time;
        made.zone = QStringLiteral("Europe/Rome");
        made.state = state;
        made.closing = QStringLiteral("Closed well.");
        made.privateNotes = QStringLiteral("quagmire");
        return put(*workspace, made);
    }
    Id<Entry> entry(QDate on, const QString& text, QTime time = {})
    {
        Entry made;
        made.date = on;
        made.time = time;
        made.zone = QStringLiteral("Europe/Rome");
        made.text = text;
        const auto id = put(*workspace, made);
        link({Kind::Entry, id.value}, LinkRole::About);
        return id;
    }
    void link(ItemRef item, LinkRole role)
    {
        REQUIRE(workspace->perform({QStringLiteral("link"), Kind::Link}, [&](Writer& writer) -> Result<void> {
            TELEMACO_TRY(writer.link(item, {Kind::Relationship, anna.value}, role));
            return {};
        }));
    }
    Id<Question> question(QDate asked, QDate answered = {})
    {
        Question made;
        made.text = QStringLiteral("How do you begin?");
        made.to = other;
        made.asked = asked;
        made.answered = answered;
        if (answered.isValid()) {
            made.state = QuestionState::Answered;
            made.answer = QStringLiteral("With the end.");
        }
        return put(*workspace, made);
    }
    Id<Action> action(QDate done)
    {
        Action made;
        made.title = QStringLiteral("Read two papers");
        made.owner = other;
        made.relationship = anna;
        made.state = ActionState::Done;
        made.done = done;
        return put(*workspace, made);
    }
    Id<CheckIn> checkIn(Id<Goal> goal, QDate on)
    {
        CheckIn made;
        made.goal = goal;
        made.date = on;
        made.value = 3;
        return put(*workspace, made);
    }

    TimelineQuery query(QList<MomentKind> kinds = {}, Audience audience = Audience::Me) const
    {
        return {anna, std::move(kinds), audience};
    }
    QList<Moment> all(QList<MomentKind> kinds = {}, Audience audience = Audience::Me) const
    {
        return momentsBefore(*workspace, query(std::move(kinds), audience), newestMoment, 1000).lines;
    }
};

QList<Happening> happenings(const QList<Moment>& moments)
{
    QList<Happening> found;
    for (const Moment& moment : moments)
        found += moment.key.what;
    return found;
}

// One of each, a day apart, but for the goal, which is there first.
struct FullLine : Line {
    Id<Goal> goal{};

    FullLine()
    {
        goal = putGoal(*workspace, QStringLiteral("Speak in public"), QDate(2026, 6, 30), anna);
        contact(day, QStringLiteral("In the corridor"));
        meeting(day.addDays(1), QTime(17, 0));
        entry(day.addDays(2), QStringLiteral("Anna was brave today."));
        question(day.addDays(3), day.addDays(5));
        checkIn(goal, day.addDays(4));
        action(day.addDays(6));
        Milestone milestone;
        milestone.goal = goal;
        milestone.title = QStringLiteral("A first talk");
        milestone.done = day.addDays(7);
        put(*workspace, milestone);
        sandbox.clock.set(day.addDays(8));
        change(*workspace, goal, [](Goal& each) {
            each.due = QDate(2026, 9, 30);
            each.dueReason = QStringLiteral("the conference moved");
        });
        sandbox.clock.set(day.addDays(9));
        change(*workspace, goal, [](Goal& each) { each.state = GoalState::Reached; });
    }
};

} // namespace

TEST_CASE("the line of a relationship holds what happened, newest first", "[timeline]")
{
    FullLine line;
    const auto moments = line.all();
    using enum Happening;
    REQUIRE(happenings(moments)
        == QList<Happening>{GoalTurned, GoalReplanned, MilestoneDone, ActionDone, QuestionAnswered, CheckIn,
            QuestionAsked, Entry, Meeting, Contact, GoalBegun});
    for (int i = 0; i < 10; ++i)
        CHECK(moments[i].date == day.addDays(9 - i));
    CHECK(moments[0].state == GoalState::Reached);
    CHECK(moments[1].was == QDate(2026, 6, 30));
    CHECK(moments[1].due == QDate(2026, 9, 30));
    CHECK(moments[1].text == QStringLiteral("the conference moved"));
    CHECK(moments[2].goal == QStringLiteral("Speak in public"));
    CHECK(moments[4].text == QStringLiteral("With the end."));
    CHECK(moments[5].value == 3.0);
    CHECK(moments[7].title == QStringLiteral("Anna was brave today."));
    CHECK(moments[8].title == QStringLiteral("Closed well."));
    CHECK(moments[8].time == QTime(17, 0));
    CHECK(moments[9].text == QStringLiteral("In the corridor"));
    CHECK(moments[10].due == QDate(2026, 6, 30)); // as it was meant at first
    QSet<QUuid> uuids;
    for (const Moment& moment : moments)
        uuids += moment.uuid;
    CHECK(uuids.size() == moments.size());
}

TEST_CASE("what belongs to somebody else is not on the line", "[timeline]")
{
    FullLine line;
    const auto before = line.all();
    const auto bruno = putMentee(*line.workspace, QStringLiteral("Bruno"));
    std::swap(line.anna, const_cast<Id<Relationship>&>(bruno));
    line.other = line.workspace->get(line.anna)->mentee;
    line.meeting(day);
    line.entry(day, QStringLiteral("Bruno is late."));
    line.question(day, day);
    CHECK(line.all().size() == 4);
    line.anna = bruno;
    CHECK(line.all() == before);
}

TEST_CASE("a goal that was moved twice has both on its line, and none that was undone", "[timeline]")
{
    Line line;
    const auto goal = putGoal(*line.workspace, QStringLiteral("Talk"), QDate(2026, 4, 1), line.anna);
    for (const QDate due : {QDate(2026, 5, 1), QDate(2026, 6, 1), QDate(2026, 7, 1)}) {
        line.sandbox.clock.advance(86'400'000);
        change(*line.workspace, goal, [due](Goal& each) { each.due = due; });
    }
    change(*line.workspace, goal, [](Goal& each) { each.state = GoalState::Paused; });
    REQUIRE(line.workspace->undo());
    REQUIRE(line.workspace->undo());
    const auto moments = line.all();
    REQUIRE(happenings(moments)
        == QList<Happening>{Happening::GoalReplanned, Happening::GoalReplanned, Happening::GoalBegun});
    CHECK(moments[0].due == QDate(2026, 6, 1));
    CHECK(moments[1].due == QDate(2026, 5, 1));
    CHECK(moments[2].due == QDate(2026, 4, 1));
    REQUIRE(line.workspace->redo());
    CHECK(line.all().first().due == QDate(2026, 7, 1));
}

TEST_CASE("pages of the line meet without a gap, also where much happened at once", "[timeline]")
{
    Line line;
    const auto goal = putGoal(*line.workspace, QStringLiteral("Talk"), QDate(2026, 4, 1), line.anna);
    change(*line.workspace, goal, [](Goal& each) { each.start = day; });
    for (int i = 0; i < 4; ++i) {
        line.contact(day);
        line.meeting(day, i % 2 ? QTime(12, 0) : QTime()); // noon, whether known or not
        line.entry(day, QStringLiteral("entry %1").arg(i));
        line.question(day, day);
        line.checkIn(goal, day);
        line.action(day);
    }
    line.contact(day.addDays(-1));
    line.meeting(day.addDays(1), QTime(0, 30));
    const auto all = line.all();
    REQUIRE(all.size() == 4 * 7 + 3);
    for (const int limit : {1, 2, 3, 7, 100}) {
        INFO("pages of " << limit);
        QList<Moment> down;
        TimelineStretch page{{}, false, true};
        for (MomentKey key = newestMoment; page.older; key = down.last().key) {
            page = momentsBefore(*line.workspace, line.query(), key, limit);
            REQUIRE_FALSE(page.lines.isEmpty());
            down += page.lines;
        }
        CHECK(down == all);
        QList<Moment> up;
        page = {{}, true, false};
        for (MomentKey key = oldestMoment; page.newer; key = up.first().key) {
            page = momentsAfter(*line.workspace, line.query(), key, limit);
            REQUIRE_FALSE(page.lines.isEmpty());
            up = page.lines + up;
        }
        CHECK(up == all);
    }
    const auto around = momentsAround(*line.workspace, line.query(), all[10].key, 3);
    CHECK(around.lines == all.mid(7, 7));
    CHECK((around.newer && around.older));
    const auto between = momentsBetween(*line.workspace, line.query(), all[5].key, all[9].key, 100);
    CHECK(between.lines == all.mid(5, 5));
    CHECK((between.newer && between.older));
    const auto whole = momentsBetween(*line.workspace, line.query(), newestMoment, oldestMoment, 100);
    CHECK(whole.lines == all);
    CHECK_FALSE((whole.newer || whole.older));
}

TEST_CASE("the line shows some kinds alone", "[timeline]")
{
    FullLine line;
    using enum Happening;
    CHECK(happenings(line.all({MomentKind::Meeting})) == QList<Happening>{Meeting});
    CHECK(happenings(line.all({MomentKind::Goal}))
        == QList<Happening>{GoalTurned, GoalReplanned, MilestoneDone, GoalBegun});
    CHECK(happenings(line.all({MomentKind::Question, MomentKind::CheckIn}))
        == QList<Happening>{QuestionAnswered, CheckIn, QuestionAsked});
    for (const MomentKind kind : {MomentKind::Meeting, MomentKind::Contact, MomentKind::Goal,
             MomentKind::CheckIn, MomentKind::Entry, MomentKind::Question, MomentKind::Action})
        for (const Moment& moment : line.all({kind}))
            CHECK(kindOf(moment.key.what) == kind);
}

TEST_CASE("the line is gone to by day", "[timeline]")
{
    FullLine line;
    const auto at = [&](QDate when) {
        return momentsBefore(*line.workspace, line.query(), endOfDayInLine(*line.workspace, when), 1);
    };
    CHECK(at(day.addDays(2)).lines.first().key.what == Happening::Entry);
    CHECK(at(day.addDays(1)).lines.first().key.what == Happening::Meeting);
    CHECK(at(QDate(2026, 2, 1)).lines.first().key.what == Happening::GoalBegun);
    CHECK(at(QDate(2025, 1, 1)).lines.isEmpty());
    CHECK(at(QDate(2031, 1, 1)).lines.first().key.what == Happening::GoalTurned);
    const auto uuid = line.workspace->get(line.anna)->uuid;
    const auto frame = timelineFrame(*line.workspace, uuid, Audience::Me);
    REQUIRE(frame);
    CHECK(frame->first == QDate(2026, 1, 10));
    CHECK(frame->last == day.addDays(9));
    CHECK_FALSE(timelineFrame(*line.workspace, QUuid(), Audience::Me));
}

TEST_CASE("the other side sees of the line what is shared, and no words that are only mine", "[timeline]")
{
    FullLine line;
    using enum Happening;
    const auto theirs = [&] { return line.all({}, Audience::Other); };
    CHECK(happenings(theirs())
        == QList<Happening>{ActionDone, QuestionAnswered, QuestionAsked, Meeting, Contact});
    CHECK(theirs().last().text.isEmpty()); // what I noted of the contact
    line.link({Kind::Goal, line.goal.value}, LinkRole::Share);
    CHECK(theirs().size() == line.all().size() - 1);
    CHECK(theirs()[1].text.isEmpty()); // why it was moved
    const auto entry = line.workspace->select<telemaco::Entry>("limit 1").first();
    line.link({Kind::Entry, entry.id.value}, LinkRole::Share);
    CHECK(happenings(theirs()) == happenings(line.all()));
}

static int keepStatement(unsigned, void* statements, void* statement, void*)
{
    static_cast<QSet<QByteArray>*>(statements)
        ->insert(QByteArray(sqlite3_sql(static_cast<sqlite3_stmt*>(statement))));
    return 0;
}

TEST_CASE("nothing that the line asks of the file is a scan or has to be sorted", "[timeline]")
{
    FullLine line;
    QSet<QByteArray> statements;
    sqlite3* file = line.workspace->database().handle();
    sqlite3_trace_v2(file, SQLITE_TRACE_STMT, keepStatement, &statements);
    for (const Audience audience : {Audience::Me, Audience::Other}) {
        momentsBefore(*line.workspace, line.query({}, audience), newestMoment, 5);
        momentsAfter(*line.workspace, line.query({}, audience), oldestMoment, 5);
    }
    sqlite3_trace_v2(file, 0, nullptr, nullptr);
    REQUIRE(statements.size() > 12);
    for (const QByteArray& statement : std::as_const(statements)) {
        INFO(statement.toStdString());
        if (!statement.startsWith("select ")) // the index asks its own tables in its own way
            continue;
        const QVariantList nothing(statement.count('?'), QVariant());
        Rows steps = line.workspace->database().query("explain query plan " + statement, nothing);
        bool any = false;
        for (; steps.next(); any = true) {
            const QString step = steps.text(3);
            INFO(step.toStdString());
            CHECK((!step.startsWith(u"SCAN") || step.contains(u"VIRTUAL TABLE")));
            const bool fewRows = statement.contains(" from milestone "); // of one goal
            CHECK((fewRows || !step.contains(u"TEMP B-TREE")));
        }
        CHECK(any);
    }
    Rows plan = line.workspace->database().query("explain query plan select 1 from change where kind = ? and "
                                                 "item = ? and field in ('due', 'due_reason', "
                                                 "'state') order by operation desc, sequence desc limit ?",
        {5, 1, 1});
    REQUIRE(plan.next());
    CHECK(plan.text(3).contains(u"change_plan"));
}
