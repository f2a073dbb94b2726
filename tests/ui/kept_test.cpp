// Every field that edits an item keeps what is typed by itself, in the real window: nobody presses
// Enter and nobody leaves the field.
#include "core/workspace/meetingusecases.h"
#include "core/workspace/usecases.h"
#include "tests/support/people.h"
#include "tests/ui/pagebench.h"
#include "tests/ui/program.h"
#include "tests/ui/waitfor.h"
#include "ui/data/autosaver.h"
#include "ui/goals/goalpage.h"
#include "ui/people/personpage.h"
#include "ui/relationships/relationshippage.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/listfield.h"

#include <QLineEdit>

using namespace telemaco;
using namespace telemaco::test;

namespace {

const QString maps = QStringLiteral("maps");

struct Known {
    QUuid person;
    QUuid relationship;
    QUuid goal;
    QUuid meeting;
};

Known fillKnown(Workspace& workspace)
{
    const auto with = putMentee(workspace, QStringLiteral("Anna"));
    Goal goal;
    goal.owner = workspace.get(with)->mentee;
    goal.title = QStringLiteral("Speak");
    goal.progressBy = ProgressBy::Number;
    const auto made = put(workspace, goal);
    Meeting meeting;
    meeting.relationship = with;
    meeting.date = QDate(2026, 11, 24);
    const auto planned = put(workspace, meeting);
    return {workspace.get(goal.owner)->uuid, workspace.get(with)->uuid, workspace.get(made)->uuid,
        workspace.get(planned)->uuid};
}

QVariant inFile(Sandbox& sandbox, Kind kind, const QUuid& uuid, const char* field)
{
    QVariant value;
    file(sandbox, [&](Workspace& workspace) {
        const auto record = workspace.store().find(kind, uuid);
        value = record ? fieldValue(*record, field) : QVariant();
        return true;
    });
    return value;
}

bool shows(const QWidget* page, const QString& words)
{
    for (const QWidget* widget : page->findChildren<QWidget*>())
        if (widget->isVisible() && widget->property("text").toString().contains(words))
            return true;
    return false;
}

// The page of Anna with the keyboard in one of its fields, which saves quickly.
struct Desk {
    explicit Desk(const QString& name)
    {
        bench.fill([this](Workspace& workspace) { known = fillKnown(workspace); });
        page = bench.show<PersonPage>({QStringLiteral("person"), known.person, {}});
        for (Autosaver* saver : page->findChildren<Autosaver*>())
            saver->setDelay(20);
        field = named<LineField>(page, name);
        field->setFocus();
        step = undoStep();
    }
    Person person()
    {
        return bench.read([uuid = known.person](Workspace& workspace) {
            return fromRecord<Person>(*workspace.store().find(Kind::Person, uuid));
        });
    }
    qint64 undoStep()
    {
        return bench.read([](Workspace& workspace) { return workspace.log().stacks().undo; });
    }
    template <class Is> bool comesToBe(const Is& is)
    {
        return waitFor([&] { return is(person()); });
    }

    PageBench bench;
    Known known;
    PersonPage* page;
    LineField* field;
    qint64 step = 0; // the one that was the last to undo before anything was typed
};

} // namespace

TEST_CASE("what is typed in a field is in the file while the keyboard is still in it", "[kept]")
{
    Sandbox sandbox;
    const Known known = fillKnown(*sandbox.open());
    Program program(sandbox.path());
    struct Case {
        const char* page;
        QUuid item;
        const char* name;
        Kind kind;
        const char* field;
        QVariant value;
        const char* there; // once the page shows its item
    };
    const QList<Case> cases{{"person", known.person, "Organisation", Kind::Person, "organisation",
                                QStringLiteral("Acme"), "Anna"},
        {"person", known.person, "Skills sought", Kind::Person, "skills_sought", QStringLiteral("[\"maps\"]"),
            "Anna"},
        {"goal", known.goal, "Title of the goal", Kind::Goal, "title", QStringLiteral("Sing"), "Speak"},
        {"goal", known.goal, "Unit", Kind::Goal, "unit", QStringLiteral("songs"), "Sing"},
        {"goal", known.goal, "To", Kind::Goal, "to_value", 12, "Sing"},
        {"relationship", known.relationship, "Agreed: in touch every … days", Kind::Relationship,
            "cadence_days", 14, "Anna"},
        {"meeting", known.meeting, "Place", Kind::Meeting, "place", QStringLiteral("Room 3"), "Anna"},
        {"meeting", known.meeting, "How long, in minutes", Kind::Meeting, "minutes", 45, "Anna"}};
    for (const Case& one : cases) {
        CAPTURE(one.name);
        program.window().go({QString::fromLatin1(one.page), one.item, {}});
        REQUIRE(program.reaches(QString::fromLatin1(one.page)));
        REQUIRE(waitFor([&] { return shows(program.window().page(), QString::fromUtf8(one.there)); }));
        program.tabTo(QString::fromUtf8(one.name));
        QWidget* field = QApplication::focusWidget();
        QString typed = one.value.toString();
        program.key(Qt::Key_A, Qt::ControlModifier);
        program.write(typed.remove(u'[').remove(u']').remove(u'"'));
        CHECK(waitFor([&] { return inFile(sandbox, one.kind, one.item, one.field) == one.value; }));
        CHECK(QApplication::focusWidget() == field);
        CHECK(field->property("text").toString() == typed);
    }
}

