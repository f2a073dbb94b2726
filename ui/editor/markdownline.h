// What one line of Markdown is, and which stretches of it have which look. Knows the line alone
// (and whether a code fence stands open above it), so that a keystroke costs one line.
// Positions are UTF-16 units in the line.
#pragma once

#include <QList>
#include <QString>

namespace telemaco {

struct MarkdownSpan {
    enum Style { Bold = 1, Italic = 2, Code = 4, Strike = 8, Link = 16, Mark = 32 };

    int start = 0;
    int length = 0;
    int style = 0; // of Style, or-ed
    QString target{}; // of a link

    bool operator==(const MarkdownSpan&) const = default;
};

struct MarkdownLine {
    enum Kind { Text, Blank, Heading, Bullet, Number, Task, Quote, Fence, Code, Rule };

    Kind kind = Text;
    int level = 0; // of a heading: 1 to 6; of a list or quote: how deep, from 1
    int markLength = 0; // what stands before the words: "## ", "  - ", "> "
    bool done = false; // a task
    QList<MarkdownSpan> spans{}; // in order, not overlapping
};

// Lines longer than this get no spans: shaping them is slow enough.
inline constexpr int longestStyledLine = 10'000;

MarkdownLine markdownLine(const QString& text, bool inFence);
bool isFence(const QString& text); // it opens or closes a stretch of code

} // namespace telemaco
