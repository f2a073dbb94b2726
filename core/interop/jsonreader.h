// Reads Telemaco's JSON item by item, never the whole file: a splitter finds where an item ends,
// whatever the layout, and Qt parses it.
#pragma once

#include "core/interop/source.h"

#include <QFile>

namespace telemaco {

class JsonReader final : public SourceReader {
public:
    // CannotRead; BadInput: not JSON, not of Telemaco; NewerVersion.
    static Result<std::unique_ptr<SourceReader>> open(const QString& path);

    Result<SourceStep> next() override;
    double progress() const override;

private:
    explicit JsonReader(const QString& path);

    Result<void> readHead(); // up to the first item or the end
    Result<void> readMember();
    Result<void> checkHead() const;
    Result<SourceStep> readItem();
    Result<QByteArray> takeValue();
    Result<QByteArray> takeString();
    Result<QJsonValue> parsed(const QByteArray& value, int line) const;
    Error broken(const QString& why, int line = 0) const;
    void skipBlanks();
    int peek(); // the next byte, -1 at the end
    void advance();

    QFile m_file;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_done = 0; // bytes before m_buffer
    int m_line = 1;
    bool m_inItems = false;
    bool m_firstItem = true;
    bool m_firstMember = true;
    bool m_ended = false;
    QJsonObject m_head; // all members but the items
};

} // namespace telemaco
