// The commands that belong to the program as a whole.
#include "app/telemaco/application.h"
#include "ui/goals/goalspage.h"
#include "ui/journal/journalpage.h"
#include "ui/language/backupwords.h"
#include "ui/meetings/meetingspage.h"
#include "ui/people/peoplepage.h"
#include "ui/shell/finder.h"
#include "ui/transfer/dropfolder.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"
#include "ui/widgets/errortext.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace telemaco {

static QString noBackup(const Error& error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::Busy
        ? ErrorText::sentence(error)
        : Application::tr("No backup was made: %1.").arg(BackupWords::why(error));
}

void Application::addCommands()
{
    CommandRegistry& commands = m_window->commands();
    commands.add({QStringLiteral("find"), tr("Find or do…"), QStringLiteral("search"),
        QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_finder->popUp(); },
        [this] { return !m_window->isDiscreet(); }});
    commands.add({QStringLiteral("find.page"), tr("Search with filters"), QStringLiteral("search"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] {
            m_window->go({QStringLiteral("search"), {}, {}});
        }});
    commands.add({QStringLiteral("help.shortcuts"), tr("Shortcuts"), {}, QKeySequence(Qt::Key_F1), [this] {
                      m_window->go({QStringLiteral("shortcuts"), {}, {}});
                  }});
    commands.add({QStringLiteral("edit.undo"), tr("Undo"), QStringLiteral("undo"),
        QKeySequence(Qt::CTRL | Qt::Key_Z), [this] {
            m_window->flush();
            m_courier.undo();
        }});
    commands.add({QStringLiteral("edit.redo"), tr("Redo"), QStringLiteral("redo"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] {
            m_window->flush();
            m_courier.redo();
        }});
    commands.add({QStringLiteral("appearance.apply"), tr("Apply the appearance anew"), {}, {},
        [this] { applyAppearance(); }});
    commands.add({QStringLiteral("file.backup"), tr("Back up now"), QStringLiteral("file"), {},
        [this] {
            m_window->flush();
            m_backups.make(BackupKind::ByHand, this, [this](const Result<Backup>& made) {
                m_window->tell(made ? tr("The backup is made, and checked.") : noBackup(made.error()));
            });
        },
        [this] { return m_courier.isOpen(); }});
    addFileCommands();
}

// The page of this name, in sight.
template <class Page> static Page* shown(MainWindow& window, const QString& name)
{
    if (window.current().page != name)
        window.go({name, {}, {}});
    return qobject_cast<Page*>(window.page());
}

// What can be done from anywhere, whether or not its page was ever shown.
void Application::addPageCommands()
{
    CommandRegistry& commands = m_window->commands();
    JournalPage::addCommands(
        commands, [this] { return shown<JournalPage>(*m_window, QStringLiteral("journal")); });
    GoalsPage::addCommands(commands, [this] { return shown<GoalsPage>(*m_window, QStringLiteral("goals")); });
    PeoplePage::addCommands(
        commands, [this] { return shown<PeoplePage>(*m_window, QStringLiteral("people")); });
    MeetingsPage::addCommands(commands);
}

void Application::addFileCommands()
{
    CommandRegistry& commands = m_window->commands();
    commands.add({QStringLiteral("file.new"), tr("New workspace…"), QStringLiteral("file"), {},
        [this] { chooseFile(true); }});
    commands.add({QStringLiteral("file.open"), tr("Open a workspace…"), QStringLiteral("file"),
        QKeySequence(Qt::CTRL | Qt::Key_O), [this] { chooseFile(false); }});
    commands.add({QStringLiteral("file.copy"), tr("Save a copy…"), QStringLiteral("file"), {},
        [this] { saveCopy(false); }, [this] { return m_courier.isOpen(); }});
    commands.add({QStringLiteral("file.import"), tr("Import…"), QStringLiteral("import"), {},
        [this] { (new ImportDialog(m_context, m_window.get()))->open(); },
        [this] { return m_courier.isOpen(); }});
    commands.add({QStringLiteral("file.export"), tr("Export…"), QStringLiteral("export"), {},
        [this] {
            m_window->flush(); // what is being written goes along
            (new ExportDialog(m_context, m_window.get()))->open();
        },
        [this] { return m_courier.isOpen(); }});
    addSampleCommands();
    new DropFolder(m_context, m_window.get());
    connect(m_window.get(), &MainWindow::filesDropped, this, &Application::takeDropped);
}

// Those opened last by name, without the one that is open; two of one name show their folders.
void Application::offerRecent()
{
    QStringList paths = m_installation.recentWorkspaces();
    paths.removeAll(QFileInfo(m_courier.path()).absoluteFilePath());
    QStringList names;
    for (const QString& path : std::as_const(paths))
        names += QFileInfo(path).completeBaseName();
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString folder = QDir::toNativeSeparators(QFileInfo(paths[i]).absolutePath());
        const QString name = names.count(names[i]) > 1 ? tr("%1 in %2").arg(names[i], folder) : names[i];
        m_window->commands().add({QStringLiteral("file.recent.%1").arg(i + 1), tr("Open “%1”").arg(name),
            QStringLiteral("file"), {}, [this, path = paths[i]] { openFile(path, false); },
            [this, path = paths[i]] { return m_courier.path() != path && QFileInfo::exists(path); }});
    }
}

// One after the other, each with its own dry run; a workspace is opened.
void Application::takeDropped(QStringList paths)
{
    if (paths.isEmpty())
        return;
    const QString path = paths.takeFirst();
    if (QFileInfo(path).suffix() == u"telemaco") {
        openFile(path, false);
        return;
    }
    if (!m_courier.isOpen())
        return m_window->tell(tr("Open a workspace first, or make a new one."));
    auto* dialog = new ImportDialog(m_context, m_window.get());
    connect(dialog, &QDialog::finished, this, [this, paths] { takeDropped(paths); });
    dialog->setBelongsTo(m_window->current().item);
    dialog->setSource(path, static_cast<int>(paths.size()));
    dialog->open();
}

static QFileDialog* fileDialog(QWidget* window, const QString& title)
{
    auto* dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(Application::tr("Telemaco workspaces (*.telemaco)"));
    dialog->setDefaultSuffix(QStringLiteral("telemaco"));
    return dialog;
}

void Application::chooseFile(bool create)
{
    QFileDialog* dialog = fileDialog(m_window.get(), create ? tr("New workspace") : tr("Open a workspace"));
    dialog->setAcceptMode(create ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(create ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setOption(
        QFileDialog::DontConfirmOverwrite); // an existing workspace is opened, never written over
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, create](const QString& path) { openFile(path, create); });
    dialog->open();
}

// And goes on in the copy, or stays.
void Application::saveCopy(bool goThere)
{
    m_window->flush();
    QFileDialog* dialog = fileDialog(m_window.get(), tr("Save a copy"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (!isSample(m_courier.path())) {
        const QFileInfo original(m_courier.path());
        dialog->setDirectory(original.absolutePath());
        dialog->selectFile(QStringLiteral("%1 %2.telemaco")
                               .arg(original.completeBaseName(), m_clock.today().toString(Qt::ISODate)));
    }
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, [this, goThere](const QString& path) {
        m_backups.copyTo(path, this, [this, goThere, path](const Result<Backup>& done) {
            if (done && goThere)
                openFile(path, false);
            m_window->tell(done ? tr("A copy is in %1.").arg(path) : ErrorText::sentence(done.error()));
        });
    });
    dialog->open();
}

} // namespace telemaco
