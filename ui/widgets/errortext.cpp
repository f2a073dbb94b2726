#include "ui/widgets/errortext.h"

#include "ui/language/reasonwords.h"
#include "ui/language/words.h"

namespace telemaco {

// A field of a file has the file's own name for it, a field of ours has ours.
static QString place(const Error& error)
{
    QString text = error.file;
    if (error.line > 0)
        text
            += (text.isEmpty() ? QString() : QStringLiteral(", ")) + ErrorText::tr("line %1").arg(error.line);
    if (!error.field.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(", "))
            + ErrorText::tr("field “%1”").arg(error.file.isEmpty() ? Words::field(error.field) : error.field);
    return text;
}

static QString whatHappened(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return ErrorText::tr("There is no file here.");
    case ErrorCode::NotAWorkspace:
        return ErrorText::tr("This file is not a Telemaco workspace. It was left as it is.");
    case ErrorCode::NewerVersion:
        return ErrorText::tr("This workspace was written by a newer Telemaco. It was left as it is.");
    case ErrorCode::Damaged: return ErrorText::tr("This workspace is damaged. It was left as it is.");
    case ErrorCode::BadChecksum:
        return ErrorText::tr(
            "This backup is damaged: it does not match its checksum. The workspace was left as it is.");
    case ErrorCode::Locked: return ErrorText::tr("Another window or program is writing to this workspace.");
    case ErrorCode::ReadOnly: return ErrorText::tr("This workspace can be read but not changed.");
    case ErrorCode::CannotCreate:
        return ErrorText::tr(
            "The workspace cannot be made here: the folder is missing or cannot be written.");
    case ErrorCode::DiskFull: return ErrorText::tr("The disk is full: this could not be written.");
    case ErrorCode::Busy: return ErrorText::tr("Longer work is under way. Wait for its end, or cancel it.");
    case ErrorCode::Database: return ErrorText::tr("The workspace could not be read or written.");
    case ErrorCode::Missing: return ErrorText::tr("This item is not there any more.");
    case ErrorCode::Required: return ErrorText::tr("A name or a title is missing.");
    case ErrorCode::Invalid: return ErrorText::tr("This value cannot be used here.");
    case ErrorCode::InUse: return ErrorText::tr("Something else still needs this item.");
    case ErrorCode::UnknownFormat: return ErrorText::tr("This format is not known.");
    case ErrorCode::CannotRead: return ErrorText::tr("This cannot be read.");
    case ErrorCode::CannotWrite: return ErrorText::tr("This cannot be written.");
    case ErrorCode::BadInput: return ErrorText::tr("The content cannot be understood.");
    case ErrorCode::Conflict:
        return ErrorText::tr("It was changed here and in the source; what is here was kept.");
    case ErrorCode::Cancelled: return ErrorText::tr("Cancelled. Nothing was changed.");
    case ErrorCode::NothingToUndo: return ErrorText::tr("There is nothing to undo.");
    case ErrorCode::NothingToRedo: return ErrorText::tr("There is nothing to redo.");
    }
    return {};
}

QString ErrorText::sentence(const Error& error)
{
    QString text;
    if (const QString where = place(error); !where.isEmpty())
        text = where + QStringLiteral(": ");
    text += whatHappened(error.code);
    const bool saysItAll = error.code == ErrorCode::DiskFull; // the system says the same, in its language
    if (const QString why = ReasonWords::of(error.detail); !why.isEmpty() && !saysItAll)
        text += QStringLiteral(" (%1)").arg(why);
    return text;
}

} // namespace telemaco
