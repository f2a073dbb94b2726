#include "ui/data/backups.h"

#include <QFileInfo>
#include <QSettings>

namespace telemaco {

static constexpr int soonMilliseconds = 5'000;
static constexpr int oftenMilliseconds = 10 * 60'000;
static constexpr qint64 patienceMilliseconds = 60 * 60'000; // after a failure
static constexpr double copyingPart = 0.7; // of the progress

// One backup. The copy belongs to the database's thread while it is copied, then to the other.
struct Backups::Run {
    Begin begin;
    bool isBackup = true;
    QPointer<QObject> context{};
    Made done{};
    std::atomic<bool> cancelled = false;
    std::shared_ptr<BackupCopy> copy{};
    bool isCopying = true;
    bool wantsFlush = false;
    Result<Backup> result{ErrorCode::Cancelled};
    std::optional<Error> error{};
};

Backups::Backups(Courier& courier, const Clock& clock, QSettings& settings, QString own, QObject* parent)
    : QObject(parent)
    , m_courier(courier)
    , m_clock(clock)
    , m_settings(settings)
    , m_own(std::move(own))
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("backups"));
    m_worker->moveToThread(&m_thread);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMilliseconds);
    m_often.setInterval(oftenMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_courier.isIdle())
            checkDue();
        else
            m_soon.start();
    });
    connect(&m_often, &QTimer::timeout, this, [this] {
        Q_EMIT changed(); // today has become yesterday
        checkDue();
    });
    connect(&m_courier, &Courier::closed, this, [this] {
        m_writable = false;
        if (m_run && m_run->isCopying) // its slices will never come back
            end(m_run);
    });
}

Backups::~Backups()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
    if (m_run)
        letGo(m_run);
    delete m_worker;
}

