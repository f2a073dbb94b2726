// import and export.
#include "app/cli/commands.h"
#include "app/cli/display.h"
#include "app/cli/interruptible.h"
#include "core/base/reason.h"
#include "core/interop/csvrecord.h"
#include "core/interop/exporter.h"
#include "core/interop/icswriter.h"
#include "core/interop/importer.h"
#include "core/store/backupcopy.h"
#include "ui/language/backupwords.h"
#include "ui/language/words.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace telemaco {

static Error formatError(const QString& format, const QStringList& known)
{
    return {ErrorCode::UnknownFormat, {Reason::UnknownFormat, format, known.join(QStringLiteral(", "))}};
}

static std::optional<ImportRequest> requestFrom(Session& session)
{
    const Arguments& arguments = session.arguments();
    ImportRequest request;
    request.format = arguments.words[0];
    request.path = arguments.words[1];
    request.dryRun = arguments.has(QStringLiteral("dry-run"));
    const auto kind = kindOfTable(arguments.value(QStringLiteral("as")));
    const bool csv = request.format == u"csv";
    if (csv ? !kind : arguments.has(QStringLiteral("as"))) {
        session.wrongUsage(csv ? Cli::tr("A CSV file needs --as people or --as goals.")
                               : Cli::tr("Only a CSV file takes --as."));
        return {};
    }
    request.as = kind.value_or(Kind::Person);
    return request;
}

static Result<ImportResult> importInSteps(Workspace& workspace, const ImportRequest& request)
{
    auto importer = Importer::open(workspace, request);
    if (!importer)
        return importer.error();
    for (bool more = true; more;) {
        const auto step = Interruptible::wished() ? (*importer)->cancelStep() : (*importer)->step();
        if (!step)
            return step.error();
        more = *step;
    }
    if (Interruptible::wished())
        return ErrorCode::Cancelled;
    return (*importer)->result();
}

static QString worded(const SourceNote& note)
{
    switch (note.what) {
    case SourceNote::FileLeftAside: return Cli::tr("The file %1 was left aside.").arg(note.name);
    case SourceNote::RecurrenceLeftAside:
        return Cli::tr("Of “%1”, which recurs, only the first meeting was taken.").arg(note.name);
    case SourceNote::ColumnLeftAside: break;
    }
    return Cli::tr("The column “%1” was left aside.").arg(note.name);
}

static void tell(const ImportResult& result, Terminal& terminal)
{
    for (const Error& refusal : result.refusals)
        terminal.message(refusal);
    for (const SourceNote& note : result.notes)
        terminal.message(worded(note));
    for (const auto& [kind, count] : result.alsoMade)
        terminal.line(Cli::tr("also made: %1").arg(Words::count(kind, count)));
    terminal.line(QStringLiteral("%1 new, %2 changed, %3 unchanged, %4 refused") // the same in every language
                      .arg(result.added)
                      .arg(result.changed)
                      .arg(result.unchanged)
                      .arg(result.refused));
}

// A dry run takes no lock, and where there is no workspace yet it looks at an empty one elsewhere.
static Session::Opened openFor(Session& session, const ImportRequest& request, const QTemporaryDir& elsewhere)
{
    if (!request.dryRun)
        return session.openToWrite(true);
    if (QFileInfo::exists(session.workspacePath()))
        return session.openToRead();
    WorkspaceOptions options;
    options.path = elsewhere.filePath(QStringLiteral("empty.telemaco"));
    options.create = true;
    options.clock = &session.clock();
    return Workspace::open(options);
}

// A backup that cannot be made is told, and is no reason to refuse: an import is undone in one step.
static void backUpBefore(Session& session, Workspace& workspace, int items)
{
    if (workspace.isNew() || items < ImportRequest::large)
        return;
    const auto made = backUp(workspace.database(),
        {session.backupFolders(), workspace.path(), BackupKind::BeforeImport, &session.clock()},
        [](double) { return !Interruptible::wished(); });
    if (!made && made.error().code != ErrorCode::Cancelled)
        session.terminal().message(
            Cli::tr("No backup was made before the import: %1.").arg(BackupWords::why(made.error())));
}