TEST_CASE("nothing is written on a page before it is known for whom", "[kept]")
{
    PageBench bench;
    Known known;
    bench.fill([&](Workspace& workspace) {
        known = fillKnown(workspace);
        putPerson(workspace, QStringLiteral("Bruno"));
    });
    const QUuid bruno = bench.sandbox.open()->select<Person>("where name = 'Bruno'").first().uuid;
    auto* page = bench.show<PersonPage>({QStringLiteral("person"), known.person, {}});
    auto* name = named<LineField>(page, QStringLiteral("Name"));
    name->setFocus();
    page->open({QStringLiteral("person"), bruno, {}});
    CHECK_FALSE(name->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
    bench.settle();
    CHECK(name->text() == u"Bruno");
    bench.press(Qt::Key_Tab);
    REQUIRE(name->hasFocus());
    bench.write(QStringLiteral("!"));
    page->flush();
    const auto names = bench.read([](Workspace& workspace) {
        QStringList all;
        for (const Person& person : workspace.select<Person>("order by name"))
            all += person.name;
        return all;
    });
    CHECK(names.contains(QStringLiteral("Anna")));
    CHECK(names.filter(QStringLiteral("!")).size() == 1);
}

TEST_CASE("typing on in a field is one step of undo, and undo shows in it", "[kept]")
{
    Desk desk(QStringLiteral("E-mail"));
    desk.bench.write(QStringLiteral("anna@"));
    CHECK(desk.comesToBe([](const Person& anna) { return anna.email == u"anna@"; }));
    desk.bench.write(QStringLiteral("example.org"));
    CHECK(desk.comesToBe([](const Person& anna) { return anna.email == u"anna@example.org"; }));
    CHECK(desk.field->text() == u"anna@example.org");
    desk.bench.press(Qt::Key_Return);
    CHECK(desk.undoStep() == desk.step + 1);
    desk.bench.courier.undo();
    desk.bench.settle();
    CHECK(desk.person().email.isEmpty());
    CHECK(desk.field->text().isEmpty());
    CHECK(desk.undoStep() == desk.step);
}

TEST_CASE("Esc brings back what stood in a field, in the file too, and leaves nothing to undo", "[kept]")
{
    Desk desk(QStringLiteral("Name"));
    desk.field->selectAll();
    desk.bench.write(QStringLiteral("Bruno"));
    CHECK(desk.comesToBe([](const Person& anna) { return anna.name == u"Bruno"; }));
    CHECK(desk.undoStep() != desk.step);
    desk.bench.press(Qt::Key_Escape);
    CHECK(desk.field->text() == u"Anna");
    CHECK(desk.comesToBe([](const Person& anna) { return anna.name == u"Anna"; }));
    CHECK(desk.undoStep() == desk.step);
}

TEST_CASE("a name that is taken away is neither kept nor lost", "[kept]")
{
    Desk desk(QStringLiteral("Name"));
    desk.bench.press(Qt::Key_Backspace);
    desk.field->end(false);
    desk.bench.press(Qt::Key_Backspace);
    CHECK(desk.comesToBe([](const Person& anna) { return anna.name == u"Ann"; }));
    desk.field->selectAll();
    desk.bench.press(Qt::Key_Backspace);
    CHECK(desk.field->text().isEmpty());
    CHECK(waitFor([&] { return desk.field->isSaved(); }));
    CHECK(desk.person().name == u"Ann");
    desk.bench.press(Qt::Key_Tab);
    CHECK(desk.field->text() == u"Anna"); // as it was when the keyboard came
    CHECK(desk.comesToBe([](const Person& anna) { return anna.name == u"Anna"; }));
    CHECK(desk.undoStep() == desk.step);
    CHECK(desk.bench.told.isEmpty());
}

TEST_CASE("a field takes back its own typing first, then the workspace does", "[kept]")
{
    Desk desk(QStringLiteral("Phone"));
    const auto takesUndo = [&] {
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        key.ignore();
        QApplication::sendEvent(desk.field, &key);
        return key.isAccepted();
    };
    CHECK_FALSE(takesUndo());
    desk.bench.write(QStringLiteral("555"));
    CHECK(takesUndo());
    CHECK(desk.comesToBe([](const Person& anna) { return anna.phone == u"555"; }));
    while (desk.field->isUndoAvailable())
        desk.bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.comesToBe([](const Person& anna) { return anna.phone.isEmpty(); }));
    CHECK(desk.undoStep() == desk.step);
    CHECK_FALSE(takesUndo());
}

