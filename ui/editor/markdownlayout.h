// Lays a plain text document out as the Markdown it is: headings, hanging lists, quotes, code, a
// centred column, room under a line for a note. The text itself is never touched: marks are only
// drawn very small where the keyboard is not.
//
// Works line by line. What is not on screen yet has an estimated height, so that neither opening
// a long text nor a keystroke in it costs more than the lines that are seen.
#pragma once

#include "ui/editor/markdownline.h"

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QTextCursor>
#include <QTextLayout>

#include <vector>

namespace telemaco {

struct Colours;

class MarkdownLayout : public QAbstractTextDocumentLayout {
    Q_OBJECT

public:
    // What is drawn below a line, and how high it is in a column of `width` pixels.
    class Notes {
    public:
        virtual ~Notes() = default;
        virtual qreal height(const QTextBlock& block, qreal width) const = 0;
        virtual void draw(QPainter& painter, const QRectF& rect, const QTextBlock& block) const = 0;
    };

    explicit MarkdownLayout(QTextDocument* document);

    void setNotes(const Notes* notes) { m_notes = notes; }
    void setColours(const Colours& colours);
    void setPadding(qreal top, qreal bottom);
    // The text is at most so many characters wide (0: as wide as there is room) with at least this
    // margin beside it; its lines are `pitch` times as far apart as the font is high.
    void setColumn(int characters, qreal margin, qreal pitch);
    void setActiveLine(const QTextBlock& block); // its marks show; an invalid one: none do
    void relayout(const QTextBlock& block); // it, or its note, is another now
    void ensureLaidOut(qreal from, qreal to);

    qreal columnWidth() const; // pixels
    qreal columnLeft() const;
    MarkdownLine lineOf(const QTextBlock& block) const;
    QRectF taskBox(const QTextBlock& block) const; // empty: not a task, or its marks show
    QList<MarkdownSpan> linksIn(const QTextBlock& block) const;
    QString linkAt(const QPointF& point) const; // empty: none

    void draw(QPainter* painter, const PaintContext& context) override;
    int hitTest(const QPointF& point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override;
    QRectF frameBoundingRect(QTextFrame* frame) const override;
    QRectF blockBoundingRect(const QTextBlock& block) const override;

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    struct Height {
        float pixels = 0;
        bool exact = false;
    };

    // Heights
    void resetHeights();
    void spliceHeights(const QTextBlock& first, const QTextBlock& last);
    float estimate(const QTextBlock& block) const;
    qreal topOf(int number) const;
    int numberAt(qreal y) const;
    void setHeight(int number, qreal height) const;
    void tellSize();

    qreal letterWidth() const;

    // One line
    void ensure(const QTextBlock& block) const;
    qreal layOut(const QTextBlock& block) const;
    qreal placeLines(QTextLayout& layout, const MarkdownLine& line, qreal mark, qreal y) const;
    QList<QTextLayout::FormatRange> formats(const MarkdownLine& line, bool hidden, int length) const;
    QTextCharFormat format(const MarkdownLine& line, int style, bool hidden) const;
    QFont lineFont(const MarkdownLine& line) const;
    qreal markWidth(const QString& text, const MarkdownLine& line, bool hidden) const;
    qreal indent(const MarkdownLine& line, qreal mark) const;
    qreal pitch(const MarkdownLine& line) const;
    qreal spaceAbove(const QTextBlock& block, const MarkdownLine& line) const;
    bool hidesMarks(const QTextBlock& block) const;
    void drawBlock(QPainter& painter, const QTextBlock& block, const PaintContext& context) const;
    void drawDecoration(
        QPainter& painter, const QTextBlock& block, const MarkdownLine& line, const QRectF& rect) const;
    void drawCursor(QPainter& painter, const QTextBlock& block, QPointF origin, int position) const;

    // Code fences are the only thing that reaches from one line into the next.
    void updateFences(QTextBlock block, int atLeast);
    bool inFence(const QTextBlock& block) const;

    const Notes* m_notes = nullptr;
    const Colours* m_colours;
    int m_characters = 70;
    qreal m_margin = 16;
    qreal m_pitch = 1.6;
    qreal m_padTop = 0;
    qreal m_padBottom = 0;
    QTextCursor m_active;
    mutable std::vector<Height> m_heights; // one a line
    mutable std::vector<double> m_tops; // of the first lines, as far as known
    mutable double m_total = 0;
    double m_told = -1;
    mutable QFont m_letterFont;
    mutable qreal m_letter = 0; // pixels; 0: not known yet
};

} // namespace telemaco
