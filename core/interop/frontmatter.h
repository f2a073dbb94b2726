// The YAML between two lines of three dashes at the head of a Markdown file, read and written.
#pragma once

#include "core/base/result.h"
#include "core/domain/entities.h"

namespace telemaco {

struct FrontMatter {
    std::optional<QString> title{}; // present and empty: there is none, whatever the text says
    QDate date{};
    QTime time{};
    std::optional<int> offset{}; // of the time from UTC in seconds, where it is written
    bool inUtc = false; // the time is written with a Z
    std::optional<QString> zone{};
    std::optional<QString> mood{};
    QStringList tags{};
    QUuid ours{}; // the entry that an export of ours was made from
    QString others{}; // what has no place in an entry, as YAML
};

struct MarkdownFile {
    FrontMatter head{};
    QString body{};
    bool hasHead = false;
};

// Takes a file apart. Dashes with no end, or around something else than a map, are text.
// BadInput with the line: broken YAML, or a date that is none.
Result<MarkdownFile> readMarkdown(const QString& text, const QString& path);

// YAML that stops making sense at this line of the text; the line is quoted, or the last before it
// that says something.
Error brokenYaml(const QString& text, int line, const QString& path);

// An entry as a file that readMarkdown() reads back: front matter, an empty line, the text as it
// is, a line end. `about` is there for the reader's eyes.
QByteArray markdownFile(const Entry& entry, const QStringList& tags, const QStringList& about);

} // namespace telemaco
