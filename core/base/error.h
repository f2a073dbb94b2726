// The one kind of failure that core reports. Codes are for callers to branch on;
// the words a person reads are made in ui from the code, the place and the detail.
#pragma once

#include <QStringList>

namespace telemaco {

enum class ErrorCode {
    // the workspace file
    NotFound, // there is no file at this path
    NotAWorkspace, // the file is something else
    NewerVersion, // written by a newer Telemaco
    Damaged, // truncated, or its structure does not hold
    Locked, // another process writes to it
    ReadOnly, // opened for reading, or the file cannot be written
    CannotCreate, // the folder is missing or cannot be written
    DiskFull,
    BadChecksum, // a backup's bytes are not those that its checksum was made of
    Busy, // long work is under way that must end first
    Database, // anything else the database said
    // values
    Missing, // the item is not there (any more)
    Required, // a field that must have a value has none
    Invalid, // a field's value is not one it can have
    InUse, // cannot be removed: something needs it
    // input from outside
    UnknownFormat,
    CannotRead, // the path cannot be read, or is not what belongs there (a folder, a file)
    CannotWrite,
    BadInput, // the content is not of the format; file, line and detail say where and why
    Conflict, // changed here and in the source
    Cancelled,
    NothingToUndo,
    NothingToRedo,
};

enum class Reason : int; // core/base/reason.h

// Why it failed. Core makes no sentences: what stands here as text was said by somebody else, the
// system, the database, a cell of the file, and is passed on as it is.
struct Detail {
    Reason reason{}; // Reason::None: the code says it all
    QStringList said{};

    Detail() = default;
    template <class... Texts>
    Detail(Reason why, const Texts&... others)
        : reason(why)
        , said{QString(others)...}
    {
    }
    // Only what somebody else said.
    explicit Detail(const QString& text)
        : said(text.isEmpty() ? QStringList() : QStringList{text})
    {
    }

    bool isEmpty() const { return reason == Reason{} && said.isEmpty(); }
    bool operator==(const Detail&) const = default;
};

struct Error {
    ErrorCode code;
    Detail detail{};
    QString file{}; // the place, as far as it is known
    int line = 0; // from 1; 0: not known
    QString field{}; // the column or key

    bool operator==(const Error&) const = default;
};

} // namespace telemaco
