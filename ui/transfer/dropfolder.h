// A folder of notes that is kept an eye on while the window is open: files that are new there, or
// changed, become journal entries by themselves, one undo step for each time. Off until a folder is
// chosen. What was taken back by undo does not come again before it changes.
//
// The folder is looked through, and read, on the database thread in slices: some time after the
// workspace was opened, when something moves in the folder, and when the person comes back to the
// window.
#pragma once

#include "core/interop/folderlook.h"
#include "ui/data/pagecontext.h"
#include "ui/transfer/importjob.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace telemaco {

class DropFolder : public QObject {
    Q_OBJECT

public:
    // `stillness` in milliseconds: how long a file must have kept still to count as complete.
    DropFolder(const PageContext& context, QObject* parent, int stillness = 2000);

    bool isOn() const { return m_look != nullptr; }

Q_SIGNALS:
    void rested(); // all has been looked through and taken over; nothing is waited for

private:
    void restOrGoOn();
    void restart();
    void stop();
    void look();
    void looked(const std::shared_ptr<FolderLook>& look);
    void follow(const QStringList& places);
    void take(const QStringList& files);
    void taken(const ImportResult& result);
    void failed(const Error& error);

    PageContext m_context;
    int m_stillness;
    bool m_writable = false;
    std::shared_ptr<FolderLook> m_look;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    ImportJob* m_job = nullptr;
    QTimer* m_timer;
    QStringList m_files; // under way
    bool m_busy = false;
    bool m_again = false; // something moved meanwhile
};

} // namespace telemaco
