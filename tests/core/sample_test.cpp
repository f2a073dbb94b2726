// The sample is what it promises, on whichever day it is told.
#include "core/sample/sample.h"

#include "core/insight/check.h"
#include "core/insight/preparation.h"
#include "core/insight/today.h"
#include "core/interop/jsonexporter.h"
#include "core/workspace/goals.h"
#include "core/workspace/usecases.h"
#include "tests/support/everything.h"
#include "tests/support/sandbox.h"

#include <catch2/catch.hpp>

using namespace telemaco;
using namespace telemaco::test;
using namespace Qt::StringLiterals;

static const QDate usualDay(2026, 11, 26);

namespace {

class Told : public Sandbox {
public:
    explicit Told(const QString& language = u"en"_s, QDate day = usualDay, QTime time = QTime(10, 30))
    {
        clock.set(day, time);
        request = {path(), language, QUuid::createUuidV5(QUuid(), u"test device"_s), &clock, 1};
    }

    Sample tell()
    {
        const auto made = makeSample(request);
        if (!made)
            FAIL(made.error().file.toStdString() + ": " + made.error().detail.said.join(u' ').toStdString()
                + ' ' + made.error().field.toStdString());
        return *made;
    }

    // Me is the one thing that is not told but made with every workspace.
    QByteArray exported()
    {
        tell();
        const auto workspace = open();
        REQUIRE(exportJson(*workspace, path(u"w.json"_s)));
        return bytes(u"w.json"_s)
            .replace(workspace->me().uuid.toByteArray(QUuid::WithoutBraces), "the uuid of me");
    }

    SampleRequest request{};
};

template <class T> QList<T> all(const Workspace& workspace) { return workspace.select<T>("order by id"); }

template <class T, class Which> int count(const Workspace& workspace, Which which)
{
    const auto items = all<T>(workspace);
    return static_cast<int>(std::count_if(items.begin(), items.end(), which));
}

void checkPromises(const Workspace& workspace)
{
    CHECK(all<Relationship>(workspace).size() == 3);
    CHECK(count<Relationship>(workspace, [](auto& it) { return it.type == RelationshipType::Formal; }) == 1);
    const auto meetings = all<Meeting>(workspace).size();
    CHECK((meetings >= 58 && meetings <= 66));
    const auto entries = all<Entry>(workspace).size();
    CHECK((entries >= 145 && entries <= 160));
    for (const MeetingState state :
        {MeetingState::Planned, MeetingState::Held, MeetingState::Cancelled, MeetingState::Missed})
        CHECK(count<Meeting>(workspace, [&](auto& it) { return it.state == state; }) >= 2);
    for (const GoalState state : {GoalState::Open, GoalState::Reached, GoalState::Paused, GoalState::LetGo})
        CHECK(count<Goal>(workspace, [&](auto& it) { return it.state == state; }) >= 1);
    for (const QuestionState state : {QuestionState::Open, QuestionState::Answered, QuestionState::LetGo})
        CHECK(count<Question>(workspace, [&](auto& it) { return it.state == state; }) >= 1);
    CHECK(count<Action>(workspace, [](auto& it) { return it.done.isValid() && it.done > it.due; }) >= 2);
    CHECK(count<Action>(workspace, [](auto& it) { return it.state == ActionState::Open; }) >= 5);
    CHECK(count<Entry>(workspace, [](auto& it) { return !it.mood.isEmpty(); }) >= 40);
    CHECK(count<Link>(workspace, [](auto& it) { return it.role == LinkRole::Share; }) >= 8);
    CHECK(count<Tag>(workspace, [](auto& it) { return it.path.contains(u'/'); }) >= 5);
    CHECK(count<Meeting>(workspace, [](auto& it) { return !it.privateNotes.isEmpty(); }) >= 8);
    CHECK(all<Contact>(workspace).size() >= 20);
    CHECK(all<CheckIn>(workspace).size() >= 30);
}

// An answer came home under the very line that asked.
void checkQuestions(const Workspace& workspace)
{
    for (const Question& question : all<Question>(workspace)) {
        INFO(question.text.toStdString());
        const auto entry = workspace.get(question.entry);
        REQUIRE(entry);
        CHECK(entry->text.split(u'\n').contains(question.line));
        CHECK((question.state == QuestionState::Answered) == !question.answer.isEmpty());
    }
}

void checkTimes(const Workspace& workspace)
{
    const qint64 now = workspace.clock().now();
    const QDate today = workspace.clock().today();
    CHECK(count<Entry>(workspace, [&](auto& it) { return it.instant > now; }) == 0);
    CHECK(count<Contact>(workspace, [&](auto& it) { return it.day > today; }) == 0);
    CHECK(count<CheckIn>(workspace, [&](auto& it) { return it.date > today; }) == 0);
    CHECK(count<Milestone>(workspace, [&](auto& it) { return it.done > today; }) == 0);
    CHECK(count<Action>(workspace, [&](auto& it) { return it.done > today; }) == 0);
    CHECK(count<Question>(workspace, [&](auto& it) { return it.answered > today || it.asked > today; }) == 0);
    CHECK(count<Question>(workspace, [](auto& it) { return it.answered.isValid() && it.answered < it.asked; })
        == 0);
    CHECK(count<Relationship>(workspace, [&](auto& it) { return it.since > today; }) == 0);
    for (const Meeting& meeting : all<Meeting>(workspace)) {
        INFO(meeting.date.toString(Qt::ISODate).toStdString());
        CHECK((meeting.state == MeetingState::Planned || meeting.instant <= now));
        CHECK(meeting.date.daysTo(today) < 2 * 366 + 14);
    }
    const auto newest = workspace.log().newest();
    REQUIRE(newest);
    CHECK(newest->at <= now);
    CHECK(newest->at >= now - 2LL * 24 * 60 * 60 * 1000);
}

void checkSound(const Workspace& workspace)
{
    const auto report = checkWorkspace(workspace);
    REQUIRE(report);
    for (const Finding& finding : report->findings)
        UNSCOPED_INFO(finding.detail.said.join(u' ').toStdString());
    CHECK(report->sound());
}

} // namespace

