#include "core/interop/jsonreader.h"

#include "core/base/reason.h"
#include "core/interop/jsonrecord.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace telemaco {

static constexpr qsizetype chunk = 64 * 1024;
static constexpr qsizetype largestItem = 256 * 1024 * 1024;
static constexpr int deepest = 64;

JsonReader::JsonReader(const QString& path)
    : m_file(path)
{
}

Result<std::unique_ptr<SourceReader>> JsonReader::open(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::CannotRead, Reason::NothingThere, path};
    if (!info.isFile())
        return Error{ErrorCode::CannotRead, info.isDir() ? Reason::IsFolder : Reason::NotOrdinary, path};
    std::unique_ptr<JsonReader> reader(new JsonReader(path));
    if (!reader->m_file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, Detail(reader->m_file.errorString()), path};
    TELEMACO_TRY(reader->readHead());
    return std::unique_ptr<SourceReader>(std::move(reader));
}

Result<void> JsonReader::restart()
{
    m_state = {};
    if (!m_file.seek(0))
        return Error{ErrorCode::CannotRead, Detail(m_file.errorString()), m_file.fileName()};
    return readHead();
}

double JsonReader::progress() const
{
    const auto size = static_cast<double>(m_file.size());
    return m_state.ended || size <= 0 ? 1.0 : static_cast<double>(m_state.done + m_state.at) / size;
}

Error JsonReader::broken(const Detail& why, int line) const
{
    return {ErrorCode::BadInput, why, m_file.fileName(), line ? line : m_state.line};
}

int JsonReader::peek()
{
    if (m_state.at == m_state.buffer.size()) {
        m_state.done += m_state.buffer.size();
        m_state.buffer = m_file.read(chunk);
        m_state.at = 0;
        if (m_state.buffer.isEmpty())
            return -1;
    }
    return static_cast<unsigned char>(m_state.buffer[m_state.at]);
}

void JsonReader::advance()
{
    if (m_state.buffer[m_state.at++] == '\n')
        ++m_state.line;
}

void JsonReader::skipBlanks()
{
    for (int c = peek(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = peek())
        advance();
}

Result<QByteArray> JsonReader::takeString()
{
    const int line = m_state.line;
    QByteArray text;
    bool escaped = false;
    for (int c = peek(); c >= 0 && text.size() < largestItem; c = peek()) {
        text += static_cast<char>(c);
        advance();
        if (c == '"' && !escaped && text.size() > 1)
            return text;
        escaped = c == '\\' && !escaped;
    }
    return broken(Reason::EndlessText, line);
}

// The bytes of one value: up to the bracket that closes it, or what ends a bare word.
Result<QByteArray> JsonReader::takeValue()
{
    const int line = m_state.line;
    QByteArray value;
    int depth = 0;
    for (int c = peek(); c >= 0; c = peek()) {
        const bool closes = c == '}' || c == ']';
        if (depth == 0 && (c == ',' || closes))
            return value;
        if (value.size() > largestItem || depth > deepest)
            return broken(Reason::TooLarge, line);
        if (c == '"') {
            auto text = takeString();
            if (!text)
                return text.error();
            value += *text;
            if (depth == 0)
                return value;
            continue;
        }
        value += static_cast<char>(c);
        advance();
        depth += c == '{' || c == '[' ? 1 : closes ? -1 : 0;
        if (closes && depth == 0)
            return value;
    }
    return broken(Reason::EndsTooEarly, line);
}

Result<QJsonValue> JsonReader::parsed(const QByteArray& value, int line) const
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson('[' + value + ']', &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1) {
        const auto before
            = QByteArrayView(value).first(qBound(qsizetype(0), qsizetype(error.offset) - 1, value.size()));
        const Detail why = error.error == QJsonParseError::NoError
            ? Detail(Reason::NoValue)
            : Detail(Reason::BrokenJson, error.errorString());
        return broken(why, line + static_cast<int>(before.count('\n')));
    }
    return document.array().first();
}

