#include "core/interop/csvreader.h"

#include "core/base/reason.h"
#include "core/domain/describe.h"

#include <QRegularExpression>
#include <array>

namespace telemaco {

QDate dayFrom(const QString& written)
{
    static const QRegularExpression iso(
        QStringLiteral("^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ].*)?$"));
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?:[T ].*)?$"));
    const QString text = written.trimmed();
    if (const auto match = iso.match(text); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return QDate(match.captured(4).toInt(), match.captured(3).toInt(), match.captured(1).toInt());
    return {};
}

QStringList textsFrom(const QString& cell)
{
    QStringList texts;
    for (const QString& line : cell.split(u'\n'))
        for (const QString& text : line.split(u'|'))
            if (const QString trimmed = text.trimmed(); !trimmed.isEmpty())
                texts += trimmed;
    return texts;
}

CsvReader::CsvReader(CsvFile file)
    : m_file(std::move(file))
{
}

Result<std::unique_ptr<SourceReader>> CsvReader::open(
    const QString& path, Kind kind, const std::optional<CsvMapping>& mapping)
{
    auto file = CsvFile::open(path);
    if (!file)
        return file.error();
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(*file)));
    reader->m_kind = kind;
    const auto header = reader->m_file.next();
    if (!header)
        return header.error();
    if (!*header)
        return Error{ErrorCode::BadInput, Reason::NoHeader, path, 1};
    reader->m_headers = (*header)->cells;
    const CsvMapping used = mapping.value_or(guessedMapping(kind, reader->m_headers));
    for (qsizetype i = 0; i < reader->m_headers.size(); ++i) {
        const QString field = used.fields.value(i);
        if (!field.isEmpty() && !csvFields(kind).contains(field))
            return Error{ErrorCode::BadInput, Reason::NoSuchColumn, path, (*header)->line, field};
        if (!field.isEmpty() && !reader->m_column.contains(field))
            reader->m_column.insert(field, static_cast<int>(i));
        else if (!reader->m_headers[i].trimmed().isEmpty())
            reader->m_notes += {SourceNote::ColumnLeftAside, reader->m_headers[i].simplified()};
    }
    const QString needed = csvFields(kind).constFirst();
    if (!reader->m_column.contains(needed))
        return Error{ErrorCode::BadInput, {Reason::NoColumnFor, needed}, path, (*header)->line};
    return std::unique_ptr<SourceReader>(std::move(reader));
}

QString CsvReader::cell(const CsvRow& row, const char* field) const
{
    const int column = m_column.value(QLatin1StringView(field), -1);
    return column < 0 ? QString() : withoutGuard(row.cells.value(column)).trimmed();
}

QString CsvReader::header(const char* field) const
{
    return m_headers.value(m_column.value(QLatin1StringView(field))).simplified();
}

Error CsvReader::refused(const CsvRow& row, const Detail& why, const char* field) const
{
    return {ErrorCode::BadInput, why, m_file.path(), row.line,
        has(field) ? header(field) : QString(QLatin1StringView(field))};
}

Result<void> CsvReader::restart()
{
    m_file.restart();
    if (const auto header = m_file.next(); !header)
        return header.error();
    return {};
}

Result<SourceStep> CsvReader::next()
{
    auto row = m_file.next();
    if (!row)
        return row.error();
    if (!*row)
        return SourceStep(SourceEnd{});
    for (qsizetype i = m_headers.size(); i < (*row)->cells.size(); ++i)
        if (!(*row)->cells[i].trimmed().isEmpty())
            return SourceStep(Error{ErrorCode::BadInput, Reason::TooManyCells, m_file.path(), (*row)->line});
    return m_kind == Kind::Goal ? goalOf(**row) : personOf(**row);
}

SourceItem CsvReader::itemAt(const CsvRow& row) const
{
    SourceItem item;
    item.place = {m_file.path(), row.line};
    ContentHash hash;
    for (const QString& field : csvFields(m_kind))
        if (m_column.contains(field))
            hash.add(field).add(cell(row, field.toLatin1().constData()));
    item.hash = hash.result();
    return item;
}

SourceStep CsvReader::personOf(const CsvRow& row) const
{
    static constexpr std::array texts{"organisation", "email", "phone", "address", "biography"};
    static constexpr std::array lists{"skills_offered", "skills_sought"};
    PersonDraft person;
    person.name = (cell(row, "name") + u' ' + cell(row, "last_name")).simplified();
    person.email = cell(row, "email");
    if (person.name.isEmpty())
        return refused(row, Reason::EmptyCell, "name");
    person.values += {"name", person.name};
    for (const char* field : texts)
        if (has(field))
            person.values += {field, notNull(cell(row, field))};
    for (const char* field : lists)
        if (has(field))
            person.values += {field, stored::read(textsFrom(cell(row, field)))};

    SourceItem item = itemAt(row);
    item.format = QStringLiteral("csv/people");
    item.key = person.email.isEmpty() ? person.name : person.email.toLower();
    item.draft = std::move(person);
    return item;
}

// The labels are the file's own headers, so that the text speaks its language.
QString CsvReader::notesOf(const CsvRow& row, const QStringList& otherMentors) const
{
    QStringList parts;
    if (const QString description = cell(row, "notes"); !description.isEmpty())
        parts += description;
    if (const QString skills = textsFrom(cell(row, "skills")).join(QStringLiteral("; ")); !skills.isEmpty())
        parts += header("skills") + QStringLiteral(": ") + skills;
    if (!otherMentors.isEmpty())
        parts += header("mentors") + QStringLiteral(": ") + otherMentors.join(QStringLiteral("; "));
    return parts.join(QStringLiteral("\n\n"));
}

static QStringList mentorsIn(const QString& cell)
{
    QStringList names;
    for (const QString& name : QString(cell).replace(u'\n', u';').split(u';'))
        if (const QString plain = name.simplified(); !plain.isEmpty())
            names += plain;
    return names;
}

SourceStep CsvReader::goalOf(const CsvRow& row) const
{
    static constexpr std::array texts{"outcome", "why"};
    static constexpr std::array days{"start", "due"};
    GoalDraft goal;
    const QString title = cell(row, "title").simplified();
    if (title.isEmpty())
        return refused(row, Reason::EmptyCell, "title");
    goal.values += {"title", title};
    for (const char* field : texts)
        if (has(field))
            goal.values += {field, notNull(cell(row, field))};
    for (const char* field : days) {
        const QString written = cell(row, field);
        const QDate day = dayFrom(written);
        if (!written.isEmpty() && !day.isValid())
            return refused(row, {Reason::NoSuchDate, written.left(longestQuote)}, field);
        if (has(field))
            goal.values += {field, day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant()};
    }
    QStringList mentors = mentorsIn(cell(row, "mentors"));
    if (!mentors.isEmpty())
        goal.mentor = mentors.takeFirst();
    goal.organisation = cell(row, "organisation");
    if (has("notes") || has("skills") || has("mentors"))
        goal.values += {"notes", notNull(notesOf(row, mentors))};

    SourceItem item = itemAt(row);
    item.format = QStringLiteral("csv/goals");
    item.key = title + u'\n' + goal.mentor;
    item.draft = std::move(goal);
    return item;
}

} // namespace telemaco
