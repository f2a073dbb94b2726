#include "ui/editor/findbar.h"

#include "ui/editor/markdowneditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace telemaco {

FindBar::FindBar(MarkdownEditor* editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    build();
    hide();
    connect(m_editor, &MarkdownEditor::findRequested, this, &FindBar::start);
    connect(m_editor, &MarkdownEditor::textTyped, this, [this] {
        if (isVisible())
            search(false);
    });
    connect(m_field, &QLineEdit::textChanged, this, [this] { search(true); });
}

void FindBar::build()
{
    m_field->setAccessibleName(tr("Find in this text"));
    m_field->setPlaceholderText(tr("Find in this text"));
    m_field->setClearButtonEnabled(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    const auto button = [this](const QString& sign, const QString& name) {
        auto* made = new QToolButton(this);
        made->setText(sign);
        made->setToolTip(name);
        made->setAccessibleName(name);
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    auto* before = button(QStringLiteral("↑"), tr("Previous (Shift+Enter)"));
    auto* after = button(QStringLiteral("↓"), tr("Next (Enter)"));
    auto* end = button(QStringLiteral("×"), tr("Close (Esc)"));
    connect(before, &QToolButton::clicked, this, &FindBar::previous);
    connect(after, &QToolButton::clicked, this, &FindBar::next);
    connect(end, &QToolButton::clicked, this, &FindBar::close);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(before);
    row->addWidget(after);
    row->addWidget(end);
    setFocusProxy(m_field);
}

void FindBar::start()
{
    const QString selected = m_editor->textCursor().selectedText();
    show();
    if (!selected.isEmpty() && selected.size() < 200 && !selected.contains(QChar::ParagraphSeparator))
        m_field->setText(selected);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search(true);
}

void FindBar::close()
{
    hide();
    if (m_current >= 0) {
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(m_matches[m_current].start);
        cursor.setPosition(m_matches[m_current].start + m_matches[m_current].length, QTextCursor::KeepAnchor);
        m_editor->setTextCursor(cursor);
    }
    m_matches.clear();
    m_current = -1;
    m_editor->showMatches({}, -1);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void FindBar::search(bool fromCursor)
{
    m_matches = matchesOf(m_editor->text(), m_field->text());
    if (!fromCursor) { // somebody writes: the hits follow, the view stays
        m_current = m_matches.isEmpty() ? -1 : std::clamp(m_current, 0, int(m_matches.size()) - 1);
        m_editor->showMatches(m_matches, m_current);
        tell();
        return;
    }
    const int cursor = m_editor->textCursor().selectionStart();
    int first = 0;
    while (first < m_matches.size() && m_matches[first].start < cursor)
        ++first;
    show(m_matches.isEmpty() ? -1 : first % int(m_matches.size()));
}

void FindBar::step(int by)
{
    const int count = int(m_matches.size());
    if (count > 0)
        show((m_current + by + count) % count);
}

void FindBar::show(int match)
{
    m_current = match;
    m_editor->showMatches(m_matches, m_current);
    if (match >= 0) {
        QTextCursor cursor = m_editor->textCursor();
        // Not selected: the selection's colour would hide which hit is the current one.
        cursor.setPosition(m_matches[match].start);
        m_editor->setTextCursor(cursor);
        m_editor->ensureCursorVisible();
    }
    tell();
}

void FindBar::tell()
{
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (m_matches.isEmpty())
        m_count->setText(tr("Not here"));
    else
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_matches.size()));
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace telemaco
