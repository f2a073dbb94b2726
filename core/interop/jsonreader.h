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
    Result<void> restart() override;
    double progress() const override;
    bool givesRecords() const override { return true; }

private:
    explicit JsonReader(const QString& path);

    Result<void> readHead(); // up to the first item or the end
    Result<void> readMember();
    Result<void> readEnd();
    Result<QString> readName();
    Result<void> checkHead() const;
    Result<SourceStep> readItem();
    Result<QByteArray> takeValue();
    Result<QByteArray> takeString();
    Result<QJsonValue> parsed(const QByteArray& value, int line) const;
    Error broken(const Detail& why, int line = 0) const;
    void skipBlanks();
    int peek(); // the next byte, -1 at the end
    void advance();

    QFile m_file;
    struct State {
        QByteArray buffer{};
        qsizetype at = 0; // in the buffer
        qint64 done = 0; // bytes before the buffer
        int line = 1;
        bool inItems = false;
        bool firstItem = true;
        bool firstMember = true;
        bool ended = false;
        QJsonObject head{}; // all members but the items
    };
    State m_state;
};

} // namespace telemaco
