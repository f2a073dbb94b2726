// list changes: the operations of the change log, newest first.
#include "app/cli/commands.h"
#include "app/cli/display.h"
#include "app/cli/itemjson.h"
#include "core/workspace/history.h"
#include "ui/language/valuewords.h"
#include "ui/language/words.h"

namespace telemaco {

static constexpr int pageSize = 200;

static QString stateName(OperationState state)
{
    switch (state) {
    case OperationState::Done: return QStringLiteral("done");
    case OperationState::Unfinished: return QStringLiteral("unfinished");
    case OperationState::TakenBack: break;
    }
    return QStringLiteral("taken_back");
}

static QByteArray instantJson(qint64 instant)
{
    return jsonText(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODateWithMs));
}

static QByteArray uuidJson(const QUuid& uuid) { return uuid.isNull() ? "null" : jsonText(plainUuid(uuid)); }

static QByteArray jsonOf(const Workspace& workspace, const Operation& operation)
{
    const OperationName& name = operation.name;
    return "{\"operation\":" + QByteArray::number(operation.number) + ",\"at\":" + instantJson(operation.at)
        + ",\"last_at\":" + instantJson(operation.lastAt) + ",\"author\":" + uuidJson(operation.author)
        + ",\"author_name\":" + jsonText(doerOf(workspace, operation).author)
        + ",\"device\":" + uuidJson(workspace.log().deviceOf(operation))
        + ",\"via\":" + jsonText(operation.via) + ",\"verb\":" + jsonText(name.verb)
        + ",\"kind\":" + (name.kind ? jsonText(kindName(*name.kind)) : QByteArray("null"))
        + ",\"count\":" + QByteArray::number(name.count)
        + ",\"undoes\":" + (operation.undoes ? QByteArray::number(operation.undoes) : QByteArray("null"))
        + ",\"state\":" + jsonText(stateName(operation.state))
        + ",\"display_name\":" + jsonText(Words::operation(name)) + '}';
}

static QString lineOf(const Session& session, const Workspace& workspace, const Operation& operation)
{
    QString what = Words::operation(operation.name);
    if (operation.state == OperationState::TakenBack)
        what = Cli::tr("%1 (taken back)").arg(what);
    return QStringList{QString::number(operation.number), localTime(session.clock(), operation.lastAt),
        oneLine(ValueWords::doer(doerOf(workspace, operation)), 100), what}
        .join(u'\t');
}

int listChanges(Session& session, int limit)
{
    const auto opened = session.openToRead();
    if (!opened)
        return session.refuse(opened.error());
    const Workspace& workspace = **opened;
    const bool json = session.arguments().has(QStringLiteral("json"));
    Terminal& terminal = session.terminal();
    QByteArray before = "\n";
    if (json)
        terminal.data("[");
    qint64 below = std::numeric_limits<qint64>::max();
    for (int left = limit; left > 0;) {
        const auto page = workspace.log().operationsBefore(below, qMin(left, pageSize));
        if (page.isEmpty())
            break;
        for (const Operation& operation : page) {
            if (json)
                terminal.data(std::exchange(before, ",\n") + jsonOf(workspace, operation));
            else
                terminal.line(lineOf(session, workspace, operation));
        }
        left -= static_cast<int>(page.size());
        below = page.last().number;
    }
    if (json)
        terminal.data("\n]\n");
    if (auto error = workspace.database().takeError())
        return session.refuse(*error);
    return Done;
}

} // namespace telemaco
