// What the keyboard, the mouse, the clipboard and a drop do in the editor.
#include "ui/editor/linenotes.h"
#include "ui/editor/listediting.h"
#include "ui/editor/markdowneditor.h"
#include "ui/editor/markdownlayout.h"

#include <QContextMenuEvent>
#include <QFileInfo>
#include <QImageReader>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextBlock>

namespace telemaco {

static bool isKey(const QKeyEvent* event, int key) // with Ctrl
{
    return event->modifiers() == Qt::ControlModifier && event->key() == key;
}

// True: the event is settled here.
bool MarkdownEditor::overridesShortcut(QKeyEvent* event)
{
    const bool spent = (event->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
        || (event->matches(QKeySequence::Redo) && !document()->isRedoAvailable());
    if (spent || isKey(event, Qt::Key_K)) {
        event->ignore(); // the window's
        return true;
    }
    if (isKey(event, Qt::Key_B) || isKey(event, Qt::Key_I)
        || (isKey(event, Qt::Key_F) && m_look == Look::Page)) {
        event->accept();
        return true;
    }
    return false;
}

bool MarkdownEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && overridesShortcut(static_cast<QKeyEvent*>(event)))
        return true;
    if (event->type() == QEvent::KeyPress && !isReadOnly() && !tabChangesFocus()) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        const bool back = key->key() == Qt::Key_Backtab || key->modifiers() & Qt::ShiftModifier;
        const bool control = key->modifiers() & Qt::ControlModifier;
        QTextCursor cursor = textCursor();
        if (tab && !control && indentList(cursor, back ? -1 : 1))
            return true;
        // In a stretch of code a tab is written; elsewhere Tab goes on, as in any other field.
        const bool code = m_layout->lineOf(cursor.block()).kind == MarkdownLine::Code;
        if (tab && (control || back || !code))
            return QWidget::focusNextPrevChild(!back);
    }
    return QTextEdit::event(event);
}

void MarkdownEditor::keyPressEvent(QKeyEvent* event)
{
    if ((event->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
        || (event->matches(QKeySequence::Redo) && !document()->isRedoAvailable())
        || isKey(event, Qt::Key_K)) {
        event->ignore();
        return;
    }
    if (!handleKey(event))
        QTextEdit::keyPressEvent(event);
}

bool MarkdownEditor::handleKey(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter)
        return handleEnter(event);
    if (isKey(event, Qt::Key_F) && m_look == Look::Page)
        Q_EMIT findRequested();
    else if (isKey(event, Qt::Key_B))
        toggleBold();
    else if (isKey(event, Qt::Key_I))
        toggleItalic();
    else
        return false;
    return true;
}

bool MarkdownEditor::handleEnter(QKeyEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (linkAtCursor().isEmpty())
            event->ignore();
        else
            openLinkUnderCursor();
        return true;
    }
    if (isReadOnly())
        return false;
    QTextCursor cursor = textCursor();
    // Shift: a plain new line, never the line separator that Qt would put into the text.
    if ((event->modifiers() & Qt::ShiftModifier) || !continueList(cursor))
        cursor.insertBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

void MarkdownEditor::toggleBold() { surround(QStringLiteral("**")); }
void MarkdownEditor::toggleItalic() { surround(QStringLiteral("*")); }

// Around the selection, or the word; where the marks stand already they go.
void MarkdownEditor::surround(const QString& mark)
{
    if (isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    const QString line = block.text();
    const int length = int(mark.size());
    const int start = cursor.selectionStart() - block.position();
    const int end = std::min(cursor.selectionEnd(), block.position() + block.length() - 1) - block.position();
    const auto stands = [&](int at) {
        return at >= 0 && QStringView(line).mid(at, length) == mark
            && (length > 1 || (line.mid(at - 1, 2) != u"**" && line.mid(at, 2) != u"**"));
    };
    cursor.beginEditBlock();
    if (stands(start - length) && stands(end)) {
        cursor.setPosition(block.position() + end);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, length);
        cursor.removeSelectedText();
        cursor.setPosition(block.position() + start - length);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, length);
        cursor.removeSelectedText();
        cursor.setPosition(block.position() + end - length);
    } else {
        cursor.setPosition(block.position() + end);
        cursor.insertText(mark);
        cursor.setPosition(block.position() + start);
        cursor.insertText(mark);
        cursor.setPosition(block.position() + end + (end > start ? 2 * length : length));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
}

// ---- links

