#include "core/interop/jsonpen.h"

#include <QString>
#include <QtEndian>
#include <array>
#include <bit>
#include <charconv>

namespace telemaco {

static constexpr qsizetype leastRoom = 1024;

static constexpr std::array<char, 512> hexPairs = [] { // "00" to "ff"
    constexpr char digits[] = "0123456789abcdef";
    std::array<char, 512> made{};
    for (size_t byte = 0; byte < 256; ++byte) {
        made[2 * byte] = digits[byte >> 4];
        made[2 * byte + 1] = digits[byte & 15];
    }
    return made;
}();

static char* putHex(char* at, char byte)
{
    std::memcpy(at, hexPairs.data() + 2 * static_cast<uchar>(byte), 2);
    return at + 2;
}

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

// Neither to be escaped nor beyond ASCII.
static bool isPlain(char c)
{
    const auto byte = static_cast<uchar>(c);
    return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

// The same of eight characters at once, the first one in the lowest byte: the highest bit of the first
// that is not plain is set, and none before it; what is behind it is not told.
static quint64 notPlain(quint64 eight)
{
    static constexpr quint64 ones = 0x0101010101010101;
    const quint64 controlOrQuote = (eight ^ (ones * 0x02)) - ones * 0x21; // which makes a quote 0x20
    const quint64 slash = (eight ^ (ones * '\\')) - ones;
    return (controlOrQuote | slash | eight) & (ones * 0x80);
}

static const char* pastPlain(const char* at, const char* end)
{
    for (; end - at >= 8; at += 8)
        if (const quint64 found = notPlain(qFromLittleEndian<quint64>(at)))
            return at + std::countr_zero(found) / 8;
    while (at != end && isPlain(*at))
        ++at;
    return at;
}

// How many bytes the character beyond ASCII takes that begins here; 0: it is none, or not sound.
static int lengthBeyondAscii(const char* at, const char* end)
{
    const auto byte = [at](int i) { return static_cast<uchar>(at[i]); };
    const int length = byte(0) < 0xC2 ? 0 : byte(0) < 0xE0 ? 2 : byte(0) < 0xF0 ? 3 : byte(0) < 0xF5 ? 4 : 0;
    if (end - at < length)
        return 0;
    for (int i = 1; i < length; ++i)
        if ((byte(i) & 0xC0) != 0x80)
            return 0;
    const bool tooLong = (byte(0) == 0xE0 && byte(1) < 0xA0) || (byte(0) == 0xF0 && byte(1) < 0x90);
    const bool noCharacter = (byte(0) == 0xED && byte(1) >= 0xA0) || (byte(0) == 0xF4 && byte(1) >= 0x90);
    return length == 0 || tooLong || noCharacter ? 0 : length;
}

void JsonPen::escape(char c)
{
    static constexpr std::array<char, 128> letters = [] {
        std::array<char, 128> made{};
        made['\b'] = 'b';
        made['\f'] = 'f';
        made['\n'] = 'n';
        made['\r'] = 'r';
        made['\t'] = 't';
        made['"'] = '"';
        made['\\'] = '\\';
        return made;
    }();
    const char letter = letters[static_cast<uchar>(c)];
    char* at = room(letter ? 2 : 6);
    *at++ = '\\';
    if (letter) {
        *at = letter;
    } else {
        *at++ = 'u';
        putHex(putHex(at, '\0'), c);
    }
}

void JsonPen::text(QByteArrayView text)
{
    const qsizetype start = m_size;
    const char* const end = text.end();
    put('"');
    for (const char* at = text.begin(); at != end;) {
        const char* const plain = at;
        while ((at = pastPlain(at, end)) != end) {
            const int length = lengthBeyondAscii(at, end);
            if (length == 0)
                break;
            at += length;
        }
        put(QByteArrayView(plain, at));
        if (at == end)
            break;
        if (static_cast<uchar>(*at) >= 0x80) {
            m_size = start;
            return this->text(QString::fromUtf8(text).toUtf8());
        }
        escape(*at++);
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
    const char* byte = bytes.data();
    for (int group : {4, 2, 2, 2, 6}) {
        for (const char* const end = byte + group; byte != end; ++byte)
            at = putHex(at, *byte);
        *at++ = group == 6 ? '"' : '-';
    }
}

} // namespace telemaco
