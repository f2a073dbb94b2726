#include "app/cli/history.h"

#include "app/cli/commands.h"
#include "app/cli/display.h"
#include "app/cli/values.h"
#include "ui/language/valuewords.h"

namespace telemaco {

static constexpr int pieceLength = 60;

static QString becoming(const QString& was, const QString& became)
{
    const auto shown = [](const QString& value) {
        return value.isEmpty() ? Cli::tr("nothing") : QStringLiteral("“%1”").arg(oneLine(value, pieceLength));
    };
    return QStringLiteral("%1 → %2").arg(shown(was), shown(became));
}

// `record` lends the field its neighbours: the kind of an item stands before it.
static QString changeWords(const Workspace& workspace, Record record, const FieldChange& change)
{
    const auto at = static_cast<qsizetype>(change.field);
    record.values[at] = change.became;
    const QString became = wordedValue(workspace, record, change.field);
    record.values[at] = change.was;
    return becoming(wordedValue(workspace, record, change.field), became);
}

static QList<HistoryLine> linesOf(const Workspace& workspace, const Version& version, const Record& blank)
{
    const HistoryLine line{version.at, ValueWords::doer(version.doer), {}, {}};
    if (version.what != Version::What::Changed) {
        HistoryLine whole = line;
        whole.what = version.what == Version::What::Made ? Cli::tr("made") : Cli::tr("deleted");
        return {whole};
    }
    QList<HistoryLine> lines;
    for (const FieldChange& change : version.changes) {
        HistoryLine one = line;
        one.field = wordedField(blank.kind, entityType(blank.kind).fields[change.field]);
        one.what = changeWords(workspace, blank, change);
        lines += one;
    }
    return lines;
}

QList<HistoryLine> historyLines(const Workspace& workspace, const QUuid& uuid)
{
    QList<HistoryLine> lines;
    HistoryPlace place;
    for (bool more = true; more;) {
        const auto page = historyOf(workspace, uuid, place);
        more = page.more;
        place = page.next;
        if (!page.kind)
            break;
        const auto fields = static_cast<qsizetype>(entityType(*page.kind).fields.size());
        const Record blank{*page.kind, 0, uuid, QVariantList(fields)};
        for (const Version& version : page.versions)
            lines += linesOf(workspace, version, blank);
    }
    return lines;
}

} // namespace telemaco