TEST_CASE("a skill that is being written is kept, becomes a chip, and goes with Esc", "[kept]")
{
    Desk desk(QStringLiteral("Skills offered"));
    auto* list = named<ListField>(desk.page, QStringLiteral("Skills offered"));
    desk.bench.write(QStringLiteral("maps"));
    CHECK(desk.comesToBe([](const Person& anna) { return anna.skillsOffered == QStringList{maps}; }));
    CHECK(list->value().isEmpty()); // it is still being written
    desk.bench.press(Qt::Key_Return);
    CHECK(list->value() == QStringList{maps});
    desk.bench.write(QStringLiteral("rain"));
    CHECK(desk.comesToBe([](const Person& anna) { return anna.skillsOffered.size() == 2; }));
    desk.bench.press(Qt::Key_Escape);
    CHECK(desk.comesToBe([](const Person& anna) { return anna.skillsOffered == QStringList{maps}; }));
    desk.bench.courier.undo();
    desk.bench.settle();
    CHECK(list->value().isEmpty());
    CHECK(desk.undoStep() == desk.step);
}

TEST_CASE("half a number is not kept, and what stood there comes back", "[kept]")
{
    PageBench bench;
    Known known;
    bench.fill([&](Workspace& workspace) { known = fillKnown(workspace); });
    auto* page = bench.show<RelationshipPage>({QStringLiteral("relationship"), known.relationship, {}});
    for (Autosaver* saver : page->findChildren<Autosaver*>())
        saver->setDelay(20);
    auto* days = named<NumberField>(page, QStringLiteral("Agreed: in touch every … days"));
    const auto cadence = [&] {
        return bench.read([](Workspace& workspace) {
            return workspace.select<Relationship>("").first().cadenceDays.value_or(0);
        });
    };
    days->setFocus();
    bench.write(QStringLiteral("14"));
    CHECK(waitFor([&] { return cadence() == 14; }));
    bench.write(QStringLiteral("x"));
    CHECK(waitFor([&] { return days->isSaved(); }));
    CHECK(cadence() == 14);
    bench.press(Qt::Key_Return);
    CHECK(days->text().isEmpty());
    CHECK(waitFor([&] { return cadence() == 0; }));
    bench.press(Qt::Key_Up);
    CHECK(waitFor([&] { return cadence() == 1; }));
}

TEST_CASE("a remark offers to take back only what it speaks of", "[kept]")
{
    Sandbox sandbox;
    putGoal(*sandbox.open(), QStringLiteral("Speak"));
    Program program(sandbox.path());
    program.window().go({QStringLiteral("goals"), {}, {}});
    auto* list = program.window().page()->findChild<RowList*>();
    REQUIRE(waitFor([&] { return list->rows().rowCount() == 1; }));
    const auto offered = [&] {
        const auto buttons = program.window().findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* button) {
            return button->isVisible() && button->text().startsWith(u"Undo");
        });
    };
    list->setFocus();
    program.key(Qt::Key_Delete);
    REQUIRE(waitFor(offered));
    program.settle();
    CHECK(offered());
    program.window().commands().run(QStringLiteral("goals.new"));
    program.write(QStringLiteral("Write"));
    program.key(Qt::Key_Return);
    REQUIRE(waitFor([&] { return list->rows().rowCount() == 1; }));
    CHECK_FALSE(offered()); // it would take the new goal back
}
