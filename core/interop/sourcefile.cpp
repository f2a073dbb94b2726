#include "core/interop/sourcefile.h"

#include "core/base/reason.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <array>

namespace telemaco {

Result<QByteArray> readSourceFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::CannotRead, Reason::NothingThere, path};
    if (info.isDir())
        return Error{ErrorCode::CannotRead, Reason::IsFolder, path};
    if (!info.isFile())
        return Error{ErrorCode::CannotRead, Reason::NotOrdinary, path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, Detail(file.errorString()), path};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::CannotRead, Detail(file.errorString()), path};
    return bytes;
}

static std::optional<QString> decoded(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return {};
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

// In UTF-16 every Latin letter has a zero byte, always on the same side.
static std::optional<QStringConverter::Encoding> utf16Without(const QByteArray& bytes)
{
    const qsizetype looked = qMin<qsizetype>(bytes.size() & ~1, 4096);
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < looked; ++i)
        if (bytes[i] == 0)
            ++zeros[static_cast<size_t>(i & 1)];
    if (zeros[1] > looked / 8 && zeros[0] == 0)
        return QStringConverter::Utf16LE;
    if (zeros[0] > looked / 8 && zeros[1] == 0)
        return QStringConverter::Utf16BE;
    return {};
}

static QString windows1252(const QByteArray& bytes)
{
    static constexpr std::array<char16_t, 32> upper{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
        0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019,
        0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E,
        0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(upper[c.unicode() - 0x80U]);
    return text;
}

Result<SourceText> decodeSource(const QByteArray& bytes, const QString& path)
{
    const auto notText = [&] { return Error{ErrorCode::BadInput, Reason::UnknownEncoding, path}; };
    std::optional<QStringConverter::Encoding> utf16;
    if (bytes.startsWith("\xFF\xFE"))
        utf16 = QStringConverter::Utf16LE;
    else if (bytes.startsWith("\xFE\xFF"))
        utf16 = QStringConverter::Utf16BE;
    else if (bytes.contains('\0'))
        utf16 = utf16Without(bytes);
    if (utf16) {
        const auto text = bytes.size() % 2 == 0 ? decoded(bytes, *utf16) : std::nullopt;
        if (!text || text->contains(QChar::Null))
            return notText();
        return SourceText{*text, QString::fromLatin1(QStringConverter::nameForEncoding(*utf16))};
    }
    if (bytes.contains('\0'))
        return notText();
    if (const auto text = decoded(bytes, QStringConverter::Utf8))
        return SourceText{*text, QStringLiteral("UTF-8")};
    return SourceText{windows1252(bytes), QStringLiteral("Windows-1252")};
}

Result<SourceText> readSourceText(const QString& path)
{
    const auto bytes = readSourceFile(path);
    if (!bytes)
        return bytes.error();
    return decodeSource(*bytes, path);
}

static int lineOfBadByte(const QByteArray& bytes)
{
    int line = 1;
    for (const QByteArray& part : bytes.split('\n')) {
        if (!decoded(part, QStringConverter::Utf8))
            return line;
        ++line;
    }
    return 0;
}

Result<QString> readUtf8(const QString& path)
{
    const auto bytes = readSourceFile(path);
    if (!bytes)
        return bytes.error();
    const auto text = decoded(*bytes, QStringConverter::Utf8);
    if (!text || bytes->contains('\0'))
        return Error{ErrorCode::BadInput, Reason::NotUtf8, path, lineOfBadByte(*bytes)};
    return *text;
}

} // namespace telemaco
