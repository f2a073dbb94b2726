#include "core/interop/jsonpen.h"

#include <charconv>

namespace telemaco {

static constexpr qsizetype leastRoom = 1024;
static constexpr char digits[] = "0123456789abcdef";

JsonPen::JsonPen(QByteArray& out)
    : m_out(out)
    , m_begin(nullptr)
    , m_size(out.size())
{
    m_out.resize(m_out.capacity()); // which is there already
    m_begin = m_out.data();
}

void JsonPen::grow(qsizetype size)
{
    m_out.resize(qMax(2 * m_out.size(), m_size + size + leastRoom));
    m_begin = m_out.data();
}

void JsonPen::integer(qint64 number)
{
    char written[24];
    const auto end = std::to_chars(written, written + sizeof written, number).ptr;
    put(QByteArrayView(written, end - written));
}

static bool needsEscape(char c) { return static_cast<uchar>(c) < 0x20 || c == '"' || c == '\\'; }

// Whether one of eight characters does, told from all at once.
static bool anyNeedsEscape(const char* eight)
{
    static constexpr quint64 ones = 0x0101010101010101;
    static constexpr quint64 highs = 0x8080808080808080;
    quint64 all = 0;
    std::memcpy(&all, eight, sizeof all);
    const quint64 quotes = all ^ (ones * '"');
    const quint64 slashes = all ^ (ones * '\\');
    return (((all - ones * 0x20) & ~all) | ((quotes - ones) & ~quotes) | ((slashes - ones) & ~slashes))
        & highs;
}

static qsizetype plainLength(QByteArrayView text)
{
    qsizetype plain = 0;
    while (plain < text.size()) {
        if (text.size() - plain >= 8 && !anyNeedsEscape(text.data() + plain))
            plain += 8;
        else if (!needsEscape(text[plain]))
            ++plain;
        else
            break;
    }
    return plain;
}

void JsonPen::escape(char c)
{
    static constexpr char escaped[] = "\b\f\n\r\t\"\\";
    static constexpr char letters[] = "bfnrt\"\\";
    put('\\');
    if (const char* at = c ? std::strchr(escaped, c) : nullptr) {
        put(letters[at - escaped]);
    } else {
        put("u00");
        put(digits[c >> 4]);
        put(digits[c & 15]);
    }
}

void JsonPen::text(QByteArrayView text)
{
    put('"');
    while (!text.isEmpty()) {
        const qsizetype plain = plainLength(text);
        put(text.first(plain));
        if (plain == text.size())
            break;
        escape(text[plain]);
        text = text.sliced(plain + 1);
    }
    put('"');
}

void JsonPen::uuid(QByteArrayView bytes)
{
    static constexpr char none[16] = {};
    if (bytes.size() != 16 || std::memcmp(bytes.data(), none, sizeof none) == 0)
        return put("null");
    char* at = room(2 + 32 + 4);
    *at++ = '"';
    for (int i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *at++ = '-';
        *at++ = digits[static_cast<uchar>(bytes[i]) >> 4];
        *at++ = digits[bytes[i] & 15];
    }
    *at = '"';
}

} // namespace telemaco
