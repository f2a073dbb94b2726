// add, undo, redo: the commands that write one step.
#include "app/cli/commands.h"
#include "app/cli/display.h"
#include "core/workspace/usecases.h"
#include "ui/language/words.h"

#include <QFile>
#include <QStringDecoder>

namespace telemaco {

static Result<QString> standardInput()
{
    const Error unreadable{ErrorCode::CannotRead, Cli::tr("standard input")};
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return unreadable;
    const QByteArray bytes = input.readAll();
    if (input.error() != QFile::NoError)
        return unreadable;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless); // a cut end is an error
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return Error{ErrorCode::BadInput, Cli::tr("it is not UTF-8"), Cli::tr("standard input")};
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

int addCommand(Session& session)
{
    QStringList words = session.arguments().words;
    if (const QString what = words.takeFirst(); what != u"journal")
        return session.wrongUsage(Cli::tr("“%1” cannot be added here: journal.").arg(what));
    const auto text
        = words == QStringList{QStringLiteral("-")} ? standardInput() : Result<QString>(words.join(u' '));
    if (!text)
        return session.refuse(text.error());
    if (text->trimmed().isEmpty())
        return session.wrongUsage(Cli::tr("There is nothing to write."));
    const auto workspace = session.openToWrite(true);
    if (!workspace)
        return session.refuse(workspace.error());
    const auto entry = addEntry(**workspace, *text);
    if (!entry)
        return session.refuse(entry.error());
    session.terminal().line(plainUuid((*workspace)->store().uuidOf({Kind::Entry, entry->value})));
    return Done;
}

int undoCommand(Session& session)
{
    const auto workspace = session.openToWrite(false);
    if (!workspace)
        return session.refuse(workspace.error());
    const auto undone = (*workspace)->undo();
    if (!undone)
        return session.refuse(undone.error());
    session.terminal().message(Cli::tr("Undone: %1").arg(Words::operation(undone->name)));
    return Done;
}

int redoCommand(Session& session)
{
    const auto workspace = session.openToWrite(false);
    if (!workspace)
        return session.refuse(workspace.error());
    const auto redone = (*workspace)->redo();
    if (!redone)
        return session.refuse(redone.error());
    session.terminal().message(Cli::tr("Done again: %1").arg(Words::operation(redone->name)));
    return Done;
}

} // namespace telemaco