QString MarkdownEditor::linkAtCursor() const
{
    const QTextBlock block = textCursor().block();
    const int at = textCursor().position() - block.position();
    for (const MarkdownSpan& span : m_layout->linksIn(block))
        // The address counts as well: "](…)" stands right behind the words.
        if (at >= span.start - 2 && at <= span.start + span.length + span.target.size() + 3)
            return span.target;
    return {};
}

void MarkdownEditor::openLinkUnderCursor() { open(linkAtCursor()); }

void MarkdownEditor::open(const QString& address)
{
    const QUrl url(address.trimmed(), QUrl::TolerantMode);
    if (m_openLink && mayOpen(url))
        m_openLink(url);
}

void MarkdownEditor::focusInEvent(QFocusEvent* event)
{
    QTextEdit::focusInEvent(event);
    onCursorMoved();
}

void MarkdownEditor::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    tellAnchors();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_layout->setActiveLine({});
}

bool MarkdownEditor::toggleTaskAt(const QPointF& point)
{
    const int position = m_layout->hitTest(point, Qt::FuzzyHit);
    const QTextBlock block = document()->findBlock(std::max(0, position));
    if (isReadOnly() || !m_layout->taskBox(block).adjusted(-4, -4, 4, 4).contains(point))
        return false;
    QTextCursor cursor(block);
    return toggleTask(cursor);
}

void MarkdownEditor::mousePressEvent(QMouseEvent* event)
{
    const QPointF point = inDocument(event->position());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && toggleTaskAt(point))
        return;
    QTextEdit::mousePressEvent(event);
}

void MarkdownEditor::mouseReleaseEvent(QMouseEvent* event)
{
    const QPointF point = inDocument(event->position());
    if (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ControlModifier)) {
        open(m_layout->linkAt(point));
        return;
    }
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        if (const QString id = m_notes->idAt(point); !id.isEmpty())
            Q_EMIT noteActivated(id);
}

void MarkdownEditor::mouseMoveEvent(QMouseEvent* event)
{
    QTextEdit::mouseMoveEvent(event);
    const QPointF point = inDocument(event->position());
    const bool link = (event->modifiers() & Qt::ControlModifier) && !m_layout->linkAt(point).isEmpty();
    const bool note = !m_notes->idAt(point).isEmpty();
    viewport()->setCursor(link || note ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void MarkdownEditor::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QString address = keyboard
        ? linkAtCursor()
        : m_layout->linkAt(inDocument(viewport()->mapFromGlobal(event->globalPos())));
    if (mayOpen(QUrl(address))) {
        auto* action
            = new QAction(tr("Open %1").arg(fontMetrics().elidedText(address, Qt::ElideMiddle, 320)), menu);
        connect(action, &QAction::triggered, this, [this, address] { open(address); });
        menu->insertAction(menu->actions().value(0), action);
    }
    menu->popup(event->globalPos());
}

// ---- clipboard and drops

bool MarkdownEditor::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText() || source->hasUrls() || source->hasImage();
}

static QString linkTo(const QUrl& url)
{
    const QString name = url.isLocalFile() ? QFileInfo(url.toLocalFile()).fileName() : url.toString();
    const bool picture
        = QImageReader::supportedImageFormats().contains(QFileInfo(url.path()).suffix().toLower().toLatin1());
    return QStringLiteral("%1[%2](%3)")
        .arg(picture ? QStringLiteral("!") : QString(), name, QString::fromLatin1(url.toEncoded()));
}

void MarkdownEditor::insertFromMimeData(const QMimeData* source)
{
    QStringList links;
    for (const QUrl& url : source->urls())
        if (url.isLocalFile())
            links += linkTo(url);
    if (!links.isEmpty()) {
        textCursor().insertText(links.join(u'\n'));
        Q_EMIT filesLinked(int(links.size()));
    } else if (source->hasText()) {
        textCursor().insertText(source->text());
    } else if (source->hasImage()) {
        Q_EMIT pictureNotKept();
    }
    ensureCursorVisible();
}

QMimeData* MarkdownEditor::createMimeDataFromSelection() const
{
    // The source as it stands, not Qt's idea of it as a rich document.
    QString text = textCursor().selectedText();
    text.replace(QChar(QChar::ParagraphSeparator), u'\n');
    auto* source = new QMimeData;
    source->setText(text);
    return source;
}

QVariant MarkdownEditor::loadResource(int type, const QUrl& name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return QVariant(QByteArray("")); // an invalid one would fall through to the disk
}

} // namespace telemaco
