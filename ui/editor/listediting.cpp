#include "ui/editor/listediting.h"

#include "ui/editor/markdownline.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>

namespace telemaco {

static bool isList(const MarkdownLine& line)
{
    return line.kind == MarkdownLine::Bullet || line.kind == MarkdownLine::Number
        || line.kind == MarkdownLine::Task;
}

// The mark of the next item: the number one higher, the box empty.
static QString nextMark(const QString& mark, const MarkdownLine& line)
{
    QString next = mark;
    if (line.kind == MarkdownLine::Number) {
        static const QRegularExpression digits(QStringLiteral("\\d+"));
        const auto match = digits.match(mark);
        next.replace(match.capturedStart(), match.capturedLength(),
            QString::number(match.captured().toLongLong() + 1));
    } else if (line.kind == MarkdownLine::Task) {
        static const QRegularExpression box(QStringLiteral("\\[[xX]\\]"));
        next.replace(box, QStringLiteral("[ ]"));
    }
    return next;
}

bool continueList(QTextCursor& cursor)
{
    const QString text = cursor.block().text();
    const MarkdownLine line = markdownLine(text, false);
    const int at = cursor.selectionStart() - cursor.block().position();
    if ((!isList(line) && line.kind != MarkdownLine::Quote) || at < line.markLength || cursor.hasSelection())
        return false;
    if (QStringView(text).mid(line.markLength).trimmed().isEmpty()) {
        cursor.beginEditBlock();
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.endEditBlock();
        return true;
    }
    cursor.insertText(u'\n' + nextMark(text.left(line.markLength), line));
    return true;
}

static void indentOne(QTextBlock block, int by)
{
    QTextCursor edit(block);
    if (by > 0) {
        edit.insertText(QStringLiteral("  "));
        return;
    }
    for (int i = 0; i < 2 && block.text().startsWith(u' '); ++i)
        edit.deleteChar();
    if (block.text().startsWith(u'\t'))
        edit.deleteChar();
}

bool indentList(QTextCursor& cursor, int by)
{
    const QTextDocument* document = cursor.document();
    QTextBlock block = document->findBlock(cursor.selectionStart());
    const QTextBlock last = document->findBlock(cursor.selectionEnd());
    if (!isList(markdownLine(block.text(), false)))
        return false;
    cursor.beginEditBlock();
    for (;; block = block.next()) {
        if (isList(markdownLine(block.text(), false)))
            indentOne(block, by);
        if (block == last)
            break;
    }
    cursor.endEditBlock();
    return true;
}

bool toggleTask(QTextCursor& cursor)
{
    const QTextBlock block = cursor.block();
    const MarkdownLine line = markdownLine(block.text(), false);
    if (line.kind != MarkdownLine::Task)
        return false;
    QTextCursor edit(block);
    edit.setPosition(block.position() + line.markLength - 3);
    edit.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    edit.insertText(line.done ? QStringLiteral(" ") : QStringLiteral("x"));
    return true;
}

} // namespace telemaco
