// Adding one thing after another, without looking up and without a pointer.
#include <catch2/catch.hpp>

#include "tests/ui/pagebench.h"
#include "ui/relationships/relationshippage.h"
#include "ui/widgets/addline.h"

#include <QScrollArea>

using namespace telemaco;
using namespace telemaco::test;

namespace {

struct Together {
    Together()
    {
        QUuid uuid;
        bench.fill([&](Workspace& workspace) {
            const auto anna = putMentee(workspace, QStringLiteral("Anna"));
            uuid = workspace.get(anna)->uuid;
        });
        page = bench.show<RelationshipPage>({QStringLiteral("relationship"), uuid, {}});
        for (auto* found : page->findChildren<AddLine*>())
            if (found->accessibleName() == u"Add what the other side expects")
                line = found;
        REQUIRE(line);
    }
    qsizetype expectations()
    {
        return bench.read([](Workspace& workspace) { return workspace.select<Expectation>("").size(); });
    }

    PageBench bench;
    RelationshipPage* page = nullptr;
    AddLine* line = nullptr;
};

} // namespace

TEST_CASE("the line one adds with stays in sight while rows come above it", "[addline]")
{
    Together it;
    auto* scroller = it.page->findChild<QScrollArea*>();
    scroller->ensureWidgetVisible(it.line);
    it.line->setFocus();
    for (int i = 0; i < 8; ++i) {
        it.bench.write(QStringLiteral("Something"));
        it.bench.press(Qt::Key_Return);
        const auto inSight = [&] {
            const int bottom = it.line->mapTo(scroller->viewport(), QPoint(0, it.line->height())).y();
            return bottom <= scroller->viewport()->height();
        };
        CHECK(waitFor(inSight));
    }
    CHECK(it.expectations() == 8);
}

TEST_CASE("what was added is undone in the file, not in the line", "[addline]")
{
    Together it;
    it.line->setFocus();
    it.bench.write(QStringLiteral("Something"));
    it.bench.press(Qt::Key_Return);
    REQUIRE(it.expectations() == 1);
    CHECK(it.line->text().isEmpty());
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.setAccepted(false);
    QCoreApplication::sendEvent(it.line, &undo);
    CHECK_FALSE(undo.isAccepted()); // the window's
    it.bench.write(QStringLiteral("x"));
    QKeyEvent own(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    own.setAccepted(false);
    QCoreApplication::sendEvent(it.line, &own);
    CHECK(own.isAccepted());
}