int importCommand(Session& session)
{
    const QString& format = session.arguments().words.first();
    if (!importFormats().contains(format))
        return session.refuse(formatError(format, importFormats()));
    auto request = requestFrom(session);
    if (!request)
        return WrongUsage;
    const Interruptible interruptible; // from here on Ctrl+C leaves nothing half done
    const QTemporaryDir elsewhere;
    auto workspace = openFor(session, *request, elsewhere);
    if (!workspace)
        return session.refuse(workspace.error());
    request->beforeWriting = [&](int items) { backUpBefore(session, **workspace, items); };
    const auto result = importInSteps(**workspace, *request);
    const bool nothing = !result || (result->refused > 0 && result->added + result->changed == 0);
    if (nothing && (*workspace)->isNew()) { // made for nothing: leave none behind
        const QString path = (*workspace)->path();
        workspace->reset();
        QFile::remove(path);
    }
    if (!result)
        return session.refuse(result.error());
    tell(*result, session.terminal());
    if (request->dryRun)
        session.terminal().message(Cli::tr("This was a dry run: nothing was changed."));
    return result->refused > 0 ? Refused : Done;
}

static QStringList tableNames()
{
    QStringList names;
    for (Kind kind : tableKinds())
        names += tableName(kind);
    return names;
}

static std::optional<ExportRequest> exportFrom(Session& session)
{
    const QStringList& words = session.arguments().words;
    ExportRequest request{words[0], words.last(), {}};
    const bool csv = request.format == u"csv";
    if (words.size() != (csv ? 3 : 2)) {
        session.wrongUsage(
            csv ? Cli::tr("A CSV export needs a kind and a file.") : Cli::tr("This export needs one path."));
        return {};
    }
    const auto kind = kindOfTable(words[1]);
    if (csv && !kind) {
        session.wrongUsage(
            Cli::tr("“%1”; there are: %2").arg(words[1], tableNames().join(QStringLiteral(", "))));
        return {};
    }
    request.kind = kind.value_or(Kind::Person);
    return request;
}

static Result<qint64> exportInSteps(const Workspace& workspace, const ExportRequest& request)
{
    auto exporter = Exporter::open(workspace, request);
    if (!exporter)
        return exporter.error();
    for (bool more = true; more;) {
        if (Interruptible::wished())
            return ErrorCode::Cancelled;
        const auto step = (*exporter)->step();
        if (!step)
            return step.error();
        more = *step;
    }
    return (*exporter)->items();
}

static int exportMeetings(Session& session)
{
    const QStringList& words = session.arguments().words;
    if (words.size() != 2)
        return session.wrongUsage(Cli::tr("This export needs one path."));
    const auto workspace = session.openToRead();
    if (!workspace)
        return session.refuse(workspace.error());
    const auto meetings = exportCalendar(**workspace, words.last(), &Words::meetingWith);
    if (!meetings)
        return session.refuse(meetings.error());
    session.terminal().message(Cli::tr("%n meetings written.", nullptr, static_cast<int>(*meetings)));
    return Done;
}

int exportCommand(Session& session)
{
    const QString& format = session.arguments().words.first();
    if (format == u"ics")
        return exportMeetings(session);
    if (!exportFormats().contains(format))
        return session.refuse(formatError(format, exportFormats() + QStringList{QStringLiteral("ics")}));
    const auto request = exportFrom(session);
    if (!request)
        return WrongUsage;
    const auto workspace = session.openToRead();
    if (!workspace)
        return session.refuse(workspace.error());
    const Interruptible interruptible; // Ctrl+C leaves nothing half written
    const auto items = exportInSteps(**workspace, *request);
    if (!items)
        return session.refuse(items.error());
    session.terminal().message(Cli::tr("%n items written.", nullptr, static_cast<int>(*items)));
    return Done;
}

} // namespace telemaco
