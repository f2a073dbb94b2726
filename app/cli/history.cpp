#include "app/cli/history.h"

#include "app/cli/commands.h"
#include "app/cli/display.h"
#include "app/cli/values.h"

namespace telemaco {

static constexpr int pieceLength = 60;

static QString viaWord(const QString& via)
{
    if (via == viaName(Via::CommandLine))
        return Cli::tr("command line");
    if (via == viaName(Via::Import))
        return Cli::tr("import");
    if (via == viaName(Via::Packet))
        return Cli::tr("packet");
    return Cli::tr("window");
}

static QString whoDid(const Workspace& workspace, const Operation& operation)
{
    const auto author = workspace.find(operation.author);
    const QString name = author ? displayTitle(workspace, *author) : Cli::tr("somebody");
    const QString how = viaWord(operation.via);
    return QStringLiteral("%1 (%2)").arg(name, operation.undoes ? Cli::tr("%1, undo or redo").arg(how) : how);
}

static QString becoming(const QString& was, const QString& became)
{
    const auto shown = [](const QString& value) {
        return value.isEmpty() ? Cli::tr("nothing") : QStringLiteral("“%1”").arg(oneLine(value, pieceLength));
    };
    return QStringLiteral("%1 → %2").arg(shown(was), shown(became));
}

namespace {

// Goes back in time: holds the item as it was before the rows that were read.
class Backwards {
public:
    Backwards(const Workspace& workspace, std::optional<Record> now)
        : m_workspace(workspace)
        , m_state(std::move(now))
    {
    }

    void read(const ChangeRow& row, HistoryLine& line)
    {
        switch (row.action) {
        case ChangeAction::Add:
            line.what = Cli::tr("made");
            m_state.reset();
            break;
        case ChangeAction::Remove:
            line.what = Cli::tr("deleted");
            m_state = unpackRecord(row.kind, row.entity, row.before.toByteArray());
            break;
        case ChangeAction::Set:
        case ChangeAction::Splice:
            readField(row, line);
            break;
        }
    }

private:
    void readField(const ChangeRow& row, HistoryLine& line)
    {
        const int index = entityType(row.kind).indexOf(QLatin1StringView(row.field.toLatin1()));
        if (!m_state || index < 0) // erased for good in between
            return;
        const auto at = static_cast<size_t>(index);
        line.field = wordedField(row.kind, entityType(row.kind).fields[at]);
        if (row.action == ChangeAction::Splice) {
            const QString now = m_state->values[index].toString();
            const QString before = row.before.toString();
            line.what = becoming(before, now.mid(row.position, row.length));
            m_state->values[index] = spliced(now, {row.position, row.length, before});
            return;
        }
        const QString became = wordedValue(m_workspace, *m_state, at);
        m_state->values[index] = row.before;
        line.what = becoming(wordedValue(m_workspace, *m_state, at), became);
    }

    const Workspace& m_workspace;
    std::optional<Record> m_state;
};

} // namespace

QList<HistoryLine> historyOf(const Workspace& workspace, const QUuid& uuid)
{
    const auto item = workspace.find(uuid);
    Backwards state(workspace, item ? workspace.store().find(*item) : std::nullopt);
    QList<HistoryLine> lines;
    for (const ChangeRow& row : workspace.log().historyOf(uuid, std::numeric_limits<int>::max())) {
        const auto operation = workspace.log().operation(row.operation);
        if (!operation)
            continue;
        HistoryLine line{operation->lastAt, whoDid(workspace, *operation), {}, {}};
        state.read(row, line);
        if (!line.what.isEmpty())
            lines += line;
    }
    return lines;
}

} // namespace telemaco
