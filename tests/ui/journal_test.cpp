#include <catch2/catch.hpp>

#include "core/workspace/journal.h"
#include "core/workspace/usecases.h"
#include "tests/support/sandbox.h"
#include "ui/editor/markdowneditor.h"
#include "ui/journal/entrypane.h"
#include "ui/journal/journallist.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/newentrywindow.h"
#include "ui/journal/questionsbox.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/chooser.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace telemaco;
using test::Sandbox;

namespace {

// The journal in a window of its own, over a file that the test can look into beside it.
struct Journal {
    explicit Journal(const std::function<void(Workspace&)>& prepare = {})
    {
        sandbox.clock.set(QDate(2026, 11, 24), QTime(21, 40));
        {
            auto workspace = sandbox.open();
            if (prepare)
                prepare(*workspace);
        }
        WorkspaceOptions options;
        options.path = sandbox.path();
        options.device = QUuid::createUuidV5(QUuid(), QStringLiteral("test device"));
        options.clock = &sandbox.clock;
        courier.open(options, &courier, [](const Result<QString>&) {});
        context.courier = &courier;
        context.commands = &commands;
        context.clock = &sandbox.clock;
        context.openLink = [](const QUrl&) {};
        page = new JournalPage(context);
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(page);
        JournalPage::addCommands(commands, [this] { return page; });
        QObject::connect(
            &commands, &CommandRegistry::asked, &window, [this](const Address& to) { went = to; });
        window.resize(1100, 700);
        window.show();
        QApplication::setActiveWindow(&window);
        page->open({});
        settle();
        if (QWidget* focus = page->firstFocus())
            focus->setFocus();
    }

    // Until the file and the window agree.
    void settle()
    {
        int quiet = 0;
        REQUIRE(QTest::qWaitFor([&] { return (quiet = courier.isIdle() ? quiet + 1 : 0) > 3; }));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void write(const QString& text)
    {
        for (const QString& line : text.split(u'\n')) {
            QTest::keyClicks(QApplication::focusWidget(), line);
            if (line.size() != text.size() && !text.endsWith(line))
                press(Qt::Key_Return);
        }
    }
    // A look into the file through the one connection.
    template <class Answer> Answer ask(std::function<Answer(Workspace&)> question)
    {
        std::optional<Answer> answer;
        courier.ask(&window, std::move(question), [&](Answer found) { answer = std::move(found); });
        REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }));
        return *answer;
    }
    QList<Entry> entries()
    {
        return ask<QList<Entry>>([](Workspace& workspace) {
            return workspace.select<Entry>("order by instant desc, id desc limit 20");
        });
    }
    QList<Question> questions()
    {
        return ask<QList<Question>>(
            [](Workspace& workspace) { return workspace.select<Question>("order by id"); });
    }
    std::optional<EntryPage> pageOf(const QUuid& uuid)
    {
        return ask<std::optional<EntryPage>>(
            [uuid](Workspace& workspace) { return entryPage(workspace, uuid); });
    }
    void saved()
    {
        REQUIRE(QTest::qWaitFor([&] { return page->pane().isSaved() && courier.isIdle(); }));
    }
    void undo()
    {
        courier.undo();
        settle();
    }

    Sandbox sandbox;
    Courier courier;
    QWidget window;
    CommandRegistry commands{&window};
    PageContext context;
    JournalPage* page = nullptr;
    Address went{};
};

void withChiara(Workspace& workspace)
{
    REQUIRE(addMentor(workspace, QStringLiteral("Chiara Moretti")));
    REQUIRE(workspace.perform({QStringLiteral("add"), Kind::Goal}, [&](Writer& writer) -> Result<void> {
        Goal goal;
        goal.title = QStringLiteral("Lead the migration");
        goal.owner = workspace.me().id;
        TELEMACO_TRY(writer.add(goal));
        return {};
    }));
}

std::function<void(Workspace&)> withEntries(int count)
{
    return [count](Workspace& workspace) {
        for (int i = 0; i < count; ++i) {
            const auto done = workspace.perform(
                {QStringLiteral("add"), Kind::Entry}, [i](Writer& writer) -> Result<void> {
                    Entry entry;
                    entry.date = QDate(2026, 11, 1).addDays(i);
                    entry.time = QTime(8, 0);
                    entry.zone = QStringLiteral("Europe/Rome");
                    entry.title = QStringLiteral("Day %1").arg(i);
                    entry.text = QStringLiteral("Text %1").arg(i);
                    TELEMACO_TRY(writer.add(entry));
                    return {};
                });
            REQUIRE(done);
        }
    };
}

} // namespace

