// The words for backups, the same in the window and on the command line. Qt Core only.
#pragma once

#include "core/store/backup.h"

#include <QCoreApplication>

namespace telemaco {

class BackupWords {
    Q_DECLARE_TR_FUNCTIONS(telemaco::BackupWords)

public:
    static QString of(BackupKind kind); // "before an import"
    // "today 08:12", "yesterday 08:12", "12 Nov 2026"
    static QString day(qint64 at, const Clock& clock);
    // Why there is none, as the end of a sentence: "the folder /media/stick is not there".
    static QString why(const Error& error);
    // "No backup since yesterday 08:12: …", or that there is none at all.
    static QString missing(std::optional<qint64> last, const Error& why, const Clock& clock);
};

} // namespace telemaco
