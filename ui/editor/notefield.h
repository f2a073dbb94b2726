// A text of an item, written in place as Markdown and kept by itself: what is typed is on the disk
// at most a second later, whether or not typing pauses, and one run of typing is one undo step.
//
// As high as its text, from three lines on; Tab leaves it. Ctrl+Z is the editor's own while it has
// steps, then the workspace's. A failure to save is told once, and tried again.
#pragma once

#include "core/domain/kind.h"
#include "ui/data/pagecontext.h"
#include "ui/editor/markdowneditor.h"
#include "ui/widgets/fields.h"

namespace telemaco {

class FieldKeeper;

class NoteField : public MarkdownEditor, public Writing {
    Q_OBJECT

public:
    // `name` is what a screen reader calls it, `invitation` what stands there while it is empty.
    NoteField(const PageContext& context, const QString& name, const QString& invitation,
        QWidget* parent = nullptr);
    ~NoteField() override; // what was written is on its way

    using QWidget::show;
    // This text field of this item. Of the same item again: its text as it is in the file now, which
    // is shown unless what stands here is newer.
    void show(ItemRef item, const char* field, const QString& text);
    void flush() override;
    bool isSaved() const;
    void setLines(int atLeast);
    void setNeeded() { m_needed = true; } // empty, it is not kept

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

Q_SIGNALS:
    void left(const QString& text); // the keyboard went on; the text is on its way to the file

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<QVariant> reading() const;
    void fit();
    void keepCursorInSight();

    PageContext m_context;
    FieldKeeper* m_keeper;
    int m_lines = 3;
    bool m_needed = false;
};

} // namespace telemaco