TEST_CASE("an evening: write, link a goal, ask the mentor, and the answer comes home", "[journal]")
{
    Journal journal(withChiara);
    journal.press(Qt::Key_J, Qt::ControlModifier);
    journal.write(QStringLiteral("I said yes again.\nHow do I do that without closing a door?"));
    journal.saved();
    REQUIRE(journal.entries().size() == 1);
    const Entry entry = journal.entries().first();
    CHECK(entry.text == u"I said yes again.\nHow do I do that without closing a door?");
    CHECK(entry.date == QDate(2026, 11, 24));
    CHECK(entry.time == QTime(21, 40));

    journal.press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    journal.settle();
    REQUIRE(journal.questions().size() == 1);
    const Question question = journal.questions().first();
    CHECK(question.text == u"How do I do that without closing a door?");
    CHECK(question.entry == entry.id);
    CHECK(question.to);

    journal.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    for (const auto* words : {"migr", "#boundaries", "a bit low"}) {
        journal.write(QString::fromLatin1(words));
        journal.settle();
        journal.press(Qt::Key_Return);
        journal.settle();
    }
    auto page = journal.pageOf(entry.uuid);
    REQUIRE(page);
    REQUIRE(page->goals.size() == 1);
    CHECK(page->goals.first().title == u"Lead the migration");
    REQUIRE(page->tags.size() == 1);
    CHECK(page->tags.first().title == u"boundaries");
    CHECK(page->entry.mood == u"a bit low");

    // Later, elsewhere, the answer is written down.
    REQUIRE(journal.ask<bool>([id = question.id](Workspace& workspace) {
        return bool(answerQuestion(workspace, id, QStringLiteral("Offer a date.")));
    }));
    journal.settle();
    const auto notes = journal.page->pane().editor().answers();
    REQUIRE(notes.size() == 1);
    CHECK(notes.first().anchor == u"How do I do that without closing a door?");
    CHECK(notes.first().body == u"Offer a date.");
}

TEST_CASE("chips go by the keyboard as they came", "[journal]")
{
    Journal journal(withChiara);
    journal.press(Qt::Key_J, Qt::ControlModifier);
    journal.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    journal.write(QStringLiteral("#calm"));
    journal.settle();
    journal.press(Qt::Key_Return);
    journal.settle();
    REQUIRE(journal.entries().size() == 1);
    const QUuid uuid = journal.entries().first().uuid;
    REQUIRE(journal.pageOf(uuid)->tags.size() == 1);
    journal.press(Qt::Key_Backtab, Qt::ShiftModifier);
    REQUIRE(qobject_cast<Chip*>(QApplication::focusWidget()));
    journal.press(Qt::Key_Delete);
    journal.settle();
    CHECK(journal.pageOf(uuid)->tags.isEmpty());
    journal.undo();
    CHECK(journal.pageOf(uuid)->tags.size() == 1);
}

TEST_CASE("with two mentors the person is chosen, the likely one first", "[journal]")
{
    Journal journal([](Workspace& workspace) {
        REQUIRE(addMentor(workspace, QStringLiteral("Chiara Moretti")));
        REQUIRE(addMentor(workspace, QStringLiteral("Dario Fo")));
    });
    journal.press(Qt::Key_J, Qt::ControlModifier);
    journal.settle();
    journal.write(QStringLiteral("What would you do?"));
    journal.press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    journal.write(QStringLiteral("dar"));
    journal.press(Qt::Key_Return);
    journal.settle();
    REQUIRE(journal.questions().size() == 1);
    const auto to = journal.questions().first().to;
    CHECK(journal.ask<std::optional<Person>>([to](Workspace& workspace) { return workspace.get(to); })->name
        == u"Dario Fo");
}

TEST_CASE("a character is in the file within a second, pauses or not", "[journal]")
{
    Journal journal;
    journal.press(Qt::Key_J, Qt::ControlModifier);
    QElapsedTimer typing;
    typing.start();
    QString written;
    qint64 worst = 0;
    while (typing.elapsed() < 3000) {
        journal.write(QStringLiteral("x"));
        written += u'x';
        const qint64 from = typing.elapsed();
        const qsizetype length = written.size();
        if (length % 10 == 1) {
            REQUIRE(QTest::qWaitFor([&] {
                const auto found = journal.entries();
                return !found.isEmpty() && found.first().text.size() >= length;
            }));
            worst = qMax(worst, typing.elapsed() - from);
        }
        QTest::qWait(20);
    }
    CHECK(worst < 1000);
    journal.saved();
    CHECK(journal.entries().first().text == written);
    CHECK(journal.entries().size() == 1);
}

TEST_CASE("what was typed before the window closes is in the file", "[journal]")
{
    Sandbox* kept = nullptr;
    auto journal = std::make_unique<Journal>(withEntries(1));
    journal->press(Qt::Key_J, Qt::ControlModifier);
    journal->write(QStringLiteral("one"));
    journal->page->flush(); // on its way, not acknowledged
    journal->write(QStringLiteral(" two"));
    journal->page->flush();
    (void)kept;
    journal->settle();
    CHECK(journal->entries().first().text == u"one two");
}

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

