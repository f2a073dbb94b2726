// Markdown from elsewhere, cut down to what Qt can lay out without stopping: depth of nesting,
// rows of a table, length of a word and of the whole. What was left out is said at the end.
#pragma once

#include <QString>

namespace telemaco {

struct MarkdownCaps {
    int depth = 6; // of quotes and lists
    int tableRows = 200;
    int tableColumns = 20;
    int word = 200; // characters without a space
    int length = 200'000;
};

QString cappedMarkdown(const QString& text, const MarkdownCaps& caps = {});

} // namespace telemaco
