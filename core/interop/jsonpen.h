// Writes JSON values to the end of a QByteArray. Its room grows ahead of what is written, and is cut to
// it when the pen goes: most pieces are a few bytes long, and asking for room each time took longer
// than writing them.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <cstring>

namespace telemaco {

class JsonPen {
public:
    explicit JsonPen(QByteArray& out);
    ~JsonPen() { m_out.truncate(m_size); }
    JsonPen(const JsonPen&) = delete;
    JsonPen& operator=(const JsonPen&) = delete;

    qsizetype size() const { return m_size; } // of all that is written, what stood there before too

    void put(char c) { *room(1) = c; }
    void put(QByteArrayView bytes) // as they are
    {
        if (!bytes.isEmpty())
            std::memcpy(room(bytes.size()), bytes.data(), static_cast<size_t>(bytes.size()));
    }
    void integer(qint64 number);
    void text(QByteArrayView text); // UTF-8, in quotes; what is not sound comes out as Qt reads it
    void uuid(QByteArrayView bytes); // the 16 of RFC 4122, else and for none "null"

private:
    char* room(qsizetype size) // for what is put there now
    {
        if (m_size + size > m_out.size())
            grow(size);
        char* at = m_begin + m_size;
        m_size += size;
        return at;
    }
    void grow(qsizetype size);
    void escape(char c);

    QByteArray& m_out;
    char* m_begin; // of m_out
    qsizetype m_size; // of what is written; m_out is as large or larger
};

} // namespace telemaco
