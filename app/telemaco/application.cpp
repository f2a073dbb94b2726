#include "app/telemaco/application.h"

#include "app/telemaco/pages.h"
#include "ui/history/erasedialog.h"
#include "ui/history/historycommands.h"
#include "ui/language/backupwords.h"
#include "ui/language/words.h"
#include "ui/search/searchsource.h"
#include "ui/shell/finder.h"
#include "ui/shell/painthold.h"
#include "ui/theme/systemdark.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errortext.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

namespace telemaco {

static constexpr int pictureRoundMilliseconds = 60;
static constexpr int afterStartMilliseconds = 200; // what can wait until a page is there
static constexpr int patienceMilliseconds = 150; // for the first page; then the window comes without

Application::Application(const Arguments& arguments, Installation& installation)
    : m_arguments(arguments)
    , m_installation(installation)
    , m_backups(m_courier, m_clock, installation.settings(), installation.backupFolders().own)
    , m_systemTheme(*qApp)
{
    openFirst();
    m_window = std::make_unique<MainWindow>(installation.settings());
    m_context = {&m_courier, &m_window->commands(), &m_clock, &installation.settings(),
        [](const QUrl& url) { QDesktopServices::openUrl(url); }, &m_backups};
    addPages();
    addCommands();
    connect(&m_courier, &Courier::opened, this,
        [this](const QString&, bool writable, bool) { opened(writable); });
    connect(&m_courier, &Courier::undoChanged, this, &Application::updateUndo);
    connect(&m_courier, &Courier::saving, this, [this] { showState(tr("Saving…")); });
    connect(&m_courier, &Courier::saved, this, [this] { showState(tr("Saved")); });
    connect(&m_backups, &Backups::changed, this, &Application::showBackups);
    connect(&m_backups, &Backups::restoreAsked, this, &Application::restoreBackup);
    connect(&m_courier, &Courier::failed, this,
        [this](const Error& error) { m_window->tell(ErrorText::sentence(error)); });
    connect(&m_courier, &Courier::changed, this, [this](const ChangeSet& changes) {
        m_window->withdraw(QStringLiteral("edit.undo")); // it would take this change back
        if (changes.touches(Kind::Relationship) || changes.touches(Kind::Person))
            refreshRelationships();
    });
    connect(&m_instance, &Instance::asked, this, &Application::followStart);
    connect(&m_systemTheme, &SystemTheme::changed, this, &Application::followSystem);
    paintPagesOnce();
    connect(m_window.get(), &MainWindow::closing, this, [] { QApplication::quit(); });
}

Application::~Application()
{
    m_window->flush(); // pages hand over what is being written; the courier then writes it
    m_courier.disconnect(this);
    m_backups.disconnect(this);
    m_window.reset();
}

// With what they show: while that is being asked for, nothing is painted.
void Application::paintPagesOnce()
{
    auto* hold = new PaintHold(m_window.get());
    connect(m_window.get(), &MainWindow::went, hold, [this, hold] {
        if (m_courier.isAsked())
            hold->hold();
    });
    connect(&m_courier, &Courier::answered, hold, &PaintHold::release);
}

void Application::addPages()
{
    for (const PageEntry& page : allPages(m_context))
        m_window->addPage(page);
    m_window->showPagesInNavigation();
    addPageCommands();
    addHistoryCommands(
        m_context, m_window.get(), [this] { return m_window->item(); },
        [this] { return m_window->pageFocus(); });
    auto* source = new SearchSource(m_courier, this);
    m_finder = new Finder(m_window->commands(), source, *m_context.settings, m_window.get());
    connect(m_finder, &Finder::resultChosen, this,
        [this](const Row& row, const QString& words) { openHit(m_context, m_window.get(), row, words); });
    connect(m_window->navigation().finder(), &QPushButton::clicked, m_finder, [this] { m_finder->popUp(); });
}

WorkspaceOptions Application::optionsFor(const QString& path, bool create) const
{
    WorkspaceOptions options;
    options.path = path;
    options.create = create;
    options.device = m_installation.device();
    options.backupFolders = m_installation.backupFolders();
    options.clock = &m_clock;
    return options;
}

// The file is being opened while the window is made; what comes of it is told in the event loop.
void Application::openFirst()
{
    if (m_arguments.demo || !m_arguments.screenshot.isEmpty())
        return;
    const bool named = !m_arguments.file.isEmpty();
    if (!named)
        Installation::makeDataFolder();
    const QString path
        = QFileInfo(named ? m_arguments.file : m_installation.defaultWorkspace()).absoluteFilePath();
    m_courier.open(optionsFor(path, !named || !QFileInfo::exists(path)), this,
        [this, path](const Result<QString>& result) {
            if (!result)
                couldNotOpen(path, result.error());
        });
}

void Application::start()
{
    if (m_arguments.demo) {
        openSample();
        showWindow();
        return;
    }
    QTimer::singleShot(patienceMilliseconds, this, &Application::showWindow);
    QTimer::singleShot(afterStartMilliseconds, &m_systemTheme, &SystemTheme::followSession);
}

void Application::showWindow()
{
    if (!m_arguments.newEntry)
        m_window->show();
}

void Application::openFile(const QString& path, bool create)
{
    m_before.clear();
    if (m_courier.isOpen()) {
        m_before = m_courier.path();
        m_window->keepState(); // the page it would go back to
    }
    m_window->dropPages();
    m_courier.open(optionsFor(path, create), this, [this, path](const Result<QString>& result) {
        if (!result)
            couldNotOpen(path, result.error());
    });
}

void Application::couldNotOpen(const QString& path, const Error& error)
{
    const bool readable = error.code == ErrorCode::Locked || error.code == ErrorCode::ReadOnly
        || (error.code == ErrorCode::DiskFull && QFileInfo::exists(path));
    if (readable)
        openReadOnly(path, error);
    else
        refused(path, error);
}

// Somebody else writes to it, or it cannot be written: it can still be read.
void Application::openReadOnly(const QString& path, const Error& why)
{
    WorkspaceOptions options = optionsFor(path, false);
    options.access = Database::Access::Read;
    m_courier.open(options, this, [this, path, why](const Result<QString>& result) {
        if (!result)
            refused(path, result.error());
        else
            m_window->setStanding(
                ErrorText::sentence(why) + QLatin1Char(' ') + tr("It is open for reading only."));
    });
}

// Whoever asks for a file that cannot be opened keeps the one that was.
void Application::goBackTo(const QString& before)
{
    m_courier.open(optionsFor(before, false), this, [this, before](const Result<QString>& result) {
        if (!result)
            couldNotOpen(before, result.error());
    });
}

void Application::refused(const QString& path, const Error& error)
{
    if (const QString before = std::exchange(m_before, {}); !before.isEmpty() && before != path) {
        m_window->tell(ErrorText::sentence(error));
        goBackTo(before);
        return;
    }
    m_window->setReachable({QStringLiteral("welcome"), QStringLiteral("settings")});
    m_window->setStanding(ErrorText::sentence(error));
    m_window->setWindowTitle(QStringLiteral("Telemaco"));
    m_window->go({QStringLiteral("welcome"), {}, {}});
    m_window->show();
    m_backups.follow(path, false); // one of them may take its place
}

void Application::opened(bool writable)
{
    const QString path = m_courier.path();
    m_before.clear();
    m_window->setReachable({});
    m_window->setStanding({});
    m_window->setWindowTitle(QFileInfo(path).completeBaseName() + QStringLiteral(" – Telemaco"));
    m_state = writable ? tr("Saved") : tr("Read only");
    const bool sample = isSample(path);
    m_backups.follow(path, writable && !sample);
    if (m_arguments.screenshot.isEmpty()) {
        if (!sample)
            m_installation.remember(path);
        if (writable)
            m_instance.listen(path);
        offerRecent();
    }
    markSample();
    m_courier.ask(
        this,
        [](const Workspace& workspace) {
            const EntityStore& store = workspace.store();
            return store.count(Kind::Person) <= 1 && store.count(Kind::Entry) == 0
                && store.count(Kind::Goal) == 0;
        },
        [this](bool empty) {
            m_isEmpty = empty;
            showFirstPage();
            refreshRelationships();
            finishErasing(m_courier, this);
        });
}

void Application::showState(const QString& state)
{
    m_state = state;
    showBackups();
}

void Application::showBackups()
{
    QString words = m_state;
    if (m_backups.isRunning())
        words = tr("%1 · backup %2 %").arg(m_state).arg(qRound(m_backups.progress() * 100));
    else if (const auto last = m_backups.last())
        words = tr("%1 · backup %2").arg(m_state, BackupWords::day(*last, m_clock));
    m_window->navigation().setState(words);
    const auto trouble = m_backups.trouble();
    if (trouble)
        m_window->setStanding(BackupWords::missing(m_backups.last(), *trouble, m_clock));
    else if (m_tellsTrouble)
        m_window->setStanding({});
    m_tellsTrouble = trouble.has_value();
}

// The window comes with its page, not empty before it: that would be laid out and painted for nothing.
void Application::showFirstPage()
{
    if (m_arguments.newEntry) {
        showNewEntryWindow(m_context);
        return;
    }
    Address address = m_window->lastAddress();
    if (!m_arguments.page.isEmpty()) {
        address
            = {m_arguments.page, QUuid(m_arguments.item), m_arguments.words.split(u' ', Qt::SkipEmptyParts)};
    } else if (m_isEmpty) {
        address = {QStringLiteral("welcome"), {}, {}};
    } else if (isSample(m_courier.path()) || !m_window->has(address.page) || address.page == u"welcome") {
        address = {QStringLiteral("today"), {}, {}};
    }
    m_window->go(address);
    if (m_arguments.page.isEmpty() && m_window->page() && !isSample(m_courier.path()))
        m_window->page()->restore(m_installation.settings().value(QStringLiteral("window/state")).toMap());
    m_arguments.page.clear();
    showWindow();
}

void Application::refreshRelationships()
{
    m_courier.ask(this, activeRelationshipEntries,
        [this](const QList<NavigationEntry>& entries) { m_window->navigation().setRelationships(entries); });
}

void Application::updateUndo(
    const std::optional<OperationName>& undo, const std::optional<OperationName>& redo)
{
    CommandRegistry& commands = m_window->commands();
    Command back = *commands.find(QStringLiteral("edit.undo"));
    back.name = undo ? tr("Undo: %1").arg(Words::operation(*undo)) : tr("Undo");
    back.enabled = [there = undo.has_value()] { return there; };
    commands.add(back);
    Command again = *commands.find(QStringLiteral("edit.redo"));
    again.name = redo ? tr("Redo: %1").arg(Words::operation(*redo)) : tr("Redo");
    again.enabled = [there = redo.has_value()] { return there; };
    commands.add(again);
}

// A later start on the same file.
void Application::followStart(const QStringList& arguments)
{
    QString problem;
    const auto asked = parseArguments(arguments, &problem);
    if (!asked)
        return;
    if (asked->newEntry) {
        showNewEntryWindow(m_context);
        return;
    }
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (!asked->page.isEmpty())
        m_window->go({asked->page, QUuid(asked->item), asked->words.split(u' ', Qt::SkipEmptyParts)});
}

void Application::useTheme()
{
    const QSettings& settings = m_installation.settings();
    const QString chosen = settings.value(QStringLiteral("appearance/theme")).toString();
    applyTheme(*qApp, themeFrom(m_arguments.theme.isEmpty() ? chosen : m_arguments.theme),
        settings.value(QStringLiteral("appearance/text"), 100).toInt());
}

// What is being written goes on: pages take colours as they paint.
void Application::followSystem()
{
    // So that the next start has it before it could ask.
    m_installation.settings().setValue(QStringLiteral("appearance/systemDark"), isSystemDark(*qApp));
    useTheme();
}

void Application::applyAppearance()
{
    m_arguments.theme.clear();
    useTheme();
    const Address here = m_window->current();
    m_window->dropPages(); // fonts and colours are taken when a page is made
    m_window->go(here);
}

void Application::drawPicture()
{
    const QString path = m_arguments.file.isEmpty() ? m_installation.defaultWorkspace() : m_arguments.file;
    if (!m_arguments.page.isEmpty() && !m_window->has(m_arguments.page)) {
        QTextStream(stderr) << tr("There is no page of this name: %1").arg(m_arguments.page) << '\n';
        QTimer::singleShot(0, qApp, [] { QApplication::exit(2); });
        return;
    }
    m_window->resize(m_arguments.size);
    const auto opened = [this](const Result<QString>& result) {
        if (result) {
            m_window->show();
            waitForPicture();
            return;
        }
        QTextStream(stderr) << ErrorText::sentence(result.error()) << '\n';
        QApplication::exit(1);
    };
    if (m_arguments.demo) {
        m_pictured = std::make_unique<QTemporaryDir>();
        makeSampleAt(m_pictured->filePath(tr("Sample") + QStringLiteral(".telemaco")), opened);
        return;
    }
    WorkspaceOptions options = optionsFor(path, false);
    options.access = Database::Access::Read;
    m_courier.open(options, this, opened);
}

// The page is complete when nothing has been asked of the file for a few rounds.
void Application::waitForPicture()
{
    QTimer::singleShot(pictureRoundMilliseconds, this, [this] {
        m_quietRounds = m_courier.isIdle() && m_window->page() ? m_quietRounds + 1 : 0;
        if (m_quietRounds < 3)
            waitForPicture();
        else
            savePicture();
    });
}

void Application::savePicture()
{
    m_window->resize(m_arguments.size);
    const bool done = m_window->grab().save(m_arguments.screenshot, "PNG");
    if (!done)
        QTextStream(stderr) << tr("The picture cannot be written: %1").arg(m_arguments.screenshot) << '\n';
    QApplication::exit(done ? 0 : 1);
}

} // namespace telemaco
