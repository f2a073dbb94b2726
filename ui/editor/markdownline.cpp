#include "ui/editor/markdownline.h"

#include <QRegularExpression>

namespace telemaco {

namespace {
using Style = MarkdownSpan::Style;

int leadingSpaces(const QString& text)
{
    int width = 0;
    for (QChar c : text) {
        if (c == u'\t')
            width += 4;
        else if (c == u' ')
            ++width;
        else
            break;
    }
    return width;
}

bool setHeading(const QString& text, MarkdownLine& line)
{
    int level = 0;
    while (level < text.size() && text[level] == u'#')
        ++level;
    if (level < 1 || level > 6 || level >= text.size() || text[level] != u' ')
        return false;
    line.kind = MarkdownLine::Heading;
    line.level = level;
    line.markLength = level + 1;
    return true;
}

bool setList(const QString& text, MarkdownLine& line)
{
    static const QRegularExpression list(
        QStringLiteral("^([ \\t]*)(?:([-*+])|(\\d{1,9})[.)])( +)(\\[[ xX]\\] )?"));
    const auto match = list.match(text.left(200));
    if (!match.hasMatch())
        return false;
    line.level = 1 + leadingSpaces(match.captured(1)) / 2;
    line.markLength = int(match.capturedLength(0));
    line.kind = match.captured(3).isEmpty() ? MarkdownLine::Bullet : MarkdownLine::Number;
    if (line.kind == MarkdownLine::Bullet && !match.captured(5).isEmpty()) {
        line.kind = MarkdownLine::Task;
        line.done = match.captured(5)[1] != u' ';
    }
    return true;
}

bool setQuote(const QString& text, MarkdownLine& line)
{
    int at = 0;
    while (at < text.size() && (text[at] == u'>' || (text[at] == u' ' && line.level > 0))) {
        line.level += text[at] == u'>' ? 1 : 0;
        ++at;
    }
    if (line.level == 0)
        return false;
    line.kind = MarkdownLine::Quote;
    line.markLength = at;
    return true;
}

bool isRule(const QString& text)
{
    static const QRegularExpression rule(QStringLiteral("^ {0,3}(?:(?:- *){3,}|(?:\\* *){3,}|(?:_ *){3,})$"));
    return text.size() < 100 && rule.match(text).hasMatch();
}

// Reads the spans of one line from left to right, once.
class Spans {
public:
    Spans(const QString& text, int from)
        : m_text(text)
        , m_at(from)
        , m_plain(from)
    {
    }

    QList<MarkdownSpan> read()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size() && m_text[m_at + 1].isPunct()) {
                m_at += 2;
                continue;
            }
            if (!code() && !link() && !address() && !mark())
                ++m_at;
        }
        closePlain(int(m_text.size()));
        dropUnclosed();
        return m_spans;
    }

