// Makes workspaces as years of use would leave them: a journal in two languages, people,
// relationships, goals with milestones and check-ins, contacts, questions, tags and links, and the
// change log of all that. Everything goes through the program's own pen, only with many operations
// to a commit. The same size and seed give the same export byte for byte.
//
// Any error is one of the file. On any one thread.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace telemaco::bench {

struct Made {
    int entries = 0;
    qint64 textBytes = 0; // of the entries' titles and texts, UTF-8
};

// The file must not exist yet.
Result<Made> makeWorkspace(const QString& path, int entries, quint64 seed);

// The same kind of journal as a jrnl file, to be imported.
Result<Made> makeJrnl(const QString& path, int entries, quint64 seed);

} // namespace telemaco::bench
