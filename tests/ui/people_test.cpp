#include <catch2/catch.hpp>

#include "core/workspace/people.h"
#include "core/workspace/usecases.h"
#include "tests/ui/pagebench.h"
#include "tests/ui/waitfor.h"
#include "ui/people/peoplepage.h"
#include "ui/people/personpage.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/rowlist.h"

#include <QPushButton>

using namespace telemaco;
using namespace telemaco::test;

TEST_CASE("a person is made of a name alone", "[peoplepage]")
{
    PageBench bench;
    auto* page = bench.show<PeoplePage>({QStringLiteral("people"), {}, {}});
    named<QLineEdit>(page, QStringLiteral("Name of the person to add"))->setFocus();
    bench.write(QStringLiteral("Anna Rossi"));
    bench.press(Qt::Key_Return);
    const auto people = bench.read([](Workspace& workspace) { return peoplePage(workspace, {}, 10); });
    REQUIRE(people.size() == 2);
    CHECK(people[1].name == u"Anna Rossi");
    REQUIRE(bench.went.size() == 1);
    CHECK(bench.went[0] == Address{QStringLiteral("person"), people[1].uuid, {}});
}

TEST_CASE("several people are deleted by one key and come back by one undo", "[peoplepage]")
{
    PageBench bench;
    bench.fill([](Workspace& workspace) {
        for (const char* name : {"Anna", "Bruno", "Carla"})
            putPerson(workspace, QString::fromLatin1(name));
    });
    auto* page = bench.show<PeoplePage>({QStringLiteral("people"), {}, {}});
    auto* list = named<RowList>(page, QStringLiteral("People"));
    REQUIRE(list->hasFocus());
    list->select(1);
    bench.press(Qt::Key_Down, Qt::ShiftModifier);
    bench.press(Qt::Key_Delete);
    CHECK(list->rows().rowCount() == 2);
    bench.courier.undo();
    bench.settle();
    CHECK(list->rows().rowCount() == 4);
}

TEST_CASE("a person's fields are kept as they are left, with Tab from one to the next", "[personpage]")
{
    PageBench bench;
    QUuid uuid;
    bench.fill([&](Workspace& workspace) {
        uuid = workspace.get(putPerson(workspace, QStringLiteral("Anna")))->uuid;
    });
    auto* page = bench.show<PersonPage>({QStringLiteral("person"), uuid, {}});
    named<LineField>(page, QStringLiteral("Organisation"))->setFocus();
    bench.write(QStringLiteral("Library"));
    bench.press(Qt::Key_Tab);
    bench.write(QStringLiteral("anna@example.org"));
    bench.press(Qt::Key_Tab);
    const auto kept = bench.read([uuid](Workspace& workspace) {
        return fromRecord<Person>(*workspace.store().find(Kind::Person, uuid));
    });
    CHECK(kept.organisation == u"Library");
    CHECK(kept.email == u"anna@example.org");
}

TEST_CASE("a relationship is started from the page of a person, and shown", "[personpage]")
{
    PageBench bench;
    QUuid uuid;
    bench.fill([&](Workspace& workspace) {
        uuid = workspace.get(putPerson(workspace, QStringLiteral("Anna")))->uuid;
    });
    auto* page = bench.show<PersonPage>({QStringLiteral("person"), uuid, {}});
    for (auto* button : page->findChildren<QPushButton*>())
        if (button->text() == u"I mentor this person")
            button->setFocus();
    bench.press(Qt::Key_Space);
    const auto made = bench.read([](Workspace& workspace) { return workspace.select<Relationship>(""); });
    REQUIRE(made.size() == 1);
    REQUIRE(bench.went.size() == 1);
    CHECK(bench.went[0] == Address{QStringLiteral("relationship"), made[0].uuid, {}});
}

static void select(PageBench& bench, PeoplePage* page, int first, int more)
{
    named<RowList>(page, QStringLiteral("People"))->select(first);
    for (int i = 0; i < more; ++i)
        bench.press(Qt::Key_Down, Qt::ShiftModifier);
}

// Writes into the card that has opened, and takes the first line.
static void choose(PageBench& bench, const QString& words)
{
    REQUIRE(qobject_cast<Chooser*>(QApplication::focusWidget()));
    bench.write(words);
    bench.settle();
    bench.press(Qt::Key_Return);
}

static int linksOf(PageBench& bench, LinkRole role)
{
    return bench.read([role](Workspace& workspace) {
        int count = 0;
        for (const Link& link : workspace.select<Link>(""))
            count += link.role == role && link.fromKind == Kind::Person;
        return count;
    });
}

TEST_CASE("tag, link and share act on all selected people, one undo each", "[peoplepage]")
{
    PageBench bench;
    bench.fill([](Workspace& workspace) {
        for (const char* name : {"Anna", "Bruno"})
            putPerson(workspace, QString::fromLatin1(name));
        putMentee(workspace, QStringLiteral("Carla"));
        putGoal(workspace, QStringLiteral("Speak in public"));
    });
    auto* page = bench.show<PeoplePage>({QStringLiteral("people"), {}, {}});
    select(bench, page, 1, 1);
    bench.commands.run(QStringLiteral("people.tag"));
    choose(bench, QStringLiteral("club"));
    CHECK(linksOf(bench, LinkRole::Tag) == 2);
    bench.commands.run(QStringLiteral("people.link"));
    choose(bench, QStringLiteral("Speak"));
    CHECK(linksOf(bench, LinkRole::About) == 2);
    bench.commands.run(QStringLiteral("people.share"));
    choose(bench, QStringLiteral("Carla"));
    CHECK(linksOf(bench, LinkRole::Share) == 2);
    for (LinkRole role : {LinkRole::Share, LinkRole::About, LinkRole::Tag}) {
        bench.courier.undo();
        bench.settle();
        CHECK(linksOf(bench, role) == 0);
    }
}

