// Writes the journal as a folder of Markdown files, one an entry, that our own import reads back:
// title, date, time, zone, mood, tags and text are the same. What an entry is about is named for
// the reader; questions, shares and everything besides the journal are not part of it.
//
// The folder must not be there, or be empty. It is filled beside its place and moved there when
// complete. File names hold nothing that another system refuses, and differ by more than case.
#pragma once

#include "core/interop/exporter.h"

#include <QSet>
#include <QTemporaryDir>

namespace telemaco {

class MarkdownExporter final : public Exporter {
public:
    static Result<std::unique_ptr<Exporter>> open(const Workspace& workspace, const QString& path);

private:
    MarkdownExporter(const Workspace& workspace, QString path);
    Result<void> begin() override;
    Result<void> put(const Record& record) override;
    Result<void> end() override;
    QString freeName(const Entry& entry);
    QStringList aboutOf(const Record& record) const;
    Error cannotWrite(const Detail& why) const;

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
    QSet<size_t> m_taken; // hashes of the names, folded; that two meet costs a number, no file
};

// "2024-03-05-1430 Title", without ending.
QString markdownFileName(const Entry& entry);

} // namespace telemaco
