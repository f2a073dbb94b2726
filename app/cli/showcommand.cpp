#include "app/cli/commands.h"
#include "app/cli/display.h"
#include "app/cli/history.h"
#include "app/cli/values.h"
#include "ui/language/words.h"

namespace telemaco {

static QString labelled(const QString& label, const QString& value)
{
    if (!value.contains(u'\n'))
        return QStringLiteral("%1: %2").arg(label, value);
    QString indented = value;
    indented.replace(u'\n', QStringLiteral("\n    "));
    return QStringLiteral("%1:\n    %2").arg(label, indented);
}

static void showFields(const Workspace& workspace, const Record& record, Terminal& terminal)
{
    const auto& fields = entityType(record.kind).fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const QString value = wordedValue(workspace, record, i);
        if (!value.isEmpty() && fields[i].type != FieldType::Instant)
            terminal.line(labelled(wordedField(record.kind, fields[i]), value));
    }
    if (const QStringList tags = tagsOf(workspace, record.ref()); !tags.isEmpty())
        terminal.line(labelled(Words::count(Kind::Tag, static_cast<int>(tags.size())),
            printable(tags.join(QStringLiteral(", ")))));
}

static void showHistory(Session& session, const QList<HistoryLine>& history)
{
    for (const HistoryLine& line : history) {
        QString text = QStringLiteral("%1  %2  ").arg(localTime(session.clock(), line.at), line.who);
        text += line.field.isEmpty() ? line.what : QStringLiteral("%1: %2").arg(line.field, line.what);
        session.terminal().line(printable(text));
    }
}

int showCommand(Session& session)
{
    const QString& written = session.arguments().words.first();
    const QUuid uuid = QUuid::fromString(written);
    if (uuid.isNull())
        return session.wrongUsage(Cli::tr("“%1” is not a UUID.").arg(written));
    const auto opened = session.openToRead();
    if (!opened)
        return session.refuse(opened.error());
    const Workspace& workspace = **opened;
    const auto item = workspace.find(uuid);
    const auto record = item ? workspace.store().find(*item) : std::nullopt;
    const bool wantsHistory = session.arguments().has(QStringLiteral("history"));
    const auto history = wantsHistory ? historyLines(workspace, uuid) : QList<HistoryLine>();
    if (auto error = workspace.database().takeError())
        return session.refuse(*error);
    if (!record && history.isEmpty())
        return session.refuse({ErrorCode::Missing, Detail(plainUuid(uuid))});
    if (record) {
        session.terminal().line(QStringLiteral("%1 %2").arg(Words::kind(record->kind), plainUuid(uuid)));
        showFields(workspace, *record, session.terminal());
    } else {
        session.terminal().message(Cli::tr("This item was deleted."));
    }
    if (wantsHistory && record)
        session.terminal().line(QString());
    showHistory(session, history);
    return Done;
}

} // namespace telemaco
