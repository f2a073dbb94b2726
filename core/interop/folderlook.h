// What is new in a folder of notes since the last look, by size and time of change alone; no file
// is opened. A file counts only once it has kept still for a while: one that is being written is
// waited for. Knows no workspace. A look goes in small steps, on any one thread at a time.
#pragma once

#include "core/interop/textfiles.h"

#include <QHash>

namespace telemaco {

class FolderLook {
public:
    // `stillness` in milliseconds: how long a file must not have changed.
    FolderLook(QString folder, qint64 stillness);

    // Looks a little further, `now` in milliseconds since 1970; true while there is more to see.
    // The first step after a look has ended begins the next one.
    bool step(qint64 now);

    // As the look that ended last has found it.
    QStringList ready() const { return m_ready; } // below the folder: new or changed, and complete
    bool isWaiting() const { return m_waiting; } // for some that are being written
    const QStringList& places() const { return m_places; } // the folders, and files, to keep an eye on
    QString folder() const { return m_folder; }

    // These have been taken over, or refused: they are of interest again when they change.
    void setHandled(const QStringList& files);

private:
    struct Seen {
        qint64 size = 0;
        qint64 changed = 0;
        qint64 since = 0; // when it was first seen like this
        bool handled = false;
        int look = 0; // the last one that saw it
    };

    void see(const QString& file, qint64 now);
    void end();

    QString m_folder;
    qint64 m_stillness;
    std::optional<TextFiles> m_walk{};
    int m_look = 0;
    QHash<QString, Seen> m_seen;
    QStringList m_ready;
    QStringList m_places;
    bool m_waiting = false;
};

} // namespace telemaco
