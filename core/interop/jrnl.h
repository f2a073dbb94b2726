// jrnl's plain text: "[2024-03-01 21:00] The title is the rest of this line", the text below it,
// @tags anywhere, a star at either end of the title. Times with seconds, with AM and PM, or none.
// Key: the moment and its ordinal among the entries of that moment.
#pragma once

#include "core/interop/source.h"

namespace telemaco {

class JrnlReader final : public SourceReader {
public:
    // CannotRead; BadInput when the file is not UTF-8 or no line begins with a date.
    static Result<std::unique_ptr<SourceReader>> open(const QString& path);

    Result<SourceStep> next() override;
    Result<void> restart() override;
    double progress() const override;

private:
    struct Block { // a header line and what follows it, up to the next
        int line = 0;
        QStringView header{};
        QStringView body{};
    };

    JrnlReader(QString path, QString text);
    QStringView takeLine();
    Block takeBlock();
    SourceStep entryOf(const Block& block);

    QString m_path;
    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1; // of m_at
    QHash<QString, int> m_seen; // how often a moment came
};

} // namespace telemaco
