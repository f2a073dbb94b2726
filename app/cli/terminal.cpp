#include "app/cli/terminal.h"

#include "ui/widgets/errortext.h"

#include <cstdio>

namespace telemaco {

void Terminal::data(const QByteArray& utf8)
{
    const auto size = static_cast<size_t>(utf8.size());
    m_written = std::fwrite(utf8.constData(), 1, size, stdout) == size && m_written;
}

void Terminal::line(const QString& text) { data(text.toUtf8() + '\n'); }

void Terminal::message(const QString& text)
{
    std::fflush(stdout); // in the order in which it was said
    std::fputs((printable(text).toUtf8() + '\n').constData(), stderr);
}

void Terminal::message(const Error& error) { message(ErrorText::sentence(error)); }

bool Terminal::flush() { return std::fflush(stdout) == 0 && m_written; }

static bool steers(QChar c)
{
    return c.category() == QChar::Other_Control || (c >= u'\u202a' && c <= u'\u202e');
}

QString printable(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text)
        if (c == u'\n' || c == u'\t' || !steers(c))
            clean += c;
    return clean;
}

QString oneLine(const QString& text, int length)
{
    const QString clean = printable(length > 0 ? text.left(8 * length) : text).simplified();
    if (length <= 0 || clean.size() <= length)
        return clean;
    const qsizetype end = clean[length - 2].isHighSurrogate() ? length - 2 : length - 1;
    return clean.left(end) + u'…';
}

} // namespace telemaco