private:
    struct Open {
        QString mark;
        int style;
        qsizetype span; // the first one inside
        int at;
    };

    void closePlain(int end)
    {
        if (end > m_plain && m_style != 0)
            m_spans.append({m_plain, end - m_plain, m_style, {}});
        m_plain = end;
    }

    void add(int start, int length, int style, const QString& target = {})
    {
        if (length > 0)
            m_spans.append({start, length, style | m_style, target});
        m_plain = start + length;
    }

    bool code()
    {
        if (m_text[m_at] != u'`')
            return false;
        int ticks = 1;
        while (m_at + ticks < m_text.size() && m_text[m_at + ticks] == u'`')
            ++ticks;
        const qsizetype end = m_text.indexOf(QString(ticks, u'`'), m_at + ticks);
        if (end < 0) {
            m_at += ticks;
            return true;
        }
        closePlain(m_at);
        add(m_at, ticks, Style::Mark);
        add(m_at + ticks, int(end) - m_at - ticks, Style::Code);
        add(int(end), ticks, Style::Mark);
        m_at = int(end) + ticks;
        return true;
    }

    bool link()
    {
        const bool picture = m_text[m_at] == u'!' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'[';
        if (m_text[m_at] != u'[' && !picture)
            return false;
        const int open = picture ? 2 : 1;
        const qsizetype middle = m_text.indexOf(QLatin1String("]("), m_at);
        const qsizetype end = middle < 0 ? -1 : m_text.indexOf(u')', middle);
        const qsizetype inner = m_text.indexOf(u'[', m_at + open);
        if (end < 0 || middle == m_at + open || (inner >= 0 && inner < middle))
            return false;
        const QString target = m_text.mid(middle + 2, end - middle - 2);
        closePlain(m_at);
        add(m_at, open, Style::Mark);
        add(m_at + open, int(middle) - m_at - open, Style::Link, target);
        add(int(middle), int(end - middle) + 1, Style::Mark);
        m_at = int(end) + 1;
        return true;
    }

    bool address()
    {
        static const QRegularExpression pattern(
            QStringLiteral("\\G(?:https?://|mailto:)[^\\s<>\"']*[^\\s<>\"'.,;:!?)]"));
        const QChar c = m_text[m_at];
        if ((c != u'h' && c != u'm') || (m_at > 0 && m_text[m_at - 1].isLetterOrNumber()))
            return false;
        // Unchecked: checking the whole line again for each address would be quadratic.
        const auto match = pattern.match(m_text, m_at, QRegularExpression::NormalMatch,
            QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.hasMatch())
            return false;
        closePlain(m_at);
        add(m_at, int(match.capturedLength()), Style::Link, match.captured());
        m_at += int(match.capturedLength());
        return true;
    }

    static int styleOf(const QString& mark)
    {
        if (mark == u"***" || mark == u"___")
            return Style::Bold | Style::Italic;
        if (mark == u"**" || mark == u"__")
            return Style::Bold;
        return mark == u"~~" ? Style::Strike : Style::Italic;
    }

    bool mark()
    {
        const QChar c = m_text[m_at];
        if (c != u'*' && c != u'_' && c != u'~')
            return false;
        int length = 1;
        while (m_at + length < m_text.size() && m_text[m_at + length] == c)
            ++length;
        if (length > 3 || (c == u'~' && length != 2)) {
            m_at += length;
            return true;
        }
        const QString mark(length, c);
        const QChar before = m_at > 0 ? m_text[m_at - 1] : QChar(u' ');
        const QChar after = m_at + length < m_text.size() ? m_text[m_at + length] : QChar(u' ');
        if (!m_open.isEmpty() && m_open.last().mark == mark && !before.isSpace()
            && (c != u'_' || !after.isLetterOrNumber()))
            close(length);
        else if (!after.isSpace() && (c != u'_' || !before.isLetterOrNumber()))
            openMark(mark);
        m_at += length;
        return true;
    }

    void openMark(const QString& mark)
    {
        closePlain(m_at);
        m_open.append({mark, styleOf(mark), m_spans.size(), m_at});
        add(m_at, int(mark.size()), Style::Mark);
        m_style |= m_open.last().style;
    }

    void close(int length)
    {
        closePlain(m_at);
        m_style &= ~m_open.takeLast().style;
        add(m_at, length, Style::Mark);
    }

    // "5 * 3 *4" opened something that never closed: it is text after all.
    void dropUnclosed()
    {
        while (!m_open.isEmpty()) {
            const Open open = m_open.takeLast();
            for (qsizetype i = open.span; i < m_spans.size(); ++i) {
                m_spans[i].style &= ~open.style;
                if (m_spans[i].start == open.at)
                    m_spans[i].style = 0;
            }
        }
        m_spans.removeIf([](const MarkdownSpan& span) { return span.style == 0; });
    }

    const QString& m_text;
    int m_at;
    int m_plain; // from where no span is written yet
    int m_style = 0;
    QList<Open> m_open;
    QList<MarkdownSpan> m_spans;
};
} // namespace

bool isFence(const QString& text)
{
    const QStringView start = QStringView(text).left(100).trimmed();
    return start.startsWith(u"```") || start.startsWith(u"~~~");
}

MarkdownLine markdownLine(const QString& text, bool inFence)
{
    MarkdownLine line;
    if (isFence(text)) {
        line.kind = MarkdownLine::Fence;
        return line;
    }
    if (inFence) {
        line.kind = MarkdownLine::Code;
        return line;
    }
    if (text.size() > longestStyledLine)
        return line;
    if (text.trimmed().isEmpty()) {
        line.kind = MarkdownLine::Blank;
        return line;
    }
    if (isRule(text)) {
        line.kind = MarkdownLine::Rule;
        line.markLength = int(text.size());
        return line;
    }
    if (!setHeading(text, line) && !setList(text, line))
        setQuote(text, line);
    line.spans = Spans(text, line.markLength).read();
    return line;
}

} // namespace telemaco