Result<void> JsonReader::readHead()
{
    for (const char mark : {'\xEF', '\xBB', '\xBF'})
        if (peek() == static_cast<unsigned char>(mark))
            advance();
    skipBlanks();
    if (peek() != '{')
        return broken(Reason::NotAnObject);
    advance();
    while (!m_state.inItems && !m_state.ended)
        TELEMACO_TRY(readMember());
    const bool later
        = m_state.inItems && !(m_state.head.contains(u"format") && m_state.head.contains(u"version"));
    return later ? Result<void>() : checkHead();
}

Result<void> JsonReader::readEnd()
{
    advance();
    skipBlanks();
    m_state.ended = true;
    return peek() < 0 ? checkHead() : broken(Reason::BehindTheEnd);
}

// The name of a member, with the comma before it and the colon behind it.
Result<QString> JsonReader::readName()
{
    if (!m_state.firstMember) {
        if (peek() != ',')
            return broken(Reason::NoComma);
        advance();
        skipBlanks();
    }
    m_state.firstMember = false;
    const int line = m_state.line;
    if (peek() != '"')
        return broken(Reason::NoName);
    const auto written = takeString();
    const auto name = written ? parsed(*written, line) : Result<QJsonValue>(written.error());
    if (!name)
        return name.error();
    skipBlanks();
    if (peek() != ':')
        return broken(Reason::NoColon);
    advance();
    skipBlanks();
    return name->toString();
}

Result<void> JsonReader::readMember()
{
    skipBlanks();
    if (peek() == '}')
        return readEnd();
    const auto name = readName();
    if (!name)
        return name.error();
    if (*name == u"items" && peek() == '[') {
        advance();
        m_state.inItems = true;
        m_state.firstItem = true;
        return {};
    }
    const int line = m_state.line;
    const auto raw = takeValue();
    const auto value = raw ? parsed(*raw, line) : Result<QJsonValue>(raw.error());
    if (!value)
        return value.error();
    m_state.head.insert(*name, *value);
    return {};
}

// Called once the head is complete: before the first item where it stands first, else at the end.
Result<void> JsonReader::checkHead() const
{
    if (m_state.head.value(u"format").toString() != u"telemaco")
        return broken(Reason::NotOfTelemaco, 1);
    const QJsonValue version = m_state.head.value(u"version");
    if (!version.isDouble() || version.toDouble() < 1)
        return broken(Reason::NoVersion, 1);
    if (version.toDouble() > jsonVersion)
        return Error{ErrorCode::NewerVersion, {Reason::Version, QString::number(version.toDouble())},
            m_file.fileName()};
    for (auto it = m_state.head.begin(); it != m_state.head.end(); ++it)
        if (it.key() != u"format" && it.key() != u"version")
            return Error{ErrorCode::BadInput, Reason::UnknownMember, m_file.fileName(), 1, it.key()};
    return {};
}

Result<SourceStep> JsonReader::next()
{
    while (!m_state.ended) {
        if (!m_state.inItems) {
            TELEMACO_TRY(readMember());
            continue;
        }
        skipBlanks();
        if (peek() == ']') {
            advance();
            m_state.inItems = false;
            continue;
        }
        if (!m_state.firstItem) {
            if (peek() != ',')
                return broken(Reason::NoComma);
            advance();
            skipBlanks();
        }
        m_state.firstItem = false;
        return readItem();
    }
    return SourceStep(SourceEnd{});
}

Result<SourceStep> JsonReader::readItem()
{
    const int line = m_state.line;
    const auto raw = takeValue();
    if (!raw)
        return raw.error();
    const auto value = parsed(*raw, line);
    if (!value)
        return value.error();
    if (!value->isObject())
        return SourceStep(broken(Reason::NotAnItem, line));
    SourceItem item;
    item.place = {m_file.fileName(), line};
    item.format = QStringLiteral("json");
    item.draft = RecordDraft{value->toObject()};
    return SourceStep(std::move(item));
}

} // namespace telemaco
