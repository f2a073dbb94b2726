// check and info: what there is to say about the workspace as a whole.
#include "app/cli/commands.h"
#include "app/cli/display.h"
#include "core/insight/check.h"
#include "ui/language/reasonwords.h"
#include "ui/language/words.h"

#include <QFileInfo>
#include <QLocale>

namespace telemaco {

static QString faultWords(Fault fault)
{
    switch (fault) {
    case Fault::Structure: return Cli::tr("the structure of the file does not hold");
    case Fault::SearchStructure: return Cli::tr("the structure of the search index does not hold");
    case Fault::Reference: return Cli::tr("refers to an item that is not there");
    case Fault::Link: return Cli::tr("links an item that is not there");
    case Fault::Count: return Cli::tr("the count kept is not the number there");
    case Fault::Value: return Cli::tr("has a value it cannot have");
    case Fault::Identity: return Cli::tr("has not the UUID that belongs to it");
    case Fault::Me: return Cli::tr("there is not exactly one person who is me");
    case Fault::Index: break;
    }
    return Cli::tr("the search index differs from the items");
}

static QString lineOf(const Finding& finding)
{
    QStringList parts;
    if (finding.kind)
        parts += Words::kind(*finding.kind);
    if (!finding.uuid.isNull())
        parts += plainUuid(finding.uuid);
    parts += faultWords(finding.fault);
    if (const QString why = ReasonWords::of(finding.detail); !why.isEmpty())
        parts += QStringLiteral("(%1)").arg(oneLine(why, 200));
    return parts.join(u' ');
}

int checkCommand(Session& session)
{
    const auto workspace = session.openToRead();
    if (!workspace)
        return session.refuse(workspace.error());
    const auto report = checkWorkspace(**workspace);
    if (!report)
        return session.refuse(report.error());
    for (const Finding& finding : report->findings)
        session.terminal().line(lineOf(finding));
    if (report->sound()) {
        session.terminal().line(
            Cli::tr("%n items, no fault found.", nullptr, static_cast<int>(report->items)));
        return Done;
    }
    session.terminal().message(Cli::tr("%n faults found.", nullptr, static_cast<int>(report->faults)));
    return Refused;
}

int infoCommand(Session& session)
{
    const auto opened = session.openToRead();
    if (!opened)
        return session.refuse(opened.error());
    const Workspace& workspace = **opened;
    Terminal& terminal = session.terminal();
    terminal.line(Cli::tr("File: %1").arg(oneLine(workspace.path())));
    terminal.line(Cli::tr("Size: %1").arg(QLocale().formattedDataSize(QFileInfo(workspace.path()).size())));
    terminal.line(Cli::tr("Me: %1").arg(oneLine(workspace.me().name)).trimmed());
    for (Kind kind : allKinds())
        if (const qint64 count = workspace.store().count(kind))
            terminal.line(Words::count(kind, static_cast<int>(count)));
    if (const auto newest = workspace.log().newest())
        terminal.line(Cli::tr("Last change: %1").arg(localTime(session.clock(), newest->lastAt)));
    if (const auto name = workspace.undoName())
        terminal.line(Cli::tr("To undo: %1").arg(Words::operation(*name)));
    if (const auto name = workspace.redoName())
        terminal.line(Cli::tr("To redo: %1").arg(Words::operation(*name)));
    if (auto error = workspace.database().takeError())
        return session.refuse(*error);
    return Done;
}

} // namespace telemaco
