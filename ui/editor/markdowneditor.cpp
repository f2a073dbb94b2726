#include "ui/editor/markdowneditor.h"

#include "ui/editor/linenotes.h"
#include "ui/editor/markdownlayout.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

namespace telemaco {

static constexpr int mostShownMatches = 500;
static constexpr int fieldPadding = 9; // where the text of every field begins
static constexpr int fieldAbove = 7;

MarkdownEditor::MarkdownEditor(OpenLink openLink, QWidget* parent, Look look)
    : QTextEdit(parent)
    , m_openLink(std::move(openLink))
    , m_look(look)
    , m_layout(new MarkdownLayout(document()))
    , m_notes(std::make_unique<LineNotes>(document(), m_layout))
{
    build();
}

MarkdownEditor::~MarkdownEditor()
{
    m_layout->setNotes(nullptr);
    disconnect(document(), nullptr, this, nullptr);
}

void MarkdownEditor::build()
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    setObjectName(QStringLiteral("markdownEditor"));
    setAccessibleName(tr("Text"));
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setMouseTracking(true);
    m_layout->setNotes(m_notes.get());
    if (m_look == Look::Field) {
        m_layout->setColumn(0, fieldPadding, fieldPitch);
        m_layout->setPadding(fieldAbove, fieldAbove);
        setTabChangesFocus(true);
    } else {
        m_layout->setPadding(0, 4 * unit);
    }
    document()->setDocumentLayout(m_layout);
    applyLook();
    connect(document(), &QTextDocument::contentsChange, this,
        [this](int, int removed, int added) { onContentsChange(removed, added); });
    connect(this, &QTextEdit::cursorPositionChanged, this, &MarkdownEditor::onCursorMoved);
}

void MarkdownEditor::applyLook()
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    const QFont font = fontOf(m_look == Look::Page ? TextSize::Journal : TextSize::Body);
    if (this->font() != font)
        setFont(font);
    m_layout->setColours(coloursOf(palette()));
    showSelections();
}

// ---- text

QString MarkdownEditor::text() const
{
    // toPlainText() would turn hard spaces into soft ones.
    QString text = document()->toRawText();
    text.replace(QChar(QChar::ParagraphSeparator), u'\n');
    return text;
}

void MarkdownEditor::setText(const QString& text)
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    m_matches.clear();
    m_currentMatch = -1;
    m_notes->set({});
    setPlainText(text);
    m_lineNumber = -1;
    onCursorMoved();
    showSelections();
}

