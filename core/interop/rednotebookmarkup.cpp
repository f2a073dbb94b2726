#include "core/interop/rednotebookmarkup.h"

#include <QRegularExpression>
#include <QStringList>

namespace telemaco {

// Passages in which no other mark is looked for, the longer ones first.
static const QRegularExpression& passages()
{
    static const QRegularExpression pattern(
        QStringLiteral("``(?<code>.+?)``"
                       "|\"\"\"(?<raw>.+?)\"\"\""
                       "|''(?<tagged>.+?)''"
                       "|\\[\"\"(?<image>[^\"\\n]+)\"\"(?<ext>\\.\\w+)(?:\\?\\d+)?\\]"
                       "|\\[(?<name>[^\\[\\]\\n\"]*?)\\s*\"\"(?<target>[^\"\\n]+)\"\"\\]"
                       "|\"\"(?<short>[^\"\\n]+)\"\""
                       "|(?<url>\\b(?:https?|ftp|file)://[^\\s<>\"]+)"));
    return pattern;
}

static bool isWord(QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'_'; }

// A doubled mark hugs its words on the inside and stands free on the outside, so that a dash
// between words and a path are left alone. One pass: a long line of marks must not take forever.
static QString withMarks(const QString& text, QChar mark, const QString& markdown)
{
    const auto at = [&](qsizetype i) { return i >= 0 && i < text.size() ? text[i] : QChar(u' '); };
    QString result;
    qsizetype opened = -1; // where in `result` the open mark stands
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar before = at(i - 1);
        const QChar after = at(i + 2);
        if (text[i] != mark || at(i + 1) != mark || before == mark || after == mark) {
            result += text[i];
            continue;
        }
        const bool address = mark == u'/' && before == u':';
        if (opened >= 0 && !before.isSpace() && !address && !isWord(after)) {
            result.replace(opened, 2, markdown);
            result += markdown;
            opened = -1;
        } else {
            if (opened < 0 && !after.isSpace() && !address && !isWord(before))
                opened = result.size();
            result += text.sliced(i, 2);
        }
        ++i;
    }
    return result;
}

// Bold is written alike on both sides.
static QString withEmphasis(const QString& text)
{
    QString marked = withMarks(text, u'/', QStringLiteral("*"));
    marked = withMarks(marked, u'_', QStringLiteral("_"));
    return withMarks(marked, u'-', QStringLiteral("~~"));
}

// An address with spaces or brackets needs pointed brackets in Markdown.
static QString target(const QString& address)
{
    static const QRegularExpression awkward(QStringLiteral("[\\s()]"));
    return address.contains(awkward) ? u'<' + address + u'>' : address;
}

static QString passage(const QRegularExpressionMatch& match)
{
    if (match.hasCaptured(u"code"))
        return u'`' + match.captured(u"code") + u'`';
    if (match.hasCaptured(u"raw"))
        return match.captured(u"raw");
    if (match.hasCaptured(u"tagged"))
        return match.captured(u"tagged");
    if (match.hasCaptured(u"image"))
        return QStringLiteral("![](") + target(match.captured(u"image") + match.captured(u"ext")) + u')';
    if (match.hasCaptured(u"target")) {
        const QString name = match.captured(u"name").trimmed();
        const QString address = match.captured(u"target");
        return u'[' + (name.isEmpty() ? address : name) + QStringLiteral("](") + target(address) + u')';
    }
    return match.captured(match.hasCaptured(u"short") ? u"short" : u"url");
}

// Emphasis may reach across a link, so passages are put aside as a private character each.
static QString inlineMarkdown(const QString& line)
{
    QString bare;
    QStringList aside;
    qsizetype at = 0;
    for (auto match = passages().globalMatch(line); match.hasNext();) {
        const auto found = match.next();
        bare += QStringView(line).sliced(at, found.capturedStart() - at);
        bare += QChar(0xFFFC);
        aside += passage(found);
        at = found.capturedEnd();
    }
    bare += QStringView(line).sliced(at);
    if (line.contains(QChar(0xFFFC)))
        return line;
    bare = withEmphasis(bare);
    QString result;
    qsizetype next = 0;
    for (QChar c : std::as_const(bare)) {
        if (c == QChar(0xFFFC))
            result += aside.value(next++);
        else
            result += c;
    }
    if (result.endsWith(QStringLiteral("\\\\")))
        result.chop(1); // a forced line break is one backslash in Markdown
    return result;
}

