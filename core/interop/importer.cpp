#include "core/interop/importer.h"

#include "core/base/reason.h"
#include "core/interop/csvreader.h"
#include "core/interop/csvrecord.h"
#include "core/interop/csvrecordreader.h"
#include "core/interop/icsreader.h"
#include "core/interop/jrnl.h"
#include "core/interop/jsonreader.h"
#include "core/interop/jsontaker.h"
#include "core/interop/keyedtaker.h"
#include "core/interop/markdownreader.h"
#include "core/interop/rednotebook.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace telemaco {

static constexpr qint64 leastMilliseconds = 5;
static constexpr qint64 mostMilliseconds = LongWork::sliceMilliseconds;
static constexpr qint64 aimedAt = 16; // with the commit; now and then FTS5 merges as much, and 50 is the limit
static constexpr int listedRefusals = 10'000;

QStringList importFormats()
{
    return {QStringLiteral("markdown"), QStringLiteral("rednotebook"), QStringLiteral("jrnl"),
        QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("ics")};
}

static bool hasMonths(const QString& folder)
{
    const QString month = QStringLiteral("[0-9][0-9][0-9][0-9]-[01][0-9].txt");
    return !QDir(folder).entryList({month}, QDir::Files).isEmpty();
}

// A jrnl begins its entries with the date in brackets.
static bool hasHeaders(const QString& path)
{
    static const QRegularExpression header(
        QStringLiteral("^\\[\\d{4}[-/.]"), QRegularExpression::MultilineOption);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && header.match(QString::fromUtf8(file.read(4096))).hasMatch();
}

QString guessedFormat(const QString& path)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().toLower();
    if (info.isDir())
        return hasMonths(path) ? QStringLiteral("rednotebook") : QStringLiteral("markdown");
    if (isRedNotebookMonth(path))
        return QStringLiteral("rednotebook");
    if (suffix == u"csv" || suffix == u"tsv")
        return QStringLiteral("csv");
    if (suffix == u"json" || suffix == u"ics")
        return suffix;
    if (suffix == u"jrnl" || (suffix == u"txt" && hasHeaders(path)))
        return QStringLiteral("jrnl");
    return isTextFile(path) ? QStringLiteral("markdown") : QString();
}

// A table that was exported from here is known by its header; others are people or goals.
static Result<std::unique_ptr<SourceReader>> openCsv(const ImportRequest& request)
{
    auto file = CsvFile::open(request.path);
    if (!file)
        return file.error();
    const auto header = file->next();
    if (!header)
        return header.error();
    const auto ours = *header && !request.mapping ? kindOfHeader((*header)->cells) : std::nullopt;
    if (ours && *ours != request.as)
        return Error{ErrorCode::BadInput, {Reason::OurTable, tableName(*ours)}, request.path, 1};
    if (ours) {
        file->restart();
        return CsvRecordReader::open(std::move(*file), *ours);
    }
    if (request.as != Kind::Person && request.as != Kind::Goal)
        return Error{ErrorCode::BadInput, Reason::NotOurTable, request.path, 1};
    return CsvReader::open(request.path, request.as, request.mapping);
}

static Result<std::unique_ptr<SourceReader>> openSource(const ImportRequest& request, const QTimeZone& home)
{
    if (request.format == u"markdown")
        return MarkdownReader::open(request.path, home, request.files);
    if (request.format == u"rednotebook")
        return RedNotebookReader::open(request.path);
    if (request.format == u"jrnl")
        return JrnlReader::open(request.path);
    if (request.format == u"csv")
        return openCsv(request);
    if (request.format == u"ics")
        return IcsReader::open(request.path);
    if (request.format == u"json")
        return JsonReader::open(request.path);
    return Error{ErrorCode::UnknownFormat, {Reason::Says, request.format}};
}

Importer::Importer(Workspace& workspace, ImportRequest request)
    : m_workspace(workspace)
    , m_request(std::move(request))
{
}

Result<std::unique_ptr<Importer>> Importer::open(Workspace& workspace, const ImportRequest& request)
{
    auto reader = openSource(request, workspace.clock().zone());
    if (!reader)
        return reader.error();
    if (!request.dryRun && !workspace.canWrite())
        return Error{ErrorCode::ReadOnly, {}, workspace.path()};
    std::unique_ptr<Importer> importer(new Importer(workspace, request));
    importer->m_reader = std::move(*reader);
    if (importer->m_reader->givesRecords())
        importer->m_taker = std::make_unique<JsonTaker>(workspace);
    else
        importer->m_taker = std::make_unique<KeyedTaker>(workspace, request.notAgain, request.of);
    return importer;
}

double Importer::progress() const
{
    const double read = m_phase == Phase::Done ? 1.0 : m_reader->progress();
    if (m_request.dryRun || m_phase == Phase::Done)
        return read;
    switch (m_phase) {
    case Phase::Reading: return 0.1 * read;
    case Phase::Writing: return 0.1 + 0.4 * read;
    default: return 0.5 + 0.5 * m_work->indexProgress();
    }
}

void Importer::count(Outcome outcome)
{
    switch (outcome) {
    case Outcome::New: ++m_result.added; break;
    case Outcome::Changed: ++m_result.changed; break;
    case Outcome::Unchanged: ++m_result.unchanged; break;
    }
}

