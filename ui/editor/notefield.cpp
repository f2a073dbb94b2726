#include "ui/editor/notefield.h"

#include "ui/data/fieldkeeper.h"
#include "ui/shell/commandregistry.h"

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
    , m_keeper(new FieldKeeper(
          context, [this] { return reading(); }, this))
{
    setAccessibleName(name);
    setInvitation(invitation);
    setProperty("quiet", true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &MarkdownEditor::textTyped, m_keeper, &FieldKeeper::changed);
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
    switch (m_keeper->show(item, field, text)) {
    case FieldKeeper::Shows::WhatItHas: break;
    case FieldKeeper::Shows::NewerValue: replaceText(text); break;
    case FieldKeeper::Shows::AnotherItem: setText(text);
    }
}

std::optional<QVariant> NoteField::reading() const
{
    const QString written = text();
    return m_needed && written.trimmed().isEmpty() ? std::nullopt : std::optional<QVariant>(written);
}

void NoteField::flush() { m_keeper->flush(); }

bool NoteField::isSaved() const { return m_keeper->isSaved(); }

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
