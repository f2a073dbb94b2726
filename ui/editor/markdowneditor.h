// A place to write Markdown in that shows it as one types; the marks are seen on the cursor's line
// only. text() is exactly what was typed. Undo is the editor's own while it has steps, then the
// key goes on to the window.
//
// Nothing is loaded: pasted and dropped files become links, links open by Ctrl+click, the context
// menu or Ctrl+Enter, and only where mayOpen() agrees.
#pragma once

#include "ui/editor/linenote.h"
#include "ui/editor/links.h"
#include "ui/editor/textmatches.h"

#include <QTextEdit>

#include <memory>

namespace telemaco {

class LineNotes;
class MarkdownLayout;

class MarkdownEditor : public QTextEdit {
    Q_OBJECT

public:
    // A page of its own: larger, in a column that reads well. Or a field among others: in the size
    // of the form, as wide as there is room, left by Tab.
    enum class Look { Page, Field };

    explicit MarkdownEditor(OpenLink openLink, QWidget* parent = nullptr, Look look = Look::Page);
    ~MarkdownEditor() override;

    QString text() const;
    void setText(const QString& text); // loads: the cursor at the start, no steps to undo
    // The same entry as written elsewhere: keeps the cursor near where it was. No textTyped.
    void replaceText(const QString& text);
    void setInvitation(const QString& words); // what stands there while it is empty

    QString lineUnderCursor() const; // of the selection its first line; without marks, trimmed
    QString anchorUnderCursor() const; // the same line as it is written: what a LineNote hangs on

    void setAnswers(const QList<LineNote>& notes);
    QList<LineNote> answers() const; // with their anchors as they are now

    // Words that were looked for; they stay marked until the next call.
    void highlight(const QList<TextMatch>& words);
    // The hits of the find bar, one of them the current one (-1: none).
    void showMatches(const QList<TextMatch>& matches, int current);

    // How wide the column of text is, and where it begins in this widget: what stands above and
    // below can line up with it.
    int columnWidth() const;
    // How high the text is, at most `most`: no more of it is laid out for that. Pixels.
    int textHeight(int most) const;
    int columnLeft() const;

public Q_SLOTS:
    void toggleBold();
    void toggleItalic();
    void openLinkUnderCursor();

Q_SIGNALS:
    void textTyped(); // by the person; not by setText
    void lineChanged(const QString& line); // lineUnderCursor() is another
    void anchorsChanged(const QList<telemaco::LineNote>& notes); // lines with notes were edited
    void noteActivated(const QString& id); // clicked
    void filesLinked(int count); // they stand in the text as links; nothing was copied
    void pictureNotKept(); // a picture without a file was pasted: there is nothing to link to
    void columnChanged();
    void findRequested();

protected:
    static constexpr qreal fieldPitch = 1.5; // from line to line, of the font's height

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    QMimeData* createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void build();
    void applyLook();
    void onContentsChange(int removed, int added);
    void onCursorMoved();
    void tellAnchors();
    void surround(const QString& mark);
    void showSelections();
    void addSelections(QList<ExtraSelection>& to, const QList<TextMatch>& matches, int current) const;
    bool overridesShortcut(QKeyEvent* event);
    bool handleKey(QKeyEvent* event);
    bool handleEnter(QKeyEvent* event);
    bool toggleTaskAt(const QPointF& point);
    QString linkAtCursor() const;
    QPointF inDocument(const QPointF& viewportPoint) const;
    void open(const QString& address);

    OpenLink m_openLink;
    Look m_look;
    MarkdownLayout* m_layout;
    std::unique_ptr<LineNotes> m_notes;
    QString m_line;
    int m_lineNumber = -1;
    QString m_invitation;
    QList<TextMatch> m_words;
    QList<TextMatch> m_matches;
    int m_currentMatch = -1;
    bool m_loading = false;
};

} // namespace telemaco
