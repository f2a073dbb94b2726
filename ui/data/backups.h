// The backups of the open workspace, for the window: makes them one at a time, the daily one by
// itself, and knows how things stand. Copying goes in slices on the database's thread, between
// whatever else is asked of it; checking, hashing and everything that waits for a disk has a thread
// of its own. On the window's thread.
#pragma once

#include "core/store/backupcopy.h"
#include "core/store/restore.h"
#include "ui/data/courier.h"

#include <QThread>
#include <QTimer>

class QSettings;

namespace telemaco {

class Backups : public QObject {
    Q_OBJECT

public:
    // `own`: the program's folder for backups, used while the person has chosen none.
    Backups(
        Courier& courier, const Clock& clock, QSettings& settings, QString own, QObject* parent = nullptr);
    ~Backups() override; // cancels what is under way

    // The workspace that all is about, also one that could not be opened.
    void follow(const QString& path, bool writable);
    QString workspace() const { return m_workspace; }

    BackupFolders folders() const;
    void setFolder(const QString& folder); // empty: our own
    bool isDaily() const;
    void setDaily(bool daily);

    using Made = std::function<void(const Result<Backup>&)>;
    // Busy while another is under way. A failure stays in trouble() until one succeeds.
    void make(BackupKind kind, QObject* context, Made done = {});
    // A copy under a name of the person's choice.
    void copyTo(const QString& path, QObject* context, Made done);
    void cancel();
    // Makes the daily one if it is due: none today, and something has changed since the last.
    void checkDue();

    using Listed = std::function<void(const QList<Backup>&)>;
    void list(QObject* context, Listed done); // newest first
    void remove(const Backup& backup); // for good; changed() when it is gone

    // Asks whoever owns the window to put it in place: the pages must go before.
    void restore(const Backup& backup) { Q_EMIT restoreAsked(backup); }

    bool isRunning() const { return m_run != nullptr; }
    double progress() const { return m_progress; } // 0 … 1
    std::optional<qint64> last() const { return m_last; } // when the newest was made
    std::optional<Error> trouble() const { return m_trouble; } // why the last attempt failed

Q_SIGNALS:
    void changed(); // any of these
    void restoreAsked(const telemaco::Backup& backup);

private:
    struct Run;
    using Begin = std::function<Result<std::shared_ptr<BackupCopy>>(Database&)>;

    void start(Begin begin, bool isBackup, QObject* context, Made done);
    void copySlices(const std::shared_ptr<Run>& run);
    void afterSlices(const std::shared_ptr<Run>& run);
    void seal(const std::shared_ptr<Run>& run);
    void end(std::shared_ptr<Run> run);
    void letGo(const std::shared_ptr<Run>& run);
    void tellProgress(double part);
    void makeDaily();
    void remember(qint64 made);
    QString lastKey() const;
    bool isDue() const;
    template <class Work, class Done> void apart(Work work, Done done);

    Courier& m_courier;
    const Clock& m_clock;
    QSettings& m_settings;
    QString m_own;
    QString m_workspace;
    bool m_writable = false;
    QThread m_thread;
    QObject* m_worker;
    QTimer m_soon; // after the start, once the window is idle
    QTimer m_often; // notices midnight, a lid that was closed, a disk that is there again
    qint64 m_notBefore = 0; // after a failure
    std::shared_ptr<Run> m_run;
    double m_progress = 0;
    std::optional<qint64> m_last;
    std::optional<Error> m_trouble;
};

} // namespace telemaco

Q_DECLARE_METATYPE(telemaco::Backup)
