#include <catch2/catch.hpp>

#include "core/workspace/usecases.h"
#include "tests/ui/pagebench.h"
#include "tests/ui/waitfor.h"
#include "ui/data/autosaver.h"
#include "ui/editor/notefield.h"
#include "ui/widgets/page.h"

using namespace telemaco;
using namespace telemaco::test;

namespace {

// Two notes on a page, of the relationship that was added last, followed as every page does.
class NotePage : public ScrollPage {
public:
    explicit NotePage(const PageContext& context)
        : m_courier(context.courier)
        , note(new NoteField(context, QStringLiteral("Note"), QStringLiteral("Write here")))
        , after(new QLineEdit)
    {
        column()->addWidget(note);
        column()->addWidget(after);
        connect(m_courier, &Courier::changed, this, [this] { refresh(); });
    }
    void open(const Address&) override { refresh(); }
    QWidget* firstFocus() override { return note; }

    Courier* m_courier;
    NoteField* note;
    QLineEdit* after;
    ItemRef shown{};

private:
    void refresh()
    {
        const auto newest = [](Workspace& workspace) {
            return workspace.select<Relationship>("order by id desc limit 1").value(0);
        };
        m_courier->ask(this, newest, [this](const Relationship& relationship) {
            shown = {Kind::Relationship, relationship.id.value};
            note->show(shown, "notes", relationship.notes);
        });
    }
};

NotePage* showNote(PageBench& bench, int delay = 50)
{
    bench.fill([](Workspace& workspace) { putMentee(workspace, QStringLiteral("Anna")); });
    auto* page = bench.show<NotePage>({});
    page->note->findChild<Autosaver*>()->setDelay(delay);
    return page;
}

QString inFile(PageBench& bench, ItemRef item)
{
    return bench.read([item](Workspace& workspace) {
        const auto found = workspace.get(Id<Relationship>{item.id});
        return found ? found->notes : QString();
    });
}

void waitUntilSaved(PageBench& bench, const NotePage* page)
{
    REQUIRE(waitFor([page] { return page->note->isSaved(); }));
    bench.settle();
}

} // namespace

TEST_CASE("a note is on the disk while it is still being typed", "[notefield]")
{
    PageBench bench;
    auto* page = showNote(bench);
    QString saved;
    QObject::connect(&bench.courier, &Courier::changed, &bench.window, [&] {
        if (saved.isEmpty())
            saved = page->note->text();
    });
    // No pause is as long as the delay: who waits for one never saves.
    CHECK(waitFor([&] {
        bench.write(QStringLiteral("x"));
        return !saved.isEmpty();
    }));
    CHECK(inFile(bench, page->shown).startsWith(u'x'));
}

TEST_CASE("typing is one step of undo, and undo shows in the note", "[notefield]")
{
    PageBench bench;
    auto* page = showNote(bench);
    CHECK_FALSE(page->note->document()->isUndoAvailable());
    bench.write(QStringLiteral("She likes **maps**"));
    waitUntilSaved(bench, page);
    bench.write(QStringLiteral(" and rain"));
    waitUntilSaved(bench, page);
    CHECK(inFile(bench, page->shown) == u"She likes **maps** and rain");
    bench.courier.undo();
    bench.settle();
    CHECK(inFile(bench, page->shown).isEmpty());
    CHECK(page->note->text().isEmpty());
    CHECK_FALSE(page->note->document()->isUndoAvailable()); // the next Ctrl+Z is the workspace's
    bench.courier.redo();
    bench.settle();
    CHECK(page->note->text() == u"She likes **maps** and rain");
}

TEST_CASE("what the editor takes back is taken back in the file", "[notefield]")
{
    PageBench bench;
    auto* page = showNote(bench);
    bench.write(QStringLiteral("no"));
    waitUntilSaved(bench, page);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(page->note->text().isEmpty());
    waitUntilSaved(bench, page);
    CHECK(inFile(bench, page->shown).isEmpty());
}

