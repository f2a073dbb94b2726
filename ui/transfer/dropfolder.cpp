#include "ui/transfer/dropfolder.h"

#include "ui/data/itemedit.h"
#include "ui/data/watchedfolder.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/errortext.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSet>
#include <QSettings>

namespace telemaco {

static constexpr int sliceMilliseconds = 20;
static constexpr int mostPlaces = 1000; // the system gives out no more than some thousands to a person

DropFolder::DropFolder(const PageContext& context, QObject* parent, int stillness)
    : QObject(parent)
    , m_context(context)
    , m_stillness(stillness)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &DropFolder::look);
    connect(m_context.courier, &Courier::opened, this, [this](const QString&, bool writable) {
        m_writable = writable;
        restart();
    });
    connect(m_context.courier, &Courier::closed, this, &DropFolder::stop);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && isOn() && !m_timer->isActive())
            m_timer->start(m_stillness);
    });
    Command command;
    command.id = QStringLiteral("import.watch");
    command.name = tr("Look into the folder for notes");
    command.icon = QStringLiteral("import");
    command.run = [this] { restart(); };
    command.enabled = [this] {
        return isOn() || !watchedFolder(*m_context.settings, m_context.courier->path()).isEmpty();
    };
    m_context.commands->add(command);
}

void DropFolder::stop()
{
    m_timer->stop();
    delete m_job; // what it had under way may never be answered: the file may be closed by now
    m_job = new ImportJob(*m_context.courier, this);
    connect(m_job, &ImportJob::finished, this, &DropFolder::taken);
    connect(m_job, &ImportJob::failed, this, &DropFolder::failed);
    m_watcher.reset();
    m_look.reset();
    m_busy = m_again = false;
}

void DropFolder::restart()
{
    stop();
    const QString folder = watchedFolder(*m_context.settings, m_context.courier->path());
    if (folder.isEmpty() || !m_writable)
        return;
    if (!QFileInfo(folder).isDir())
        m_context.commands->tell(tr("The folder for notes is not there: %1").arg(folder));
    m_look = std::make_shared<FolderLook>(QDir::cleanPath(folder), m_stillness);
    m_watcher = std::make_unique<QFileSystemWatcher>();
    const auto soon = [this] {
        if (!m_timer->isActive())
            m_timer->start(m_stillness);
    };
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, soon);
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, soon);
    m_timer->start(m_stillness); // the first page comes before
}

void DropFolder::look()
{
    if (!m_look)
        return;
    if (m_busy) {
        m_again = true;
        return;
    }
    m_busy = true;
    const auto step = [look = m_look](Workspace&) {
        QElapsedTimer timer;
        timer.start();
        bool more = true;
        while (more && timer.elapsed() < sliceMilliseconds)
            more = look->step(SystemClock().now()); // the files' own clock
        return more;
    };
    m_context.courier->inSteps(this, step, [this, look = m_look] { looked(look); });
}

// Also the folder itself, which may come back.
void DropFolder::follow(const QStringList& places)
{
    const QStringList wanted = places.mid(0, mostPlaces);
    const QStringList now = m_watcher->files() + m_watcher->directories();
    const QSet<QString> old(now.begin(), now.end());
    QStringList added;
    for (const QString& place : wanted)
        if (!old.contains(place) && QFileInfo::exists(place))
            added += place;
    if (!added.isEmpty())
        m_watcher->addPaths(added);
}

void DropFolder::looked(const std::shared_ptr<FolderLook>& look)
{
    if (look != m_look)
        return; // another folder has been chosen
    follow(look->places());
    if (const QStringList files = look->ready(); !files.isEmpty()) {
        take(files);
        return;
    }
    restOrGoOn();
}

void DropFolder::restOrGoOn()
{
    m_busy = false;
    if (m_look->isWaiting() || m_again)
        m_timer->start(m_stillness);
    else
        Q_EMIT rested();
    m_again = false;
}

void DropFolder::take(const QStringList& files)
{
    m_files = files;
    ImportRequest request;
    request.format = QStringLiteral("markdown");
    request.path = m_look->folder();
    request.files = files;
    request.notAgain = true;
    m_job->start(request);
}

void DropFolder::taken(const ImportResult& result)
{
    if (!m_look)
        return;
    m_look->setHandled(m_files);
    restOrGoOn();
    QStringList said;
    if (const int came = result.added + result.changed; came > 0)
        said += tr("%n journal entries came in from “%1”.", nullptr, came)
                    .arg(QFileInfo(m_look->folder()).fileName());
    if (!result.refusals.isEmpty())
        said += ErrorText::sentence(result.refusals.first());
    if (result.refused > 1)
        said += tr("%n more were refused.", nullptr, result.refused - 1);
    if (result.added + result.changed > 0)
        tellUndoable(m_context, said.join(u' '));
    else if (!said.isEmpty())
        m_context.commands->tell(said.join(u' '));
}

// Long work of the person's own comes first; anything else is told, and waits for the next time.
void DropFolder::failed(const Error& error)
{
    if (!m_look || error.code == ErrorCode::Cancelled)
        return; // by stop()
    m_busy = false;
    if (error.code == ErrorCode::Busy)
        m_timer->start(m_stillness);
    else
        m_context.commands->tell(ErrorText::sentence(error));
}

} // namespace telemaco
