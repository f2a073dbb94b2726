// The sample workspace: made anew each time, marked, never taken for the person's own.
#include "core/sample/sample.h"
#include "app/telemaco/application.h"
#include "app/telemaco/samplefile.h"
#include "ui/widgets/errortext.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace telemaco {

void Application::addSampleCommands()
{
    CommandRegistry& commands = m_window->commands();
    const auto inSample = [this] { return m_courier.isOpen() && isSample(m_courier.path()); };
    commands.add({QStringLiteral("sample.open"), tr("Look around in a sample"), QStringLiteral("file"), {},
        [this] { openSample(); }});
    commands.add({QStringLiteral("sample.keep"), tr("Keep the sample as my own copy…"),
        QStringLiteral("file"), {}, [this] { saveCopy(true); }, inSample});
    commands.add({QStringLiteral("sample.leave"),
        hasOwnWorkspace() ? tr("Back to my own workspace") : tr("Start my own workspace"),
        QStringLiteral("file"), {}, [this] { leaveSample(); }, inSample});
}

bool Application::hasOwnWorkspace() const { return QFileInfo(m_installation.lastWorkspace()).isFile(); }

bool Application::isSample(const QString& path) const
{
    const QString folder = m_pictured ? m_pictured->path() : Installation::samplesFolder();
    return path.startsWith(QDir::cleanPath(folder) + QLatin1Char('/'));
}

void Application::markSample()
{
    if (!isSample(m_courier.path())) {
        m_window->setMark({});
        return;
    }
    addSampleCommands(); // whether there is a workspace to go back to may have changed
    m_window->setWindowTitle(tr("Sample") + QStringLiteral(" – Telemaco"));
    m_window->setMark(
        tr("This is a sample: two invented years. Try what you like, it is thrown away unless "
           "you keep it."),
        {{QStringLiteral("sample.keep"), tr("Keep it…", "the sample")},
            {QStringLiteral("sample.leave"),
                hasOwnWorkspace() ? tr("Back to mine", "my workspace") : tr("Start mine", "my workspace")}});
}

// On the database's thread, while no file is open; `done` as for Courier::open().
void Application::makeSampleAt(const QString& path, std::function<void(const Result<QString>&)> done)
{
    struct Making {
        SampleRequest request{};
        Result<Sample> sample{ErrorCode::Cancelled};
    };
    const auto making = std::make_shared<Making>();
    making->request.path = path;
    making->request.language
        = QLocale().language() == QLocale::Italian ? QStringLiteral("it") : QStringLiteral("en");
    making->request.device = m_installation.device();
    making->request.clock = &m_clock;
    const auto make = [making] { making->sample = makeSample(making->request); };
    const auto opened = [this, making, done = std::move(done)](const Result<QString>& result) {
        if (making->sample && making->sample->items.contains(m_arguments.item))
            m_arguments.item = making->sample->items[m_arguments.item].toString(QUuid::WithoutBraces);
        done(making->sample ? result : making->sample.error());
    };
    m_courier.open(optionsFor(path, false), this, opened, make);
}

void Application::openSample()
{
    const QString before = m_courier.path();
    const auto path = freshSampleFile(Installation::samplesFolder(), tr("Sample"));
    if (!path) {
        m_window->tell(ErrorText::sentence(path.error()));
        if (before.isEmpty())
            refused(Installation::samplesFolder(), path.error());
        return;
    }
    if (m_window->page())
        m_window->keepState(); // of the workspace that is left for now
    m_window->dropPages();
    makeSampleAt(*path, [this, before](const Result<QString>& opened) {
        if (opened)
            return;
        m_window->tell(ErrorText::sentence(opened.error()));
        if (before.isEmpty())
            refused(Installation::samplesFolder(), opened.error());
        else
            openFile(before, false);
    });
}

// The last one opened, in its own window where it has one; else a new one.
void Application::leaveSample()
{
    const QString own = m_installation.defaultWorkspace();
    if (Instance::tellRunning(own, {})) {
        m_window->close();
        return;
    }
    Installation::makeDataFolder();
    openFile(own, true);
}

} // namespace telemaco
