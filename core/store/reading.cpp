#include "core/store/reading.h"

#include <sqlite3.h>

namespace telemaco {

// A file that cannot be read says so at the first statement.
Reading::Reading(const Database& database)
    : m_handle(sqlite3_get_autocommit(database.handle()) ? database.handle() : nullptr)
{
    if (m_handle && sqlite3_exec(m_handle, "begin", nullptr, nullptr, nullptr) != SQLITE_OK)
        m_handle = nullptr;
}

Reading::~Reading()
{
    if (m_handle)
        sqlite3_exec(m_handle, "commit", nullptr, nullptr, nullptr);
}

} // namespace telemaco