TEST_CASE("Tab leaves a note both ways, from a list too, and what was written is kept", "[notefield]")
{
    PageBench bench;
    auto* page = showNote(bench);
    bench.write(QStringLiteral("- maps"));
    bench.press(Qt::Key_Tab);
    CHECK(page->after->hasFocus());
    CHECK(inFile(bench, page->shown) == u"- maps");
    bench.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(page->note->hasFocus());
    bench.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK_FALSE(page->note->hasFocus());
    CHECK(page->note->text() == u"- maps");
}

TEST_CASE("a page hands over its notes when it is left", "[notefield]")
{
    PageBench bench;
    auto* page = showNote(bench);
    bench.write(QStringLiteral("just now"));
    page->flush();
    CHECK(inFile(bench, page->shown) == u"just now");
    bench.write(QStringLiteral(", and more"));
    const ItemRef shown = page->shown;
    delete page;
    bench.settle();
    CHECK(inFile(bench, shown) == u"just now, and more");
}

TEST_CASE("a change from elsewhere shows, unless something is being written", "[notefield]")
{
    PageBench bench;
    auto* page = showNote(bench);
    const auto writeElsewhere = [&](const QString& text) {
        bench.courier.write(&bench.window, {QStringLiteral("edit"), Kind::Relationship},
            [item = page->shown, text](Writer& writer) { return writer.setField(item, "notes", text); });
        bench.settle();
    };
    writeElsewhere(QStringLiteral("from elsewhere"));
    CHECK(page->note->text() == u"from elsewhere");
    page->note->moveCursor(QTextCursor::End);
    bench.write(QStringLiteral(" mine"));
    writeElsewhere(QStringLiteral("theirs"));
    CHECK(page->note->text() == u"from elsewhere mine");
    waitUntilSaved(bench, page);
    CHECK(inFile(bench, page->shown) == u"from elsewhere mine");
}

TEST_CASE("what is written belongs to the item it was written for", "[notefield]")
{
    PageBench bench;
    auto* page = showNote(bench);
    const ItemRef anna = page->shown;
    bench.write(QStringLiteral("about Anna"));
    bench.read([](Workspace& workspace) { return bool(putMentee(workspace, QStringLiteral("Bruno"))); });
    bench.settle();
    REQUIRE(page->shown != anna);
    CHECK(page->note->text().isEmpty());
    CHECK(inFile(bench, anna) == u"about Anna");
    CHECK(inFile(bench, page->shown).isEmpty());
}

TEST_CASE("words for an item that was deleted meanwhile are kept until it is back", "[notefield]")
{
    PageBench bench;
    auto* page = showNote(bench);
    const ItemRef item = page->shown;
    bench.courier.disconnect(page); // it goes on showing what is gone
    bench.write(QStringLiteral("last words"));
    bench.read([item](Workspace& workspace) { return bool(removeItems(workspace, {item})); });
    CHECK(waitFor([&] { return !bench.told.isEmpty(); }));
    CHECK(bench.told.size() == 1);
    bench.courier.undo();
    waitUntilSaved(bench, page);
    CHECK(inFile(bench, item) == u"last words");
    CHECK(bench.told.size() == 1);
}

TEST_CASE("a note is as high as its text, and the page follows the keyboard", "[notefield]")
{
    PageBench bench;
    auto* page = showNote(bench);
    const int empty = page->note->height();
    const int line = page->note->fontMetrics().lineSpacing();
    CHECK(empty >= 3 * line);
    CHECK(empty < 6 * line);
    for (int i = 0; i < 60; ++i)
        bench.press(Qt::Key_Return);
    bench.write(QStringLiteral("the end"));
    CHECK(waitFor([&] { return page->note->height() >= 60 * line; }));
    const auto cursorInSight = [page] {
        const QPoint at = page->note->viewport()->mapTo(page, page->note->cursorRect().center());
        return page->rect().contains(at);
    };
    CHECK(waitFor(cursorInSight));
}
