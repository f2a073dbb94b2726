#include "core/base/text.h"
#include "tests/ui/waitfor.h"
#include "ui/editor/findbar.h"
#include "ui/editor/markdowneditor.h"
#include "ui/editor/markdownlayout.h"

#include <catch2/catch.hpp>

#include <QAbstractTextDocumentLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QUrl>

using namespace telemaco;
using test::waitFor;

namespace {
QString u(const char* text) { return QString::fromUtf8(text); }

struct Desk {
    QList<QUrl> opened;
    MarkdownEditor editor{[this](const QUrl& url) { opened.append(url); }};

    explicit Desk(const QString& text = {})
    {
        editor.resize(700, 600);
        editor.setText(text);
        editor.show();
        editor.setFocus();
        REQUIRE(waitFor([this] { return editor.hasFocus(); }));
    }
    void toEnd() { editor.moveCursor(QTextCursor::End); }
    void at(int line) { editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(line))); }
    QTextLayout& layoutOf(int line)
    {
        const QTextBlock block = editor.document()->findBlockByNumber(line);
        editor.document()->documentLayout()->blockBoundingRect(block);
        return *block.layout();
    }
};
} // namespace

TEST_CASE("The editor's text is exactly what was typed", "[editor]")
{
    const QString text = u("# Hé\u00A0là\n\n- one\n- **two** `x`\n\t tab 🎈\n```\n# no heading\n```\n");
    Desk desk(text);
    CHECK(desk.editor.text() == text);
    desk.toEnd();
    QTest::keyClicks(&desk.editor, u("end"));
    CHECK(desk.editor.text() == text + u("end"));
    QTest::keyClick(&desk.editor, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(desk.editor.text() == text + u("end\n"));
}

TEST_CASE("Marks are seen on the cursor's line only", "[editor]")
{
    Desk desk(u("some **bold** words\n## heading\nlast"));
    desk.at(2);
    const auto width = [&](int line) { return desk.layoutOf(line).lineAt(0).cursorToX(7); };
    const qreal hidden = width(0);
    desk.at(0);
    CHECK(width(0) > hidden + 4);
    desk.at(2);
    CHECK(width(0) == hidden);
    CHECK(desk.layoutOf(1).lineAt(0).cursorToX(3) < 1);
    // The cursor still goes through every character.
    desk.at(0);
    for (int i = 0; i < 7; ++i)
        QTest::keyClick(&desk.editor, Qt::Key_Right);
    CHECK(desk.editor.textCursor().position() == 7);
}

TEST_CASE("A line of Markdown is read once from left to right", "[editor]")
{
    const auto styles = [](const char* text) {
        QStringList found;
        for (const MarkdownSpan& span : markdownLine(u(text), false).spans)
            if (!(span.style & MarkdownSpan::Mark))
                found += u(text).mid(span.start, span.length) + u'=' + QString::number(span.style);
        return found.join(u' ');
    };
    CHECK(styles("a **b** c *d* ~~e~~ `f`") == u("b=1 d=2 e=8 f=4"));
    CHECK(styles("***b***") == u("b=3"));
    CHECK(styles("5 * 3 * 2 and snake_case_name") == u(""));
    CHECK(styles("an *open one") == u(""));
    CHECK(styles("`**no**`") == u("**no**=4"));
    CHECK(styles("\\*no\\*") == u(""));
    CHECK(styles("[x](https://e.org) https://e.org.") == u("x=16 https://e.org=16"));
    CHECK(markdownLine(u("  - [x] done"), false).kind == MarkdownLine::Task);
    CHECK(markdownLine(u("  - [x] done"), false).level == 2);
    CHECK(markdownLine(u("#tag"), false).kind == MarkdownLine::Text);
    CHECK(markdownLine(u("# x"), true).kind == MarkdownLine::Code);
}

TEST_CASE("Tab leaves the text, and indents where something is to be indented", "[editor]")
{
    QWidget window;
    QVBoxLayout column(&window);
    MarkdownEditor editor([](const QUrl&) {});
    QLineEdit next;
    column.addWidget(&editor);
    column.addWidget(&next);
    window.show();
    QApplication::setActiveWindow(&window);
    const auto tab = [&](const QString& text, Qt::Key key = Qt::Key_Tab) {
        editor.setText(text);
        editor.moveCursor(QTextCursor::End);
        editor.setFocus();
        QTest::keyClick(&editor, key);
        return editor.text();
    };
    CHECK(tab(u("words")) == u("words"));
    CHECK(next.hasFocus());
    CHECK(tab(u("words"), Qt::Key_Backtab) == u("words"));
    CHECK(next.hasFocus());
    CHECK(tab(u("- one")) == u("  - one"));
    CHECK(editor.hasFocus());
    CHECK(tab(u("```\ncode")) == u("```\ncode\t"));
    CHECK(editor.hasFocus());
}

TEST_CASE("Enter and Tab go on with a list", "[editor]")
{
    Desk desk(u("- one"));
    desk.toEnd();
    QTest::keyClick(&desk.editor, Qt::Key_Return);
    QTest::keyClicks(&desk.editor, u("two"));
    CHECK(desk.editor.text() == u("- one\n- two"));
    QTest::keyClick(&desk.editor, Qt::Key_Tab);
    CHECK(desk.editor.text() == u("- one\n  - two"));
    QTest::keyClick(&desk.editor, Qt::Key_Backtab);
    QTest::keyClick(&desk.editor, Qt::Key_Return);
    QTest::keyClick(&desk.editor, Qt::Key_Return);
    CHECK(desk.editor.text() == u("- one\n- two\n"));
    desk.editor.setText(u("9. nine"));
    desk.toEnd();
    QTest::keyClick(&desk.editor, Qt::Key_Return);
    CHECK(desk.editor.text() == u("9. nine\n10. "));
    desk.editor.setText(u("- [x] done"));
    desk.toEnd();
    QTest::keyClick(&desk.editor, Qt::Key_Return);
    CHECK(desk.editor.text() == u("- [x] done\n- [ ] "));
}

TEST_CASE("Bold and italic go on and off around a word", "[editor]")
{
    Desk desk(u("some words"));
    desk.toEnd();
    QTest::keyClick(&desk.editor, Qt::Key_B, Qt::ControlModifier);
    CHECK(desk.editor.text() == u("some **words**"));
    desk.editor.find(u("words"), QTextDocument::FindBackward);
    QTest::keyClick(&desk.editor, Qt::Key_B, Qt::ControlModifier);
    CHECK(desk.editor.text() == u("some words"));
    desk.toEnd();
    QTest::keyClick(&desk.editor, Qt::Key_I, Qt::ControlModifier);
    CHECK(desk.editor.text() == u("some *words*"));
}

TEST_CASE("Undo is the editor's while it has steps, then it goes on", "[editor]")
{
    Desk desk(u("before"));
    desk.toEnd();
    QTest::keyClicks(&desk.editor, u("x"));
    QKeyEvent first(QEvent::KeyPress, Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::sendEvent(&desk.editor, &first);
    CHECK(first.isAccepted());
    CHECK(desk.editor.text() == u("before"));
    QKeyEvent shortcut(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    shortcut.ignore();
    QCoreApplication::sendEvent(&desk.editor, &shortcut);
    CHECK_FALSE(shortcut.isAccepted());
    QKeyEvent search(QEvent::ShortcutOverride, Qt::Key_K, Qt::ControlModifier);
    search.ignore();
    QCoreApplication::sendEvent(&desk.editor, &search);
    CHECK_FALSE(search.isAccepted());
    QTest::keyClick(&desk.editor, Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.editor.text() == u("before"));
}

TEST_CASE("What was written elsewhere comes in without moving the cursor", "[editor]")
{
    Desk desk(u("one\ntwo\nthree"));
    desk.at(2);
    QSignalSpy typed(&desk.editor, &MarkdownEditor::textTyped);
    desk.editor.replaceText(u("one\nand two\nthree"));
    CHECK(desk.editor.text() == u("one\nand two\nthree"));
    CHECK(desk.editor.textCursor().block().text() == u("three"));
    CHECK(typed.isEmpty());
    CHECK_FALSE(desk.editor.document()->isUndoAvailable());
}

TEST_CASE("Links open only when asked to, and only on the net", "[editor]")
{
    Desk desk(u("[a](https://example.org/) and [b](file:///etc/passwd) and [c](javascript:x)"));
    QTextCursor cursor(desk.editor.document());
    cursor.setPosition(1);
    desk.editor.setTextCursor(cursor);
    QTest::keyClick(&desk.editor, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.opened.size() == 1);
    CHECK(desk.opened.first() == QUrl(u("https://example.org/")));
    for (const char* other : {"b](file", "c](java"}) {
        cursor.setPosition(int(desk.editor.text().indexOf(u(other))));
        desk.editor.setTextCursor(cursor);
        QTest::keyClick(&desk.editor, Qt::Key_Return, Qt::ControlModifier);
    }
    CHECK(desk.opened.size() == 1);
    CHECK(mayOpen(QUrl(u("mailto:anna@example.org"))));
    CHECK_FALSE(mayOpen(QUrl(u("/etc/passwd"))));
    CHECK_FALSE(mayOpen(QUrl(u("smb://host/x"))));
}

TEST_CASE("Pasted files become links and nothing is read", "[editor]")
{
    struct Pasting : MarkdownEditor {
        using MarkdownEditor::insertFromMimeData;
        using MarkdownEditor::MarkdownEditor;
    };
    Pasting editor{OpenLink()};
    QSignalSpy linked(&editor, &MarkdownEditor::filesLinked);
    QSignalSpy refused(&editor, &MarkdownEditor::pictureNotKept);
    QMimeData files;
    files.setUrls(
        {QUrl::fromLocalFile(u("/home/anna/my photo.png")), QUrl::fromLocalFile(u("/home/anna/notes.txt"))});
    editor.insertFromMimeData(&files);
    CHECK(editor.text()
        == u("![my photo.png](file:///home/anna/my%20photo.png)\n[notes.txt](file:///home/anna/notes.txt)"));
    REQUIRE(linked.size() == 1);
    CHECK(linked.first().first().toInt() == 2);
    QMimeData html;
    html.setHtml(u("<b>rich</b>"));
    html.setText(u("rich"));
    editor.setText({});
    editor.insertFromMimeData(&html);
    CHECK(editor.text() == u("rich"));
    QMimeData picture;
    picture.setImageData(QImage(2, 2, QImage::Format_RGB32));
    editor.insertFromMimeData(&picture);
    CHECK(editor.text() == u("rich"));
    CHECK(refused.size() == 1);
}

TEST_CASE("A note hangs on its line through edits", "[editor]")
{
    Desk desk(u("first\n> How do I say **no**?\nlast"));
    const auto height = [&](int line) {
        const QTextBlock block = desk.editor.document()->findBlockByNumber(line);
        return desk.editor.document()->documentLayout()->blockBoundingRect(block).height();
    };
    const qreal plain = height(1);
    desk.at(1);
    CHECK(desk.editor.lineUnderCursor() == u("How do I say no?"));
    desk.editor.setAnswers(
        {{u("q"), desk.editor.anchorUnderCursor(), u("Anna answered"), u("Kindly."), Tone::Good}});
    CHECK(height(1) > plain + 30);
    QSignalSpy moved(&desk.editor, &MarkdownEditor::anchorsChanged);
    desk.at(0);
    QTest::keyClicks(&desk.editor, u("Before. "));
    QTest::keyClick(&desk.editor, Qt::Key_Return);
    CHECK(height(2) > plain + 30);
    CHECK(moved.isEmpty());
    desk.editor.setTextCursor(QTextCursor(desk.editor.document()->findBlockByNumber(2)));
    desk.editor.moveCursor(QTextCursor::EndOfBlock);
    QTest::keyClicks(&desk.editor, u(" Yes"));
    desk.at(0);
    REQUIRE(moved.size() == 1);
    CHECK(desk.editor.answers().first().anchor == u("> How do I say **no**? Yes"));
    // An anchor that is nowhere keeps its words and still shows.
    const qreal last = height(3);
    desk.editor.setAnswers({{u("q"), u("gone"), u("Anna answered"), {}, Tone::Good}});
    CHECK(height(3) > last);
    CHECK(desk.editor.answers().first().anchor == u("gone"));
}

TEST_CASE("Finding forgives accents and case", "[editor]")
{
    CHECK(matchesOf(u("Perché perche PERCHÉ"), u("perche")).size() == 3);
    const QList<TextMatch> match{{3, 6}};
    CHECK(matchesOf(u("🎈 perché"), u("perche")) == match);
    CHECK(matchesOf(u("abc"), u("")).isEmpty());

    Desk desk(u("Perché no\nno\nNÒ"));
    FindBar bar(&desk.editor);
    bar.start();
    auto* field = bar.findChild<QLineEdit*>();
    field->setText(u("no"));
    CHECK(bar.count() == 3);
    CHECK(bar.current() == 0);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(bar.current() == 1);
    CHECK(desk.editor.textCursor().position() == 10);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(bar.current() == 2);
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK_FALSE(bar.isVisible());
    CHECK(desk.editor.textCursor().selectedText() == u("NÒ"));
}

TEST_CASE("One writes in the middle of a very long text, and in a very long word", "[editor]")
{
    const QString line = u("A line of a **long** text that somebody wrote over years, all in one entry.\n");
    const QString text = line.repeated(12'000);
    Desk desk(text); // 900,000 characters
    desk.at(6'000);
    QTest::keyClicks(&desk.editor, QString(20, u'x'));
    CHECK(desk.editor.text() == line.repeated(6'000) + QString(20, u'x') + line.repeated(6'000));

    desk.editor.setText(QString(200'000, u'w'));
    QTest::keyClicks(&desk.editor, u("x"));
    CHECK(desk.editor.text() == u'x' + QString(200'000, u'w'));
}

TEST_CASE("Random edits leave the layout and the text in step", "[editor]")
{
    const QByteArray given = qgetenv("TELEMACO_SEED");
    const unsigned seed = given.isEmpty() ? 20261124 : given.toUInt();
    INFO("TELEMACO_SEED=" << seed);
    QRandomGenerator random(seed);
    Desk desk;
    QString shadow;
    const QStringList pieces{
        u("a"), u("\n"), u("- x\n"), u("```\n"), u("# h"), u("**b** "), u("\n\n"), u("> q\n")};
    for (int i = 0; i < 400; ++i) {
        QTextCursor cursor(desk.editor.document());
        const int from = random.bounded(int(shadow.size()) + 1);
        const int length = random.bounded(3) == 0 ? random.bounded(int(shadow.size()) - from + 1) % 12 : 0;
        const QString piece = pieces[random.bounded(int(pieces.size()))];
        cursor.setPosition(from);
        cursor.setPosition(from + length, QTextCursor::KeepAnchor);
        cursor.insertText(piece);
        shadow.replace(from, length, piece);
    }
    REQUIRE(desk.editor.text() == shadow);
    // The same text laid out afresh has the same lines in the same places.
    Desk fresh(shadow);
    desk.editor.moveCursor(QTextCursor::Start);
    const auto rect = [](MarkdownEditor& editor, int line) {
        return editor.document()->documentLayout()->blockBoundingRect(
            editor.document()->findBlockByNumber(line));
    };
    for (int line = 0; line < fresh.editor.document()->blockCount(); ++line) {
        rect(desk.editor, line);
        rect(fresh.editor, line);
    }
    for (int line = 0; line < fresh.editor.document()->blockCount(); ++line) {
        INFO("line " << line);
        REQUIRE(rect(desk.editor, line) == rect(fresh.editor, line));
    }
}

TEST_CASE("A line of a megabyte is taken apart once for a key, and stays as it is written", "[editor]")
{
    const QString line = u("perché the goal ").repeated(66'000);
    Desk desk;
    desk.editor.setText(u("# A title\n") + line);
    desk.editor.moveCursor(QTextCursor::End);
    QTest::keyClicks(&desk.editor, u("x"));
    CHECK(desk.editor.text() == u("# A title\n") + line + u("x"));
    const QTextLayout& layout = *desk.editor.document()->lastBlock().layout();
    CHECK(layout.cacheEnabled()); // drawing it and placing the cursor do not begin anew
    REQUIRE(layout.formats().size() == 1);
    CHECK(layout.formats().first().format.font().styleStrategy() == QFont::PreferNoShaping);
    const QTextLayout& title = *desk.editor.document()->firstBlock().layout();
    CHECK(title.formats().last().format.font().styleStrategy() != QFont::PreferNoShaping);
}
