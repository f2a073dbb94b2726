// Takes what was kept about items out of the change log. Together with Workspace::erase the only
// place where the log loses anything. Inside the caller's transaction.
#pragma once

#include "core/store/changelog.h"

#include <QSet>

namespace telemaco {

// Goes once through the log, from its beginning, a stretch of rows a call.
class LogScan {
public:
    explicit LogScan(Database& database)
        : m_database(database)
    {
    }

    // The removals of the next stretch, and what was set in fields of these names.
    QList<ChangeRow> next(const QStringList& fields);
    bool atEnd() const { return m_atEnd; }

private:
    Database& m_database;
    std::pair<qint64, int> m_place{0, 0};
    bool m_atEnd = false;
};

class LogErasure {
public:
    LogErasure(Database& database, ChangeLog& log)
        : m_database(database)
        , m_log(log)
    {
    }

    void forget(ItemRef item, const QUuid& uuid); // and what had this UUID before it
    void forgetField(ItemRef item, const QString& field);
    // Makes a field of an item that was removed empty where its records are kept.
    void blankRemoved(ItemRef item, const QString& field);
    // Operations of which nothing is left are no steps of undo any more.
    void close();

private:
    void drop(const QByteArray& condition, const QVariantList& values);

    Database& m_database;
    ChangeLog& m_log;
    QSet<qint64> m_operations;
};

} // namespace telemaco
