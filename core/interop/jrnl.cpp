#include "core/interop/jrnl.h"

#include "core/base/reason.h"
#include "core/interop/hashtags.h"
#include "core/interop/sourcefile.h"
#include "core/interop/writtentime.h"

#include <QRegularExpression>

namespace telemaco {

// Three numbers in brackets at the start of a line: a header, even where they are no date.
static const QRegularExpression& headerPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\[(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})([ T,][^\\]]*)?\\]\\s*(.*)$"));
    return pattern;
}

static bool isHeader(QStringView line)
{
    return line.startsWith(u'[') && headerPattern().match(line).hasMatch();
}

Result<std::unique_ptr<SourceReader>> JrnlReader::open(const QString& path)
{
    auto text = readUtf8(path);
    if (!text)
        return text.error();
    text->replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text->replace(u'\r', u'\n');
    std::unique_ptr<JrnlReader> reader(new JrnlReader(path, *std::move(text)));
    if (reader->m_text.trimmed().isEmpty())
        return std::unique_ptr<SourceReader>(std::move(reader));
    int said = 0; // the first line that says something
    while (reader->m_at < reader->m_text.size()) {
        const int number = reader->m_line;
        const QStringView line = reader->takeLine();
        if (isHeader(line)) {
            TELEMACO_TRY(reader->restart());
            return std::unique_ptr<SourceReader>(std::move(reader));
        }
        if (!said && !line.trimmed().isEmpty())
            said = number;
    }
    return Error{ErrorCode::BadInput, Reason::NoDate, path, said};
}

JrnlReader::JrnlReader(QString path, QString text)
    : m_path(std::move(path))
    , m_text(std::move(text))
{
}

Result<void> JrnlReader::restart()
{
    m_at = 0;
    m_line = 1;
    m_seen.clear();
    return {};
}

double JrnlReader::progress() const
{
    return m_text.isEmpty() ? 1.0 : static_cast<double>(m_at) / static_cast<double>(m_text.size());
}

QStringView JrnlReader::takeLine()
{
    const qsizetype end = m_text.indexOf(u'\n', m_at);
    const QStringView line = QStringView(m_text).sliced(m_at, (end < 0 ? m_text.size() : end) - m_at);
    m_at = end < 0 ? m_text.size() : end + 1;
    ++m_line;
    return line;
}

JrnlReader::Block JrnlReader::takeBlock()
{
    while (m_at < m_text.size()) {
        Block block{m_line, takeLine(), {}};
        if (block.header.trimmed().isEmpty())
            continue;
        const qsizetype begin = m_at;
        qsizetype end = m_at;
        while (m_at < m_text.size()) {
            const qsizetype before = m_at;
            if (isHeader(takeLine())) {
                m_at = before;
                --m_line;
                break;
            }
            end = m_at;
        }
        block.body = QStringView(m_text).sliced(begin, end - begin);
        return block;
    }
    return {};
}

Result<SourceStep> JrnlReader::next()
{
    const Block block = takeBlock();
    if (block.header.isNull())
        return SourceStep(SourceEnd{});
    return entryOf(block);
}

static bool takeStar(QString& title)
{
    if (title.startsWith(u'*') && !title.startsWith(QStringLiteral("**")))
        title.remove(0, 1);
    else if (title.endsWith(QStringLiteral(" *")))
        title.chop(2);
    else
        return false;
    title = title.trimmed();
    return true;
}

// Blank lines around a text go; the indentation of its first line stays.
static QString withoutBlankEnds(QStringView body)
{
    static const QRegularExpression before(QStringLiteral("\\A(?:[ \\t]*\\n)+"));
    QString text = body.toString();
    text.remove(before);
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

SourceStep JrnlReader::entryOf(const Block& block)
{
    const auto refused = [&](const Detail& why) {
        return Error{ErrorCode::BadInput, why, m_path, block.line};
    };
    const auto match = headerPattern().match(block.header);
    if (!match.hasMatch())
        return refused(Reason::NoDate);
    EntryDraft draft;
    if (match.captured(1).size() == 4)
        draft.date = QDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (!draft.date.isValid() || match.captured(4).size() > 2)
        return refused({Reason::NoSuchDate, block.header.mid(1, match.capturedEnd(4) - 1).toString()});
    if (const QString time = match.captured(5).mid(1).trimmed(); !time.isEmpty()) {
        draft.time = writtenTime(time);
        if (!draft.time.isValid())
            return refused({Reason::NoSuchTime, time.left(longestQuote)});
    }
    draft.title = match.captured(6).trimmed();
    const bool starred = takeStar(draft.title);
    draft.text = withoutBlankEnds(block.body);

    SourceItem item{{m_path, block.line}, QStringLiteral("jrnl"), {}, {}, {}, {}};
    item.key = draft.date.toString(Qt::ISODate);
    if (draft.time.isValid())
        item.key += u'T' + draft.time.toString(Qt::ISODate);
    item.key += u'#' + QString::number(++m_seen[item.key]);
    item.hash = ContentHash().add(block.header.trimmed()).add(draft.text).result();
    item.tags = marked(u'@', draft.title + u'\n' + draft.text);
    if (starred)
        item.tags += QStringLiteral("starred");
    item.draft = std::move(draft);
    return item;
}

} // namespace telemaco
