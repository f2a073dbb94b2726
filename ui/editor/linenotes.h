// The notes under the lines of one document: which line each hangs on, through every edit, and how
// they are drawn.
#pragma once

#include "ui/editor/linenote.h"
#include "ui/editor/markdownlayout.h"

#include <QTextCursor>

namespace telemaco {

class LineNotes : public MarkdownLayout::Notes {
public:
    LineNotes(QTextDocument* document, MarkdownLayout* layout);

    // Each goes under the first line that reads as its anchor; one that finds none stands at the
    // end and keeps its anchor, so that no answer is lost.
    void set(const QList<LineNote>& notes);
    QList<LineNote> notes() const;
    // The anchors that read otherwise now; told once.
    QList<LineNote> takeMoved();
    QString idAt(const QPointF& point) const; // empty: none

    qreal height(const QTextBlock& block, qreal width) const override;
    void draw(QPainter& painter, const QRectF& rect, const QTextBlock& block) const override;

private:
    struct Hung {
        LineNote note;
        QTextCursor place; // moves with the line
        bool found = false;
    };
    qreal cardHeight(const LineNote& note, qreal width) const;
    void drawCard(QPainter& painter, const QRectF& rect, const LineNote& note) const;
    void hang(const QList<LineNote>& notes);

    QTextDocument* m_document;
    MarkdownLayout* m_layout;
    QList<Hung> m_hung;
};

} // namespace telemaco