// "== Title ==": one to five signs, as many behind it as before it.
static std::optional<QString> heading(const QString& line)
{
    const QString bare = line.trimmed();
    const QChar sign = bare.isEmpty() ? QChar() : bare[0];
    if (sign != u'=' && sign != u'+')
        return {};
    qsizetype level = 0;
    while (level < bare.size() && bare[level] == sign)
        ++level;
    const QString marks(level, sign);
    if (level > 5 || bare.size() <= 2 * level || !bare.endsWith(marks))
        return {};
    const QString title = bare.sliced(level, bare.size() - 2 * level).trimmed();
    if (title.isEmpty() || title.endsWith(sign))
        return {};
    return QString(level, u'#') + u' ' + inlineMarkdown(title);
}

static bool isRule(const QString& line)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(?:={4,}|-{20,}|_{20,})\\s*$"));
    return pattern.match(line).hasMatch();
}

static std::optional<QString> listItem(const QString& line)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\s*)([-+])\\s+(\\S.*)$"));
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return {};
    QString indent = match.captured(1);
    indent.replace(u'\t', QStringLiteral("    "));
    return indent + (match.captured(2) == u"-" ? QStringLiteral("- ") : QStringLiteral("1. "))
        + inlineMarkdown(match.captured(3));
}

namespace {

class Lines {
public:
    QString take(const QString& text)
    {
        for (const QString& line : text.split(u'\n'))
            convert(line);
        return m_result.join(u'\n');
    }

private:
    void convert(const QString& line)
    {
        const QString bare = line.trimmed();
        if (bare == u"```" || bare == u"\"\"\"" || bare == u"''") {
            m_verbatim = !m_verbatim;
            m_result += QStringLiteral("```");
            return;
        }
        const bool row = !m_verbatim && bare.startsWith(u'|') && bare.size() > 1;
        if (m_verbatim)
            m_result += line;
        else if (row)
            addRow(bare);
        else
            m_result += ordinary(line);
        m_inTable = row;
    }

    QString ordinary(const QString& line) const
    {
        if (isRule(line)) // with a line above it dashes would make that line a heading
            return m_result.isEmpty() || m_result.last().isEmpty() ? QStringLiteral("---")
                                                                   : QStringLiteral("\n---");
        if (const auto title = heading(line))
            return *title;
        if (const auto item = listItem(line))
            return *item;
        if (line.startsWith(u'\t'))
            return QStringLiteral("> ") + inlineMarkdown(line.trimmed());
        return inlineMarkdown(line);
    }

    // Markdown wants a line of dashes below the first row.
    void addRow(const QString& row)
    {
        QString cells = row;
        while (cells.startsWith(u'|'))
            cells.remove(0, 1);
        while (cells.endsWith(u'|'))
            cells.chop(1);
        const QStringList parts = cells.split(QStringLiteral(" | "));
        QStringList converted;
        for (const QString& part : parts)
            converted += inlineMarkdown(part.trimmed());
        m_result += QStringLiteral("| ") + converted.join(QStringLiteral(" | ")) + QStringLiteral(" |");
        if (!m_inTable)
            m_result += u'|' + QStringLiteral(" --- |").repeated(parts.size());
    }

    QStringList m_result;
    bool m_verbatim = false;
    bool m_inTable = false;
};

} // namespace

QString markdownFromRedNotebook(const QString& text) { return Lines().take(text); }

QString redNotebookProse(const QString& text)
{
    static const QRegularExpression blocks(
        QStringLiteral("^[ \\t]*(```|\"\"\"|'')[ \\t]*\\n.*?(^[ \\t]*\\1[ \\t]*$|\\z)"),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QString prose = text;
    prose.replace(blocks, QStringLiteral(" "));
    prose.replace(passages(), QStringLiteral(" "));
    return prose;
}

} // namespace telemaco
