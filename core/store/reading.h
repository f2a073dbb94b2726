// All that is read while one of these lives is of one state of the file, and SQLite asks the system for
// its lock once instead of for every statement. Nothing can be written meanwhile; inside a transaction
// or another reading it does nothing. On the thread of the database, and short: whoever wants to write
// waits for its end.
#pragma once

#include "core/store/database.h"

namespace telemaco {

class Reading {
public:
    explicit Reading(const Database& database);
    ~Reading();
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

private:
    sqlite3* m_handle; // none: nothing to end
};

} // namespace telemaco
