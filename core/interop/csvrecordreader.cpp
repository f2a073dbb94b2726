#include "core/interop/csvrecordreader.h"

#include "core/interop/csvrecord.h"

namespace telemaco {

CsvRecordReader::CsvRecordReader(CsvFile file, Kind kind)
    : m_file(std::move(file))
    , m_kind(kind)
{
}

Result<std::unique_ptr<SourceReader>> CsvRecordReader::open(CsvFile file, Kind kind)
{
    std::unique_ptr<CsvRecordReader> reader(new CsvRecordReader(std::move(file), kind));
    const auto header = reader->m_file.next();
    if (!header)
        return header.error();
    if (*header)
        reader->m_header = (*header)->cells;
    const QStringList known = tableHeader(kind);
    for (const QString& column : std::as_const(reader->m_header))
        if (!known.contains(column) && !column.trimmed().isEmpty())
            reader->m_notes += {SourceNote::ColumnLeftAside, column.simplified()};
    return std::unique_ptr<SourceReader>(std::move(reader));
}

Result<void> CsvRecordReader::restart()
{
    m_file.restart();
    if (const auto header = m_file.next(); !header)
        return header.error();
    return {};
}

Result<SourceStep> CsvRecordReader::next()
{
    const auto row = m_file.next();
    if (!row)
        return row.error();
    if (!*row)
        return SourceStep(SourceEnd{});
    const auto object = objectFromRow(m_kind, m_header, (*row)->cells);
    if (!object) {
        Error error = object.error();
        error.file = m_file.path();
        error.line = (*row)->line;
        return SourceStep(error);
    }
    SourceItem item;
    item.place = {m_file.path(), (*row)->line};
    item.format = QStringLiteral("csv");
    item.draft = RecordDraft{*object, namesInRow(m_kind, m_header, (*row)->cells)};
    return SourceStep(std::move(item));
}

} // namespace telemaco
