// Files that a test writes for a reader, and what the reader says about them.
#pragma once

#include "core/interop/source.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace telemaco::test {

class SourceFolder {
public:
    QString path(const QString& name = {}) const
    {
        return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
    }
    QString write(const QString& name, const QByteArray& content) const
    {
        QDir(m_folder.path()).mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

struct Read {
    QList<SourceItem> items{};
    QList<Error> refused{};
    std::optional<Error> broken{};
    QList<SourceNote> notes{};
};

// Everything a reader gives; a reader that could not be opened is broken.
inline Read readAll(Result<std::unique_ptr<SourceReader>> opened)
{
    Read read;
    if (!opened) {
        read.broken = opened.error();
        return read;
    }
    for (;;) {
        const auto step = (*opened)->next();
        if (!step) {
            read.broken = step.error();
            return read;
        }
        if (std::holds_alternative<SourceEnd>(*step))
            break;
        if (std::holds_alternative<SourcePause>(*step))
            continue;
        if (const auto* item = std::get_if<SourceItem>(&*step))
            read.items += *item;
        else
            read.refused += std::get<Error>(*step);
    }
    read.notes = (*opened)->notes();
    return read;
}

inline const EntryDraft& entry(const SourceItem& item) { return std::get<EntryDraft>(item.draft); }

inline QVariant valueOf(const QList<std::pair<const char*, QVariant>>& values, const char* field)
{
    for (const auto& [name, value] : values)
        if (qstrcmp(name, field) == 0)
            return value;
    return {};
}

} // namespace telemaco::test
