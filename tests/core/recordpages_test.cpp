#include <catch2/catch.hpp>

#include "core/workspace/recordpages.h"
#include "core/workspace/relationships.h"
#include "core/workspace/usecases.h"
#include "tests/support/sandbox.h"

using namespace telemaco;
using test::Sandbox;

static QList<Record> allOf(const Workspace& workspace, Kind kind)
{
    QList<Record> all;
    RecordPages pages(workspace, kind);
    for (auto page = pages.next(); !page.isEmpty(); page = pages.next()) {
        CHECK(page.size() <= RecordPages::size);
        all += page;
    }
    return all;
}

TEST_CASE("pages join to the whole list, equal keys and all", "[pages]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    REQUIRE(workspace->perform({QStringLiteral("add")}, [&](Writer& writer) -> Result<void> {
        for (int i = 0; i < 450; ++i) {
            Person person;
            person.name = QStringLiteral("%1 %2")
                              .arg(i % 2 ? QStringLiteral("anna") : QStringLiteral("Anna"))
                              .arg(i % 7);
            TELEMACO_TRY(writer.add(person));
            Goal goal;
            goal.title = QStringLiteral("Goal %1").arg(i % 3);
            goal.owner = workspace->me().id;
            TELEMACO_TRY(writer.add(goal));
            Entry entry;
            entry.date = QDate(2026, 1, 1).addDays(i % 5);
            TELEMACO_TRY(writer.add(entry));
        }
        return {};
    }));
    const auto sameAs = [&](Kind kind, const QByteArray& order) {
        const auto paged = allOf(*workspace, kind);
        CHECK(paged == workspace->store().select(kind, "order by " + order));
        return paged.size();
    };
    CHECK(sameAs(Kind::Person, "name collate nocase, id") == 451);
    CHECK(sameAs(Kind::Goal, "title, id") == 450);
    CHECK(sameAs(Kind::Entry, "instant desc, id desc") == 450);
    CHECK(sameAs(Kind::Relationship, "id") == 0);
}

TEST_CASE("a page is found through an index, never by sorting", "[pages]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    for (const QByteArray query :
        {"person where name collate nocase >= 'a' and (name collate nocase > 'a' or id > 1) "
         "order by name collate nocase, id limit 9",
            "goal where title >= 'a' and (title > 'a' or id > 1) order by title, id limit 9",
            "entry where instant <= 1 and (instant < 1 or id < 1) order by instant desc, id desc limit 9"}) {
        INFO(query.toStdString());
        Rows steps = workspace->database().query("explain query plan select * from " + query);
        REQUIRE(steps.next());
        INFO(steps.text(3).toStdString());
        CHECK(steps.text(3).startsWith(u"SEARCH"));
        CHECK_FALSE(steps.next());
    }
}

TEST_CASE("active relationships come by the name of the other side", "[pages]")
{
    Sandbox sandbox;
    const auto workspace = sandbox.open();
    const auto mentees
        = addMentees(*workspace, {QStringLiteral("bruno"), QStringLiteral("Anna"), QStringLiteral("Zoe")});
    REQUIRE(mentees);
    REQUIRE(addMentor(*workspace, QStringLiteral("Carla")));
    REQUIRE(workspace->perform({QStringLiteral("edit")}, [&](Writer& writer) {
        return writer.setField({Kind::Relationship, mentees->last().value}, "stage", QStringLiteral("ended"));
    }));
    QStringList names;
    for (const auto& relationship : activeRelationships(*workspace, 200))
        names += relationship.other;
    CHECK(names == QStringList{QStringLiteral("Anna"), QStringLiteral("bruno"), QStringLiteral("Carla")});
    CHECK(activeRelationships(*workspace, 2).size() == 2);
}