TEST_CASE("what a person is linked to shows on the page, and goes by the keyboard", "[personpage]")
{
    PageBench bench;
    QUuid uuid;
    bench.fill([&](Workspace& workspace) {
        const auto anna = putPerson(workspace, QStringLiteral("Anna"));
        uuid = workspace.get(anna)->uuid;
        const auto goal = putGoal(workspace, QStringLiteral("Speak in public"));
        const auto carla = putMentee(workspace, QStringLiteral("Carla"));
        REQUIRE(linkItems(workspace, {{Kind::Person, anna.value}}, {Kind::Goal, goal.value}));
        REQUIRE(shareItems(workspace, {{Kind::Person, anna.value}}, carla));
    });
    auto* page = bench.show<PersonPage>({QStringLiteral("person"), uuid, {}});
    named<QPushButton>(page, QStringLiteral("Who may see it: shared with Carla"));
    auto* add = named<Chooser>(page, QStringLiteral("Add a tag, a goal or a relationship"));
    add->setFocus();
    choose(bench, QStringLiteral("#club"));
    CHECK(linksOf(bench, LinkRole::Tag) == 1);
    named<Chip>(page, QStringLiteral("Goal: Speak in public"))->setFocus();
    bench.press(Qt::Key_Delete);
    CHECK(linksOf(bench, LinkRole::About) == 0);
}

TEST_CASE("before two people are merged one sees what stays, and chooses who", "[personpage]")
{
    PageBench bench;
    QUuid here;
    Id<Person> other;
    bench.fill([&](Workspace& workspace) {
        Person anna;
        anna.name = QStringLiteral("Anna");
        anna.email = QStringLiteral("anna@example.org");
        here = workspace.get(put(workspace, anna))->uuid;
        Person twin;
        twin.name = QStringLiteral("Anna Rossi");
        twin.email = QStringLiteral("rossi@example.org");
        twin.organisation = QStringLiteral("Library");
        other = put(workspace, twin);
        Goal goal;
        goal.title = QStringLiteral("Speak");
        goal.owner = other;
        put(workspace, goal);
    });
    auto* page = bench.show<PersonPage>({QStringLiteral("person"), here, {}});
    named<QLineEdit>(page, QStringLiteral("Name of the person to merge with this one"))->setFocus();
    bench.write(QStringLiteral("anna rossi"));
    bench.press(Qt::Key_Return);
    const auto says = [page](const QString& words) {
        for (const auto* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(words))
                return true;
        return false;
    };
    CHECK(says(QStringLiteral("“rossi@example.org” goes into the biography")));
    CHECK(says(QStringLiteral("Come along: 1 goal")));
    auto* stays = named<ChoiceField>(page, QStringLiteral("Who stays"));
    REQUIRE(stays->hasFocus());
    bench.press(Qt::Key_Down);
    CHECK(says(QStringLiteral("“anna@example.org” goes into the biography")));
    CHECK(says(QStringLiteral("No relationships, goals or questions come along.")));
    named<QPushButton>(page, QStringLiteral("Merge the two people"))->setFocus();
    bench.press(Qt::Key_Space);
    const auto people
        = bench.read([](Workspace& workspace) { return workspace.select<Person>("where me = 0"); });
    REQUIRE(people.size() == 1);
    CHECK(people[0].id == other);
    CHECK(people[0].email == u"rossi@example.org");
    CHECK(people[0].biography.contains(u"anna@example.org"));
    REQUIRE(bench.went.size() == 1);
    CHECK(bench.went[0] == Address{QStringLiteral("person"), people[0].uuid, {}});
    bench.courier.undo();
    bench.settle();
    CHECK(bench.read([](Workspace& workspace) { return workspace.select<Person>("where me = 0").size(); })
        == 2);
}

TEST_CASE("a relationship that is under way is not offered once more", "[personpage]")
{
    PageBench bench;
    QUuid uuid;
    bench.fill([&](Workspace& workspace) {
        const auto anna = putMentee(workspace, QStringLiteral("Anna"));
        uuid = workspace.get(workspace.get(anna)->mentee)->uuid;
    });
    auto* page = bench.show<PersonPage>({QStringLiteral("person"), uuid, {}});
    QStringList offered;
    for (const auto* button : page->findChildren<QPushButton*>())
        if (button->isVisible())
            offered += button->text();
    CHECK_FALSE(offered.contains(QStringLiteral("I mentor this person")));
    CHECK(offered.contains(QStringLiteral("Mentors me")));
}

TEST_CASE("the page of a person who is gone shows nobody else", "[personpage]")
{
    PageBench bench;
    auto* page = bench.show<PersonPage>({QStringLiteral("person"), QUuid::createUuid(), {}});
    const auto* name = page->findChild<LineField*>();
    REQUIRE(name);
    CHECK(waitFor([&] { return !name->isVisible(); }));
    CHECK(name->text().isEmpty());
}