template <class Work, class Done> void Backups::apart(Work work, Done done)
{
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    const auto there = [this, work = std::move(work), done = std::move(done)]() mutable {
        auto answer = std::make_shared<std::decay_t<decltype(work())>>(work());
        QMetaObject::invokeMethod(
            this, [done = std::move(done), answer]() mutable { done(*answer); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, std::move(there), Qt::QueuedConnection);
}

void Backups::follow(const QString& path, bool writable)
{
    m_workspace = path;
    m_writable = writable;
    m_trouble.reset();
    m_notBefore = 0;
    const QVariant last = m_settings.value(lastKey());
    m_last = last.isValid() ? std::optional(last.toLongLong()) : std::nullopt;
    if (writable) {
        m_soon.start();
        m_often.start();
    }
    Q_EMIT changed();
}

BackupFolders Backups::folders() const
{
    return {m_settings.value(QStringLiteral("backup/folder")).toString(), m_own};
}

void Backups::setFolder(const QString& folder)
{
    m_settings.setValue(QStringLiteral("backup/folder"), folder);
    m_trouble.reset();
    m_notBefore = 0;
    Q_EMIT changed();
}

bool Backups::isDaily() const { return m_settings.value(QStringLiteral("backup/daily"), true).toBool(); }

void Backups::setDaily(bool daily)
{
    m_settings.setValue(QStringLiteral("backup/daily"), daily);
    Q_EMIT changed();
}

// Kept here, because a folder that is not there cannot be asked.
QString Backups::lastKey() const
{
    return QStringLiteral("backup/last/") + QFileInfo(backupPlace(m_own, m_workspace)).fileName();
}

// One of a time to come, from a clock that was wrong, gives way to any other.
void Backups::remember(qint64 made)
{
    const qint64 now = m_clock.now();
    if (made > now || (m_last && *m_last <= now && *m_last >= made))
        return;
    m_last = made;
    m_settings.setValue(lastKey(), made);
}

bool Backups::isDue() const
{
    if (!isDaily() || m_run || !m_writable || !m_courier.isOpen() || m_clock.now() < m_notBefore)
        return false;
    return !m_last || *m_last > m_clock.now()
        || QDateTime::fromMSecsSinceEpoch(*m_last, m_clock.zone()).date() != m_clock.today();
}

void Backups::checkDue()
{
    if (!isDue())
        return;
    list(this, [this](const QList<Backup>& backups) { // the command line may have made one
        for (const Backup& backup : backups)
            remember(backup.at);
        Q_EMIT changed();
        if (isDue())
            makeDaily();
    });
}

void Backups::makeDaily()
{
    m_courier.ask(
        this,
        [](Workspace& workspace) {
            const auto newest = workspace.log().newest();
            return newest ? newest->lastAt : 0;
        },
        [this](qint64 changedAt) {
            if (isDue() && (!m_last || *m_last > m_clock.now() || changedAt > *m_last))
                make(BackupKind::Daily, this);
        });
}

void Backups::make(BackupKind kind, QObject* context, Made done)
{
    const BackupRequest request{folders(), m_workspace, kind, &m_clock};
    start([request](Database& database) { return BackupCopy::begin(database, request); }, true, context,
        std::move(done));
}

void Backups::copyTo(const QString& path, QObject* context, Made done)
{
    start([path](Database& database) { return BackupCopy::begin(database, path); }, false, context,
        std::move(done));
}

void Backups::start(Begin begin, bool isBackup, QObject* context, Made done)
{
    if (m_run || !m_courier.isOpen()) {
        if (done)
            done(m_run ? ErrorCode::Busy : ErrorCode::NotFound);
        return;
    }
    m_run = std::make_shared<Run>();
    m_run->begin = std::move(begin);
    m_run->isBackup = isBackup;
    m_run->context = context;
    m_run->done = std::move(done);
    tellProgress(0);
    copySlices(m_run);
}

void Backups::cancel()
{
    if (m_run)
        m_run->cancelled = true;
}

void Backups::tellProgress(double part)
{
    m_progress = part;
    Q_EMIT changed();
}

void Backups::copySlices(const std::shared_ptr<Run>& run)
{
    // The courier outlives this, and waits for its thread.
    const auto step = [courier = &m_courier, self = QPointer<Backups>(this), run](Workspace& workspace) {
        if (!run->copy && !run->cancelled) {
            auto begun = run->begin(workspace.database());
            if (!begun) {
                run->error = begun.error();
                return false;
            }
            run->copy = *begun;
        }
        if (run->cancelled) {
            run->error = Error{ErrorCode::Cancelled};
            if (run->copy)
                run->copy->abandon();
            return false;
        }
        const auto more = run->copy->step();
        if (!more)
            run->error = more.error();
        run->wantsFlush = more && *more && run->copy->wantsFlush();
        const double part = run->copy->progress();
        const auto tell = [self, part] {
            if (self)
                self->tellProgress(part * copyingPart);
        };
        QMetaObject::invokeMethod(courier, tell, Qt::QueuedConnection);
        return more && *more && !run->wantsFlush;
    };
    m_courier.inSteps(this, step, [this, run] { afterSlices(run); });
}

void Backups::afterSlices(const std::shared_ptr<Run>& run)
{
    if (run != m_run) { // the workspace was closed
        letGo(run);
    } else if (run->error) {
        end(run);
    } else if (run->wantsFlush) {
        apart([run] { return run->copy->flush(); },
            [this, run](const Result<void>& flushed) {
                if (run != m_run) {
                    letGo(run);
                } else if (flushed) {
                    copySlices(run);
                } else {
                    run->error = flushed.error();
                    letGo(run);
                    end(run);
                }
            });
    } else {
        seal(run);
    }
}

void Backups::seal(const std::shared_ptr<Run>& run)
{
    run->isCopying = false;
    const auto work = [this, run] {
        return run->copy->seal([this, run](double part) {
            QMetaObject::invokeMethod(
                this, [this, part] { tellProgress(copyingPart + (1 - copyingPart) * part); },
                Qt::QueuedConnection);
            return !run->cancelled;
        });
    };
    apart(work, [this, run](const Result<Backup>& result) {
        run->result = result;
        end(run);
    });
}

// A copy that is not through may only be dropped on the thread of its database.
void Backups::letGo(const std::shared_ptr<Run>& run)
{
    if (!run->copy)
        return;
    const auto drop = [copy = std::move(run->copy)](Workspace&) {
        copy->abandon();
        return true;
    };
    m_courier.ask(nullptr, drop, [](bool) {});
}

void Backups::end(std::shared_ptr<Run> run) // its own share: m_run goes
{
    m_run.reset();
    const Result<Backup> result = run->error ? Result<Backup>(*run->error) : run->result;
    if (run->isBackup && result) {
        remember(result->at);
        m_trouble.reset();
        m_notBefore = 0;
    } else if (run->isBackup && result.error().code != ErrorCode::Cancelled) {
        m_trouble = result.error();
        m_notBefore = m_clock.now() + patienceMilliseconds;
    } else if (run->isBackup) {
        m_notBefore = m_clock.now() + patienceMilliseconds;
    }
    tellProgress(0);
    if (run->done && run->context)
        run->done(result);
}

void Backups::list(QObject* context, Listed done)
{
    apart([path = m_workspace, folders = folders()] { return backupsOf(path, folders); },
        [context = QPointer<QObject>(context), done = std::move(done)](const QList<Backup>& backups) {
            if (context)
                done(backups);
        });
}

void Backups::remove(const Backup& backup)
{
    apart(
        [backup] {
            removeBackup(backup);
            return true;
        },
        [this](bool) { Q_EMIT changed(); });
}

} // namespace telemaco
