#include <catch2/catch.hpp>

#include "core/base/textdiff.h"
#include "core/workspace/deleted.h"
#include "core/workspace/history.h"
#include "core/workspace/usecases.h"
#include "tests/support/everything.h"
#include "tests/support/people.h"
#include "tests/support/sandbox.h"

using namespace telemaco;
using namespace telemaco::test;
using namespace Qt::StringLiterals;

static QString joined(const QList<TextPiece>& pieces, TextPiece::What without)
{
    QString text;
    for (const TextPiece& piece : pieces)
        if (piece.what != without)
            text += piece.text;
    return text;
}

TEST_CASE("two texts differ by whole words", "[textdiff]")
{
    using What = TextPiece::What;
    CHECK(wordDifference(u"I met Anna today."_s, u"I met Bruno, today."_s)
        == QList<TextPiece>{{What::Same, u"I met "_s}, {What::Removed, u"Anna"_s}, {What::Added, u"Bruno,"_s},
            {What::Same, u" today."_s}});
    CHECK(wordDifference({}, {}).isEmpty());
    CHECK(wordDifference(u"same"_s, u"same"_s) == QList<TextPiece>{{What::Same, u"same"_s}});
    const QString many = u"word other "_s.repeated(3000);
    const QString more = u"else thing "_s.repeated(3000);
    for (const auto& [was, became] : {std::pair{many, more}, std::pair{u"a b c d"_s, u"b c x d e"_s},
             std::pair{u"perché no 😀"_s, u"perché 😀😀"_s}, std::pair{QString(), many}}) {
        const auto pieces = wordDifference(was, became);
        CHECK(joined(pieces, What::Added) == was);
        CHECK(joined(pieces, What::Removed) == became);
    }
}

static QUuid uuidOf(const Workspace& workspace, ItemRef item) { return workspace.store().uuidOf(item); }

TEST_CASE("a history tells who, when and what a field was and became", "[history]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    change(*workspace, workspace->me().id, [](Person& me) { me.name = u"Nora"_s; });
    const auto goal = putGoal(*workspace, u"Write a paper"_s);
    const QUuid uuid = uuidOf(*workspace, {Kind::Goal, goal.value});
    sandbox.clock.advance(60'000);
    change(*workspace, goal, [](Goal& g) {
        g.title = u"Write two papers"_s;
        g.why = u"To be read"_s;
    });
    change(*workspace, goal, [](Goal& g) { g.why = u"To be read by many"_s; });
    const auto page = historyOf(*workspace, uuid);
    REQUIRE(page.versions.size() == 3);
    CHECK(page.kind == Kind::Goal);
    CHECK_FALSE(page.more);
    const auto& fields = entityType(Kind::Goal).fields;
    const FieldChange& text = page.versions[0].changes.value(0);
    CHECK(fields[text.field].name == QByteArray("why"));
    CHECK(text.was == u""_s);
    CHECK(text.became == u" by many"_s);
    CHECK(text.before == u"To be read"_s);
    CHECK((text.fromStart && text.toEnd));
    REQUIRE(page.versions[1].changes.size() == 2);
    CHECK(page.versions[1].changes[0].was == u"Write a paper"_s);
    CHECK(page.versions[1].changes[0].became == u"Write two papers"_s);
    CHECK(page.versions[1].at == sandbox.clock.now());
    CHECK(page.versions[1].doer.author == u"Nora"_s);
    CHECK(page.versions[1].doer.isMe);
    CHECK_FALSE(page.versions[1].doer.elsewhere);
    CHECK(page.versions[2].what == Version::What::Made);
    CHECK(historyOf(*workspace, QUuid::createUuid()).versions.isEmpty());
}

TEST_CASE("thousands of changes come page by page, each as it was", "[history]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    const auto goal = putGoal(*workspace, u"0"_s);
    const QUuid uuid = uuidOf(*workspace, {Kind::Goal, goal.value});
    REQUIRE(workspace->perform({u"edit"_s, Kind::Goal}, [&](Writer& writer) -> Result<void> {
        for (int i = 1; i <= 30; ++i) // one operation that fills more than a page
            TELEMACO_TRY(writer.setField({Kind::Goal, goal.value}, "title", u"long %1"_s.arg(i)));
        return {};
    }));
    for (int i = 1; i <= 60; ++i)
        change(*workspace, goal, [&](Goal& g) { g.notes = u"note %1"_s.arg(i).repeated(i % 7); });
    QList<Version> all;
    HistoryPlace place;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const auto page = historyOf(*workspace, uuid, place, 10);
        all += page.versions;
        place = page.next;
        more = page.more;
    }
    CHECK(pages > 6);
    const auto whole = historyOf(*workspace, uuid, {}, 1000);
    REQUIRE(all.size() == whole.versions.size());
    for (qsizetype i = 0; i < all.size(); ++i) {
        CHECK(all[i].operation == whole.versions[i].operation);
        REQUIRE(all[i].changes.size() == whole.versions[i].changes.size());
        for (qsizetype j = 0; j < all[i].changes.size(); ++j)
            CHECK(all[i].changes[j].was == whole.versions[i].changes[j].was);
    }
    const auto then = recordAsOf(*workspace, uuid, all[20].operation);
    REQUIRE(then);
    CHECK(fieldValue(*then, "notes").toString() == u"note 40"_s.repeated(5));
}

TEST_CASE("any version is restored in one step that can be undone", "[history]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    const auto relationship = putMentee(*workspace, u"Anna"_s);
    const auto goal = putGoal(*workspace, u"First"_s, QDate(2026, 1, 1), relationship);
    const QUuid uuid = uuidOf(*workspace, {Kind::Goal, goal.value});
    const qint64 first = workspace->log().newest()->number;
    change(*workspace, goal, [](Goal& g) {
        g.title = u"Second"_s;
        g.due = QDate(2027, 1, 1);
    });
    const auto before = everything(*workspace);
    REQUIRE(restoreVersion(*workspace, uuid, first));
    CHECK(workspace->get(goal)->title == u"First"_s);
    CHECK(workspace->get(goal)->due == QDate(2026, 1, 1));
    REQUIRE(workspace->undo());
    CHECK(everything(*workspace) == before);
    CHECK(restoreVersion(*workspace, uuid, 0).error().code == ErrorCode::Missing);

    REQUIRE(removeItems(*workspace, {{Kind::Relationship, relationship.value}}));
    REQUIRE(restoreVersion(*workspace, uuid, first)); // the relationship has gone since
    CHECK(workspace->get(goal)->title == u"First"_s);
    CHECK_FALSE(workspace->get(goal)->relationship);

    REQUIRE(removeItems(*workspace, {{Kind::Goal, goal.value}}));
    REQUIRE(restoreVersion(*workspace, uuid, first));
    CHECK(workspace->get(goal)->title == u"First"_s);
}
