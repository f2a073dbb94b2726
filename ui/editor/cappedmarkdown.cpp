#include "ui/editor/cappedmarkdown.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace telemaco {

namespace {
class Capper {
public:
    explicit Capper(const MarkdownCaps& caps)
        : m_caps(caps)
    {
    }

    QString cap(const QString& text)
    {
        const QStringView shown = QStringView(text).left(m_caps.length);
        m_cut = shown.size() < text.size();
        for (QStringView rest = shown; !rest.isNull();) {
            const qsizetype end = rest.indexOf(u'\n');
            takeLine((end < 0 ? rest : rest.first(end)).toString());
            rest = end < 0 ? QStringView() : rest.sliced(end + 1);
        }
        if (m_cut)
            m_lines += QStringList{{},
                QStringLiteral("*%1*").arg(
                    QCoreApplication::translate("telemaco::SafeText", "(Some of it is not shown here.)"))};
        return m_lines.join(u'\n');
    }

private:
    void takeLine(QString line)
    {
        line = shallow(line);
        if (line.trimmed().isEmpty())
            m_rows = -1;
        else if (m_rows >= 0)
            ++m_rows;
        else if (isTableRule(line))
            m_rows = 0;
        if (m_rows > m_caps.tableRows) {
            m_cut = true;
            return;
        }
        if (m_rows == 0 && !m_lines.isEmpty())
            m_lines.last() = narrow(m_lines.last());
        m_lines += broken(m_rows >= 0 ? narrow(line) : line);
    }

    // "> > - - 1. words": what stands before the words opens a level each.
    QString shallow(const QString& line)
    {
        QString kept;
        int depth = 0;
        qsizetype at = 0;
        int spaces = 0;
        while (at < line.size()) {
            if (line[at] == u' ' || line[at] == u'\t') {
                if (spaces++ < 3 * m_caps.depth)
                    kept += line[at];
                ++at;
                continue;
            }
            const qsizetype length = openerAt(line, at);
            if (length == 0)
                break;
            if (++depth <= m_caps.depth)
                kept += QStringView(line).sliced(at, length);
            else
                m_cut = true;
            at += length;
        }
        return kept + line.sliced(at);
    }

    // How long the mark is that opens a quote or a list here; 0: none does.
    static qsizetype openerAt(const QString& line, qsizetype at)
    {
        const auto isGap = [&](qsizetype i) { return i >= line.size() || line[i].isSpace(); };
        if (line[at] == u'>')
            return 1;
        if (line[at] == u'-' || line[at] == u'*' || line[at] == u'+')
            return isGap(at + 1) ? 1 : 0;
        qsizetype end = at;
        while (end < line.size() && end < at + 9 && line[end].isDigit())
            ++end;
        const bool number = end > at && end < line.size() && (line[end] == u'.' || line[end] == u')');
        return number && isGap(end + 1) ? end + 1 - at : 0;
    }

    static bool isTableRule(const QString& line)
    {
        static const QRegularExpression rule(
            QStringLiteral("^[\\s>*+-]*?\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*$"));
        return line.contains(u'|') && rule.match(line).hasMatch();
    }

    QString narrow(const QString& line)
    {
        int columns = 0;
        for (qsizetype i = 0; i < line.size(); ++i)
            if (line[i] == u'|' && ++columns > m_caps.tableColumns + 1) {
                m_cut = true;
                return line.first(i);
            }
        return line;
    }

    QString broken(const QString& line) const
    {
        if (line.size() <= m_caps.word)
            return line;
        QString result;
        result.reserve(line.size() + line.size() / m_caps.word);
        int run = 0;
        for (QChar c : line) {
            run = c.isSpace() ? 0 : run + 1;
            if (run > m_caps.word && !c.isLowSurrogate()) {
                result += u' ';
                run = 1;
            }
            result += c;
        }
        return result;
    }

    const MarkdownCaps& m_caps;
    QStringList m_lines;
    int m_rows = -1; // of the table that stands open; -1: none
    bool m_cut = false;
};
} // namespace

QString cappedMarkdown(const QString& text, const MarkdownCaps& caps) { return Capper(caps).cap(text); }

} // namespace telemaco
