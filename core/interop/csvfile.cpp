#include "core/interop/csvfile.h"

#include "core/base/reason.h"
#include "core/interop/sourcefile.h"

#include <QRegularExpression>
#include <array>

namespace telemaco {

// The separator that divides the first row into most cells; outside quotes.
static QChar likelyDelimiter(const QString& text)
{
    static constexpr std::array candidates{u',', u';', u'\t'};
    std::array<int, 3> counts{};
    bool quoted = false;
    bool saidSomething = false;
    for (QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        saidSomething = saidSomething || !c.isSpace();
        if (!quoted && saidSomething && (c == u'\n' || c == u'\r'))
            break;
        for (size_t i = 0; !quoted && i < candidates.size(); ++i)
            counts[i] += c == candidates[i];
    }
    size_t best = 0;
    for (size_t i = 1; i < counts.size(); ++i)
        if (counts[i] > counts[best])
            best = i;
    return candidates[best];
}

Result<CsvFile> CsvFile::open(const QString& path)
{
    auto source = readSourceText(path);
    if (!source)
        return source.error();
    CsvFile file(std::move(source->text), path);
    file.m_encoding = source->encoding;
    return file;
}

CsvFile::CsvFile(QString text, QString path)
    : m_text(std::move(text))
    , m_path(std::move(path))
    , m_delimiter(likelyDelimiter(m_text))
{
}

void CsvFile::restart()
{
    m_at = 0;
    m_line = 1;
}

double CsvFile::progress() const
{
    return m_text.isEmpty() ? 1.0 : static_cast<double>(m_at) / static_cast<double>(m_text.size());
}

static bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

void CsvFile::takeLineEnd()
{
    if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

// From behind the opening quote to behind the closing one; a doubled quote stands for one.
Result<QString> CsvFile::takeQuoted()
{
    const int opened = m_line;
    QString cell;
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        if (c == u'"') {
            ++m_at;
            if (m_at >= m_text.size() || m_text[m_at] != u'"')
                return cell;
            cell += c;
            ++m_at;
        } else if (isLineEnd(c)) {
            takeLineEnd();
            cell += u'\n';
        } else {
            cell += c;
            ++m_at;
        }
    }
    return Error{ErrorCode::BadInput, Reason::UnbalancedQuote, m_path, opened};
}

Result<QString> CsvFile::takeCell()
{
    QString cell;
    if (m_at < m_text.size() && m_text[m_at] == u'"') {
        ++m_at;
        auto quoted = takeQuoted();
        if (!quoted)
            return quoted.error();
        cell = *quoted;
    }
    while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !isLineEnd(m_text[m_at]))
        cell += m_text[m_at++];
    return cell;
}

Result<CsvRow> CsvFile::takeRow()
{
    CsvRow row{m_line, {}};
    for (;;) {
        auto cell = takeCell();
        if (!cell)
            return cell.error();
        row.cells += *cell;
        if (m_at >= m_text.size())
            return row;
        if (isLineEnd(m_text[m_at])) {
            takeLineEnd();
            return row;
        }
        ++m_at; // the separator
    }
}

Result<std::optional<CsvRow>> CsvFile::next()
{
    while (m_at < m_text.size()) {
        auto row = takeRow();
        if (!row)
            return row.error();
        for (const QString& cell : std::as_const(row->cells))
            if (!cell.trimmed().isEmpty())
                return std::optional(std::move(*row));
    }
    return std::optional<CsvRow>();
}

// Apostrophes may stand there already: one more is put before, one is taken away.
static bool calculates(const QString& cell)
{
    static const QString formula = QStringLiteral("=+-@\t\r\n"); // line ends are unified on reading
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == u'\'')
        ++at;
    return at < cell.size() && formula.contains(cell[at]);
}

QString withGuard(const QString& cell) { return calculates(cell) ? u'\'' + cell : cell; }

QString withoutGuard(const QString& cell)
{
    return cell.startsWith(u'\'') && calculates(cell) ? cell.mid(1) : cell;
}

QByteArray csvLine(const QStringList& cells)
{
    static const QRegularExpression special(QStringLiteral("[\",\\r\\n]|^\\s|\\s$"));
    QString line;
    for (const QString& cell : cells) {
        if (!line.isNull())
            line += u',';
        if (special.match(cell).hasMatch())
            line += u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
        else
            line += cell.isNull() ? QStringLiteral("") : cell;
    }
    return line.toUtf8() + "\r\n";
}

} // namespace telemaco
