// A folder of Markdown or text files, or one of them: each file an entry. Key: the path from the
// folder's name on. Day and time: front matter, else the name, else when the file was last
// changed. Title: front matter, else the first heading, else the rest of the name. The folders a
// file lies in say nothing about it.
#pragma once

#include "core/interop/frontmatter.h"
#include "core/interop/textfiles.h"

#include <QTimeZone>

class QFileInfo;

namespace telemaco {

class MarkdownReader final : public SourceReader {
public:
    // `home`: where the person is. `files`: only these of the folder; empty: all. CannotRead. That
    // there is no text file at all is told by next(), as BadInput.
    static Result<std::unique_ptr<SourceReader>> open(
        const QString& path, const QTimeZone& home, const QStringList& files = {});

    Result<SourceStep> next() override;
    Result<void> restart() override;
    double progress() const override { return m_walk.progress(); }
    QList<SourceNote> notes() const override { return m_walk.notes(); }

private:
    MarkdownReader(const QString& root, const QTimeZone& home, QStringList files);
    SourceStep read(const QString& file) const;
    SourceStep entryOf(const MarkdownFile& read, const QString& file, const QFileInfo& info) const;
    void setMoment(EntryDraft& entry, const FrontMatter& head) const;

    QTimeZone m_home;
    QString m_folderName;
    QStringList m_files;
    TextFiles m_walk;
};

// The text without what is no prose: code, the targets of links, addresses. For finding #tags.
QString markdownProse(QString text);

} // namespace telemaco