TEST_CASE("the sample holds what it promises, in every language", "[sample]")
{
    for (const QString& language : sampleLanguages()) {
        INFO(language.toStdString());
        Told told(language);
        told.tell();
        const auto workspace = told.open();
        CHECK_FALSE(workspace->me().name.isEmpty());
        checkPromises(*workspace);
        checkQuestions(*workspace);
        checkTimes(*workspace);
        checkSound(*workspace);
        for (const Entry& entry : all<Entry>(*workspace))
            CHECK(count<Entry>(*workspace, [&](auto& it) { return it.text == entry.text; }) == 1);
    }
}

TEST_CASE("the same day and seed tell the same story", "[sample]")
{
    Told first;
    Told second;
    CHECK(first.exported() == second.exported());
    Told other;
    other.request.seed = 2;
    CHECK(first.bytes(u"w.json"_s) != other.exported());
}

TEST_CASE("the sample can be told on any day and at any hour", "[sample]")
{
    const auto [day, time] = GENERATE(table<QDate, QTime>({
        {QDate(2028, 2, 29), QTime(9, 0)}, // no such day a year ago
        {QDate(2027, 3, 28), QTime(3, 1)}, // the clocks have just gone forward
        {QDate(2026, 10, 25), QTime(2, 30)}, // and back
        {QDate(2027, 1, 1), QTime(0, 0)}, {QDate(2026, 11, 28), QTime(23, 59)}, // a Saturday
        {QDate(2026, 11, 30), QTime(6, 0)}, // a Monday
    }));
    INFO(day.toString(Qt::ISODate).toStdString());
    Told told(u"it"_s, day, time);
    told.tell();
    const auto workspace = told.open();
    checkPromises(*workspace);
    checkTimes(*workspace);
    checkSound(*workspace);
    const TodayFacts facts = todayFacts(*workspace, day);
    CHECK(facts.lookBack.value_or(LookBack{}).years == 1);
    CHECK(facts.unclosed.size() == 1);
}

TEST_CASE("today has something to show in the sample", "[sample]")
{
    Told told;
    const Sample sample = told.tell();
    const auto workspace = told.open();
    const TodayFacts facts = todayFacts(*workspace, usualDay);
    REQUIRE(facts.quiet.size() == 1); // the one who drifts
    CHECK(facts.quiet.first().name == u"Tom Harding");
    REQUIRE_FALSE(facts.meetings.isEmpty());
    CHECK(facts.meetings.first().start == QDateTime(usualDay, QTime(18, 0), told.clock.zone()));
    CHECK(facts.unclosed.size() == 1);
    CHECK_FALSE(facts.due.isEmpty());
    CHECK_FALSE(facts.still.isEmpty());
    CHECK(facts.waiting.size() >= 2);
    CHECK(facts.actions.size() >= 3);
    CHECK(facts.lookBack.value_or(LookBack{}).years == 1);
    CHECK(facts.oldGoals == 0);
    REQUIRE(sample.items.contains(u"next"_s));
    const auto next = workspace->find(sample.items[u"next"_s]);
    REQUIRE(next);
    const auto sheet = prepare(*workspace, Id<Meeting>{next->id}, Audience::Me);
    REQUIRE(sheet);
    CHECK(sheet->agenda.size() == 3); // one was carried over
    CHECK(sheet->brought.size() == 1);
    CHECK_FALSE(sheet->checkIns.isEmpty());
    CHECK_FALSE(sheet->milestones.isEmpty());
    CHECK(std::any_of(sheet->actions.begin(), sheet->actions.end(), [](auto& it) { return it.moved > 0; }));
    const auto exam = workspace->get(Id<Goal>{workspace->find(sample.items[u"exam"_s])->id});
    const auto moves = dueHistory(*workspace, *exam);
    REQUIRE(moves.size() == 1); // was, became, why
    CHECK_FALSE(moves.first().reason.isEmpty());
}

TEST_CASE("the sample is a workspace like any other: all of it can be undone", "[sample]")
{
    Told told;
    told.tell();
    const auto workspace = told.open();
    const auto before = everything(*workspace);
    for (int i = 0; i < 40; ++i)
        REQUIRE(workspace->undo());
    for (int i = 0; i < 40; ++i)
        REQUIRE(workspace->redo());
    CHECK(everything(*workspace) == before);
}

TEST_CASE("a sample takes no file's place", "[sample]")
{
    Told told;
    told.tell();
    const QByteArray before = told.bytes();
    const auto again = makeSample(told.request);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::CannotCreate);
    CHECK(told.bytes() == before);
    told.request.path = told.path(u"other.telemaco"_s);
    told.request.language = u"xx"_s;
    const auto unknown = makeSample(told.request);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::Invalid);
    CHECK_FALSE(QFile::exists(told.request.path));
}
