// Writing in the journal: what is typed is kept, asked, answered.
#include "tests/ui/journalbench.h"
#include "tests/ui/waitfor.h"
#include "ui/editor/markdowneditor.h"
#include "ui/journal/questionsbox.h"
#include "ui/widgets/chipbar.h"

using namespace telemaco;
using namespace telemaco::test;

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

TEST_CASE("a character is in the file while typing goes on", "[journal]")
{
    Journal journal;
    journal.press(Qt::Key_J, Qt::ControlModifier);
    QString written;
    for (int part = 0; part < 4; ++part) {
        const qsizetype length = written.size() + 1;
        REQUIRE(waitFor([&] {
            journal.write(QStringLiteral("x"));
            written += u'x';
            const auto found = journal.entries();
            return !found.isEmpty() && found.first().text.size() >= length;
        }));
    }
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

TEST_CASE("Esc in a title brings back what stood there, in the file too", "[journal]")
{
    Journal journal(withEntries(2));
    const QString before = journal.entries().first().title;
    journal.press(Qt::Key_Return);
    auto* title = journal.page->findChild<QLineEdit*>(QStringLiteral("title"));
    title->setFocus();
    title->selectAll();
    journal.write(QStringLiteral("Something else "));
    journal.saved();
    CHECK(journal.entries().first().title == u"Something else");
    CHECK(title->text() == u"Something else "); // one goes on writing
    journal.press(Qt::Key_Escape);
    journal.saved();
    CHECK(title->text() == before);
    CHECK(journal.entries().first().title == before);
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
        return waitFor([&] { return journal.questions().first().answer == words; });
    };
    CHECK(answerIs(QStringLiteral("At the end")));
    CHECK(QApplication::focusWidget()->objectName() == u"answer");
    CHECK(journal.questions().first().state == QuestionState::Open);
    journal.press(Qt::Key_Escape);
    CHECK(answerIs({}));
    journal.write(QStringLiteral("Here"));
    CHECK(answerIs(QStringLiteral("Here")));
    journal.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitFor([&] { return journal.questions().first().state == QuestionState::Answered; }));
    CHECK(journal.questions().first().answer == u"Here");
}
