#include <catch2/catch.hpp>

#include "tests/support/sandbox.h"
#include "tests/ui/waitfor.h"
#include "ui/data/courier.h"

#include <QSignalSpy>
#include <QTest>

using namespace telemaco;
using test::Sandbox;
using test::waitFor;

static WorkspaceOptions optionsFor(Sandbox& sandbox)
{
    WorkspaceOptions options;
    options.path = sandbox.path();
    options.create = true;
    options.device = QUuid::createUuidV5(QUuid(), QStringLiteral("test device"));
    options.clock = &sandbox.clock;
    return options;
}

static Workspace::Work adds(const QString& name)
{
    return [name](Writer& writer) -> Result<void> {
        Person person;
        person.name = name;
        TELEMACO_TRY(writer.add(person));
        return {};
    };
}

static int peopleIn(Workspace& workspace) { return static_cast<int>(workspace.store().count(Kind::Person)); }

TEST_CASE("what was asked comes back on the window's thread, in order", "[courier]")
{
    Sandbox sandbox;
    Courier courier;
    QObject context;
    QSignalSpy opened(&courier, &Courier::opened);
    courier.open(optionsFor(sandbox), &context, [](const Result<QString>&) {});
    REQUIRE(waitFor([&] { return opened.size() == 1; }));
    QSignalSpy changed(&courier, &Courier::changed);
    QSignalSpy saved(&courier, &Courier::saved);
    courier.write(&context, {QStringLiteral("add"), Kind::Person}, adds(QStringLiteral("Anna")));
    int people = 0;
    QThread* answeredOn = nullptr;
    courier.ask(&context, peopleIn, [&](int count) {
        people = count;
        answeredOn = QThread::currentThread();
    });
    REQUIRE(waitFor([&] { return people == 2 && saved.size() == 1; }));
    CHECK(answeredOn == QThread::currentThread());
    CHECK(changed.size() == 1);
}

TEST_CASE("an answer for somebody who is gone is dropped", "[courier]")
{
    Sandbox sandbox;
    Courier courier;
    QObject context;
    courier.open(optionsFor(sandbox), &context, [](const Result<QString>&) {});
    bool dropped = true;
    auto gone = std::make_unique<QObject>();
    courier.ask(gone.get(), peopleIn, [&](int) { dropped = false; });
    gone.reset();
    bool later = false;
    courier.ask(&context, peopleIn, [&](int) { later = true; });
    REQUIRE(waitFor([&] { return later; }));
    CHECK(dropped);
}

TEST_CASE("a failure is told to the asker, else to everybody", "[courier]")
{
    Sandbox sandbox;
    Courier courier;
    QObject context;
    courier.open(optionsFor(sandbox), &context, [](const Result<QString>&) {});
    QSignalSpy failed(&courier, &Courier::failed);
    QSignalSpy saved(&courier, &Courier::saved);
    courier.write(&context, {QStringLiteral("add"), Kind::Person}, adds(QString()));
    REQUIRE(waitFor([&] { return failed.size() == 1; }));
    ErrorCode code = ErrorCode::Database;
    courier.write(&context, {QStringLiteral("add"), Kind::Person}, adds(QString()),
        [&](const Result<ChangeSet>& result) { code = result.error().code; });
    REQUIRE(waitFor([&] { return code == ErrorCode::Required; }));
    CHECK(failed.size() == 1);
    CHECK(saved.isEmpty());
}

TEST_CASE("undo and redo say what they are about", "[courier]")
{
    Sandbox sandbox;
    Courier courier;
    QObject context;
    std::optional<OperationName> undo, redo;
    QObject::connect(&courier, &Courier::undoChanged, &context, [&](const auto& u, const auto& r) {
        undo = u;
        redo = r;
    });
    courier.open(optionsFor(sandbox), &context, [](const Result<QString>&) {});
    courier.write(&context, {QStringLiteral("add"), Kind::Person}, adds(QStringLiteral("Anna")));
    REQUIRE(waitFor([&] { return undo.has_value(); }));
    CHECK(undo->verb == u"add");
    courier.undo();
    REQUIRE(waitFor([&] { return redo.has_value(); }));
    CHECK_FALSE(undo);
    QSignalSpy failed(&courier, &Courier::failed);
    courier.undo();
    REQUIRE(waitFor([&] { return failed.size() == 1; }));
}

TEST_CASE("what was asked before the end is written before the end", "[courier]")
{
    Sandbox sandbox;
    {
        Courier courier;
        QObject context;
        courier.open(optionsFor(sandbox), &context, [](const Result<QString>&) {});
        for (int i = 0; i < 20; ++i)
            courier.write(
                nullptr, {QStringLiteral("add"), Kind::Person}, adds(QStringLiteral("Person %1").arg(i)));
    }
    CHECK(sandbox.open()->store().count(Kind::Person) == 21);
}

TEST_CASE("long work lets others in between, and closing in its middle takes it back", "[courier]")
{
    Sandbox sandbox;
    QList<int> order;
    {
        Courier courier;
        QObject context;
        courier.open(optionsFor(sandbox), &context, [](const Result<QString>&) {});
        auto work = std::make_shared<std::unique_ptr<LongWork>>();
        auto steps = std::make_shared<std::atomic<int>>(0);
        courier.inSteps(&context,
            [work, steps](Workspace& workspace) {
                if (!*work)
                    *work = std::move(*workspace.beginLong({QStringLiteral("import")}, Via::Import));
                (void)(*work)->slice(adds(QStringLiteral("Imported")));
                ++*steps;
                return true; // without end
            },
            {});
        int people = 0;
        courier.ask(&context, peopleIn, [&](int count) { people = count; });
        REQUIRE(waitFor([&] { return people > 0 && *steps > 3; }));
    }
    CHECK(sandbox.open()->store().count(Kind::Person) == 1);
}

TEST_CASE("that everything is answered is told after the last answer and what it asked", "[courier]")
{
    Sandbox sandbox;
    Courier courier;
    QObject context;
    QStringList said;
    QObject::connect(&courier, &Courier::answered, &context, [&] { said += QStringLiteral("answered"); });

    SECTION("while no file is open too")
    {
        courier.ask(&context, peopleIn, [](int) { FAIL("nothing is open"); });
        CHECK(courier.isAsked());
        REQUIRE(waitFor([&] { return !said.isEmpty(); }));
        CHECK(said == QStringList{QStringLiteral("answered")});
    }
    SECTION("of a chain of questions")
    {
        courier.open(optionsFor(sandbox), &context, [](const Result<QString>& opened) { REQUIRE(opened); });
        courier.ask(&context, peopleIn, [&](int) {
            said += QStringLiteral("first");
            courier.ask(&context, peopleIn, [&](int) { said += QStringLiteral("second"); });
        });
        REQUIRE(waitFor([&] { return said.contains(QStringLiteral("answered")); }));
        CHECK(said
            == QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("answered")});
    }
    CHECK_FALSE(courier.isAsked());
}
