// A backup takes the place of the open workspace.
#include "app/telemaco/application.h"
#include "ui/language/backupwords.h"
#include "ui/widgets/errortext.h"

#include <QFileInfo>
#include <QProgressDialog>

namespace telemaco {

namespace {

// Restored on the database's thread, asked for and told about on the window's.
struct Restoring {
    RestoreRequest request;
    std::atomic<bool> cancelled = false;
    std::optional<Result<Restored>> result{};
};

QProgressDialog* progressOf(const std::shared_ptr<Restoring>& run, QWidget* window)
{
    auto* dialog
        = new QProgressDialog(Application::tr("Restoring…"), Application::tr("Cancel"), 0, 1000, window);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setMinimumDuration(400);
    dialog->setAutoReset(false);
    QObject::connect(dialog, &QProgressDialog::canceled, dialog, [run] { run->cancelled = true; });
    QObject::connect(dialog, &QObject::destroyed, [run] { run->cancelled = true; }); // the window goes
    return dialog;
}

} // namespace

// The pages go first: what is being written on them is in the state that is backed up.
void Application::restoreBackup(const Backup& backup)
{
    const auto run = std::make_shared<Restoring>();
    run->request = {m_backups.workspace(), backup.path, m_backups.folders(), &m_clock};
    m_window->dropPages();
    m_arguments.page = QStringLiteral("settings");
    auto* progress = progressOf(run, m_window.get());
    const auto restore = [run, this, shown = QPointer(progress)] {
        run->result = telemaco::restoreBackup(run->request, [run, this, shown](double part) {
            QMetaObject::invokeMethod(
                this,
                [shown, part] {
                    if (shown)
                        shown->setValue(static_cast<int>(part * 1000));
                },
                Qt::QueuedConnection);
            return !run->cancelled;
        });
    };
    const QString when = BackupWords::day(backup.at, m_clock);
    const auto told = [this, run, progress, when](const Result<QString>& opened) {
        progress->deleteLater();
        const auto& restored = *run->result;
        if (!restored)
            m_window->tell(ErrorText::sentence(restored.error()));
        else
            m_window->tell(tr("Restored: %1. What was there before is kept in %2.")
                               .arg(when, QFileInfo(restored->before).fileName()));
        if (!opened)
            couldNotOpen(m_backups.workspace(), opened.error());
    };
    m_courier.open(optionsFor(m_backups.workspace(), false), this, told, restore);
}

} // namespace telemaco
