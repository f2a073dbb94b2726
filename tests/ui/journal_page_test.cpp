// The page around the entries: several at once, finding a day, beginning and coming back.
#include "tests/ui/journalbench.h"
#include "tests/ui/waitfor.h"
#include "ui/editor/markdowneditor.h"
#include "ui/journal/newentrywindow.h"

using namespace telemaco;
using namespace telemaco::test;

TEST_CASE("an entry that says nothing was never there", "[journal]")
{
    Journal journal(withEntries(2));
    const auto before = journal.ask<std::optional<OperationName>>([](Workspace& w) { return w.undoName(); });
    journal.press(Qt::Key_J, Qt::ControlModifier);
    journal.settle();
    journal.page->list().setFocus();
    journal.press(Qt::Key_Down);
    journal.settle();
    CHECK(journal.entries().size() == 2);
    CHECK(journal.ask<std::optional<OperationName>>([](Workspace& w) { return w.undoName(); }) == before);

    journal.press(Qt::Key_J, Qt::ControlModifier);
    journal.write(QStringLiteral("x"));
    journal.saved();
    CHECK(journal.entries().size() == 3);
    journal.press(Qt::Key_Backspace);
    journal.saved();
    journal.page->list().setFocus();
    journal.press(Qt::Key_Down);
    journal.settle();
    CHECK(journal.entries().size() == 2);
}

TEST_CASE("nothing is written in an entry before it is there", "[journal]")
{
    Journal journal(withEntries(2));
    const auto entries = journal.entries();
    journal.page->open({QStringLiteral("journal"), entries[0].uuid, {}});
    journal.settle();
    journal.page->open({QStringLiteral("journal"), entries[1].uuid, {}});
    auto& editor = journal.page->pane().editor();
    editor.setFocus();
    journal.write(QStringLiteral("early "));
    CHECK_FALSE(editor.text().contains(QStringLiteral("early")));
    journal.settle();
    CHECK(editor.text() == entries[1].text);
    journal.write(QStringLiteral("late "));
    journal.saved();
    const auto now = journal.entries();
    CHECK(now[0].text == entries[0].text);
    CHECK(now[1].text == QStringLiteral("late ") + entries[1].text);
}

TEST_CASE("several entries are deleted in one step, and come back in one", "[journal]")
{
    Journal journal(withEntries(5));
    journal.page->list().setFocus();
    journal.press(Qt::Key_Down, Qt::ShiftModifier);
    journal.press(Qt::Key_Down, Qt::ShiftModifier);
    journal.press(Qt::Key_Delete);
    journal.settle();
    CHECK(journal.entries().size() == 2);
    CHECK(journal.page->list().rows().rowCount() == 2);
    CHECK(journal.page->pane().entry() == journal.page->list().entry());
    journal.undo();
    CHECK(journal.entries().size() == 5);
    CHECK(journal.page->list().rows().rowCount() == 5);
}

TEST_CASE("several entries are tagged, shared and brought to a meeting together", "[journal]")
{
    Journal journal([](Workspace& workspace) {
        withChiara(workspace);
        withEntries(4)(workspace);
    });
    journal.page->list().setFocus();
    journal.press(Qt::Key_Down, Qt::ShiftModifier);
    journal.press(Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
    journal.write(QStringLiteral("autumn"));
    journal.settle();
    journal.press(Qt::Key_Return);
    journal.settle();
    journal.commands.run(QStringLiteral("journal.share"));
    journal.settle();
    journal.write(QStringLiteral("chi"));
    journal.settle();
    journal.press(Qt::Key_Return);
    journal.settle();
    journal.commands.run(QStringLiteral("journal.bring")); // to the one there is: nothing is asked
    journal.settle();
    int tagged = 0;
    int shared = 0;
    int brought = 0;
    for (const Entry& entry : journal.entries()) {
        const auto page = journal.pageOf(entry.uuid);
        tagged += static_cast<int>(page->tags.size());
        shared += static_cast<int>(page->shares.size());
        brought += static_cast<int>(page->brought.size());
        CHECK(page->relationships.isEmpty());
    }
    CHECK(tagged == 2);
    CHECK(shared == 2);
    CHECK(brought == 2);
}

TEST_CASE("the field above the days goes to a date, or to the search", "[journal]")
{
    Journal journal(withEntries(20));
    journal.press(Qt::Key_G, Qt::ControlModifier);
    journal.write(QStringLiteral("5 November"));
    journal.press(Qt::Key_Return);
    journal.settle();
    CHECK(journal.page->list().current().title == u"Day 4");
    CHECK(journal.page->pane().entry() == journal.page->list().entry());
    journal.press(Qt::Key_G, Qt::ControlModifier);
    journal.write(QStringLiteral("closing door"));
    journal.press(Qt::Key_Return);
    CHECK(journal.went.page == u"search");
    CHECK(journal.went.words
        == QStringList{QStringLiteral("kind:entry"), QStringLiteral("closing"), QStringLiteral("door")});
}

TEST_CASE("an empty journal has one action, and it writes", "[journal]")
{
    Journal journal;
    journal.press(Qt::Key_Space);
    journal.write(QStringLiteral("First"));
    journal.saved();
    CHECK(journal.entries().first().text == u"First");
    CHECK(journal.page->list().rows().rowCount() == 1);
    journal.undo();
    journal.undo();
    CHECK(journal.entries().isEmpty());
    CHECK(journal.page->list().rows().rowCount() == 0);
}

TEST_CASE("one comes back to the entry one was at", "[journal]")
{
    Journal journal(withEntries(300));
    journal.page->open({QStringLiteral("journal"), {}, {}});
    journal.page->list().showDay(QDate(2026, 12, 10));
    journal.settle();
    const QVariantMap state = journal.page->state();
    JournalPage again(journal.context);
    again.resize(1100, 700);
    again.show();
    again.restore(state);
    again.open({QStringLiteral("journal"), {}, {}});
    journal.settle();
    CHECK(again.list().entry() == journal.page->list().entry());
    CHECK(again.pane().entry() == journal.page->list().entry());
    CHECK(qAbs(again.list().offset() - journal.page->list().offset()) <= 2);
}

TEST_CASE("the small window writes an entry and closes", "[journal]")
{
    Journal journal;
    auto* small = new NewEntryWindow(journal.context);
    const QPointer<NewEntryWindow> watched(small);
    small->show();
    QApplication::setActiveWindow(small);
    small->pane().editor().setFocus();
    journal.write(QStringLiteral("Just this"));
    journal.press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return watched.isNull(); }));
    journal.settle();
    REQUIRE(journal.entries().size() == 1);
    CHECK(journal.entries().first().text == u"Just this");
}