void Importer::refuse(const Error& error)
{
    ++m_result.refused;
    if (m_result.refusals.size() < listedRefusals)
        m_result.refusals += error;
}

Result<bool> Importer::step()
{
    m_slice.start();
    switch (m_phase) {
    case Phase::Reading: return readSlice();
    case Phase::Writing: return writeSlice();
    case Phase::Indexing: return indexSlice();
    case Phase::Done: break;
    }
    return false;
}

Result<bool> Importer::advance()
{
    while (m_slice.elapsed() < m_budget) {
        auto step = m_reader->next();
        if (!step)
            return step.error();
        if (std::holds_alternative<SourceEnd>(*step)) {
            m_atEnd = true;
            return false;
        }
        if (std::holds_alternative<SourcePause>(*step))
            continue;
        if (const auto* refused = std::get_if<Error>(&*step)) {
            refuse(*refused);
            continue;
        }
        m_item = std::get<SourceItem>(std::move(*step));
        const auto decision = m_taker->decide(*m_item);
        if (decision && decision->writes) {
            m_decision = *decision;
            return true;
        }
        if (decision)
            count(decision->outcome);
        else
            refuse(decision.error());
        m_item.reset();
    }
    return false;
}

// The first time through nothing is written: a dry run ends here, and an import only goes on
// when the source can be read to its end.
Result<bool> Importer::readSlice()
{
    while (m_slice.elapsed() < m_budget && !m_atEnd) {
        if (m_request.dryRun) {
            const auto found = advance();
            if (!found)
                return found.error();
            if (*found) {
                m_taker->foresee(*m_item, m_decision);
                count(m_decision.outcome);
            }
        } else {
            const auto step = m_reader->next();
            if (!step)
                return step.error();
            m_atEnd = std::holds_alternative<SourceEnd>(*step);
            m_read += m_atEnd ? 0 : 1;
        }
    }
    if (!m_atEnd)
        return true;
    if (m_request.dryRun)
        return finish();
    TELEMACO_TRY(startWriting());
    return true;
}

static std::optional<Kind> kindOf(const ImportRequest& request)
{
    if (request.format == u"json")
        return {};
    if (request.format == u"ics")
        return Kind::Meeting;
    return request.format == u"csv" ? request.as : Kind::Entry;
}

Result<void> Importer::startWriting()
{
    TELEMACO_TRY(m_reader->restart());
    auto work = m_workspace.beginLong({QStringLiteral("import"), kindOf(m_request), 1}, Via::Import);
    if (!work)
        return work.error();
    m_work = std::move(*work);
    m_atEnd = false;
    m_phase = Phase::Writing;
    return {};
}

Result<void> Importer::writePending(Writer& writer)
{
    for (;;) {
        TELEMACO_TRY(m_taker->write(writer, *m_item, m_decision));
        count(m_decision.outcome);
        m_item.reset();
        const auto found = advance();
        if (!found)
            return found.error();
        if (!*found)
            return {};
    }
}

// The commit comes after the work, and takes a time of its own.
void Importer::adaptBudget()
{
    const qint64 took = qMax<qint64>(1, m_slice.elapsed());
    const qint64 fitting = m_budget * aimedAt / took;
    m_budget = qBound(leastMilliseconds, qMin(fitting, m_budget + 2), mostMilliseconds);
}

// A transaction is opened for the first item that must be written, so that a source that brings
// nothing new leaves the file alone.
Result<bool> Importer::writeSlice()
{
    const auto found = advance();
    if (!found)
        return takenBack(found.error());
    if (*found) {
        if (const auto before = std::exchange(m_request.beforeWriting, {}))
            before(m_read);
        const auto written = m_work->slice([this](Writer& writer) { return writePending(writer); });
        if (!written)
            return takenBack(written.error());
        adaptBudget();
    }
    if (m_atEnd)
        m_phase = Phase::Indexing;
    return true;
}

Result<bool> Importer::indexSlice()
{
    const auto more = m_work->indexStep(static_cast<int>(m_budget));
    if (!more)
        return takenBack(more.error());
    adaptBudget();
    return *more ? true : finish();
}

Result<bool> Importer::finish()
{
    if (m_work) {
        if (const auto done = m_work->finish(m_result.added + m_result.changed); !done)
            return takenBack(done.error());
        m_work.reset();
    }
    m_result.alsoMade = m_taker->alsoMade();
    m_result.notes = m_reader->notes();
    m_phase = Phase::Done;
    return false;
}

// Where taking back fails too (a full disk), the next start of the program does it.
Error Importer::takenBack(const Error& error)
{
    if (m_work)
        (void)m_work->cancel();
    m_work.reset();
    m_phase = Phase::Done;
    return error;
}

Result<bool> Importer::cancelStep()
{
    m_phase = Phase::Done;
    m_result = {};
    if (!m_work)
        return false;
    const auto more = m_work->cancelStep();
    if (!more || !*more)
        m_work.reset();
    return more;
}

Result<ImportResult> runImport(Workspace& workspace, const ImportRequest& request)
{
    auto importer = Importer::open(workspace, request);
    if (!importer)
        return importer.error();
    for (bool more = true; more;) {
        const auto step = (*importer)->step();
        if (!step)
            return step.error();
        more = *step;
    }
    return (*importer)->result();
}

} // namespace telemaco