void MarkdownEditor::replaceText(const QString& text)
{
    const QString before = this->text();
    if (before == text)
        return;
    const QScopedValueRollback<bool> loading(m_loading, true);
    qsizetype same = 0;
    while (same < before.size() && same < text.size() && before[same] == text[same])
        ++same;
    qsizetype tail = 0;
    while (tail < before.size() - same && tail < text.size() - same
        && before[before.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    // Steps of this editor that led to another text would now lead nowhere.
    document()->setUndoRedoEnabled(false);
    QTextCursor edit(document());
    edit.setPosition(int(same));
    edit.setPosition(int(before.size() - tail), QTextCursor::KeepAnchor);
    edit.insertText(text.mid(same, text.size() - same - tail));
    document()->setUndoRedoEnabled(true);
    m_notes->set(m_notes->notes());
    showSelections();
}

void MarkdownEditor::setInvitation(const QString& words)
{
    m_invitation = words;
    viewport()->update();
}

void MarkdownEditor::onContentsChange(int removed, int added)
{
    if (m_loading || (removed == 0 && added == 0))
        return;
    Q_EMIT textTyped();
}

void MarkdownEditor::onCursorMoved()
{
    const QTextBlock block = textCursor().block();
    m_layout->setActiveLine(hasFocus() ? block : QTextBlock());
    if (block.blockNumber() != m_lineNumber) {
        m_lineNumber = block.blockNumber();
        tellAnchors();
    }
    const QString line = lineUnderCursor();
    if (line == m_line)
        return;
    m_line = line;
    Q_EMIT lineChanged(line);
}

void MarkdownEditor::tellAnchors()
{
    const QList<LineNote> moved = m_notes->takeMoved();
    if (!moved.isEmpty())
        Q_EMIT anchorsChanged(moved);
}

// ---- lines and notes

QString MarkdownEditor::anchorUnderCursor() const
{
    const QTextCursor cursor = textCursor();
    return document()->findBlock(cursor.selectionStart()).text().trimmed();
}

QString MarkdownEditor::lineUnderCursor() const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    const QString text = block.text();
    const MarkdownLine line = m_layout->lineOf(block);
    int from = line.markLength;
    int to = int(text.size());
    if (cursor.hasSelection()) {
        from = std::max(from, cursor.selectionStart() - block.position());
        to = std::min(to, cursor.selectionEnd() - block.position());
    }
    QString words = line.spans.isEmpty() ? text.mid(from, to - from) : QString();
    for (int i = line.spans.isEmpty() ? to : from; i < to; ++i) {
        const auto mark = std::find_if(line.spans.begin(), line.spans.end(), [i](const MarkdownSpan& span) {
            return (span.style & MarkdownSpan::Mark) && i >= span.start && i < span.start + span.length;
        });
        if (mark == line.spans.end())
            words += text[i];
        else
            i = mark->start + mark->length - 1;
    }
    return words.trimmed();
}

void MarkdownEditor::setAnswers(const QList<LineNote>& notes)
{
    if (notes != m_notes->notes())
        m_notes->set(notes);
    viewport()->update();
}

QList<LineNote> MarkdownEditor::answers() const { return m_notes->notes(); }

// ---- what was looked for

void MarkdownEditor::highlight(const QList<TextMatch>& words)
{
    if (words.isEmpty() && m_words.isEmpty())
        return;
    m_words = words;
    showSelections();
}

void MarkdownEditor::showMatches(const QList<TextMatch>& matches, int current)
{
    m_matches = matches;
    m_currentMatch = current;
    showSelections();
}

void MarkdownEditor::addSelections(
    QList<ExtraSelection>& to, const QList<TextMatch>& matches, int current) const
{
    const Colours& colours = coloursOf(palette());
    const int end = document()->characterCount() - 1;
    // Around the current one only: ten thousand painted hits help nobody.
    const qsizetype first = std::max<qsizetype>(0, current - mostShownMatches / 2);
    for (qsizetype i = first; i < std::min(matches.size(), first + mostShownMatches); ++i) {
        if (matches[i].start + matches[i].length > end)
            break;
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(matches[i].start);
        selection.cursor.setPosition(matches[i].start + matches[i].length, QTextCursor::KeepAnchor);
        selection.format.setBackground(i == current ? colours.accent : colours.attentionSoft);
        selection.format.setForeground(i == current ? colours.onAccent : colours.text);
        to.append(selection);
    }
}

void MarkdownEditor::showSelections()
{
    QList<ExtraSelection> selections;
    addSelections(selections, m_words, -1);
    addSelections(selections, m_matches, m_currentMatch);
    setExtraSelections(selections);
}

// ---- drawing

int MarkdownEditor::columnWidth() const { return int(m_layout->columnWidth()); }
int MarkdownEditor::textHeight(int most) const
{
    m_layout->ensureLaidOut(0, most);
    return qMin(most, qCeil(m_layout->documentSize().height()));
}

int MarkdownEditor::columnLeft() const { return int(m_layout->columnLeft()) + viewport()->x(); }

QPointF MarkdownEditor::inDocument(const QPointF& viewportPoint) const
{
    return viewportPoint + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

void MarkdownEditor::paintEvent(QPaintEvent* event)
{
    const qreal top = verticalScrollBar()->value();
    m_layout->ensureLaidOut(top, top + viewport()->height() + 200);
    QTextEdit::paintEvent(event);
    if (m_invitation.isEmpty() || !document()->isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRectF line = m_layout->blockBoundingRect(document()->firstBlock());
    painter.drawText(
        QRectF(line.left(), line.top() - top, line.width(), 1000), Qt::TextWordWrap, m_invitation);
}

void MarkdownEditor::resizeEvent(QResizeEvent* event)
{
    const int left = columnLeft();
    const int width = columnWidth();
    QTextEdit::resizeEvent(event);
    if (left != columnLeft() || width != columnWidth())
        Q_EMIT columnChanged();
}

void MarkdownEditor::changeEvent(QEvent* event)
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) {
        applyLook();
        Q_EMIT columnChanged();
    }
}

} // namespace telemaco
