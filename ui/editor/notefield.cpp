#include "ui/editor/notefield.h"

#include "ui/editor/autosaver.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/errortext.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollArea>

namespace telemaco {

static constexpr int tallest = 6000; // a longer text scrolls in its field, and is laid out as it does
static constexpr int aboveAndBelow = 14;
static constexpr int aroundCursor = 24;

NoteField::NoteField(
    const PageContext& context, const QString& name, const QString& invitation, QWidget* parent)
    : MarkdownEditor(context.openLink, parent, Look::Field)
    , m_context(context)
    , m_saver(new Autosaver([this] { return text(); }, this))
{
    setAccessibleName(name);
    setInvitation(invitation);
    setProperty("quiet", true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &MarkdownEditor::textTyped, m_saver, &Autosaver::changed);
    connect(m_saver, &Autosaver::save, this, &NoteField::save);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &NoteField::fit);
    connect(this, &QTextEdit::cursorPositionChanged, this, &NoteField::keepCursorInSight);
    connect(this, &MarkdownEditor::filesLinked, this, [this] {
        m_context.commands->tell(tr("Linked from where it lies; the file itself is not kept here."));
    });
    connect(this, &MarkdownEditor::pictureNotKept, this, [this] {
        m_context.commands->tell(tr("Pictures are not kept yet. A file that is dropped is linked."));
    });
}

NoteField::~NoteField()
{
    flush();
    disconnect(document()->documentLayout(), nullptr, this, nullptr);
}

void NoteField::show(ItemRef item, const char* field, const QString& text)
{
    if (item == m_item && m_field == field) {
        if (m_saver->isDirty() || text == m_kept)
            return;
        m_kept = text;
        replaceText(text);
        return;
    }
    flush();
    m_saver->forget();
    ++m_visit;
    m_toldTrouble = false;
    m_item = item;
    m_field = field;
    m_kept = text;
    setText(text);
}

void NoteField::save(const QString& text)
{
    if (!m_item) {
        m_saver->forget();
        return;
    }
    m_kept = text;
    m_context.courier->type(
        this, m_item, m_field, text, [this, visit = m_visit](const Result<ChangeSet>& done) {
            if (!done)
                tellTrouble(done.error());
            if (visit != m_visit)
                return;
            m_toldTrouble = !done;
            if (done)
                m_saver->saved();
            else
                m_saver->failed();
        });
}

// Everything is handed over after this, even where a save is still on its way: the file writes in
// the order it is asked.
void NoteField::flush()
{
    m_saver->flush();
    if (m_saver->state() != Autosaver::State::Unsaved)
        return;
    m_kept = text();
    m_context.courier->type(nullptr, m_item, m_field, m_kept);
}

bool NoteField::isSaved() const { return !m_saver->isDirty(); }

void NoteField::tellTrouble(const Error& error)
{
    if (!m_toldTrouble)
        m_context.commands->tell(tr("Not saved yet, trying again. %1").arg(ErrorText::sentence(error)));
}

// ---- as high as its text

void NoteField::setLines(int atLeast)
{
    m_lines = atLeast;
    fit();
}

QSize NoteField::sizeHint() const
{
    const int line = qRound(QFontInfo(font()).pixelSize() * fieldPitch);
    return {200, qMax(m_lines * line + aboveAndBelow, textHeight(tallest))};
}

void NoteField::fit()
{
    const bool scrolls = document()->size().height() > tallest;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

void NoteField::keepCursorInSight()
{
    if (!hasFocus())
        return;
    for (QWidget* around = parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around))
            area->ensureWidgetVisible(this, 0, aroundCursor); // of it, the line with the cursor
}

void NoteField::resizeEvent(QResizeEvent* event)
{
    MarkdownEditor::resizeEvent(event);
    updateGeometry();
    keepCursorInSight();
}

// ---- its frame

void NoteField::focusInEvent(QFocusEvent* event)
{
    MarkdownEditor::focusInEvent(event);
    viewport()->update();
}

void NoteField::focusOutEvent(QFocusEvent* event)
{
    MarkdownEditor::focusOutEvent(event);
    flush();
    viewport()->update();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left(text());
}

void NoteField::enterEvent(QEnterEvent* event)
{
    MarkdownEditor::enterEvent(event);
    viewport()->update();
}

void NoteField::leaveEvent(QEvent* event)
{
    MarkdownEditor::leaveEvent(event);
    viewport()->update();
}

void NoteField::paintEvent(QPaintEvent* event)
{
    drawFieldFrame(this, viewport());
    MarkdownEditor::paintEvent(event);
}

} // namespace telemaco