TEST_CASE("several entries get a tag and a share together", "[journal]")
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
    int tagged = 0;
    int shared = 0;
    for (const Entry& entry : journal.entries()) {
        const auto page = journal.pageOf(entry.uuid);
        tagged += static_cast<int>(page->tags.size());
        shared += static_cast<int>(page->shares.size());
    }
    CHECK(tagged == 2);
    CHECK(shared == 2);
}

TEST_CASE("what is undone elsewhere shows in the editor, but never over what is being typed", "[journal]")
{
    Journal journal(withEntries(1));
    const Entry entry = journal.entries().first();
    journal.press(Qt::Key_Return);
    journal.press(Qt::Key_End, Qt::ControlModifier);
    journal.write(QStringLiteral(" more"));
    journal.saved();
    CHECK(journal.entries().first().text == u"Text 0 more");
    journal.undo();
    CHECK(journal.entries().first().text == u"Text 0");
    CHECK(journal.page->pane().editor().text() == u"Text 0");

    journal.press(Qt::Key_End, Qt::ControlModifier);
    journal.write(QStringLiteral(" mine"));
    journal.courier.write(nullptr, {QStringLiteral("edit"), Kind::Entry}, [id = entry.id](Writer& writer) {
        return writer.setField({Kind::Entry, id.value}, "text", QStringLiteral("theirs"));
    });
    journal.settle();
    CHECK(journal.page->pane().editor().text() == u"Text 0 mine");
    journal.saved();
    CHECK(journal.entries().first().text == u"Text 0 mine");
}

TEST_CASE("the title and the day are changed where they stand", "[journal]")
{
    Journal journal(withEntries(3));
    journal.press(Qt::Key_Return);
    auto* title = journal.page->findChild<QLineEdit*>(QStringLiteral("title"));
    title->setFocus();
    title->selectAll();
    journal.write(QStringLiteral("Saying no, kindly"));
    journal.saved();
    CHECK(journal.entries().first().title == u"Saying no, kindly");
    CHECK(journal.page->list().current().title == u"Saying no, kindly");
    auto* when = journal.page->findChild<QLineEdit*>(QStringLiteral("when"));
    when->setFocus();
    when->selectAll();
    journal.write(QStringLiteral("1 January 2020, 7:30"));
    journal.press(Qt::Key_Return);
    journal.settle();
    const Entry moved = journal.entries().last();
    CHECK(moved.title == u"Saying no, kindly");
    CHECK(moved.date == QDate(2020, 1, 1));
    CHECK(moved.time == QTime(7, 30));
    CHECK(journal.page->list().current().uuid == moved.uuid);
}

TEST_CASE("an answer is written where the question came from", "[journal]")
{
    Journal journal(withChiara);
    journal.press(Qt::Key_J, Qt::ControlModifier);
    journal.write(QStringLiteral("Where do I begin?"));
    journal.press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    journal.settle();
    auto* box = journal.page->findChild<QuestionsBox*>();
    box->answer(journal.questions().first().id);
    journal.write(QStringLiteral("At the end."));
    journal.press(Qt::Key_Return, Qt::ControlModifier);
    journal.settle();
    CHECK(journal.questions().first().answer == u"At the end.");
    CHECK(journal.questions().first().state == QuestionState::Answered);
}

TEST_CASE("an answer is in the file while it is written, and Esc takes it back", "[journal]")
{
    Journal journal(withChiara);
    journal.press(Qt::Key_J, Qt::ControlModifier);
    journal.write(QStringLiteral("Where do I begin?"));
    journal.press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    journal.settle();
    journal.page->findChild<QuestionsBox*>()->answer(journal.questions().first().id);
    journal.write(QStringLiteral("At the end"));
    const auto answerIs = [&](const QString& words) {
        return QTest::qWaitFor([&] { return journal.questions().first().answer == words; });
    };
    CHECK(answerIs(QStringLiteral("At the end")));
    CHECK(QApplication::focusWidget()->objectName() == u"answer");
    CHECK(journal.questions().first().state == QuestionState::Open);
    journal.press(Qt::Key_Escape);
    CHECK(answerIs({}));
    journal.write(QStringLiteral("Here"));
    CHECK(answerIs(QStringLiteral("Here")));
    journal.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(QTest::qWaitFor(
        [&] { return journal.questions().first().state == QuestionState::Answered; }));
    CHECK(journal.questions().first().answer == u"Here");
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
    small->pane().setFocus();
    journal.write(QStringLiteral("Just this"));
    journal.press(Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return watched.isNull(); }));
    journal.settle();
    REQUIRE(journal.entries().size() == 1);
    CHECK(journal.entries().first().text == u"Just this");
}
